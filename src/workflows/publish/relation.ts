import type { Git } from '../../effects/ports.ts';

/** How the commit that is to be published stands to the one that is live; `unknown` where the clone cannot tell. */
export type Relation = 'same' | 'newer' | 'older' | 'diverged' | 'unknown';

/** Compares two commits by ancestry alone: neither a date nor a count of commits says which came after which. */
export async function relationOf(git: Pick<Git, 'isAncestor'>, topLevel: string, { ours, live }: { readonly ours: string; readonly live: string }): Promise<Relation> {
  if (ours === live) return 'same';
  const isNewer = await git.isAncestor(topLevel, live, ours);
  if (isNewer === true) return 'newer';
  const isOlder = await git.isAncestor(topLevel, ours, live);
  if (isOlder === true) return 'older';
  return isNewer === undefined || isOlder === undefined ? 'unknown' : 'diverged';
}
