// Made from schemas/ by `npm run generate`; edit the schema.

/**
 * null where there was no such flag.
 */
export type Answer = null | {
  variant: string;
  value: unknown;
};

/**
 * What `maestro-flags why FLAG --env E --context JSON --format json` prints: what a flag decides for one context, clause by clause, and the commits that changed that answer, along first parents.
 */
export interface WhyReport {
  /**
   * Semantic version of this document's shape: minor adds, major breaks.
   */
  format_version: string;
  tool_version: string;
  kind: 'why';
  /**
   * The project's folder, relative to the top level of the repository.
   */
  project: string;
  /**
   * The commit whose flag decides.
   */
  at: {
    label: string;
    commit: string;
  };
  /**
   * The commit after which changes of the answer are listed; null for the beginning of history. Its `commit` is null when the folder was not there yet.
   */
  since: null | {
    label: string;
    commit: string | null;
  };
  evaluation: EvaluationReport;
  /**
   * Every commit in which the answer changed, newest first. All commits were evaluated with the clock of `evaluation`.
   */
  flips: {
    at: PastCommit;
    /**
     * The commit compared with, where those in between have errors: any of them may have made the change. Else null.
     */
    since: string | null;
    from: Answer;
    to: Answer;
    /**
     * What the commit did to the flag in this environment.
     */
    changes: Change[];
  }[];
  /**
   * Commits at which the flag could not be decided because the project had errors, newest first.
   */
  skipped: {
    at: PastCommit;
    reason: string;
  }[];
  /**
   * The commit at which a shallow clone ends: the answer before it is not known. Else null.
   */
  cut_off_at: string | null;
}
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
/**
 * A commit of the first-parent history, as `history` and `why` report it.
 */
export interface PastCommit {
  /**
   * The full id.
   */
  commit: string;
  /**
   * The committer's date, an ISO 8601 instant in UTC.
   */
  committed_at: string;
  author: Person;
  /**
   * null when it is the author.
   */
  committer: null | Person;
  /**
   * The first line of the message.
   */
  subject: string;
  /**
   * A merge counts as one change: all that it brings to its first parent.
   */
  merge: boolean;
}
export interface Person {
  name: string;
  email: string;
}
export interface Change {
  flag: string;
  /**
   * null for what concerns the flag as a whole.
   */
  environment: string | null;
  /**
   * As it was then.
   */
  file: string;
  owner: string;
  /**
   * As in `plan`.
   */
  facets: Facet[];
  /**
   * As in `plan`.
   */
  effect: null | Effect;
  note: string | null;
}
export interface Facet {
  kind:
    | 'kill'
    | 'restore'
    | 'retire'
    | 'rebucket'
    | 'safe'
    | 'retarget'
    | 'reweight'
    | 'values'
    | 'create'
    | 'ramp-up'
    | 'ramp-down'
    | 'metadata';
  /**
   * For people; null where there is nothing on that side.
   */
  before: string | null;
  after: string | null;
  /**
   * What changed it, when that is not the flag's own file: `segment eu-banks`, `flag new-cart`, `maestro.yaml`.
   */
  cause: string | null;
}
/**
 * `gained`, `lost` and `moved` are for everyone whom no rule and no internal segment of either side singles out; regions carry the rest too.
 */
export interface Effect {
  /**
   * From the safe variant to another.
   */
  gained: number;
  /**
   * From another variant to the safe one.
   */
  lost: number;
  /**
   * From one variant to another, without gaining or losing.
   */
  moved: number;
  /**
   * The part of `gained`, `lost` and `moved` that is by hash: the same clause decides on both sides and goes by the bucket, so what changed is its range, weights, salt or unit. The stage is one clause, whether it is off, targeted, a share or 100%; a rule is the same one when it has the same name, or the same condition under a new name. `by_hash` and `by_rule` sum to the totals.
   */
  by_hash: Totals;
  /**
   * The part that is by rule: another clause decides now (a rule, the internal segment, a prerequisite, a kill), or the same one gives another variant outright.
   */
  by_rule: Totals;
  /**
   * Which part of everyone else is exposed on each side, and the attribute that decides who.
   */
  everyone_else: {
    before: number;
    after: number;
    unit: string;
  };
  /**
   * The safe variant on each side: what tells a gain from a loss in the regions.
   */
  safe: {
    before: string;
    after: string;
  };
  /**
   * Disjoint sets of contexts in which somebody gets another variant: a region leaves out whomever an earlier rule takes.
   */
  regions: Region[];
  /**
   * `bounded` where both sides together ask too much for every case to be looked at.
   */
  exact: true | 'bounded';
  /**
   * Whether all shares are estimates from `sample`: what it saw happens, what it did not see may happen too.
   */
  bounded: boolean;
  /**
   * What an estimate stands on; null where the effect is exact.
   */
  sample: null | Sample;
}
export interface Totals {
  gained: number;
  lost: number;
  moved: number;
}
export interface Region {
  /**
   * Who is meant, in words.
   */
  when: string;
  /**
   * Of the region, as the next two.
   */
  gained: number;
  lost: number;
  moved: number;
  /**
   * The part of `gained`, `lost` and `moved` that is by hash: the same clause decides on both sides and goes by the bucket, so what changed is its range, weights, salt or unit. The stage is one clause, whether it is off, targeted, a share or 100%; a rule is the same one when it has the same name, or the same condition under a new name. `by_hash` and `by_rule` sum to the totals.
   */
  by_hash: Totals;
  /**
   * The part that is by rule: another clause decides now (a rule, the internal segment, a prerequisite, a kill), or the same one gives another variant outright.
   */
  by_rule: Totals;
  /**
   * Who gets another variant, the most first. `matrix` and `kept` together are the whole region.
   */
  matrix: {
    /**
     * A variant of the base.
     */
    from: string;
    /**
     * A variant of the head.
     */
    to: string;
    /**
     * Of the region. Parts of a split are rounded to whole ones that keep their sum.
     */
    share: number;
    /**
     * The part of `share` that is by hash.
     */
    by_hash: number;
    /**
     * The rest of `share`.
     */
    by_rule: number;
  }[];
  /**
   * Who gets the variant that they had, the most first.
   */
  kept: {
    variant: string;
    share: number;
  }[];
  cause: string | null;
}
/**
 * Drawn from what the two sides ask for, the same each time. `gained`, `lost` and `moved` say where the totals of everyone else lie.
 */
export interface Sample {
  contexts: number;
  /**
   * Combinations of attribute values that were looked at, each with several units.
   */
  combinations: number;
  confidence_percent: number;
  gained: Interval;
  lost: Interval;
  moved: Interval;
}
export interface Interval {
  low: number;
  high: number;
}
