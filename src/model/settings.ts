import type { ScalarValue } from '../source/amendment.ts';
import type { Stage } from './stage.ts';

/** What `maestro.yaml` says: environments, ladder, context, owners, policies, publish targets. */
export interface Settings {
  readonly file: string;
  /** In promotion order. */
  readonly environments: readonly Environment[];
  readonly ladder: readonly Stage[];
  /** The segment that the stage `internal` serves; `undefined` when the project has none. */
  readonly internalSegment: string | undefined;
  /** The declared attributes, with the built-in `targetingKey` (string) and `now` (instant). */
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly owners: ReadonlyMap<string, Owner>;
  readonly policies: ReadonlyMap<string, Policy>;
  /** When no exposure may be raised, in the file's order. */
  readonly freezes: readonly Freeze[];
  /** Environment to target URL. */
  readonly publish: ReadonlyMap<string, string>;
}

export interface Environment {
  readonly name: string;
  readonly protected: boolean;
  /** A stage here needs at least that stage in this other environment. */
  readonly requires: string | undefined;
}

export type AttributeKind = 'string' | 'string[]' | 'number' | 'boolean' | 'semver' | 'instant';

export interface Attribute {
  readonly name: string;
  readonly type: AttributeKind;
  /** The only values it can have, when that is known. */
  readonly values: readonly ScalarValue[] | undefined;
  /** Never to appear in clear in an artifact's lists unless allowed. */
  readonly sensitive: boolean;
  /** Not in the file: `targetingKey` and `now`. */
  readonly builtIn: boolean;
}

export interface Owner {
  readonly name: string;
  readonly codeowners: string | undefined;
  readonly contact: string | undefined;
}

/** A window of time in which exposure may only be lowered; `from` belongs to it and `to` does not. */
export interface Freeze {
  readonly name: string;
  readonly reason: string | undefined;
  /** RFC 3339 instants. */
  readonly from: string;
  readonly to: string;
  /** `undefined` for every protected environment. */
  readonly environments: readonly string[] | undefined;
}

/** How a rule or policy is set; options are the rule's own (`production: 50%`). */
export interface Policy {
  readonly severity: 'off' | 'warn' | 'error' | undefined;
  readonly options: ReadonlyMap<string, ScalarValue>;
}
