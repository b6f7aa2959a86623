import type { AttributeTest } from '../model/condition.ts';
import type { Json } from '../model/json.ts';
import type { AttributeKind } from '../model/settings.ts';
import type { Share } from '../model/share.ts';
import type { Reason } from './reason.ts';

/**
 * What one flag decides in one environment, as plain JSON-able data: clauses in order, the first whose formula holds
 * decides. The last clause always holds. Prerequisites and segments are inlined, so a program needs no project.
 */
export interface DecisionProgram {
  readonly flag: string;
  readonly environment: string;
  /** The variant of everyone who is not exposed. */
  readonly safe: string;
  /** The axis of the rollout, whether or not a clause asks for it. */
  readonly rollout: Axis;
  /** Every arm that a clause can end in, sorted by name. */
  readonly arms: readonly ProgramArm[];
  readonly clauses: readonly Clause[];
}

/** A variant together with the way it was reached; `name` is what telemetry sees. */
export interface ProgramArm {
  readonly name: string;
  readonly variant: string;
  readonly value: Json;
}

export interface Clause {
  /** What the clause is called in a trace: `rule:design-partners`, `rollout`. */
  readonly name: string;
  readonly when: Formula;
  readonly outcome: Outcome;
}

/** An arm for sure, or one by the bucket of the unit. */
export type Outcome = Leaf | HashOutcome;

export interface Leaf {
  readonly kind: 'arm';
  readonly arm: string;
  readonly reason: Reason;
}

/** `ranges` cut [0, 100,000) from the bottom: each ends before `to`, the last at 100,000. */
export interface HashOutcome {
  readonly kind: 'hash';
  readonly axis: Axis;
  readonly ranges: readonly HashRange[];
  /** For contexts whose unit is missing, empty or not a string. */
  readonly withoutUnit: Leaf;
}

interface HashRange {
  readonly to: Share;
  readonly outcome: Outcome;
}

/** A way to give units buckets. Axes of different salts or attributes are independent. */
export interface Axis {
  readonly attribute: string;
  readonly salt: string;
}

/**
 * A predicate as data. `all` of nothing holds, `any` of nothing does not. `named` means what `of` means; the name says
 * where it came from. `bucket` holds when the unit is a non-empty string and its bucket is in [from, to).
 */
export type Formula =
  | { readonly kind: 'all'; readonly of: readonly Formula[] }
  | { readonly kind: 'any'; readonly of: readonly Formula[] }
  | { readonly kind: 'not'; readonly of: Formula }
  | { readonly kind: 'named'; readonly name: FormulaName; readonly of: Formula }
  | AttributeFormula
  | BucketFormula;

/** One test of one attribute, with the type it was declared with: false for a value of another type, never an error. */
export interface AttributeFormula {
  readonly kind: 'attribute';
  readonly attribute: string;
  readonly type: AttributeKind;
  readonly test: AttributeTest;
}

export interface BucketFormula {
  readonly kind: 'bucket';
  readonly axis: Axis;
  readonly from: Share;
  readonly to: Share;
}

/** What was inlined: a segment, or a prerequisite with the variant that it must be at. */
export type FormulaName =
  | { readonly kind: 'segment'; readonly segment: string }
  | { readonly kind: 'prerequisite'; readonly flag: string; readonly variant: string };
