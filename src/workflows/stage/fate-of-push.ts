import type { FailedBecause, Landed } from '../../effects/git-writer/writer-port.ts';
import { printable } from '../../source/printable.ts';
import { exitCodes } from '../exit-codes.ts';
import type { StageFate } from './stage-report.ts';
import type { StageRequest } from './stage-request.ts';

const exits: { readonly [K in FailedBecause]: number } = {
  policy: exitCodes.notPermitted,
  access: exitCodes.notPermitted,
  absent: exitCodes.notFound,
  busy: exitCodes.tryAgain,
  unreachable: exitCodes.unavailable,
  broken: exitCodes.unavailable,
};

/** What became of a push, as the report says it. A pull request counts as done only for who asked for one. */
export function fateOf<S>(landed: Landed<S>, request: StageRequest | undefined): StageFate {
  switch (landed.kind) {
    case 'landed':
      return { outcome: 'pushed', exit: exitCodes.done, commit: landed.commit, branch: landed.branch, next: request === undefined ? [] : [`maestro-flags publish --env ${printable(request.environment)}`] };
    case 'proposed': {
      const isAsked = request?.mode === 'open-pr';
      const message = isAsked ? null : `the rules of ${printable(landed.base)} refuse pushes (${printable(landed.says, 400)}): it waits there for a pull request`;
      const { commit, branch, base, pullRequest } = landed;
      return { outcome: 'proposed', exit: isAsked ? exitCodes.done : exitCodes.notPermitted, commit, branch, base_branch: base, pull_request: pullRequest ?? null, message };
    }
    case 'failed':
      return { outcome: 'failed', exit: exits[landed.because], message: `nothing was changed: ${printable(landed.says, 400)}; ${printable(landed.hint, 400)}` };
    case 'unknown':
      return { outcome: 'unknown', exit: exitCodes.unavailable, commit: landed.commit, branch: landed.branch, message: `it is not known whether it landed: ${printable(landed.says, 400)}`, next: ['git fetch', `git branch --remotes --contains ${landed.commit}`] };
    case 'stopped':
      return { outcome: 'unchanged', exit: exitCodes.done };
  }
}
