import type { Freeze } from '../model/settings.ts';
import type { DataNode } from './data-node.ts';
import { mend } from './problem.ts';
import { readInstant } from './read-instant.ts';
import { listOf, mapOf, optionalText, requiredOf, requiredText, textOf, valueOf } from './read-node.ts';
import type { Reading } from './reading.ts';
import { quoted } from './site.ts';

/** One of the freezes of a `maestro.yaml` of the right shape; a window that ends before it begins is reported. */
export function readFreeze(node: DataNode, reading: Reading): Freeze {
  const map = mapOf(node);
  const [from, to] = [requiredOf(map, 'from'), requiredOf(map, 'to')];
  if (readInstant(from, reading) >= readInstant(to, reading)) {
    reading.problems.push({
      code: 'wrong-format',
      message: `${quoted(textOf(to))} is not after the start of the freeze, ${quoted(textOf(from))}, so it would freeze nothing`,
      span: to.span,
      advice: [mend('write the instant at which it ends')],
    });
  }
  return {
    name: requiredText(map, 'name'),
    reason: optionalText(map, 'reason'),
    from: textOf(from),
    to: textOf(to),
    environments: valueOf(map, 'environments') === undefined ? undefined : listOf(map, 'environments').map(textOf),
  };
}
