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
  /** The present instant: what freezes are measured against, and overrides by its day in UTC. */
  readonly now: Date;
  readonly toolVersion: string;
}
