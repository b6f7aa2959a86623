import type { Json } from '../../model/json.ts';
import type { AttributeKind } from '../../model/settings.ts';
import type { CaseSuite, ConformanceCase } from './case-file.ts';
import { decideOtherwise, divideAfterCbor, divideByPercent, type Otherwise } from './decide-otherwise.ts';
import type { KnownDifference } from './engine.ts';

/** Of flagd itself and of Go's provider: there a list inside of a list is a range of numbers. */
export const listsOfGo: KnownDifference = {
  summary: 'a list of lists for a list of strings is an error, or anything',
  predict: ({ attributes }, { context }, answer) => {
    const lists = Object.entries(context).filter(([name]) => attributes[name] === 'string[]');
    return lists.some(([, value]) => Array.isArray(value) && value.some(Array.isArray)) ? answer : undefined;
  },
};

/** Of flagd itself and of Go's provider. */
export const versionsOfGo: KnownDifference = {
  summary: 'a version has no white space and no second v, and may be longer than 256 characters',
  predict: (suite, item) => predictAs(toGo, suite, item, {}),
};

/** Of Java's provider 0.11.15. */
export const versionsOfJava: KnownDifference = {
  summary: 'a version has all three numbers of 32 bits, no V and no second v, and may be longer than 256 characters',
  predict: (suite, item) => predictAs(toJava, suite, item, {}),
};

/** Of providers that are older than flagd's buckets of March 2026. */
export const bucketsOfPercent: KnownDifference = {
  summary: 'units are divided by the older hundred parts: other arms than in every other engine',
  predict: (suite, item) => predictAs(toJava, suite, item, { divide: divideByPercent }),
};

/** Of `openfeature-flagd-core` 2.0.0 for Python. */
export const bucketsOfCbor: KnownDifference = {
  summary: 'units are hashed as CBOR: other arms than in every other engine',
  predict: (suite, item) => predictAs(toPython, suite, item, { divide: divideAfterCbor }),
};

/** Of Python, to which `1 == True`, and whose versions are not trimmed. */
export const valuesOfPython: KnownDifference = {
  summary: '0 and 1 are booleans, a unit that is empty is none, and a version has no white space and no second v, and may be longer than 256 characters',
  predict: (suite, item) => predictAs(toPython, suite, item, {}),
};

/** What a value is to an engine, in the words of the others; `undefined` where the engine passes over it. */
type Translation = (name: string, type: AttributeKind | undefined, value: Json) => Json | undefined;

function predictAs(translate: Translation, suite: CaseSuite, item: ConformanceCase, otherwise: Otherwise): ReturnType<KnownDifference['predict']> {
  const entries = Object.entries(item.context).map(([name, value]) => [name, translate(name, suite.attributes[name], value)] as const);
  const context = Object.fromEntries(entries.filter((entry): entry is readonly [string, Json] => entry[1] !== undefined));
  return decideOtherwise(suite, item, { ...otherwise, context });
}

function toGo(_: string, type: AttributeKind | undefined, value: Json): Json {
  return type === 'semver' && typeof value === 'string' ? toStrictVersion(value) : value;
}

function toPython(name: string, type: AttributeKind | undefined, value: Json): Json | undefined {
  if (name === 'targetingKey' && value === '') return undefined;
  if (type === 'boolean' && (value === 0 || value === 1)) return value === 1;
  if (type === 'semver' && typeof value === 'string') return toStrictVersion(value);
  return value;
}

function toJava(_: string, type: AttributeKind | undefined, value: Json): Json {
  if (type !== 'semver' || typeof value !== 'string') return value;
  const text = value.trim();
  const isPartial = /^v?\d+(\.\d+)?$/.test(text);
  // Its numbers are of 32 bits.
  const isLarge = text.split(/[-+]/, 1)[0]?.split('.').some((number) => Number(number) > 2 ** 31 - 1) ?? false;
  return isPartial || isLarge || text.startsWith('V') ? notAVersion(text) : toStrictVersion(text);
}

/** White space and a second `v` make no version; one that is long, or has a large number, is one. */
function toStrictVersion(text: string): string {
  if (text.trim() !== text || /^[vV][vV\s]/.test(text)) return notAVersion(text);
  const safe = text.replace(/^([vV]?)\d{16,}(?=\.)/, (_, mark: string) => `${mark}${Number.MAX_SAFE_INTEGER}`);
  return safe.length > 256 ? safe.slice(0, 200) : safe;
}

function notAVersion(text: string): string {
  return `not a version: ${text}`;
}
