import type { ReportedDiagnostic } from '../../model/generated/output/diagnostic.ts';

/** Something that a report holds against its subject, for the formats that know nothing but such findings. */
export interface ReportedFinding {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** One sentence, as users wrote what they wrote. */
  readonly message: string;
  readonly file: string | null;
  readonly range: ReportedDiagnostic['range'];
  /** What to do, the best first. */
  readonly mends: readonly string[];
  /** What makes it the same finding when lines move: no positions, no amounts. */
  readonly identity: readonly string[];
  /** What the tool can do itself, and what else is involved; empty where nothing is known. */
  readonly frame: ReportedDiagnostic['frame'];
  readonly fix: ReportedDiagnostic['fix'];
  readonly related: ReportedDiagnostic['related'];
}

/** A finding about no place in a file. */
export function findingWithoutPlace(finding: Pick<ReportedFinding, 'code' | 'severity' | 'message'> & Partial<ReportedFinding>): ReportedFinding {
  return { file: null, range: null, mends: [], identity: [finding.code, finding.message], frame: null, fix: null, related: [], ...finding };
}

/** A diagnostic as a finding. It is known again by the text of its line. */
export function findingOfDiagnostic(diagnostic: ReportedDiagnostic): ReportedFinding {
  const { code, severity, message, file, range, frame, fix, help, related } = diagnostic;
  const line = frame === null || range === null ? undefined : frame.lines[range.start.line - frame.first_line];
  return { code, severity, message, file, range, frame, fix, related, mends: [...(fix === null ? [] : [fix.title]), ...mendsOf(help)], identity: [code, file ?? '', line?.trim() ?? message] };
}

/** What to do; where nothing is, what is hinted at. */
export function mendsOf(help: ReportedDiagnostic['help']): readonly string[] {
  const mends = help.filter(({ kind }) => kind !== 'hint');
  return (mends.length > 0 ? mends : help).map(({ text }) => text);
}
