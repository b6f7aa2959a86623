import type { HistoricCommit } from '../effects/ports.ts';
import type { PastCommit } from '../model/generated/output/past-commit.ts';

/** A commit as machine output carries it. */
export function toPastCommit({ commit, parents, author, committer, committedAtSeconds, subject }: HistoricCommit): PastCommit {
  const isSame = author.name === committer.name && author.email === committer.email;
  return {
    commit,
    committed_at: toIsoSeconds(committedAtSeconds),
    author: { ...author },
    committer: isSame ? null : { ...committer },
    subject,
    merge: parents.length > 1,
  };
}

/** An instant in UTC, without fractions of seconds. */
export function toIsoSeconds(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
