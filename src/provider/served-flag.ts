import { compileClauses } from '../evaluate/compile-program.ts';
import type { Formula, Leaf } from '../evaluate/decision-program.ts';
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

/** A flag ready to be asked. Every flag has all the fields in one order: engines then find each of them at its place. */
export interface AnyFlag {
  /** The last two leave the decision to the caller: turned off by flagd's own switch, or not understood. */
  readonly kind: 'served' | 'disabled' | 'unreadable';
  /** What everyone gets; `undefined` where it depends on the context, or where nobody gets anything. */
  readonly fixed: Resolution | undefined;
  /** Decides at a time in whole seconds since 1970, which counts only if `timed`. */
  readonly decide: ((context: EvaluationContext, nowSeconds: number) => Resolution) | undefined;
  readonly timed: boolean;
  readonly flagMetadata: FlagMetadata;
  /** Why it is not understood; empty otherwise. */
  readonly problem: string;
}

/**
 * Makes a flag of an artifact ready. What is not in the portable profile is not guessed at: the flag is `unreadable`, and
 * the caller's default is served. Only a kill is served whatever stands beside it.
 */
export function serveFlag(flag: unknown): AnyFlag {
  if (!isObject(flag)) return unreadable('the flag is not an object');
  const flagMetadata = metadataOf(flag['metadata']);
  if (flag['state'] === 'DISABLED') return { kind: 'disabled', fixed: undefined, decide: undefined, timed: false, flagMetadata, problem: '' };
  try {
    return toServed(flag, flagMetadata);
  } catch (error) {
    if (!(error instanceof OutsideProfile)) throw error;
    return unreadable(error.message, flagMetadata);
  }
}

/** A flag that is not understood. */
export function unreadable(problem: string, flagMetadata: FlagMetadata = noMetadata): AnyFlag {
  return { kind: 'unreadable', fixed: undefined, decide: undefined, timed: false, flagMetadata, problem };
}

const noMetadata: FlagMetadata = Object.freeze({});

interface JsonObject {
  readonly [key: string]: Json;
}

/** An object of a value that came from JSON. */
function isObject(value: unknown): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function toServed(flag: JsonObject, flagMetadata: FlagMetadata): AnyFlag {
  const { state, variants, defaultVariant, targeting } = flag;
  if (state !== 'ENABLED') throw new OutsideProfile('the state is neither ENABLED nor DISABLED');
  if (!isObject(variants)) throw new OutsideProfile('the variants are not an object');
  if (typeof defaultVariant !== 'string') throw new OutsideProfile('there is no default variant');
  if (flagMetadata['killed'] === true || isNothing(targeting)) {
    return { kind: 'served', fixed: resolve({ variants, flagMetadata }, defaultVariant, 'STATIC'), decide: undefined, timed: false, flagMetadata, problem: '' };
  }
  const clauses = readTargeting(targeting ?? null);
  const decide = compileClauses(clauses, resolver({ variants, flagMetadata }));
  return { kind: 'served', fixed: undefined, decide, timed: clauses.some(({ when }) => isTimed(when)), flagMetadata, problem: '' };
}

function isNothing(targeting: Json | undefined): boolean {
  return targeting === undefined || (isObject(targeting) && Object.keys(targeting).length === 0);
}

interface Variants {
  readonly variants: JsonObject;
  readonly flagMetadata: FlagMetadata;
}

/** One resolution for each variant. Made here, so that what is needed to make them is not kept by the functions that decide. */
function resolver(from: Variants): (leaf: Leaf) => Resolution {
  const made = new Map<string, Resolution>();
  return ({ arm }) => {
    const known = made.get(arm) ?? resolve(from, arm, 'TARGETING_MATCH');
    made.set(arm, known);
    return known;
  };
}

function resolve({ variants, flagMetadata }: Variants, variant: string, reason: Resolution['reason']): Resolution {
  const value = Object.hasOwn(variants, variant) ? variants[variant] : undefined;
  if (value === undefined) throw new OutsideProfile(`there is no variant ${JSON.stringify(variant).slice(0, 80)}`);
  return Object.freeze({ value: freeze(value), variant, reason, flagMetadata });
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
