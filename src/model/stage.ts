import { formatShare, parsePercentage, type Share, wholeShare } from './share.ts';

/**
 * How far a flag is rolled out in an environment. `off`: nobody, rules included. `targeted`: the rules decide.
 * `internal`: also the internal segment. `share`: also that part of all units.
 */
export type Stage =
  | { readonly kind: 'off' }
  | { readonly kind: 'targeted' }
  | { readonly kind: 'internal' }
  | { readonly kind: 'share'; readonly share: Share };

/** Reads `off`, `targeted`, `internal` or a percentage; `undefined` for anything else. */
export function parseStage(text: string): Stage | undefined {
  if (text === 'off' || text === 'targeted' || text === 'internal') return { kind: text };
  const share = parsePercentage(text);
  return share === undefined || share === 0 ? undefined : { kind: 'share', share };
}

/** The stage as it stands in a flag file. */
export function formatStage(stage: Stage): string {
  return stage.kind === 'share' ? formatShare(stage.share) : stage.kind;
}

/** Orders stages by how many they expose: negative when `a` exposes less than `b`. */
export function compareStages(a: Stage, b: Stage): number {
  return stageOrder(a) - stageOrder(b);
}

/** The part of the units that the stage itself exposes (rules and the internal segment not counted). */
export function stageShare(stage: Stage): Share {
  return stage.kind === 'share' ? stage.share : 0;
}

/**
 * The stages a flag may go to in one step up from `from`, nearest first.
 * From `off` that is `targeted` and the first rung; else the first rung above `from`; none at the top.
 */
export function nextStages(ladder: readonly Stage[], from: Stage): readonly Stage[] {
  const rungs = [...ladder].sort(compareStages);
  const above = rungs.find((rung) => compareStages(rung, from) > 0);
  const next: Stage[] = above === undefined ? [] : [above];
  return from.kind === 'off' ? [{ kind: 'targeted' }, ...next] : next;
}

/** Whether a stage may stand in a flag file: `off`, `targeted`, or a rung of the ladder. */
export function isOnLadder(ladder: readonly Stage[], stage: Stage): boolean {
  return stage.kind === 'off' || stage.kind === 'targeted' || ladder.some((rung) => compareStages(rung, stage) === 0);
}

/** Whether the stage exposes everyone. */
export function isFull(stage: Stage): boolean {
  return stageShare(stage) === wholeShare;
}

function stageOrder(stage: Stage): number {
  switch (stage.kind) {
    case 'off':
      return -3;
    case 'targeted':
      return -2;
    case 'internal':
      return -1;
    case 'share':
      return stage.share;
  }
}
