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
  /** A calendar day, `YYYY-MM-DD`: what overrides are measured against. */
  readonly today: string;
  readonly toolVersion: string;
}
