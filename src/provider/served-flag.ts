import { compileClauses } from '../evaluate/compile-program.ts';
import type { Formula } from '../evaluate/decision-program.ts';
import type { EvaluationContext } from '../evaluate/evaluation-context.ts';
import type { Json } from '../model/json.ts';
import { OutsideProfile } from '../evaluate/flagd-profile/outside-profile.ts';
import { readTargeting } from '../evaluate/flagd-profile/read-targeting.ts';

/** What an artifact says about a flag, beside its decision: version, stage, owner, killed, … */
export interface FlagMetadata {
  readonly [key: string]: string | number | boolean;
}

/** What a flag decided, in the form of an OpenFeature resolution. Shared between calls and frozen, its value too. */
export interface Resolution {
  readonly value: Json;
  readonly variant: string;
  /** As flagd's own engine says it: `STATIC` where nothing about the context counts. */
  readonly reason: 'STATIC' | 'TARGETING_MATCH';
  readonly flagMetadata: FlagMetadata;
}

/** A flag ready to be asked. */
interface ServedFlag {
  readonly kind: 'served';
  readonly flagMetadata: FlagMetadata;
  /** Decides at a time in whole seconds since 1970, which counts only if `timed`. */
  readonly decide: (context: EvaluationContext, nowSeconds: number) => Resolution;
  readonly timed: boolean;
}

/** A flag that leaves the decision to the caller: turned off by flagd's own switch, or not understood. */
interface UnservedFlag {
  readonly kind: 'disabled' | 'unreadable';
  readonly flagMetadata: FlagMetadata;
  /** Why; empty for `disabled`. */
  readonly problem: string;
}

export type AnyFlag = ServedFlag | UnservedFlag;

/**
 * Makes a flag of an artifact ready. What is not in the portable profile is not guessed at: the flag is `unreadable`, and
 * the caller's default is served. Only a kill is served whatever stands beside it.
 */
export function serveFlag(flag: unknown): AnyFlag {
  if (!isObject(flag)) return { kind: 'unreadable', flagMetadata: {}, problem: 'the flag is not an object' };
  const flagMetadata = metadataOf(flag['metadata']);
  if (flag['state'] === 'DISABLED') return { kind: 'disabled', flagMetadata, problem: '' };
  try {
    return toServed(flag, flagMetadata);
  } catch (error) {
    if (!(error instanceof OutsideProfile)) throw error;
    return { kind: 'unreadable', flagMetadata, problem: error.message };
  }
}

interface JsonObject {
  readonly [key: string]: Json;
}

function isObject(value: unknown): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function toServed(flag: JsonObject, flagMetadata: FlagMetadata): ServedFlag {
  const { state, variants, defaultVariant, targeting } = flag;
  if (state !== 'ENABLED') throw new OutsideProfile('the state is neither ENABLED nor DISABLED');
  if (!isObject(variants)) throw new OutsideProfile('the variants are not an object');
  if (typeof defaultVariant !== 'string') throw new OutsideProfile('there is no default variant');
  const resolve = resolver(variants, flagMetadata);
  const clauses = flagMetadata['killed'] === true || isNothing(targeting) ? undefined : readTargeting(targeting ?? null);
  if (clauses === undefined) {
    const resolution = resolve(defaultVariant, 'STATIC');
    return { kind: 'served', flagMetadata, decide: () => resolution, timed: false };
  }
  const decide = compileClauses(clauses, ({ arm }) => resolve(arm, 'TARGETING_MATCH'));
  return { kind: 'served', flagMetadata, decide, timed: clauses.some(({ when }) => isTimed(when)) };
}

function isNothing(targeting: Json | undefined): boolean {
  return targeting === undefined || (isObject(targeting) && Object.keys(targeting).length === 0);
}

/** The resolution of a variant, made when first asked for. */
function resolver(variants: JsonObject, flagMetadata: FlagMetadata): (variant: string, reason: Resolution['reason']) => Resolution {
  const made = new Map<string, Resolution>();
  return (variant, reason) => {
    const known = made.get(variant);
    if (known !== undefined) return known;
    const value = Object.hasOwn(variants, variant) ? variants[variant] : undefined;
    if (value === undefined) throw new OutsideProfile(`there is no variant ${JSON.stringify(variant).slice(0, 80)}`);
    const resolution = Object.freeze({ value: freeze(value), variant, reason, flagMetadata });
    made.set(variant, resolution);
    return resolution;
  };
}

/** A value that no caller can change for the others. */
function freeze(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}

function metadataOf(metadata: Json | undefined): FlagMetadata {
  if (!isObject(metadata)) return noMetadata;
  const entries = Object.entries(metadata);
  const flat = entries.filter((entry): entry is [string, string | number | boolean] => typeof entry[1] !== 'object');
  // as: when nothing is left out, the object has flat values only.
  return Object.freeze(flat.length === entries.length ? (metadata as FlagMetadata) : Object.fromEntries(flat));
}

const noMetadata: FlagMetadata = Object.freeze({});

function isTimed(formula: Formula): boolean {
  switch (formula.kind) {
    case 'all':
    case 'any':
      return formula.of.some(isTimed);
    case 'not':
    case 'named':
      return isTimed(formula.of);
    case 'attribute':
      return formula.test.kind === 'instant';
    case 'bucket':
      return false;
  }
}
