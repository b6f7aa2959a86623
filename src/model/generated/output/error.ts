// Made from schemas/ by `npm run generate`; edit the schema.

/**
 * What any command prints with `--format json` when it could not do its work: a wrong request, a world that failed, or a defect of ours. Findings about the project's files are a `validation` instead.
 */
export interface ErrorReport {
  /**
   * Semantic version of this document's shape: minor adds, major breaks.
   */
  format_version: string;
  tool_version: string;
  kind: 'error';
  /**
   * Why, for programs: `usage`, `not-found`, `not-permitted`, `disk-full`, `git-missing`, `git-failed`, `io-failed`, `unknown-flag`, `unknown-environment`, `defect` and others a command documents.
   */
  code: string;
  /**
   * One sentence.
   */
  message: string;
  /**
   * What to do: a hint, the edit to make, or a command to run.
   */
  help: {
    kind: 'hint' | 'mend' | 'run';
    text: string;
  }[];
}
