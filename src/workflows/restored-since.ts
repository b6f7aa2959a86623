import type { Git } from '../effects/ports.ts';
import { restoredIn } from '../model/restore-record.ts';

/** Commits of a repository: those that `upTo` has and `after` has not. */
interface CommitRange {
  readonly topLevel: string;
  readonly after: string;
  readonly upTo: string;
}

/** The ids of the kills whose restore these commits record. */
export async function restoredSince(git: Git, { topLevel, after, upTo }: CommitRange): Promise<ReadonlySet<string>> {
  return restoredIn(await git.readMessages(topLevel, { after, upTo }));
}
