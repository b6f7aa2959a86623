import type { NewFlagReport } from '../../model/generated/output/new-flag.ts';
import { printable } from '../../source/printable.ts';
import type { RenderOptions } from '../render-options.ts';

/** Which file was made, what it says, and what comes next. */
export function renderNewFlag(report: NewFlagReport, { style }: RenderOptions): string {
  const from = { option: '', codeowners: ' (by CODEOWNERS)', 'only-owner': ' (the only owner)' }[report.owner_from] ?? '';
  const expires = report.expires === null ? '' : `, until ${printable(report.expires)}`;
  const lines = [
    `Made ${style.bold(printable(report.file, 1000))}`,
    `   ${printable(report.flag_kind)} flag of ${printable(report.owner)}${from}, ${printable(report.type)}${expires}; off everywhere`,
    '',
    ...report.next.map((command) => `next: ${style.bold(printable(command, 1000))}`),
  ];
  return `${lines.join('\n')}\n`;
}
