import type { PlanReport } from '../../model/generated/output/plan.ts';
import type { ProofReport } from '../../model/generated/output/proof.ts';
import type { Report } from '../report.ts';
import { findingOfDiagnostic, findingWithoutPlace, mendsOf, type ReportedFinding } from './finding.ts';

/** The kinds of reports that findings can be told from. */
export type FindingKind = 'compilation' | 'error' | 'plan' | 'proof' | 'publication' | 'publication-check' | 'validation' | 'verification';

type FindingReport = Extract<Report, { readonly kind: FindingKind }>;

/** Whether findings can be told from a report. */
export function hasFindings(report: Report, kinds: readonly Report['kind'][]): report is FindingReport {
  return kinds.includes(report.kind);
}

/** What a report holds against its subject, in its order. */
export function findingsOf(report: FindingReport): readonly ReportedFinding[] {
  switch (report.kind) {
    case 'compilation':
      return report.warnings.map(({ code, environment, flag, message }) => findingWithoutPlace({ code, severity: 'warning', message: `${flag ?? 'the artifact'} in ${environment}: ${message}` }));
    case 'error':
      return [findingWithoutPlace({ code: report.code, severity: 'error', message: report.message, mends: mendsOf(report.help) })];
    case 'plan':
      return [...report.diagnostics.map(findingOfDiagnostic), ...report.changes.flatMap(policyFindings)];
    case 'proof':
      return proofFindings(report);
    case 'publication':
      return report.notes.map(({ code, message }) => findingWithoutPlace({ code, severity: 'warning', message }));
    case 'publication-check':
      return report.findings.map(({ code, message, repaired }) => findingWithoutPlace({ code, severity: repaired ? 'info' : 'error', message: `${message}${repaired ? ' (repaired)' : ''}` }));
    case 'validation':
      return report.diagnostics.map(findingOfDiagnostic);
    case 'verification':
      return report.environments.flatMap(({ environment, checks }) =>
        checks
          .filter(({ status }) => status !== 'passed')
          .map(({ id, status, code, message }) => findingWithoutPlace({ code: code ?? id, severity: status === 'failed' ? 'error' : 'warning', message: `${environment}: ${message}` })),
      );
  }
}

function policyFindings({ flag, environment, policy }: PlanReport['changes'][number]): readonly ReportedFinding[] {
  return policy.map(({ code, severity, message, file, range, mend, override }) => {
    const where = `${flag}${environment === null ? '' : ` in ${environment}`}`;
    const setAside = override === null ? '' : `; set aside by ${override.approved_by} until ${override.until}: ${override.reason}`;
    return findingWithoutPlace({
      code,
      severity: override === null ? severity : 'info',
      message: `${where}: ${message}${setAside}`,
      file,
      range,
      mends: override === null ? [mend] : [],
      identity: [code, file, flag, environment ?? ''],
    });
  });
}

function proofFindings({ holds, property, counterexamples, unsettled }: ProofReport): readonly ReportedFinding[] {
  if (holds) return [];
  return [
    ...counterexamples.map(({ flag, environment, before, after, context }) =>
      findingWithoutPlace({ code: property, severity: 'error', message: `${flag} in ${environment}: ${before.arm} -> ${after.arm} for ${JSON.stringify(context)}`, identity: [property, flag, environment] }),
    ),
    ...unsettled.map(({ flag, environment }) => findingWithoutPlace({ code: property, severity: 'error', message: `${flag} in ${environment}: asks too much for every case to be looked at`, identity: [property, flag, environment] })),
  ];
}
