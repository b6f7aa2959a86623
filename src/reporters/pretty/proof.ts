import type { ProofReport } from '../../model/generated/output/proof.ts';
import { printable } from '../../source/printable.ts';
import { count } from '../layout/count.ts';
import type { RenderOptions } from '../render-options.ts';
import { arrow } from './plan-words.ts';

type Counterexample = ProofReport['counterexamples'][number];
type Decision = Counterexample['before'];

/** What was compared, each context that breaks the property with what it gets on both sides, and last what it comes to. */
export function renderProof(report: ProofReport, options: RenderOptions): string {
  const blocks = [
    [comparedLine(report, options)],
    ...report.counterexamples.map((each) => counterexampleLines(each, options)),
    unsettledLines(report, options),
    verdictLines(report, options),
  ];
  return `${blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function comparedLine({ before, after }: ProofReport, options: RenderOptions): string {
  const named = ({ flag, label }: ProofReport['before']): string => options.style.bold(`${flag === null ? '' : `${printable(flag)} in `}${printable(label)}`);
  return `Comparing ${named(before)} ${arrow(options)} ${named(after)}`;
}

function counterexampleLines({ flag, environment, context, at, before, after }: Counterexample, { style, unicode }: RenderOptions): readonly string[] {
  const commands = [before, after].flatMap(({ command }) => (command === null ? [] : [`  ${style.dim('run:')} ${printable(command, mostLetters)}`]));
  return [
    `${style.red(unicode ? '✕' : 'x')} ${style.bold(printable(flag))} in ${printable(environment)}`,
    `  context  ${printable(JSON.stringify(context), mostLetters)}${at === null ? '' : ` at ${printable(at)}`}`,
    `  before   ${decisionText(before)}`,
    `  after    ${decisionText(after)}`,
    ...commands,
  ];
}

const mostLetters = 4000;

function decisionText({ flag, exists, value, variant, reason }: Decision): string {
  if (!exists) return `${printable(flag)} is not there, which counts as ${printable(variant)}`;
  return `${printable(variant)} = ${printable(JSON.stringify(value))} (${printable(reason)})`;
}

function unsettledLines({ unsettled }: ProofReport, { style }: RenderOptions): readonly string[] {
  return unsettled.map(({ flag, environment }) => `${style.yellow('?')} ${style.bold(printable(flag))} in ${printable(environment)}: it asks too many different questions to be settled`);
}

/** What a property says. */
export const statements: { readonly [P in ProofReport['property']]: string } = {
  'no-change': 'every context gets the same variant and value',
  monotone: 'nobody loses what they had or is moved off it',
  equal: 'every context gets the same variant',
};

/** What it is when a property does not hold. */
export const refutations: { readonly [P in ProofReport['property']]: string } = {
  'no-change': 'some contexts get another variant or value',
  monotone: 'somebody loses what they had or is moved off it',
  equal: 'some contexts get another variant',
};

function verdictLines(report: ProofReport, { style }: RenderOptions): readonly string[] {
  const { property, holds, flags, environments, counterexamples, unsettled, compared } = report;
  const scope = `${property === 'equal' ? '1 pair of flags' : count(flags, 'flag')} in ${environments.length === 1 ? printable(environments[0] ?? '') : count(environments.length, 'environment')}`;
  if (holds) return [`${style.green('Proven')}: ${statements[property]}; ${scope}, for every context there can be.`];
  if (counterexamples.length === 0) return [`${style.yellow('Could not be proven')}: ${statements[property]}; ${unsettled.length} of ${count(compared, 'comparison')} passed the bound.`];
  const open = unsettled.length === 0 ? '' : `, and ${unsettled.length} could not be settled`;
  return [`${style.red('Refuted')}: ${refutations[property]}, in ${counterexamples.length} of ${count(compared, 'comparison')}${open}.`];
}
