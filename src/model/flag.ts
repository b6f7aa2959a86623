import type { Path } from '../source/place.ts';
import type { Condition } from './condition.ts';
import type { Json } from './json.ts';
import type { Share } from './share.ts';
import type { Stage } from './stage.ts';

export type FlagKind = 'release' | 'experiment' | 'operational' | 'permission';
export type ValueType = 'boolean' | 'string' | 'number' | 'object';

/** A flag as its file says it, with every default written out. */
export interface Flag {
  readonly key: string;
  readonly file: string;
  readonly description: string;
  readonly owner: string;
  readonly kind: FlagKind;
  /** A calendar day, `YYYY-MM-DD`. */
  readonly expires: string | undefined;
  readonly type: ValueType;
  /** In the file's order. */
  readonly variants: ReadonlyMap<string, Json>;
  /** The variant of everyone who is not exposed; `undefined` only where a multi-valued flag leaves it out (a finding). */
  readonly safe: string | undefined;
  readonly salt: string;
  readonly prerequisites: readonly Prerequisite[];
  readonly environments: ReadonlyMap<string, FlagEnvironment>;
}

export interface Prerequisite {
  readonly flag: string;
  readonly variant: string;
  readonly at: Path;
}

/** A flag in one environment. An environment that the file does not name is at stage `off` (and not in the map). */
export interface FlagEnvironment {
  readonly stage: Stage;
  /** The attribute whose value is the unit. */
  readonly bucketBy: string;
  /** What the exposed get; `undefined` where a multi-valued flag does not say (a finding when somebody is exposed). */
  readonly serve: Serve | undefined;
  readonly rules: readonly Rule[];
  readonly overrides: readonly Override[];
}

export interface Rule {
  readonly name: string;
  readonly when: Condition;
  readonly serve: Serve;
  readonly at: Path;
}

/** A variant, or a split whose weights sum to 100,000. Arms are in the file's order: it decides who gets which. */
export type Serve =
  | { readonly kind: 'variant'; readonly variant: string; readonly at: Path }
  | { readonly kind: 'split'; readonly arms: readonly Arm[]; readonly at: Path };

export interface Arm {
  readonly variant: string;
  readonly weight: Share;
}

/** A policy set aside in the flag file, by whom and until when; shown in the plan. */
export interface Override {
  readonly rule: string;
  readonly reason: string;
  readonly approvedBy: string;
  /** A calendar day, `YYYY-MM-DD`. */
  readonly until: string;
  readonly at: Path;
}

