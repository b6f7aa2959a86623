import type { Project } from '../model/project.ts';
import { type Change, facetKinds, mainFacet } from './change.ts';

/**
 * Protected environments first, the last of the promotion order first among equals, what concerns no environment last. In
 * an environment the riskiest kind first, then the most exposure changed, then by key. `isUrgent` goes before all of these.
 */
export function orderChanges<T extends Change>(changes: readonly T[], before: Project, after: Project, isUrgent: (change: T) => boolean = () => false): readonly T[] {
  const rank = environmentRanks(before, after);
  const keys = new Map(changes.map((change) => [change, sortKey(change, rank, isUrgent(change))]));
  return [...changes].sort((a, b) => compareKeys(keys.get(a) ?? [], keys.get(b) ?? []) || (a.flag < b.flag ? -1 : 1));
}

function environmentRanks(before: Project, after: Project): ReadonlyMap<string, number> {
  const all = new Map([...before.settings.environments, ...after.settings.environments].map((each) => [each.name, each]));
  const ordered = [...all.values()].reverse().sort((a, b) => Number(b.protected) - Number(a.protected));
  return new Map(ordered.map((each, index) => [each.name, index]));
}

function sortKey(change: Change, rank: ReadonlyMap<string, number>, isUrgent: boolean): readonly number[] {
  const environment = change.environment === undefined ? Number.MAX_SAFE_INTEGER : (rank.get(change.environment) ?? rank.size);
  const effect = change.effect === undefined ? 0 : change.effect.gained + change.effect.lost + change.effect.moved;
  return [environment, isUrgent ? 0 : 1, facetKinds.indexOf(mainFacet(change).kind), -effect];
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
