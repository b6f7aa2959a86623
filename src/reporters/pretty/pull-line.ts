import type { PullReport } from '../../model/generated/output/pull.ts';
import { printable } from '../../source/printable.ts';
import { count } from '../layout/count.ts';

/** One line for a log: when, what happened, why, and what is served. */
export function pullLine({ at, environment, event, code, reason, release, verified }: PullReport): string {
  const held = release === null ? 'no release is held' : `${event === 'updated' || event === 'current' ? '' : 'serving '}${releaseInShort(release)}`;
  const why = [code, reason].filter((part) => part !== null).map((part) => printable(part, 1000)).join(': ');
  const unsigned = event === 'started' && !verified ? '; signatures are not asked for (--verify)' : '';
  return `${printable(at)} ${printable(environment)} ${printable(event)}: ${why === '' ? '' : `${why}; `}${held}${unsigned}`;
}

/** `release 812 (commit 7074dcc, 3 flags, 1 killed), signed by b6ea33bda7f1`. */
export function releaseInShort({ seq, commit, flags, kills, signed_by: signedBy }: NonNullable<PullReport['release']>): string {
  const parts = [...(commit === null ? [] : [`commit ${printable(commit.slice(0, 7))}`]), count(flags, 'flag'), ...(kills === 0 ? [] : [`${kills} killed`])];
  const signed = signedBy.length === 0 ? '' : `, signed by ${signedBy.map((keyid) => printable(keyid.slice(0, 12))).join(' and ')}`;
  return `release ${seq} (${parts.join(', ')})${signed}`;
}
