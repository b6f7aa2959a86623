import type { CompilationReport } from '../model/generated/output/compilation.ts';
import type { ReportedDiagnostic } from '../model/generated/output/diagnostic.ts';
import type { ErrorReport } from '../model/generated/output/error.ts';
import type { EvaluationReport } from '../model/generated/output/evaluation.ts';
import type { HistoryReport } from '../model/generated/output/history.ts';
import type { InitReport } from '../model/generated/output/init.ts';
import type { ListReport } from '../model/generated/output/list.ts';
import type { PlanReport } from '../model/generated/output/plan.ts';
import type { ProofReport } from '../model/generated/output/proof.ts';
import type { PublicationReport } from '../model/generated/output/publication.ts';
import type { ShowReport } from '../model/generated/output/show.ts';
import type { StatusReport } from '../model/generated/output/status.ts';
import type { WhyReport } from '../model/generated/output/why.ts';
import { printable } from '../source/printable.ts';
import { commentLine } from './pretty/comment.ts';
import { killLines } from './pretty/kill.ts';
import { doctorLines } from './pretty/doctor.ts';
import { placeOf } from './pretty/diagnostic.ts';
import { restorationLine } from './pretty/restoration.ts';
import { statusChangeLine } from './pretty/status-change.ts';
import { pullLine } from './pretty/pull-line.ts';
import { stageChangeLine } from './pretty/stage-change.ts';
import type { Report } from './report.ts';
import type { Reporter } from './reporter.ts';

/** One line a finding (or a thing), for `grep` and editors: `file:line:column: severity code message`. */
export const concise: Reporter = {
  id: 'concise',
  summary: 'one line a finding: file:line:column: severity code message',
  kinds: 'all',
  medium: 'terminal',
  render: (report) => conciseLines(report).map((line) => `${line}\n`).join(''),
};

function conciseLines(report: Report): readonly string[] {
  switch (report.kind) {
    case 'comment':
      return [commentLine(report)];
    case 'compilation':
      return compilationLines(report);
    case 'doctor':
      return doctorLines(report);
    case 'error':
      return errorLines(report);
    case 'evaluation':
      return [evaluationLine(report)];
    case 'explanation':
      return [`${report.severity} ${report.code} ${printable(report.summary, 1000)}`];
    case 'generation':
      return [...report.files.map(({ status, path }) => printable(`${status} ${path}`, 1000)), ...report.notes.map((note) => printable(`note ${note}`, 1000))];
    case 'history':
      return historyLines(report);
    case 'init':
      return initLines(report);
    case 'key':
      return [printable(`created ${report.path} ${report.keyid} ${report.public_key}`, 1000)];
    case 'kill':
      return killLines(report);
    case 'list':
      return listLines(report);
    case 'new-flag':
      return [printable(`created ${report.file} ${report.flag} ${report.owner}`, 1000)];
    case 'plan':
      return planLines(report);
    case 'proof':
      return proofLines(report);
    case 'publication-check':
      return report.findings.map(({ code, message, repaired }) => printable(`${repaired ? 'repaired' : 'wrong'} ${code} ${message}`, 1000));
    case 'publication':
      return publicationLines(report);
    case 'pull':
      return [pullLine(report)];
    case 'restoration':
      return [restorationLine(report)];
    case 'show':
      return showLines(report);
    case 'stage-change':
      return [stageChangeLine(report)];
    case 'status':
      return statusLines(report);
    case 'trust':
      return report.keys.map(({ change, keyid, name }) => printable(`${change} ${keyid}${name === null ? '' : ` ${JSON.stringify(name)}`}`, 1000));
    case 'validation':
      return report.diagnostics.map(diagnosticLine);
    case 'verification':
      return report.environments.flatMap(({ environment, checks }) => checks.map(({ status, id, code, message }) => printable([status, environment, id, ...(code === null ? [] : [code]), message].join(' '), 1000)));
    case 'why':
      return whyLines(report);
  }
}

function diagnosticLine({ file, range, severity, code, message }: ReportedDiagnostic): string {
  const place = placeOf(file, range);
  return `${place === '' ? '' : `${place}: `}${severity} ${code} ${printable(message, 1000)}`;
}

function compilationLines({ files, warnings }: CompilationReport): readonly string[] {
  return [
    ...files.map(({ status, path, sha256 }) => `${status} ${printable(path)} ${sha256}`),
    ...warnings.map(({ code, environment, flag, message }) => `warning ${code} ${printable([environment, ...(flag === null ? [] : [flag])].join('/'))} ${printable(message, 1000)}`),
  ];
}

function evaluationLine({ flag, environment, value, arm, reason }: EvaluationReport): string {
  return printable([flag, environment, arm, reason, JSON.stringify(value)].join(' '), 1000);
}

function errorLines(report: ErrorReport): readonly string[] {
  return [`error ${report.code} ${[report.message, ...report.help.map((advice) => advice.text)].map((text) => printable(text, 1000)).join('; ')}`];
}

