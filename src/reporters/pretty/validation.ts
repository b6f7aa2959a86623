import type { ReportedDiagnostic } from '../../model/generated/output/diagnostic.ts';
import type { ValidationReport } from '../../model/generated/output/validation.ts';
import { printable } from '../../source/printable.ts';
import { count } from '../layout/count.ts';
import type { RenderOptions } from '../render-options.ts';
import { diagnosticLines } from './diagnostic.ts';

/** The findings of `validate` with their frames, and last what they come to and what to do next. */
export function renderValidation(report: ValidationReport, options: RenderOptions): string {
  const findings = report.diagnostics.flatMap((diagnostic) => [...diagnosticLines(diagnostic, options), '']);
  return `${[...findings, ...summaryLines(report, options)].join('\n')}\n`;
}

function summaryLines(report: ValidationReport, { style }: RenderOptions): readonly string[] {
  const { summary, project } = report;
  const where = project === '.' ? '' : `${printable(project)}: `;
  const what = [...(summary.flags > 0 ? [count(summary.flags, 'flag')] : []), count(summary.files, 'file')].join(' in ');
  const mended = summary.fixed > 0 ? [style.green(`${summary.fixed} mended`)] : [];
  if (report.diagnostics.length === 0) return [`${where}${[...mended, style.green('nothing wrong')].join(', ')} (${what})`];
  const counts = [
    ...(summary.errors > 0 ? [style.red(count(summary.errors, 'error'))] : []),
    ...(summary.warnings > 0 ? [style.yellow(count(summary.warnings, 'warning'))] : []),
  ];
  return [`${where}${[...counts, ...mended].join(', ')} (${what})`, ...nextStep(report.diagnostics)];
}

function nextStep(diagnostics: readonly ReportedDiagnostic[]): readonly string[] {
  const mendable = diagnostics.filter((diagnostic) => diagnostic.fix?.safety === 'safe').length;
  if (mendable === 0) return [];
  const whole = mendable === diagnostics.length;
  const what = whole ? (mendable === 1 ? 'mends it' : `mends all ${mendable}`) : `mends ${mendable} of them`;
  return [`next: maestro-flags validate --fix   ${what}`];
}
