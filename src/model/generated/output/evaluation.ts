// Made from schemas/ by `npm run generate`; edit the schema.

/**
 * What `maestro-flags eval FLAG --env E --context JSON --format json` prints: what one flag decides for one context, and why.
 */
export interface EvaluationReport {
  /**
   * Semantic version of this document's shape: minor adds, major breaks.
   */
  format_version: string;
  tool_version: string;
  kind: 'evaluation';
  flag: string;
  environment: string;
  /**
   * The clock of this evaluation, an ISO 8601 instant in whole seconds.
   */
  now: string;
  value: unknown;
  /**
   * The variant, as the flag's file names it.
   */
  variant: string;
  /**
   * The variant with the way it was reached, as providers and telemetry name it: on, on:internal, off:control, off:killed.
   */
  arm: string;
  /**
   * killed, off, prerequisite, rule:NAME, internal, rollout, full, not-exposed or no-unit.
   */
  reason: string;
  /**
   * The unit's bucket on the axis of the rollout; null without a unit.
   */
  bucket: number | null;
  /**
   * What the rollout buckets by; the value is null when it is missing, empty or not a string.
   */
  unit: {
    attribute: string;
    value: string | null;
    salt: string;
  };
  /**
   * A hash of the decision, as the artifact's metadata carries it: equal for equal decisions.
   */
  version: string;
  /**
   * What about the context is not as declared. The decision stands: such values make every positive test false.
   */
  warnings: {
    attribute: string;
    message: string;
  }[];
  /**
   * The clauses in order, with `--trace`; the first that matched decided.
   */
  trace?: {
    /**
     * killed, off, prerequisite, rule:NAME, internal, rollout, full or not-exposed.
     */
    name: string;
    /**
     * null for a clause behind the one that decided: it was not reached.
     */
    matched: boolean | null;
    condition: Condition;
    /**
     * How a bucket decided inside the clause, in words; the rollout before the split.
     */
    buckets: string[];
  }[];
}
export interface Condition {
  /**
   * The condition in words, for people.
   */
  text: string;
  holds: boolean;
  of: Condition[];
}
