import type { CommentHost, CommentHostId, CommentPlace } from '../../effects/comments/comment-host.ts';
import type { PlanReport } from '../../model/generated/output/plan.ts';

/** Which plan is told where. */
export interface CommentRequest {
  readonly plan: PlanReport;
  readonly host: CommentHostId;
  /** The pull request, and access to its comments; or why there is none. */
  readonly target: CommentTarget | NoTarget;
  /** What tells this comment from others of the same tool. */
  readonly key: string;
  /** The account of the token, where the host does not say; as `author` of its comments has it. */
  readonly author: string | undefined;
  readonly toolVersion: string;
}

export interface CommentTarget {
  readonly kind: 'target';
  readonly place: CommentPlace;
  readonly host: CommentHost;
}

export interface NoTarget {
  readonly kind: 'no-target';
  readonly code: 'no-token' | 'no-pull-request' | 'no-repository';
  readonly message: string;
  readonly mend: string;
}

/** What commenting needs besides the host. */
export interface CommentEffects {
  /** The plan as Markdown for the host, with room for a marker before it. */
  readonly render: () => string;
  /** Writes the plan into the summary of the job; whether there is one. */
  readonly summarize: () => boolean;
}
