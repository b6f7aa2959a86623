import type { Flag, ValueType } from '../../model/flag.ts';
import type { Json } from '../../model/json.ts';
import type { Project } from '../../model/project.ts';
import { valueAt } from '../../source/place.ts';
import { lines, oneFlag } from '../example-base.ts';
import type { LintRule, Offence } from '../lint-rule.ts';
import { mend, quote } from '../words.ts';

const start = ['description: How many results a page has.', 'owner: search', 'kind: operational', 'type: number', 'safe: small'];

/** A value of another type than its flag has. */
export const variantType: LintRule = {
  id: 'variant-type',
  summary: 'A variant has a value of another type than the flag.',
  severity: 'error',
  canBeOff: false,
  why: 'The application asks for one type. A value of another is a type mismatch there, and the caller gets its own default instead.',
  bad: { at: 'new-checkout.yaml:6:31', ...oneFlag(lines(...start, 'variants: { small: 10, large: "50" }')) },
  good: oneFlag(lines(...start, 'variants: { small: 10, large: 50 }')),
  check: checkVariantType,
};

function* checkVariantType({ flags }: Project): Iterable<Offence> {
  for (const flag of flags.values()) {
    for (const [name, value] of flag.variants) {
      const actual = typeOf(value);
      if (actual !== flag.type) yield toOffence(flag, name, actual);
    }
  }
}

function toOffence({ key, file, type, variants }: Flag, name: string, actual: string): Offence {
  const areAll = isType(actual) && [...variants.values()].every((value) => typeOf(value) === actual);
  return {
    place: valueAt(file, ['variants', name]),
    message: `Variant ${quote(name)} of flag ${quote(key)} is ${articles[actual] ?? ''}${actual}, and the flag is of type ${type}`,
    advice: [mend(areAll ? `write a ${type}, or make the flag \`type: ${actual}\`` : `write a ${type}`)],
  };
}

const articles: { readonly [type: string]: string } = { boolean: 'a ', string: 'a ', number: 'a ', list: 'a ', object: 'an ' };

function typeOf(value: Json): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}

function isType(text: string): text is ValueType {
  return text === 'boolean' || text === 'string' || text === 'number' || text === 'object';
}
