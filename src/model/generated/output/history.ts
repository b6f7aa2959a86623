// Made from schemas/ by `npm run generate`; edit the schema.

/**
 * What `maestro-flags history --format json` prints: the commits that changed what flags decide, newest first, along first parents. Shares are integers, parts per 100,000.
 */
export interface HistoryReport {
  /**
   * Semantic version of this document's shape: minor adds, major breaks.
   */
  format_version: string;
  tool_version: string;
  kind: 'history';
  /**
   * The project's folder, relative to the top level of the repository.
   */
  project: string;
  /**
   * The commit up to which history was read.
   */
  at: {
    label: string;
    commit: string;
  };
  /**
   * The only flag that was asked for; null for all.
   */
  flag: string | null;
  /**
   * The only environment that was asked for; null for all.
   */
  environment: string | null;
  /**
   * Whether commits are listed that changed no decision.
   */
  all: boolean;
  entries: {
    at: PastCommit;
    /**
     * The commit compared with, where these flags had errors in the commits between: what those did is among these changes. Else null. A commit has an entry for each commit that it is compared with.
     */
    since: string | null;
    /**
     * Empty only with `all`: comments, formatting, files without effect.
     */
    changes: Change[];
  }[];
  /**
   * Commits that left flags asked for with errors, or all of them, newest first. What they did to those is in the first entry after in which they are known.
   */
  skipped: {
    at: PastCommit;
    reason: string;
  }[];
  /**
   * The commit at which a shallow clone ends: what it and earlier ones did is not known. Else null.
   */
  cut_off_at: string | null;
  summary: {
    /**
     * Commits that touched the project's folder.
     */
    commits: number;
    /**
     * Changes in the list.
     */
    changes: number;
  };
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
