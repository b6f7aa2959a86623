import type { HistoryReport } from '../model/generated/output/history.ts';
import type { Change } from '../plan/change.ts';
import { printable } from '../source/printable.ts';
import { didYouMean } from './choose.ts';
import { exitCodes } from './exit-codes.ts';
import { jsonHeader } from './json-header.ts';
import { type HistoryQuestion, type OpenedHistory, openHistory } from './open-history.ts';
import type { Outcome } from './outcome.ts';
import { toPastCommit } from './past-commit.ts';
import { toReportedFacet } from './plan-report.ts';
import { toReportedEffect } from './reported-effect.ts';
import type { Readers } from './plan-target.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { type AskedChanges, type HistoryEntry, type WalkedHistory, walkHistory } from './walk-history.ts';

export interface HistoryRequest extends HistoryQuestion, AskedChanges {
  readonly toolVersion: string;
}

/** Which commits changed what flags decide, newest first: by whom, from what to what, and for whom. */
export async function historyWorkflow(effects: Readers, request: HistoryRequest): Promise<Outcome<HistoryReport> | Refusal> {
  const opened = await openHistory(effects, request);
  if (isRefusal(opened)) return opened;
  const walked = walkHistory(opened, request, effects.showProgress);
  return unknownFlag(walked, opened, request.flag) ?? unknownEnvironment(walked, request.environment) ?? { report: toReport(opened, walked, request), exit: exitCodes.done };
}

function toReport({ root, at, history }: OpenedHistory, walked: WalkedHistory, request: HistoryRequest): HistoryReport {
  return {
    ...jsonHeader('history', request.toolVersion),
    project: root === '' ? '.' : root,
    at,
    flag: request.flag ?? null,
    environment: request.environment ?? null,
    all: request.all,
    entries: walked.entries.map(toEntry),
    skipped: walked.skipped.map(({ commit, reason }) => ({ at: toPastCommit(commit), reason })),
    cut_off_at: history.isCutOff ? (history.commits.at(-1)?.commit ?? null) : null,
    summary: { commits: history.commits.length, changes: walked.entries.reduce((sum, entry) => sum + entry.changes.length, 0) },
  };
}

function toEntry({ commit, since, changes }: HistoryEntry): HistoryReport['entries'][number] {
  return { at: toPastCommit(commit), since: since ?? null, changes: changes.map(toReportedPast) };
}

/** A past change as machine output carries it. */
export function toReportedPast({ flag, environment, file, owner, facets, effect, note }: Change): HistoryReport['entries'][number]['changes'][number] {
  return {
    flag,
    environment: environment ?? null,
    file,
    owner,
    facets: facets.map(toReportedFacet),
    effect: effect === undefined ? null : toReportedEffect(effect),
    note: note ?? null,
  };
}

function unknownFlag({ flags }: WalkedHistory, { history, at }: OpenedHistory, flag: string | undefined): Refusal | undefined {
  if (flag === undefined || flags.has(flag)) return undefined;
  return refuse({
    code: 'unknown-flag',
    exit: exitCodes.notFound,
    message: `there is no flag "${printable(flag)}" in the history of ${at.label}`,
    help: [...didYouMean(flag, [...flags].sort()), ...(history.isCutOff ? [fetchAdvice] : []), { kind: 'run', text: 'maestro-flags list' }],
  });
}

const fetchAdvice = { kind: 'hint', text: 'this clone is shallow; for all of its history run: git fetch --unshallow origin' } as const;

function unknownEnvironment({ environments }: WalkedHistory, environment: string | undefined): Refusal | undefined {
  if (environment === undefined || environments.has(environment)) return undefined;
  return refuse({
    code: 'unknown-environment',
    exit: exitCodes.usage,
    message: `there is no environment "${printable(environment)}" in the history of this project`,
    help: [...didYouMean(environment, environments), { kind: 'hint', text: `the environments are: ${[...environments].join(', ')}` }],
  });
}
