import type { Path } from '../source/place.ts';
import type { Arm, Serve } from '../model/flag.ts';
import { shareOfPercent } from '../model/share.ts';
import type { DataNode, MapEntry } from './data-node.ts';
import { mend } from './problem.ts';
import { mapOf, numberOf, textOf } from './read-node.ts';
import type { Reading } from './reading.ts';
import { quoted } from './site.ts';

/** Reads what is served: a variant, or a split. That the weights of a split sum to 100 is a rule's to say. */
export function readServe(node: DataNode, at: Path, reading: Reading): Serve {
  if (node.kind === 'scalar') return { kind: 'variant', variant: textOf(node), at };
  return { kind: 'split', arms: mapOf(node).entries.map((entry) => readArm(entry, reading)), at };
}

function readArm({ key, value }: MapEntry, reading: Reading): Arm {
  const percent = numberOf(value);
  const weight = shareOfPercent(percent);
  if (weight !== undefined) return { variant: key, weight };
  const rounded = Math.round(percent * 1000);
  reading.problems.push({
    code: 'wrong-format',
    message: `The weight ${percent} of ${quoted(key)} has more than three decimals`,
    span: value.span,
    advice: [mend(`write \`${rounded / 1000}\`: weights are percentages in steps of 0.001`)],
  });
  return { variant: key, weight: rounded };
}
