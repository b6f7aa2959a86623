import type { CommentReport } from '../../model/generated/output/comment.ts';
import type { PlanReport } from '../../model/generated/output/plan.ts';
import { exitCodes } from '../exit-codes.ts';
import { jsonHeader } from '../json-header.ts';
import type { Outcome } from '../outcome.ts';
import type { CommentEffects, CommentRequest } from './comment-request.ts';
import { stickComment, type Stuck } from './sticky-comment.ts';

/**
 * Tells a plan in one comment on its pull request, or in the summary of the job where that cannot be. Neither a verdict nor a
 * host that does not take it is a failure of this: `plan` is what judges.
 */
export async function commentWorkflow(effects: CommentEffects, request: CommentRequest): Promise<Outcome<CommentReport>> {
  const { target } = request;
  if (target.kind === 'no-target') return instead(effects, request, { code: target.code, message: target.message, mend: target.mend });
  const marker = target.host.hidden(`maestro-flags:plan:${plainKey(request.key)}`);
  const stuck = await stickComment(target.host, {
    marker,
    body: `${marker}\n${effects.render()}`,
    isNews: !isEmpty(request.plan),
    author: request.author,
  });
  if (stuck.kind === 'failed') return instead(effects, request, reasonOf(stuck, request));
  if (stuck.kind === 'none') return toOutcome(request, { action: 'none' });
  return toOutcome(request, { action: stuck.action, url: stuck.comment.url ?? null, removed: stuck.removed });
}

/** A key as it can stand in any hidden line: it ends none. */
function plainKey(key: string): string {
  return key.replace(/[^\w./-]/gu, (found) => `%${found.codePointAt(0)?.toString(16)};`).replaceAll('--', '-%2d;');
}

/** Whether a plan has nothing to tell. */
function isEmpty({ changes, settings, diagnostics, base_diagnostics: base }: PlanReport): boolean {
  return changes.length + settings.length + diagnostics.length + base.length === 0;
}

type Reason = NonNullable<CommentReport['reason']>;

function reasonOf({ code, says }: Extract<Stuck, { readonly kind: 'failed' }>, { host }: CommentRequest): Reason {
  const mends: { readonly [C in typeof code]: string | null } = {
    'read-only': host === 'github' ? 'permissions: { pull-requests: write }; the token of a pull request from a fork cannot have it' : 'give the token the right to comment, and to read whose it is',
    rejected: null,
    busy: null,
    gone: 'name the repository and the pull request with --repo and --pull-request, and see that the token may read them',
    unreachable: null,
    unknown: null,
    foreign: 'name the address of its interface with --api',
  };
  return { code, message: says, mend: mends[code] };
}

function instead(effects: CommentEffects, request: CommentRequest, reason: Reason): Outcome<CommentReport> {
  return toOutcome(request, { action: effects.summarize() ? 'summary' : 'nowhere', reason });
}

function toOutcome({ plan, host, target, key, toolVersion }: CommentRequest, came: Pick<CommentReport, 'action'> & Partial<CommentReport>): Outcome<CommentReport> {
  const place = target.kind === 'target' ? target.place : undefined;
  const report: CommentReport = {
    ...jsonHeader('comment', toolVersion),
    host,
    repository: place?.repository ?? null,
    pull_request: place?.pullRequest ?? null,
    key,
    action: came.action,
    url: came.url ?? null,
    removed: came.removed ?? 0,
    reason: came.reason ?? null,
    changes: plan.changes.length + plan.settings.length,
    blocked: plan.changes.filter((change) => change.verdict === 'blocked').length,
  };
  return { report, exit: exitCodes.done };
}
