import type { PublicationReport } from '../../model/generated/output/publication.ts';
import { printable } from '../../source/printable.ts';
import { count } from '../layout/count.ts';
import { linked } from '../layout/linked.ts';
import { wrapText } from '../layout/wrap-text.ts';
import type { RenderOptions } from '../render-options.ts';
import { linkedCommit, shortCommit } from './past-commit.ts';

/** What is live now and of which commit, what is killed, and how to go back. */
export function renderPublication(report: PublicationReport, options: RenderOptions): string {
  const facts = factsOf(report, options).flatMap(([name, text]) => factLines(name, text, options));
  const notes = report.notes.flatMap(({ code, message }) => wrapped(`${code}: ${printable(message, 1000)}`, options).map((line) => options.style.yellow(line)));
  const next = nextStep(report);
  return `${[headline(report, options), ...facts, ...notes, ...(next === undefined ? [] : [next])].join('\n')}\n`;
}

function headline(report: PublicationReport, options: RenderOptions): string {
  const { style } = options;
  const where = `${style.bold(printable(report.environment))} at ${linked(printable(report.target), { kind: 'address', url: report.target }, options)}`;
  switch (report.outcome) {
    case 'published':
      return `${style.green('published')} release ${report.seq} of ${where}`;
    case 'would-publish':
      return `${style.cyan('would publish')} release ${report.seq} of ${where}; nothing was written`;
    case 'already-live':
      return `${style.dim('already live')}: release ${report.seq} of ${where} holds just this`;
    case 'superseded':
      return `${style.yellow('superseded')}: release ${report.seq} of ${where} is of a later commit, and stays`;
  }
}

type Fact = readonly [name: string, text: string];

function factsOf(report: PublicationReport, options: RenderOptions): readonly Fact[] {
  return [['commit', commitText(report, options)], ...artifactFacts(report), ...expiryFacts(report), ...report.kills.map(killFact), ...report.lifted.map(liftedFact), ...servedFacts(report), ...editedFacts(report), ...completedFacts(report)];
}

function commitText({ commit, before, from_seq: fromSeq, outcome }: PublicationReport, options: RenderOptions): string {
  const own = commit === null ? 'none' : linkedCommit(commit, options);
  const again = fromSeq === null ? '' : `, as release ${fromSeq} had it`;
  if (before === null) return `${own}${again}; the first release`;
  const former = before.commit === null ? 'no commit' : linkedCommit(before.commit, options);
  if (outcome === 'superseded') return `${own} is contained in ${former}, which is live since ${printable(before.issued_at)}`;
  if (outcome === 'already-live') return `${own}${again}, live since ${printable(before.issued_at)}`;
  return `${own}${again}; before: ${former} (release ${before.seq} of ${printable(before.issued_at)})`;
}

function artifactFacts({ artifact, signed }: PublicationReport): readonly Fact[] {
  if (artifact === null) return [];
  const { flags, killed, bytes, sha256 } = artifact;
  return [['artifact', `${count(flags, 'flag')}${killed === 0 ? '' : ` (${killed} killed)`}, ${bytes} bytes, sha256 ${printable(sha256).slice(0, 12)}, ${signed ? 'signed' : 'not signed'}`]];
}

function expiryFacts({ expires_at: expiresAt }: PublicationReport): readonly Fact[] {
  return expiresAt === undefined ? [] : [['expires', `${printable(expiresAt)}: from then on consumers keep it, and take it for new no more`]];
}

function killFact({ flag, reason, since, origin, id }: PublicationReport['kills'][number]): Fact {
  const why = origin === 'live' ? `; stays on: it is live, and the commit neither holds nor restores ${printable(id)}` : '';
  return ['killed', `${printable(flag)} since ${printable(since)}: ${printable(reason, 300)}${why}`];
}

function liftedFact({ flag, id }: PublicationReport['lifted'][number]): Fact {
  return ['restored', `${printable(flag)}: the kill ${printable(id)} is over`];
}

function servedFacts({ served }: PublicationReport): readonly Fact[] {
  if (served === null || served.milliseconds === null) return [];
  return [['served', `after ${(served.milliseconds / 1000).toFixed(1)} s from ${printable(served.from)}`]];
}

function editedFacts({ edited, commit }: PublicationReport): readonly Fact[] {
  if (edited.length === 0) return [];
  const shown = edited.slice(0, 3).map((file) => printable(file)).join(', ');
  const more = edited.length > 3 ? ` and ${edited.length - 3} more` : '';
  return [['edited', `${shown}${more} ${edited.length === 1 ? 'is' : 'are'} not as in ${commit === null ? 'the commit' : shortCommit(commit)}; the commit is what counts`]];
}

function completedFacts({ completed }: PublicationReport): readonly Fact[] {
  if (completed.length === 0) return [];
  return [['finished', `${completed.length === 1 ? 'release' : 'releases'} ${completed.join(', ')}, which another publisher had not pointed to yet`]];
}

const nameWidth = 10;

function factLines(name: string, text: string, { style, width }: RenderOptions): readonly string[] {
  const [first = '', ...rest] = wrapText(text, Math.max(30, width - nameWidth - 3));
  return [`   ${style.dim(name.padEnd(nameWidth))}${first}`, ...rest.map((line) => `   ${' '.repeat(nameWidth)}${line}`)];
}

function wrapped(text: string, { width }: RenderOptions): readonly string[] {
  const [first = '', ...rest] = wrapText(text, Math.max(30, width - 9));
  return [`warning: ${first}`, ...rest.map((line) => `   ${line}`)];
}

function nextStep({ outcome, undo }: PublicationReport): string | undefined {
  if (undo !== null) return `undo: ${printable(undo, 1000)}`;
  if (outcome === 'superseded') return 'nothing is to be done: this commit came too late, and the later one holds it';
  return undefined;
}
