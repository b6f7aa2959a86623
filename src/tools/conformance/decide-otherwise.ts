import { murmur3 } from '../../evaluate/murmur3.ts';
import type { Json } from '../../model/json.ts';
import { serializeArtifact } from '../../outputs/flagd/serialize.ts';
import { loadFlagd } from '../../testing/flagd-engine.ts';
import type { Answer, CaseSuite, ConformanceCase } from './case-file.ts';

/** What an engine makes of a text and weights: the name of the arm. */
export type Division = (text: string, arms: readonly (readonly [name: string, weight: number])[]) => string;

/** How a case would be decided if engines saw another context, or divided units in another way. */
export interface Otherwise {
  readonly context?: ConformanceCase['context'];
  readonly divide?: Division;
}

/** Decides a case with flagd's engine for JavaScript after the change. */
export function decideOtherwise({ artifact }: CaseSuite, item: ConformanceCase, { context = item.context, divide }: Otherwise): Answer | undefined {
  const flag = artifact.flags[item.flag];
  if (flag === undefined) return undefined;
  const targeting = divide === undefined ? flag.targeting : withDivisions(flag.targeting, context, divide);
  const alone = serializeArtifact({ ...artifact, flags: { [item.flag]: { ...flag, targeting } } });
  return loadFlagd(alone, 'interpreted')(item.flag, context);
}

/** Before March 2026: a hundred parts in single precision, of the hash without its sign. */
export function divideByPercent(text: string, arms: Parameters<Division>[1]): string {
  const { fround } = Math;
  const total = arms.reduce((sum, [, weight]) => sum + weight, 0);
  const bucket = fround(fround(fround(Math.abs(murmur3(text) | 0)) / fround(2 ** 31 - 1)) * 100);
  let end = 0;
  for (const [name, weight] of arms) {
    end = fround(end + fround(fround(weight * 100) / fround(total)));
    if (bucket < end) return name;
  }
  return '';
}

/** Of the text as CBOR writes it (RFC 8949, section 3.1): its length stands before it. */
export function divideAfterCbor(text: string, arms: Parameters<Division>[1]): string {
  const { length } = text;
  if (length > 127) throw new Error('lengths of two bytes are not ASCII, which is all that this needs');
  const bytes = length < 24 ? String.fromCharCode(0x60 + length) : `\u0078${String.fromCharCode(length)}`;
  return divideByRange(bytes + text, arms);
}

function divideByRange(text: string, arms: Parameters<Division>[1]): string {
  const total = arms.reduce((sum, [, weight]) => sum + weight, 0);
  const bucket = Math.floor((murmur3(text) * total) / 2 ** 32);
  let end = 0;
  for (const [name, weight] of arms) {
    end += weight;
    if (bucket < end) return name;
  }
  throw new Error('a bucket is below the sum of the weights');
}

/** The targeting with every division replaced by what it comes to for the context. */
function withDivisions(logic: Json, context: ConformanceCase['context'], divide: Division): Json {
  if (Array.isArray(logic)) return logic.map((part: Json) => withDivisions(part, context, divide));
  if (logic === null || typeof logic !== 'object') return logic;
  const { fractional } = logic as { readonly fractional?: readonly [Concatenation, ...(readonly [string, number])[]] }; // as: the form that `outputs` writes
  if (fractional === undefined) return Object.fromEntries(Object.entries(logic).map(([key, part]) => [key, withDivisions(part, context, divide)]));
  const [{ cat }, ...arms] = fractional;
  const unit = context[cat[1].var];
  return typeof unit === 'string' ? divide(`${cat[0]}${unit}${cat[2]}`, arms) : logic;
}

interface Concatenation {
  readonly cat: readonly [string, { readonly var: string }, string];
}
