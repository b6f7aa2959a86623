import { wholeShare } from '../../model/share.ts';

/** Parts per 100,000 rounded to whole ones so that they still sum to the whole: the largest remainders are rounded up. */
export function toWholeParts<P extends { readonly share: number }>(parts: readonly P[]): readonly P[] {
  const floors = parts.map((part) => Math.floor(part.share + 1e-6));
  const missing = wholeShare - floors.reduce((sum, share) => sum + share, 0);
  const byRemainder = parts
    .map((part, index) => ({ index, remainder: part.share - (floors[index] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, missing).map((each) => each.index));
  return parts.map((part, index) => ({ ...part, share: (floors[index] ?? 0) + (raised.has(index) ? 1 : 0) }));
}
