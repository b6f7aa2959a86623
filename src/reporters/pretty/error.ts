import type { ErrorReport } from '../../model/generated/output/error.ts';
import { printable } from '../../source/printable.ts';
import { wrapText } from '../layout/wrap-text.ts';
import type { RenderOptions } from '../render-options.ts';

/** What went wrong and what to do about it, one a line. */
export function renderError(report: ErrorReport, { style, width }: RenderOptions): string {
  const help = report.help.flatMap(({ kind, text }) => wrapText(labels[kind] + printable(text, mostCharacters), kind === 'run' ? Number.POSITIVE_INFINITY : width - indent.length));
  return `${[`${style.red('error')}: ${printable(report.message, mostCharacters)}`, ...help.map((line) => indent + line)].join('\n')}\n`;
}

const indent = '   ';
const mostCharacters = 4000;
const labels = { hint: '', mend: 'fix: ', run: 'run: ' } as const;