function initLines(report: InitReport): readonly string[] {
  return [...report.existing.map((file) => `exists ${printable(file)}`), ...report.created.map((file) => `created ${printable(file)}`), ...report.beside.map(({ status, path }) => `${status} ${printable(path)}`)];
}

function listLines(report: ListReport): readonly string[] {
  return report.flags.flatMap((flag) =>
    flag.environments.map((state) => [flag.flag, state.environment, state.stage, ...(state.killed ? ['killed'] : [])].map((part) => printable(part)).join(' ')),
  );
}

function planLines(report: PlanReport): readonly string[] {
  return [...report.diagnostics.map(diagnosticLine), ...report.changes.flatMap(changeLines)];
}

function changeLines(change: PlanReport['changes'][number]): readonly string[] {
  return [
    printable(`${change.verdict} ${changeInShort(change)}`, 1000),
    ...change.policy.map(({ file, range, severity, code, message }) => printable(`${placeOf(file, range)}: ${severity} ${code} ${message}`, 1000)),
  ];
}

function changeInShort({ flag, environment, facets }: Pick<PlanReport['changes'][number], 'flag' | 'environment' | 'facets'>): string {
  const words = facets.map(({ kind, before, after }) => (before === null && after === null ? kind : `${kind} ${before ?? '-'} -> ${after ?? '-'}`));
  return `${flag} ${environment ?? '-'}: ${words.join(', ')}`;
}

function whyLines({ evaluation, flips, skipped }: WhyReport): readonly string[] {
  const words = (answer: WhyReport['flips'][number]['from']): string => (answer === null ? '-' : answer.variant);
  return [
    evaluationLine(evaluation),
    ...flips.map(({ at, from, to }) => printable(`${commitStart(at)} ${JSON.stringify(at.author.name)} ${words(from)} -> ${words(to)}`, 1000)),
    ...skipped.map(({ at, reason }) => printable(`${commitStart(at)} skipped ${reason}`, 1000)),
  ];
}

/** A line a change, so that `grep` finds a flag; `at who` first. */
function historyLines({ entries, skipped }: HistoryReport): readonly string[] {
  return [
    ...entries.flatMap(({ at, changes }) => {
      const who = JSON.stringify(at.author.name);
      return changes.length === 0 ? [printable(`${commitStart(at)} ${who} no effect`, 1000)] : changes.map((change) => printable(`${commitStart(at)} ${who} ${changeInShort(change)}`, 1000));
    }),
    ...skipped.map(({ at, reason }) => printable(`${commitStart(at)} skipped ${reason}`, 1000)),
  ];
}

function proofLines({ property, holds, before, after, counterexamples, unsettled }: ProofReport): readonly string[] {
  return [
    printable(`${holds ? 'proven' : 'not-proven'} ${property} ${before.label} ${after.label}`, 1000),
    ...counterexamples.map((each) => printable(`fails ${each.flag} ${each.environment} ${each.before.arm} -> ${each.after.arm} ${JSON.stringify(each.context)}`, 1000)),
    ...unsettled.map(({ flag, environment }) => printable(`unsettled ${flag} ${environment}`, 1000)),
  ];
}

function publicationLines({ outcome, environment, seq, commit, artifact, kills, lifted, notes }: PublicationReport): readonly string[] {
  return [
    printable(`${outcome} ${environment} ${seq} ${commit ?? '-'} ${artifact?.sha256 ?? '-'}`, 1000),
    ...kills.map(({ flag, id, origin }) => printable(`killed ${flag} ${id} ${origin}`, 1000)),
    ...lifted.map(({ flag, id }) => printable(`restored ${flag} ${id}`, 1000)),
    ...notes.map(({ code, message }) => printable(`warning ${code} ${message}`, 1000)),
  ];
}

function statusLines({ environments, flags, changes, at }: StatusReport): readonly string[] {
  if (changes !== null && changes.length > 0) return changes.map((change) => printable(`${at} ${statusChangeLine(change)}`, 1000));
  return [
    ...environments.map(({ environment, state, live, drift }) => printable([state, environment, live?.seq ?? '-', live?.commit ?? '-', drift ?? '-'].join(' '), 1000)),
    ...flags.flatMap(({ flag, environments: states }) => states.map(({ environment, stage, since, killed, next, raise }) => printable([flag, environment, stage, since?.at ?? '-', ...(raise === null || next === null ? [] : [`next-${next}-${raise.state}`, ...(raise.at === null ? [] : [raise.at])]), ...(killed === null ? [] : [`killed-in-${killed}`])].join(' '), 1000))),
  ];
}

function commitStart({ commit, committed_at: when }: HistoryReport['entries'][number]['at']): string {
  return `${commit.slice(0, 12)} ${when}`;
}

function showLines(report: ShowReport): readonly string[] {
  return report.environments.map((state) =>
    [report.flag, state.environment, state.stage, ...(state.kill === null ? [] : ['killed'])].map((part) => printable(part)).join(' '),
  );
}
