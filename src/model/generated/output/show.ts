// Made from schemas/ by `npm run generate`; edit the schema.

/**
 * One variant with the whole weight, or the arms of a split; the weights sum to 100,000.
 */
export type Serve = {
  variant: string;
  weight: number;
}[];

/**
 * What `maestro-flags show FLAG --format json` prints. Shares and weights are parts per 100,000.
 */
export interface ShowReport {
  /**
   * Semantic version of this document's shape: minor adds, major breaks.
   */
  format_version: string;
  tool_version: string;
  kind: 'show';
  /**
   * The project's directory, as `file` below counts it.
   */
  project: string;
  flag: string;
  file: string;
  description: string;
  owner: {
    name: string;
    codeowners: string | null;
    contact: string | null;
  };
  flag_kind: 'release' | 'experiment' | 'operational' | 'permission';
  type: 'boolean' | 'string' | 'number' | 'object';
  /**
   * A calendar day, YYYY-MM-DD.
   */
  expires: string | null;
  /**
   * Whether that day is past, by the clock of this run.
   */
  expired: boolean;
  /**
   * The variant of everyone who is not exposed; null when the file does not say (a finding of `validate`).
   */
  safe: string | null;
  salt: string;
  variants: {
    name: string;
    value: unknown;
  }[];
  prerequisites: {
    flag: string;
    variant: string;
  }[];
  /**
   * The file of the flag's test cases.
   */
  cases: string | null;
  /**
   * In promotion order; only the one asked for with `--env`.
   */
  environments: Environment[];
}
export interface Environment {
  environment: string;
  protected: boolean;
  /**
   * The environment that must be at least as far.
   */
  requires: string | null;
  /**
   * As in the flag's file: off, targeted, internal or a percentage.
   */
  stage: string;
  share: number;
  bucket_by: string;
  /**
   * What the exposed get; null when the file does not say.
   */
  serve: null | Serve;
  rules: {
    name: string;
    /**
     * The condition in words, for people.
     */
    when: string;
    serve: Serve;
  }[];
  overrides: {
    rule: string;
    reason: string;
    approved_by: string;
    until: string;
  }[];
  kill: null | {
    id: string;
    reason: string;
    incident: string | null;
    by: string;
    /**
     * An ISO 8601 instant.
     */
    at: string;
    file: string;
  };
}
