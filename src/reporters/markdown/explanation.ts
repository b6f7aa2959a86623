import type { ExplanationReport } from '../../model/generated/output/explanation.ts';
import { bodyOf, isShown } from '../pretty/explanation.ts';
import { bullets } from './blocks.ts';
import { compose } from './compose.ts';
import { mendOf } from './diagnostic.ts';
import { fence } from './fence.ts';
import { code, prose } from './inline.ts';
import type { Page } from './page.ts';

type ExampleFile = ExplanationReport['good']['files'][number];

/** What a code means, a bad and a good file, and how to set it aside. */
export function explanationMarkdown(report: ExplanationReport, page: Page): string {
  const { severity, code: id, about, summary, why, bad, good, set_aside: ways } = report;
  if (about === 'outcome') return compose([`### ${severity} ${code(id)}`, prose(summary), prose(why, 2000)], page.limit);
  return compose(
    [
      `### ${severity} ${code(id)}`,
      prose(summary),
      prose(why, 2000),
      '**Bad**',
      ...bad.files.map(fileBlock),
      bullets(bad.diagnostics.map((each) => [prose(each.message), mendOf(each)].filter((part) => part !== '').join('; '))),
      '**Good**',
      ...good.files.map((file) => (isShown(file, bad.files) ? `${code(file.path)} as above` : fileBlock(file))),
      ways.length === 0 ? 'This cannot be set aside.' : `**To set it aside**\n\n${bullets(ways.map((way) => code(way)))}`,
    ],
    page.limit,
  );
}

function fileBlock(file: ExampleFile): string {
  return `${code(file.path)}\n\n${fence(bodyOf(file), file.before === null ? 'yaml' : 'diff').join('\n')}`;
}
