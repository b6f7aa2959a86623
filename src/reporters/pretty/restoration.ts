import type { RestorationReport } from '../../model/generated/output/restoration.ts';
import { printable } from '../../source/printable.ts';
import { linked } from '../layout/linked.ts';
import { wrapText } from '../layout/wrap-text.ts';
import type { RenderOptions } from '../render-options.ts';
import { half, type Words } from './kill.ts';

/** What the kill was, the stage at which the flag goes on, what the branch holds, and what to do next. */
export function renderRestoration(report: RestorationReport, options: RenderOptions): string {
  const blocks = [titleLines(report, options), half(wordsOf(report), report.recorded, options), nextLines(report, options)];
  return `${blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function titleLines({ flag, environment, reason, kill, stage }: RestorationReport, { style, width }: RenderOptions): readonly string[] {
  const was = kill === null ? [] : [`was killed: ${kill.reason ?? 'nobody said why'}${kill.by === null ? '' : `, by ${kill.by}`}${kill.at === null ? '' : ` since ${kill.at}`}`];
  const goesOn = stage === null ? [] : [stage.before === stage.after ? `goes on at ${stage.after}` : `goes on at ${stage.after}; before the kill it was at ${stage.before}`];
  return [
    `Restore ${style.bold(printable(flag))} in ${style.bold(printable(environment))}`,
    ...[reason, ...was, ...goesOn].flatMap((text) => wrapText(printable(text, 1000), width - 4).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`)),
  ];
}

function wordsOf({ recorded }: RestorationReport): Words {
  const commit = printable((recorded.commit ?? '').slice(0, 7));
  const branch = printable(recorded.branch ?? '');
  switch (recorded.state) {
    case 'recorded':
      return { word: 'RECORDED', paint: 'green', timed: true, what: `${commit} on ${branch}` };
    case 'not-killed':
      return { word: 'NOT KILLED', paint: 'green', timed: false, what: branch === '' ? 'in the working tree: nothing was to be done' : `on ${branch}: nothing was to be done` };
    case 'written':
      return { word: 'WRITTEN', paint: 'yellow', timed: false, what: 'into the working tree alone' };
    case 'proposed':
      return { word: 'NOT RECORDED', paint: 'yellow', timed: false, what: `it waits on the branch ${branch}` };
    case 'failed':
      return { word: 'NOT RECORDED', paint: 'red', timed: false, what: '' };
    case 'unknown':
      return { word: 'UNKNOWN', paint: 'red', timed: false, what: `whether ${commit} is on ${branch}` };
  }
}

function nextLines({ next, undo, recorded }: RestorationReport, options: RenderOptions): readonly string[] {
  return [
    ...(recorded.pull_request === null ? [] : [`open:   ${linked(printable(recorded.pull_request, 2000), { kind: 'address', url: recorded.pull_request }, options)}`]),
    ...(next === null ? [] : [`next:   ${printable(next, 1000)}`]),
    ...(undo === null ? [] : [`undo:   ${printable(undo, 1000)}`]),
  ];
}

/** One line: what became of it. */
export function restorationLine({ flag, environment, recorded, stage, kill, reason }: RestorationReport): string {
  const parts = ['restored', environment, flag, recorded.state, stage?.after ?? '-', kill?.id ?? '-', reason];
  return printable(parts.join(' '), 1000);
}
