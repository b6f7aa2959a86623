import type { ScalarValue } from '../source/amendment.ts';
import type { Path } from '../source/place.ts';

/**
 * Who is meant, as a tree. `at` is the path of the node in its file, for findings; it has no meaning of its own.
 * A mapping with several keys becomes `all`; `equals` becomes `in` of one; `notIn` and `notEquals` become `not`.
 */
export type Condition =
  | { readonly kind: 'all'; readonly of: readonly Condition[]; readonly at: Path }
  | { readonly kind: 'any'; readonly of: readonly Condition[]; readonly at: Path }
  | { readonly kind: 'not'; readonly of: Condition; readonly at: Path }
  | { readonly kind: 'segment'; readonly segment: string; readonly at: Path }
  | { readonly kind: 'test'; readonly attribute: string; readonly test: AttributeTest; readonly at: Path };

/** The operators as they are written; each is one test after normalisation. */
export const operators = [
  'equals', 'notEquals', 'in', 'notIn', 'startsWith', 'endsWith', 'contains',
  'gt', 'gte', 'lt', 'lte', 'semver', 'before', 'after', 'exists',
] as const;

export type Operator = (typeof operators)[number];

/**
 * One positive test of one attribute. It is false, never an error, when the attribute is missing or of another type
 * than declared. Lists of texts mean "any of them".
 */
export type AttributeTest =
  | { readonly kind: 'in'; readonly values: readonly ScalarValue[] }
  | { readonly kind: 'startsWith' | 'endsWith' | 'contains'; readonly texts: readonly string[] }
  | { readonly kind: 'compare'; readonly operator: 'gt' | 'gte' | 'lt' | 'lte'; readonly bound: number }
  | { readonly kind: 'semver'; readonly range: VersionRange }
  | { readonly kind: 'instant'; readonly operator: 'before' | 'after'; readonly seconds: number }
  | { readonly kind: 'exists' };

/** A version range: any of the alternatives, each of which is all of its comparators. */
export type VersionRange = readonly (readonly VersionComparator[])[];

/** `version` is a full Semantic Versioning 2.0.0 version, `x.y.z` with an optional pre-release. */
export interface VersionComparator {
  readonly operator: '=' | '<' | '<=' | '>' | '>=';
  readonly version: string;
}

/** The attribute that stands for the evaluation's clock; takes `before` and `after` only. */
export const clockAttribute = 'now';

/** The attribute that every context has: the unit's id, a string. */
export const targetingKeyAttribute = 'targetingKey';
