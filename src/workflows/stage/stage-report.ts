import type { StageChangeReport } from '../../model/generated/output/stage-change.ts';
import { formatStage } from '../../model/stage.ts';
import { printable } from '../../source/printable.ts';
import { exitCodes } from '../exit-codes.ts';
import { jsonHeader } from '../json-header.ts';
import type { Outcome } from '../outcome.ts';
import type { Decided } from './decide-stage.ts';
import type { StageRequest } from './stage-request.ts';

/** What became of a change, beside what was planned. */
export type StageFate = Pick<StageChangeReport, 'outcome'> & Partial<Pick<StageChangeReport, 'commit' | 'branch' | 'base_branch' | 'pull_request' | 'message' | 'next'>> & { readonly exit: number };

/** The report of a change that was made, or was not. */
export function toStageReport({ planned, ...decided }: Decided, request: StageRequest, { exit, ...fate }: StageFate): Outcome<StageChangeReport> {
  const report: StageChangeReport = {
    ...jsonHeader('stage-change', request.toolVersion),
    action: request.action,
    flag: decided.flag.key,
    environment: request.environment,
    protected: decided.isProtected,
    from: formatStage(decided.from),
    to: formatStage(decided.to),
    mode: request.mode,
    commit: null,
    branch: null,
    base_branch: null,
    pull_request: null,
    message: null,
    next: [],
    ...fate,
    file: decided.flag.file,
    plan: planned?.plan ?? null,
  };
  return { report, exit };
}

/** The report of a change that was not even tried. */
export function untriedReport(decided: Decided, request: StageRequest): Outcome<StageChangeReport> | undefined {
  switch (decided.verdict) {
    case 'go':
      return undefined;
    case 'unchanged':
      return toStageReport(decided, request, { outcome: 'unchanged', exit: exitCodes.done });
    case 'declined':
      return toStageReport(decided, request, { outcome: 'declined', exit: exitCodes.refused, message: 'nothing was changed' });
    case 'blocked':
      return toStageReport(decided, request, { outcome: 'blocked', exit: exitCodes.refused, message: 'nothing was changed' });
  }
}

/** What applies an edit of the working tree to users. */
export function afterWriting({ flag, environment, action }: StageRequest, file: string): readonly string[] {
  const message = `flags: ${action === 'promote' ? 'promote' : 'roll back'} ${printable(flag)} in ${printable(environment)}`;
  // The path starts at the top of the repository, so that the line works in every folder of it.
  return [`git commit --message '${message}' ':/${printable(file, 1000)}'`];
}
