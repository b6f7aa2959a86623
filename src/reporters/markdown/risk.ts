import type { PlannedChange } from '../pretty/plan-words.ts';

type Region = NonNullable<PlannedChange['effect']>['regions'][number];

/** A change with what orders it: parts per 100,000. */
export interface RankedChange {
  readonly change: PlannedChange;
  /** What is taken away: of everyone else, and of the group that loses most. */
  readonly lost: Amount;
  readonly gained: Amount;
}

interface Amount {
  readonly everyone: number;
  readonly group: number;
}

/**
 * The riskiest first: what is blocked, then what was set aside, then protected environments; in each what takes the most
 * away from everyone else, then what exposes the most of them, then the same of single groups. What is left equal stays in the order of the plan.
 */
export function rankChanges(changes: readonly PlannedChange[]): readonly RankedChange[] {
  return changes.map(toRanked).toSorted((a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    return left.map((value, index) => (right[index] ?? 0) - value).find((difference) => difference !== 0) ?? 0;
  });
}

function toRanked(change: PlannedChange): RankedChange {
  const { effect } = change;
  const none = { everyone: 0, group: 0 };
  if (effect === null) return { change, lost: none, gained: none };
  const { regions } = effect;
  const most = (of: (region: Region) => number): number => Math.max(0, ...regions.map(of));
  return {
    change,
    lost: { everyone: effect.lost + effect.moved, group: most(({ lost, moved }) => lost + moved) },
    gained: { everyone: effect.gained, group: most(({ gained }) => gained) },
  };
}

const verdicts = { blocked: 2, overridden: 1, allowed: 0 } as const;

function keyOf({ change, lost, gained }: RankedChange): readonly number[] {
  return [verdicts[change.verdict], Number(change.protected), lost.everyone, gained.everyone, lost.group, gained.group];
}
