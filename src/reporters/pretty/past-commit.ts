import type { PastCommit } from '../../model/generated/output/past-commit.ts';
import { printable } from '../../source/printable.ts';
import { count } from '../layout/count.ts';
import { linked } from '../layout/linked.ts';
import { wrapText } from '../layout/wrap-text.ts';
import type { RenderOptions } from '../render-options.ts';

/** Which commit, when, by whom; below it what it calls itself. */
export function commitLines(at: PastCommit, options: RenderOptions): readonly string[] {
  const { style, width } = options;
  const committer = at.committer === null ? '' : `, committed by ${printable(at.committer.name)}`;
  const facts = `${shortTime(at.committed_at)}  ${printable(at.author.name)}${committer}${at.merge ? '  (merge)' : ''}`;
  const subject = wrapText(printable(at.subject, 300), Math.max(20, width - 2));
  return [`${style.yellow(linkedCommit(at.commit, options))}  ${facts}`, ...(at.subject === '' ? [] : subject.map((line) => `  ${style.bold(line)}`))];
}

/** The first seven digits of an id. */
export function shortCommit(commit: string): string {
  return printable(commit).slice(0, 7);
}

/** The same as a link to the commit's page, for terminals that have links. */
export function linkedCommit(commit: string, options: RenderOptions): string {
  return linked(shortCommit(commit), { kind: 'commit', id: commit }, options);
}

function shortTime(instant: string): string {
  return printable(instant).replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):\d{2}Z$/, '$1 $2 UTC');
}

interface Gaps {
  readonly skipped: readonly { readonly at: PastCommit; readonly reason: string }[];
  readonly cut_off_at: string | null;
}

const mostSkipped = 5;

/** What is not known: commits with errors, and what lies behind the end of a shallow clone. */
export function gapLines({ skipped, cut_off_at: cutOff }: Gaps, { style, width }: RenderOptions): readonly string[] {
  const paint = (text: string): readonly string[] => wrapText(text, Math.max(20, width)).map((line) => style.yellow(line));
  const rest = skipped.length - mostSkipped;
  return [
    ...(skipped.length === 0 ? [] : paint(`${count(skipped.length, 'commit')} left flags with errors; what was done to those is in the next one without:`)),
    ...skipped.slice(0, mostSkipped).map(({ at, reason }) => `  ${shortCommit(at.commit)}  ${printable(reason, 200)}`),
    ...(rest > 0 ? [`  and ${rest} more (--format json has all)`] : []),
    ...(cutOff === null ? [] : paint(`This clone is shallow: history ends at ${shortCommit(cutOff)}. For the rest run: git fetch --unshallow origin`)),
  ];
}
