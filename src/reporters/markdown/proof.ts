import type { ProofReport } from '../../model/generated/output/proof.ts';
import { count } from '../layout/count.ts';
import { refutations, statements } from '../pretty/proof.ts';
import { alert, folded } from './blocks.ts';
import { compose } from './compose.ts';
import { fence } from './fence.ts';
import { code, prose } from './inline.ts';
import type { Page } from './page.ts';

type Counterexample = ProofReport['counterexamples'][number];

/** Whether the property holds, and each context that breaks it with what it gets on both sides. */
export function proofMarkdown(report: ProofReport, page: Page): string {
  const { property, before, after, counterexamples, unsettled, compared } = report;
  const side = ({ flag, label }: ProofReport['before']): string => (flag === null ? code(label, 200) : `${code(flag)} in ${code(label, 200)}`);
  return compose(
    [
      `### ${prose(property)}: ${report.holds ? 'proven' : counterexamples.length > 0 ? 'refuted' : 'not proven'}`,
      verdict(report, page),
      `${side(before)} → ${side(after)}: ${count(compared, 'comparison')}.`,
      { head: [], items: counterexamples.map((each) => counterexampleFold(each, page)), rest: (left) => `and ${count(left, 'more counter-example')}.`, part: 0.8 },
      { head: ['**Not settled**, because too many different questions are asked:', ''], items: unsettled.map(({ flag, environment }) => `- ${code(flag)} in ${prose(environment, 80)}`), rest: (left) => `and ${count(left, 'more comparison')}.`, part: 1 },
    ],
    page.limit,
  );
}

function verdict({ holds, property, counterexamples, flags, environments }: ProofReport, page: Page): string {
  if (holds) return `Proven for every context there can be: ${statements[property]}; ${count(flags, 'flag')} in ${count(environments.length, 'environment')}.`;
  if (counterexamples.length === 0) return alert('WARNING', [`Could not be proven: ${statements[property]}.`], page);
  return alert('CAUTION', [`**Refuted:** ${refutations[property]}.`], page);
}

function counterexampleFold({ flag, environment, context, at, before, after }: Counterexample, page: Page): string {
  const text = [
    `context  ${JSON.stringify(context)}${at === null ? '' : ` at ${at}`}`,
    ...[before, after].map((decision, index) => `${index === 0 ? 'before ' : 'after  '}  ${decision.variant} = ${JSON.stringify(decision.value)} (${decision.reason})`),
    ...[before, after].flatMap(({ command }) => (command === null ? [] : [command])),
  ];
  return folded([{ code: flag }, ' in ', { code: environment }], [fence(text).join('\n')], page);
}
