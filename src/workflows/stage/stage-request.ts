import type { Clock, FarRepository, FarRequest } from '../../effects/ports.ts';
import type { GitWriter } from '../../effects/git-writer/writer-port.ts';
import type { PlanReport } from '../../model/generated/output/plan.ts';
import type { ProjectRequest } from '../find-project.ts';
import type { Readers } from '../plan-target.ts';
import type { Sha256 } from '../sources-digest.ts';

/** What `promote` and `rollback` are asked to do. */
export interface StageRequest extends ProjectRequest {
  readonly action: 'promote' | 'rollback';
  readonly flag: string;
  readonly environment: string;
  /** The stage as it was named; `undefined` for the next one in that direction. */
  readonly to: string | undefined;
  /** Edits the work tree, lands a commit on the branch that others write to, or pushes one for a pull request. */
  readonly mode: 'local' | 'push' | 'open-pr';
  /** The branch that others write to; `undefined` for the one that pull requests go to. */
  readonly branch: string | undefined;
  /** The address of the repository, where there is no clone of it or another one is meant; not with `local`. */
  readonly repository?: string | undefined;
  /** What a push may take. */
  readonly limitMilliseconds: number;
  /** Whether nobody has to be asked. */
  readonly isAgreed: boolean;
  readonly toolVersion: string;
  readonly sha256: Sha256;
}

export interface StageEffects extends Readers {
  readonly clock: Clock;
  readonly writer: GitWriter;
  readonly openRepository: (request: FarRequest) => Promise<FarRepository>;
  /** Shows somebody the plan and asks; `undefined` where there is no one to ask. */
  readonly confirm: (plan: PlanReport, question: string) => Promise<boolean | undefined>;
}
