import type { DoctorReport } from '../../model/generated/output/doctor.ts';
import { printable } from '../../source/printable.ts';
import { count } from '../layout/count.ts';
import { wrapText } from '../layout/wrap-text.ts';
import type { RenderOptions } from '../render-options.ts';

type Checked = DoctorReport['checks'][number];

/** From so many columns on message and name stand beside each other. */
const wide = 60;
const stateWidth = 6;
const nameWidth = 13;

/** A line a check, what mends it below, and last what it comes to. */
export function renderDoctor({ checks, summary }: DoctorReport, options: RenderOptions): string {
  return `${[...checks.flatMap((check) => checkLines(check, options)), '', summaryOf(summary, options)].join('\n')}\n`;
}

const words = { ok: 'ok', warn: 'warn', fail: 'FAIL', 'not-checked': '-' } as const;

function checkLines({ id, subject, state, message, help }: Checked, { style, width }: RenderOptions): readonly string[] {
  const paint = { ok: style.green, warn: style.yellow, fail: style.red, 'not-checked': style.dim }[state];
  const text = printable(subject === null ? message : `${subject}: ${message}`, 2000);
  const isWide = width >= wide;
  const indent = isWide ? stateWidth + nameWidth : 2;
  const [first = '', ...more] = wrapText(text, width - indent);
  const name = isWide ? printable(id).padEnd(nameWidth) : printable(id);
  const head = `${paint(words[state])}${' '.repeat(stateWidth - words[state].length)}${style.bold(name)}`;
  const lines = isWide ? [`${head}${first}`, ...more.map((line) => ' '.repeat(indent) + line)] : [head, ...[first, ...more].map((line) => ' '.repeat(indent) + line)];
  return [...lines, ...help.flatMap((advice) => adviceLines(advice, { indent, width }).map((line) => (advice.kind === 'hint' ? style.dim(line) : line)))];
}

// Commands are never broken: they are to be copied.
function adviceLines({ kind, text }: Checked['help'][number], { indent, width }: { readonly indent: number; readonly width: number }): readonly string[] {
  const margin = ' '.repeat(indent);
  if (kind === 'run') return [`${margin}run:  ${printable(text, 2000)}`];
  const [first = '', ...more] = wrapText(printable(text, 2000), width - indent - 6);
  return [`${margin}${`${kind}:`.padEnd(6)}${first}`, ...more.map((line) => `${margin}      ${line}`)];
}

function summaryOf({ ok, warn, fail, not_checked: unchecked }: DoctorReport['summary'], { style, width }: RenderOptions): string {
  const parts = [fail === 0 ? '' : `${fail} failed`, warn === 0 ? '' : count(warn, 'warning'), `${ok} ok`, unchecked === 0 ? '' : `${unchecked} not checked`];
  const text = parts.filter((part) => part !== '').join(', ');
  const paint = fail > 0 ? style.red : warn > 0 ? style.yellow : style.green;
  return wrapText(text, width).map((line) => paint(line)).join('\n');
}

/** `fail store s3://bucket: …; run …`, one line a check. */
export function doctorLines({ checks }: DoctorReport): readonly string[] {
  return checks.map(({ id, subject, state, message, help }) => {
    const what = [state, id, ...(subject === null ? [] : [`${subject}:`]), message].join(' ');
    return printable([what, ...help.map(({ text }) => text)].join('; '), 2000);
  });
}
