import type { FlagdFlag } from '../../model/artifact.ts';
import type { Json } from '../../model/json.ts';

/** The names that a flag's decision can end in and that are not among its variants; none in a sound artifact. */
export function danglingVariants({ variants, defaultVariant, targeting }: FlagdFlag): readonly string[] {
  const names = [defaultVariant, ...resultsOf(targeting)];
  return [...new Set(names)].filter((name) => !Object.hasOwn(variants, name));
}

function resultsOf(result: Json | undefined): readonly string[] {
  if (typeof result === 'string') return [result];
  const chain = listAt(result, 'if');
  if (chain.length > 0) return chain.filter((_, index) => index % 2 === 1 || index === chain.length - 1).flatMap(resultsOf);
  return listAt(result, 'fractional').slice(1).flatMap((weight) => (isList(weight) ? resultsOf(weight[0]) : []));
}

function listAt(value: Json | undefined, operator: string): readonly Json[] {
  if (value === null || typeof value !== 'object' || isList(value)) return [];
  const operands = value[operator];
  return operands !== undefined && isList(operands) ? operands : [];
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
