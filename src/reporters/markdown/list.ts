import type { ListReport } from '../../model/generated/output/list.ts';
import { count } from '../layout/count.ts';
import { row, tableHead } from './blocks.ts';
import { compose } from './compose.ts';
import { code, prose } from './inline.ts';
import type { Page } from './page.ts';

/** Every flag with its stage in each environment. */
export function listMarkdown(report: ListReport, page: Page): string {
  const { project, environments, flags, unreadable } = report;
  return compose(
    [
      `### ${count(flags.length, 'flag')} of ${code(project, 200)}`,
      {
        head: tableHead(['Flag', ...environments.map((name) => prose(name, 80)), 'Owner', 'Kind', 'Expires']),
        items: flags.map((flag) =>
          row([
            page.file(flag.flag, flag.file),
            ...environments.map((name) => stageCell(flag.environments.find(({ environment }) => environment === name))),
            code(flag.owner, 80),
            flag.flag_kind,
            flag.expires === null ? '' : `${prose(flag.expires, 40)}${flag.expired ? ' (**past**)' : ''}`,
          ]),
        ),
        rest: (left) => `And ${count(left, 'more flag')}; \`maestro-flags list\` shows all.`,
        part: 1,
      },
      unreadable === 0 ? '' : `${count(unreadable, 'flag file is', 'flag files are')} not listed because of errors: \`maestro-flags validate\`.`,
    ],
    page.limit,
  );
}

function stageCell(state: ListReport['flags'][number]['environments'][number] | undefined): string {
  if (state === undefined) return '';
  return state.killed ? `**killed** (${prose(state.stage, 40)})` : prose(state.stage, 40);
}
