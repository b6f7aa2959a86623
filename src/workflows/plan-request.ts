import type { OpenTarget } from './published-release.ts';
import type { Sha256 } from './sources-digest.ts';
import type { PopulationFile } from './population-contexts.ts';

/** What `plan` is asked to compare. */
export interface PlanRequest {
  /** Absolute, with `/`. */
  readonly cwd: string;
  /** What `--project` says. */
  readonly project: string | undefined;
  /** A revision or a folder; the default is where the head and the default branch part. */
  readonly base: string | undefined;
  /** A revision or a folder; the default is the working tree. */
  readonly head: string | undefined;
  /** The only environment to compare. */
  readonly environment: string | undefined;
  /** Contexts of real people to count; `undefined` for none. */
  readonly population?: PopulationFile | undefined;
  /** The present instant: what freezes are measured against, and overrides by its day in UTC. */
  readonly now: Date;
  readonly toolVersion: string;
  readonly sha256: Sha256;
  /** Compares with what is published instead of with a base. */
  readonly against?: Published | undefined;
  /** The file to save the plan in; saved is also a plan that is blocked. */
  readonly out?: string | undefined;
  /** A saved plan to hold against this one. */
  readonly check?: string | undefined;
  /** Whether changes have an exit code of their own. */
  readonly detailedExit?: boolean | undefined;
}

/** Where what is published is read. */
export interface Published {
  /** A target, or one file of it; the default is what maestro.yaml names under `publish`. */
  readonly from: string | undefined;
  /** A relative folder is below the working directory. */
  readonly openTarget: (url: string, workingDirectory: string) => ReturnType<OpenTarget>;
}
