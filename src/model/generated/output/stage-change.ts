// Made from schemas/ by `npm run generate`; edit the schema.

/**
 * What `maestro-flags promote` and `rollback` print with `--format json`: the plan of exactly this edit, and what became of it.
 */
export interface StageChangeReport {
  /**
   * Semantic version of this document's shape: minor adds, major breaks.
   */
  format_version: string;
  tool_version: string;
  kind: 'stage-change';
  action: 'promote' | 'rollback';
  flag: string;
  environment: string;
  protected: boolean;
  /**
   * The stage before.
   */
  from: string;
  /**
   * The stage that was asked for; equal to `from` where the flag stands there already.
   */
  to: string;
  mode: 'local' | 'push' | 'open-pr';
  /**
   * `written`: in the work tree; `pushed`: on the branch; `proposed`: on a branch of its own, for a pull request; `unchanged`: it stands there already; `blocked`: by policy or errors; `declined`: by who was asked; `failed`: certainly nothing landed; `unknown`: it may have landed.
   */
  outcome: 'written' | 'pushed' | 'proposed' | 'unchanged' | 'blocked' | 'declined' | 'failed' | 'unknown';
  /**
   * The file of the flag.
   */
  file: string;
  /**
   * The commit that was made.
   */
  commit: string | null;
  /**
   * The branch that it is on, or should be.
   */
  branch: string | null;
  /**
   * The branch that a pull request goes to.
   */
  base_branch: string | null;
  /**
   * Where a pull request is opened, at hosts that are known.
   */
  pull_request: string | null;
  /**
   * Why it is so, where that is not plain.
   */
  message: string | null;
  /**
   * Command lines that come next.
   */
  next: string[];
  /**
   * What the edit does to whom; `null` where there is none.
   */
  plan: null | PlanReport;
}
/**
 * What `maestro-flags plan --format json` prints and `plan --out FILE` writes: what a change does to users, and whether policy allows it. In a file the keys are sorted and there is no white space. Shares are integers, parts per 100,000. Lines and columns count from 1; ends are exclusive.
 */
export interface PlanReport {
  /**
   * Semantic version of this document's shape: minor adds, major breaks.
   */
  format_version: string;
  tool_version: string;
  kind: 'plan';
  base: Side;
  head: Side;
  /**
   * The only environment that was compared; null when all were.
   */
  environment: string | null;
  /**
   * Of the head's project files as they are stored, byte by byte: the SHA-256 of `HASH  PATH` and a NUL for each file, sorted by path below the project's folder (`sha256sum --zero`).
   */
  sources_sha256: string;
  /**
   * What `compile` makes of the head, without the flag `maestro.release`, which names the commit; null where it was not compiled: without `--out`, or because of errors.
   */
  artifacts: null | Artifact[];
  live: Live;
  /**
   * Protected environments first; in each what is blocked, then the riskiest.
   */
  changes: Change[];
  /**
   * What maestro.yaml says differently about environments, the ladder and policies. Policies are judged by the base's settings.
   */
  settings: {
    /**
     * `stages`, `environments.production`, `policies.stage-skip`.
     */
    name: string;
    before: string | null;
    after: string | null;
  }[];
  /**
   * The errors of the head; any of them makes the plan not applyable. Warnings are `validate`'s.
   */
  diagnostics: ReportedDiagnostic[];
  /**
   * The errors of the base, where they hide something from the comparison.
   */
  base_diagnostics: ReportedDiagnostic[];
  /**
   * The file of contexts that `--population` named; null without one. Each change tells in `people` what it does to them.
   */
  population: null | Population;
  summary: Summary;
  /**
   * Nothing is blocked and the head has no errors.
   */
  applyable: boolean;
}
export interface Side {
  /**
   * For people: `main@4f2c1ab`, `working tree`, a folder.
   */
  label: string;
  kind: 'commit' | 'working-tree' | 'folder' | 'published';
  /**
   * The full id, where the side is a commit.
   */
  commit: string | null;
  /**
   * The project's folder on this side; null when the side has no project.
   */
  project: string | null;
}
export interface Artifact {
  environment: string;
  format: 'flagd';
  sha256: string;
  /**
   * In bytes.
   */
  size: number;
  /**
   * How many flags it holds.
   */
  flags: number;
}
/**
 * What is taken to be live: the commit of the base, or the releases that were published.
 */
