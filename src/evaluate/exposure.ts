import type { FlagEnvironment, Serve } from '../model/flag.ts';
import { wholeShare } from '../model/share.ts';
import { isFull, stageShare } from '../model/stage.ts';
import { controlArm, internalArm } from './arm-names.ts';
import type { Axis, Clause, Leaf, Outcome } from './decision-program.ts';
import { always } from './formula.ts';
import type { Reason } from './reason.ts';

/** What exposure needs to know of a flag: its safe variant and the axis of its rollout. */
export interface ExposureGround {
  readonly safe: string;
  readonly rollout: Axis;
}

/** An arm for sure. */
export function leaf(arm: string, reason: Reason): Leaf {
  return { kind: 'arm', arm, reason };
}

/** What those get whom a rule or the internal segment singles out; only a split needs a unit. */
export function singledOut(ground: ExposureGround, serve: Serve, reason: Reason): Outcome {
  return serveAll(ground, serve, (variant) => leaf(internalArm(variant), reason));
}

/** The last clause, for everyone no other clause decided: the stage's share of units, everyone, or nobody. */
export function restClause(ground: ExposureGround, entry: FlagEnvironment): Clause {
  const { safe, rollout } = ground;
  if (isFull(entry.stage)) return { name: 'full', when: always, outcome: exposed(ground, entry, 'full') };
  const share = stageShare(entry.stage);
  if (share === 0) return { name: 'not-exposed', when: always, outcome: leaf(safe, 'not-exposed') };
  const ranges = [
    { to: share, outcome: exposed(ground, entry, 'rollout') },
    { to: wholeShare, outcome: leaf(controlArm(safe), 'not-exposed') },
  ];
  return { name: 'rollout', when: always, outcome: { kind: 'hash', axis: rollout, ranges, withoutUnit: leaf(safe, 'no-unit') } };
}

/** What an entry serves to the exposed; throws where it says nothing, which a valid project does not. */
export function serveOf(entry: FlagEnvironment): Serve {
  if (entry.serve === undefined) throw new Error('the entry exposes somebody and names no variant to serve');
  return entry.serve;
}

function exposed(ground: ExposureGround, entry: FlagEnvironment, reason: Reason): Outcome {
  return serveAll(ground, serveOf(entry), (variant) => leaf(variant, reason));
}

/** A split has an axis of its own, so that growing the stage never moves anyone from one arm to another. */
function serveAll({ safe, rollout }: ExposureGround, serve: Serve, toLeaf: (variant: string) => Leaf): Outcome {
  if (serve.kind === 'variant') return toLeaf(serve.variant);
  let to = 0;
  const weighted = serve.arms.filter((arm) => arm.weight > 0);
  const ranges = weighted.map((arm) => ({ to: (to += arm.weight), outcome: toLeaf(arm.variant) }));
  if (to !== wholeShare) throw new Error(`the weights of a split sum to ${to}, not to ${wholeShare}`);
  const axis = { attribute: rollout.attribute, salt: `${rollout.salt}/split` };
  return { kind: 'hash', axis, ranges, withoutUnit: leaf(safe, 'no-unit') };
}
