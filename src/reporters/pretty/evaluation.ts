import type { EvaluationReport } from '../../model/generated/output/evaluation.ts';
import { printable } from '../../source/printable.ts';
import { padColumns } from '../layout/display-width.ts';
import { wrapText } from '../layout/wrap-text.ts';
import type { RenderOptions } from '../render-options.ts';

type TraceEntry = NonNullable<EvaluationReport['trace']>[number];
type Condition = TraceEntry['condition'];

/** The value first, then why; with a trace every clause in order, the parts of its condition below it. */
export function renderEvaluation(report: EvaluationReport, options: RenderOptions): string {
  const { style } = options;
  const lines = [
    style.bold(printable(JSON.stringify(report.value), mostCharacters)),
    '',
    ...factLines(report),
    ...(report.trace === undefined ? [] : ['', ...traceLines(report.trace, options)]),
    ...(report.warnings.length === 0 ? [] : ['', ...warningLines(report, options)]),
  ];
  return `${lines.join('\n')}\n`;
}

const mostCharacters = 4000;
const nameColumns = 10;

function factLines(report: EvaluationReport): readonly string[] {
  const arm = report.arm === report.variant ? '' : ` (as ${printable(report.arm)})`;
  const facts: readonly (readonly [string, string])[] = [
    ['flag', `${printable(report.flag)} in ${printable(report.environment)}`],
    ['variant', printable(report.variant) + arm],
    ['reason', `${printable(report.reason)}${reasonText(report.reason)}`],
    ['bucket', bucketText(report)],
    ['version', report.version],
  ];
  return facts.map(([name, text]) => padColumns(name, nameColumns) + text);
}

function reasonText(reason: string): string {
  const text = reasons[reason];
  return text === undefined ? '' : `: ${text}`;
}

const reasons: { readonly [reason: string]: string } = {
  killed: 'a kill file gives everyone the safe variant',
  off: 'the stage is off; rules are not looked at',
  prerequisite: 'a flag that this one needs is at another variant',
  internal: 'the context is in the internal segment',
  rollout: 'the bucket is below the share of the stage',
  full: 'the stage exposes everyone',
  'not-exposed': 'no rule matched, and the stage does not reach this context',
  'no-unit': 'the context has no unit to bucket by',
};

function bucketText({ bucket, unit }: EvaluationReport): string {
  if (bucket === null || unit.value === null) return `none: ${printable(unit.attribute)} is missing, empty or not a string`;
  return `${bucket} of 100000, by ${printable(unit.attribute)} ${printable(JSON.stringify(unit.value))}`;
}

function traceLines(trace: readonly TraceEntry[], options: RenderOptions): readonly string[] {
  const width = Math.max(...trace.map(({ name }) => printable(name).length));
  return trace.flatMap((entry) => {
    const state = stateOf(entry);
    const paint = painter(entry, options);
    const head = paint(`${padColumns(state, 12)}${padColumns(printable(entry.name), width + 2)}`.trimEnd());
    if (entry.matched === null) return [head];
    const condition = entry.condition.text === 'everyone' ? [] : conditionLines(entry.condition, options, indent);
    return [head, ...condition, ...entry.buckets.flatMap((text) => wrapped(printable(text), options, indent))];
  });
}

const indent = '   ';

function stateOf({ matched }: TraceEntry): string {
  if (matched === null) return 'not reached';
  return matched ? 'matched' : 'no match';
}

function painter({ matched }: TraceEntry, { style }: RenderOptions): (text: string) => string {
  if (matched === null) return style.dim;
  return matched ? style.green : (text) => text;
}

/** A condition with its parts, `+` before what holds and `-` before what does not. */
function conditionLines({ text, holds, of }: Condition, options: RenderOptions, before: string): readonly string[] {
  const mark = holds ? options.style.green('+') : '-';
  const [first = '', ...rest] = wrapped(printable(text, mostCharacters), options, `${before}  `);
  const own = [`${before}${mark} ${first.trimStart()}`, ...rest];
  return [...own, ...of.flatMap((part) => conditionLines(part, options, `${before}  `))];
}

function wrapped(text: string, { width }: RenderOptions, before: string): readonly string[] {
  return wrapText(text, Math.max(20, width - before.length)).map((line) => before + line);
}

function warningLines({ warnings }: EvaluationReport, { style, width }: RenderOptions): readonly string[] {
  return warnings.flatMap(({ message }) => {
    // The message was made safe when it was made: quoted parts are escaped already, and escaping changes nothing twice.
    const [first = '', ...rest] = wrapText(printable(message, mostCharacters), Math.max(20, width - 9));
    return [`${style.yellow('warning')}: ${first}`, ...rest.map((line) => indent + line)];
  });
}
