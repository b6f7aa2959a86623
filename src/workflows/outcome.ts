/** What a use case came to: the value to show and the exit code that tells it to other programs. */
export interface Outcome<R> {
  readonly report: R;
  readonly exit: number;
  /** Whether people are shown all of it; programs always are. */
  readonly detail?: boolean | undefined;
  /** What it tells the next steps of a CI job besides what stands in the report. */
  readonly stepOutputs?: Readonly<Record<string, string>> | undefined;
}
