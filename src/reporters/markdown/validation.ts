import type { ReportedDiagnostic } from '../../model/generated/output/diagnostic.ts';
import type { ValidationReport } from '../../model/generated/output/validation.ts';
import { count } from '../layout/count.ts';
import { diagnosticLines, placeOf } from '../pretty/diagnostic.ts';
import { folded, row, tableHead } from './blocks.ts';
import { compose } from './compose.ts';
import { mendOf } from './diagnostic.ts';
import { fence } from './fence.ts';
import { code, prose } from './inline.ts';
import type { Page } from './page.ts';

const ranks = { error: 0, warning: 1, info: 2 } as const;

/** A validation: one table of findings, errors first, and their frames folded away below. */
export function validationMarkdown(report: ValidationReport, page: Page): string {
  const findings = report.diagnostics.toSorted((a, b) => ranks[a.severity] - ranks[b.severity]);
  return compose(
    [
      `### ${title(report)}`,
      checked(report),
      {
        head: tableHead(['', 'Where', 'What is wrong', 'To do']),
        items: findings.map((finding) => findingRow(finding, page)),
        rest: (left) => `**And ${count(left, 'more finding')}**; \`maestro-flags validate\` shows all.`,
        part: 0.6,
      },
      {
        head: [],
        items: findings.filter(({ frame, range }) => frame !== null && range !== null).map((finding) => frameFold(finding, page)),
        rest: (left) => `The lines of ${count(left, 'finding')} do not fit here.`,
        part: 1,
      },
    ],
    page.limit,
  );
}

function title({ summary: { errors, warnings }, diagnostics }: ValidationReport): string {
  const parts = [...(errors > 0 ? [count(errors, 'error')] : []), ...(warnings > 0 ? [count(warnings, 'warning')] : [])];
  if (parts.length === 0) return diagnostics.length === 0 ? 'Flag files: nothing wrong' : `Flag files: ${count(diagnostics.length, 'remark')}`;
  return `Flag files: ${parts.join(', ')}`;
}

function checked({ project, summary }: ValidationReport): string {
  const fixable = summary.fixed > 0 ? `, ${count(summary.fixed, 'finding')} mended` : '';
  return `Checked: ${count(summary.flags, 'flag')} in ${count(summary.files, 'file')}${project === '.' ? '' : ` of ${code(project)}`}${fixable}.`;
}

function findingRow(finding: ReportedDiagnostic, page: Page): string {
  const { severity, file, range, message } = finding;
  return row([severity === 'error' ? '**error**' : severity, page.place(file, range), `${code(finding.code)}: ${prose(message, 500)}`, mendOf(finding)]);
}

function frameFold(finding: ReportedDiagnostic, page: Page): string {
  // The first line is what the title says.
  const [, ...lines] = diagnosticLines(finding, page.look);
  return folded([{ code: placeOf(finding.file, finding.range) }, ` ${finding.severity} `, { code: finding.code }], [fence(lines).join('\n')], page);
}