export interface Live {
  /**
   * The full id, where the base is a commit.
   */
  commit: string | null;
  /**
   * By environment, where the base is what was published.
   */
  releases: Release[];
}
export interface Release {
  environment: string;
  /**
   * Where it was read, without secrets.
   */
  source: string;
  /**
   * null for an artifact without a manifest, and where nothing is published yet.
   */
  seq: number | null;
  /**
   * Of the bytes of the manifest's file.
   */
  manifest_sha256: null | string;
  /**
   * null where nothing is published yet.
   */
  artifact_sha256: null | string;
  /**
   * What it was published from.
   */
  commit: string | null;
}
export interface Change {
  flag: string;
  /**
   * null for what concerns the flag as a whole, without effect on any decision.
   */
  environment: string | null;
  /**
   * Whether the environment is protected.
   */
  protected: boolean;
  /**
   * Of the flag; of its former file when it is retired.
   */
  file: string;
  owner: string;
  /**
   * What the change is called, the riskiest first.
   */
  facets: Facet[];
  /**
   * null when there is none to speak of (metadata), or when this version cannot tell it exactly; then `note` says so.
   */
  effect: null | Effect;
  /**
   * What both sides decide for the people of `population`; null without such a file, and where there is no effect to speak of.
   */
  people: null | People;
  note: string | null;
  verdict: 'allowed' | 'blocked' | 'overridden';
  policy: Policy[];
  /**
   * How long the stage of the base has been live, by git; null where it has no bake time, or the base is no commit.
   */
  baked: null | Baked;
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
/**
 * Counts of people, each line of the file one. These are facts about the file, exact also where the effect is an estimate.
 */
export interface People {
  gained: number;
  lost: number;
  moved: number;
  /**
   * Who lacks the attribute that the flag takes its buckets from at the head.
   */
  without_unit: number;
  /**
   * Who gets another variant, the most first.
   */
  matrix: {
    from: string;
    to: string;
    people: number;
  }[];
  /**
   * The same people by the region of the effect in which they are; empty where the effect is an estimate.
   */
  regions: {
    /**
     * The place in `effect.regions`, from 0.
     */
    region: number;
    from: string;
    to: string;
    people: number;
  }[];
}
export interface Policy {
  /**
   * `maestro-flags explain CODE` tells more.
   */
  code: string;
  severity: 'error' | 'warning';
  message: string;
  file: string;
  range: null | Range;
  /**
   * The edit that makes the change allowed.
   */
  mend: string;
  /**
   * Who set the policy aside for this flag, why and until when.
   */
  override: null | {
    reason: string;
    approved_by: string;
    until: string;
  };
}
export interface Range {
  start: Position;
  end: Position;
}
export interface Position {
  line: number;
  column: number;
}
export interface Baked {
  /**
   * The bake time of the stage.
   */
  needed_seconds: number;
  /**
   * By the clock of the one who plans: all else is the same whenever it is asked.
   */
  live_seconds: number;
  /**
   * The committer date of the commit, in UTC.
   */
  since: string;
  /**
   * The first-parent commit in which the flag last changed there.
   */
  commit: string;
  /**
   * The commit is where a shallow clone ends, and it was live already.
   */
  at_least: boolean;
}
/**
 * One finding as machine output carries it. Lines and columns count from 1; ends are exclusive.
 */
export interface ReportedDiagnostic {
  /**
   * The id of the rule; `maestro-flags explain CODE` tells more.
   */
  code: string;
  severity: 'error' | 'warning' | 'info';
  message: string;
  /**
   * Relative to the git root, or to the project where there is no git; null when the finding is about no file.
   */
  file: string | null;
  range: null | Range;
  /**
   * The lines around the finding, for display.
   */
  frame: null | {
    first_line: number;
    lines: string[];
  };
  related: {
    message: string;
    file: string | null;
    range: null | Range;
  }[];
  /**
   * A mend the tool can make; `safe` ones are made by `validate --fix`.
   */
  fix: null | {
    title: string;
    safety: 'safe' | 'review';
    edits: {
      file: string;
      range: Range;
      new_text: string;
    }[];
  };
  /**
   * What to do: a hint to stand under the culprit, the edit to make, or a command to run.
   */
  help: {
    kind: 'hint' | 'mend' | 'run';
    text: string;
  }[];
}
export interface Population {
  /**
   * The file as it was named, or `standard input`.
   */
  source: string;
  format: 'ndjson' | 'csv';
  /**
   * Contexts that were counted.
   */
  people: number;
  /**
   * Lines that hold no context and so nobody who could be counted.
   */
  refused: number;
  /**
   * What is wrong with lines, at most twenty, each once: attributes that nobody declared, values of another type, lines that cannot be read.
   */
  problems: {
    /**
     * The first line that has it.
     */
    line: number;
    message: string;
    /**
     * How many lines have it.
     */
    lines: number;
  }[];
  /**
   * Problems of other kinds that are not among `problems`, counted line by line.
   */
  more_problems: number;
}
export interface Summary {
  changes: number;
  blocked: number;
  overridden: number;
  /**
   * How many changes that are not blocked have each name, the riskiest first; names without changes are left out.
   */
  kinds: {
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
    count: number;
  }[];
  /**
   * Flags that are the same in every compared environment.
   */
  unchanged: number;
  /**
   * Flags that have errors, or need something that has, on either side.
   */
  not_compared: string[];
  /**
   * Errors of the head.
   */
  errors: number;
}
