import type { PlanReport } from '../../model/generated/output/plan.ts';
import { printable } from '../../source/printable.ts';
import { count, grouped } from '../layout/count.ts';
import { wrapText } from '../layout/wrap-text.ts';
import type { RenderOptions } from '../render-options.ts';

/** What is wrong with the lines of the file that was counted; nothing where all is well. */
export function populationLines({ population }: PlanReport, { style, width }: RenderOptions): readonly string[] {
  if (population === null || (population.problems.length === 0 && population.people > 0)) return [];
  const { source, people, refused, problems, more_problems: more } = population;
  const name = printable(source);
  const left = refused === 0 ? '' : `; ${count(refused, 'line')} could not be read and ${refused === 1 ? 'is' : 'are'} not among them`;
  return [
    style.bold(`${name}: ${count(people, 'person', 'people')} counted${left}`),
    ...problems.flatMap(({ line, message, lines }) => {
      const others = lines === 1 ? '' : ` (${grouped(lines)} lines)`;
      return wrapText(`${name}:${line} ${printable(message, 400)}${others}`, width - 4).map((text, index) => style.yellow(`${' '.repeat(index === 0 ? 2 : 4)}${text}`));
    }),
    ...(more === 0 ? [] : [style.yellow(`  and ${count(more, 'more line')} with other problems`)]),
  ];
}
