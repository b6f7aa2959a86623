import { OutsideProfile } from '../../evaluate/flagd-profile/outside-profile.ts';
import type { FlagdFlag } from '../../model/artifact.ts';
import type { Json } from '../../model/json.ts';

/** Deeper than anything that is compiled; what is read is walked by recursion. */
const deepest = 400;

/** A flag of an artifact by its form, which must not be nested too deep. Throws `OutsideProfile` where it is not of the form that is compiled. */
export function readFlag(value: Json): FlagdFlag {
  if (!isObject(value)) throw new OutsideProfile('the flag is not an object');
  const { state, variants, defaultVariant, targeting = {}, metadata = {} } = value;
  if (state !== 'ENABLED') throw new OutsideProfile(`the state is ${shown(state)} instead of "ENABLED"`);
  if (!isObject(variants) || typeof defaultVariant !== 'string' || !Object.hasOwn(variants, defaultVariant)) throw new OutsideProfile(`the default variant ${shown(defaultVariant)} is none of the variants`);
  if (!isObject(metadata) || !isFlat(metadata)) throw new OutsideProfile(`the metadata ${shown(metadata)} are not a flat object`);
  return { state, variants, defaultVariant, targeting, metadata };
}

function shown(value: Json | undefined): string {
  return value === undefined ? 'missing' : JSON.stringify(value).slice(0, shownCharacters);
}

const shownCharacters = 80;

function isFlat(metadata: { readonly [key: string]: Json }): metadata is FlagdFlag['metadata'] {
  return Object.values(metadata).every((each) => typeof each !== 'object');
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is nested deeper than what is read by recursion may be. */
export function isTooDeep(value: Json): boolean {
  let level: readonly Json[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? (Object.values(each) as readonly Json[]) : [])); // as: Object.values of a list or an object of JSON
  }
  return false;
}
