import type { PlanReport } from '../../model/generated/output/plan.ts';
import type { ProjectRequest } from '../find-project.ts';

/** Where operating commands find the project, its branch and its releases. */
export interface OperateRequest extends ProjectRequest {
  /** The address of the repository, where there is no clone of it or another one is meant. */
  readonly repository: string | undefined;
  /** Without it the branch that pull requests go to. */
  readonly branch: string | undefined;
  /** A target on the command line instead of the one in maestro.yaml. */
  readonly to: string | undefined;
  readonly toolVersion: string;
  /** How long it may take to find out what became of a change. */
  readonly limitMilliseconds: number;
}

/** Which flags are killed, where and why. */
export interface KillRequest extends OperateRequest {
  readonly flags: readonly string[];
  readonly environment: string;
  readonly reason: string;
  readonly incident: string | undefined;
  /** Every flag of this owner. */
  readonly owner: string | undefined;
  /** Every flag of the project. */
  readonly all: boolean;
  /** Writes the files of the working tree, and nothing else. */
  readonly local: boolean;
  /** Asked with what will be done; killing goes on where it says yes. */
  readonly confirm: (preview: KillPreview) => Promise<boolean>;
}

/** What a kill will do. */
export interface KillPreview {
  readonly environment: string;
  readonly target: string | undefined;
  readonly flags: readonly PreviewedFlag[];
  /** Exactly who loses what; asked for only by who shows it. `undefined` where the files here cannot be understood. */
  readonly plan: () => Promise<PlanReport | undefined>;
}

export interface PreviewedFlag {
  readonly flag: string;
  /** As the checkout has it; `undefined` where the checkout cannot tell. */
  readonly stage: string | undefined;
  readonly rules: number;
  /** Flags that get their safe value too, because they need this one. */
  readonly neededBy: readonly string[];
}
