import type { KillReport } from '../../model/generated/output/kill.ts';
import { printable } from '../../source/printable.ts';
import { count } from '../layout/count.ts';
import { linked } from '../layout/linked.ts';
import { wrapText } from '../layout/wrap-text.ts';
import type { RenderOptions } from '../render-options.ts';

type Halves = Pick<KillReport, 'safe' | 'recorded'>;

/** First whether people are safe, then whether it is on record, then what is left to do and how to take it back. */
export function renderKill(report: KillReport, options: RenderOptions): string {
  const blocks = [titleLines(report, options), halfLines(report, options), noteLines(report, options), nextLines(report, options)];
  return `${blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function titleLines({ flags, environment }: KillReport, { style, width }: RenderOptions): readonly string[] {
  const [first] = flags;
  const what = flags.length === 1 ? printable(first?.flag ?? '') : count(flags.length, 'flag');
  const why = first === undefined ? '' : `${first.reason}${first.incident === null ? '' : ` (${first.incident})`}`;
  return [
    `Kill ${style.bold(what)} in ${style.bold(printable(environment))}`,
    ...wrapText(printable(why, 1000), width - 2).map((line) => `  ${line}`),
    ...flags.flatMap((flag) => flagLines(flag, flags.length > 1, width)),
  ];
}

function flagLines({ flag, by, at, former, stage, needed_by: neededBy }: KillReport['flags'][number], isOneOfMany: boolean, width: number): readonly string[] {
  const was = former ? `was killed already, by ${by} since ${at}` : stage === null ? '' : `was at ${stage}`;
  const also = neededBy.length === 0 ? '' : `; with it ${neededBy.join(', ')}, which ${neededBy.length === 1 ? 'needs' : 'need'} it`;
  const text = printable(`${isOneOfMany ? `${flag} ` : ''}${was}${also}`.replace(/^; /, ''), 2000);
  return text === '' ? [] : wrapText(text, width - 4).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`);
}

const wordWidth = 14;

function halfLines(report: KillReport, options: RenderOptions): readonly string[] {
  return [...half(safeWords(report), report.safe, options), ...half(recordedWords(report), report.recorded, options)];
}

/** The word that one half comes to, its colour, and what stands beside it. */
export interface Words {
  readonly word: string;
  readonly paint: 'green' | 'red' | 'yellow';
  readonly timed: boolean;
  readonly what: string;
}

/** One half: `SAFE          1.3 s  release 812 is live at s3://…`, and below it what stood against it. */
export function half({ word, paint, timed, what }: Words, { milliseconds, message, hint }: { readonly milliseconds: number; readonly message: string | null; readonly hint: string | null }, { style, width }: RenderOptions): readonly string[] {
  const time = timed ? `${(milliseconds / 1000).toFixed(1)} s` : '';
  const below = [message, hint === null ? null : `mend: ${hint}`].flatMap((text) => (text === null ? [] : wrapText(printable(text, 1000), width - wordWidth)));
  const [first = '', ...more] = [[time, what].filter((part) => part !== '').join('  '), ...below].filter((text) => text !== '');
  const head = `${style[paint].bold(word)}${first === '' ? '' : ' '.repeat(wordWidth - word.length) + first}`;
  return [head, ...more.map((line) => ' '.repeat(wordWidth) + line)];
}

function safeWords({ safe }: Halves): Words {
  const target = printable(safe.target ?? '', 300);
  const release = `release ${safe.seq ?? ''}`;
  switch (safe.state) {
    case 'safe':
      return { word: 'SAFE', paint: 'green', timed: true, what: `${release} is live at ${target}` };
    case 'already':
      return { word: 'SAFE', paint: 'green', timed: false, what: `already, since before this run: ${release} at ${target}` };
    case 'not-live':
      return { word: 'NOT LIVE', paint: 'yellow', timed: false, what: target };
    case 'no-target':
      return { word: 'NOT PUBLISHED', paint: 'yellow', timed: false, what: 'there is no target here' };
    case 'skipped':
      return { word: 'NOT PUBLISHED', paint: 'yellow', timed: false, what: '(--local)' };
    case 'failed':
      return { word: 'NOT SAFE', paint: 'red', timed: false, what: target };
    case 'unknown':
      return { word: 'UNKNOWN', paint: 'red', timed: false, what: `whether it is live at ${target}` };
  }
}

function recordedWords({ recorded }: Halves): Words {
  const commit = printable((recorded.commit ?? '').slice(0, 7));
  const branch = printable(recorded.branch ?? '');
  switch (recorded.state) {
    case 'recorded':
      return { word: 'RECORDED', paint: 'green', timed: true, what: `${commit} on ${branch}` };
    case 'already':
      return { word: 'RECORDED', paint: 'green', timed: false, what: branch === '' ? 'already, in the working tree' : `already, on ${branch}` };
    case 'written':
      return { word: 'WRITTEN', paint: 'yellow', timed: false, what: 'into the working tree alone' };
    case 'proposed':
      return { word: 'NOT RECORDED', paint: 'yellow', timed: false, what: `it waits on the branch ${branch}` };
    case 'no-remote':
    case 'failed':
      return { word: 'NOT RECORDED', paint: 'red', timed: false, what: '' };
    case 'unknown':
      return { word: 'UNKNOWN', paint: 'red', timed: false, what: `whether ${commit} is on ${branch}` };
  }
}

function noteLines({ notes }: KillReport, { width }: RenderOptions): readonly string[] {
  return notes.flatMap(({ message }) => wrapText(printable(`note: ${message}`, 1000), width));
}

/** Commands are never broken: they are to be copied. */
function nextLines({ undo, resume, recorded }: KillReport, options: RenderOptions): readonly string[] {
  const { style } = options;
  return [
    ...(recorded.pull_request === null ? [] : [`open:   ${linked(printable(recorded.pull_request, 2000), { kind: 'address', url: recorded.pull_request }, options)}`]),
    ...(resume === null ? [] : [`resume: ${style.bold(printable(resume, 4000))}`]),
    ...undo.slice(0, 20).map((command) => `undo:   ${printable(command, 1000)}`),
    ...(undo.length > 20 ? [`        and ${undo.length - 20} more, in --format json`] : []),
  ];
}

/** One line a flag: what became of it on both sides. */
export function killLines({ environment, flags, safe, recorded }: KillReport): readonly string[] {
  const [release, commit] = [safe.seq === null ? '' : `:${safe.seq}`, recorded.commit === null ? '' : `:${recorded.commit.slice(0, 7)}`];
  return flags.map(({ flag, id, reason }) => printable(`killed ${environment} ${flag} ${safe.state}${release} ${recorded.state}${commit} ${id} ${reason}`, 1000));
}
