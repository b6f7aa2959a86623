import type { PublicationCheckReport } from '../../model/generated/output/publication-check.ts';
import { printable } from '../../source/printable.ts';
import { count } from '../layout/count.ts';
import { wrapText } from '../layout/wrap-text.ts';
import type { RenderOptions } from '../render-options.ts';
import { shortCommit } from './past-commit.ts';

/** What is live, then each discrepancy, then what it comes to. */
export function renderPublicationCheck({ environment, target, commit, live, findings }: PublicationCheckReport, { style, width }: RenderOptions): string {
  const what = live === null ? 'nothing that can be told' : `release ${live.seq} of ${live.commit === null ? 'no commit' : shortCommit(live.commit)} (${printable(live.issued_at)})`;
  const lines = findings.flatMap(({ code, message, repaired }) => {
    const paint = repaired ? style.green : style.red;
    const [first = '', ...rest] = wrapText(`${code}: ${printable(message, 1000)}`, Math.max(30, width - 10));
    return [`${paint(repaired ? 'repaired' : 'wrong')}${repaired ? '' : '   '}  ${first}`, ...rest.map((line) => `          ${line}`)];
  });
  const left = findings.filter(({ repaired }) => !repaired).length;
  const end = left === 0 ? `live, manifest, artifact and flags.json agree with ${shortCommit(commit)}` : `${count(left, 'discrepancy', 'discrepancies')} left`;
  return `${[`${style.bold(printable(environment))} at ${printable(target)}: ${what}`, ...lines, end].join('\n')}\n`;
}
