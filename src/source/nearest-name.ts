import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a mistyped name most likely meant, or `undefined` when none is near.
 * Near is at most a third of the longer name in edits (at least one); ties go to the earlier candidate.
 */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const edits = distance(name.toLowerCase(), candidate.toLowerCase());
    if (edits < bestDistance && edits <= Math.max(1, Math.floor(Math.max(name.length, candidate.length) / 3))) {
      best = candidate;
      bestDistance = edits;
    }
  }
  return best;
}
