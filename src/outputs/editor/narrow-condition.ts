import { allowedOperators } from '../../model/attribute-operators.ts';
import type { Json } from '../../model/json.ts';
import type { Attribute, AttributeKind } from '../../model/settings.ts';
import { nameSchema } from './name-schema.ts';
import { isSchema, narrowAt, partAt, type Schema, without } from './narrow-schema.ts';
import type { ProjectNames } from './project-names.ts';

/**
 * The conditions of a schema, about the attributes and segments of one project: each attribute takes the operators and the
 * values of its type, and no other name is an attribute.
 */
export function narrowConditions(schema: Schema, { attributes, segments }: ProjectNames): Schema {
  const test = partAt(schema, ['definitions', 'attributeTest']);
  const tests = Object.fromEntries(attributes.map((attribute) => [attribute.name, testOf(attribute, test)]));
  const properties = (known: Schema): Schema => ({ ...narrowAt(known, ['segment'], (part) => nameSchema(part, segments, 'segment')), ...tests });
  const narrowed = narrowAt(schema, ['definitions', 'condition'], (condition) => ({
    ...narrowAt(condition, ['properties'], properties),
    additionalProperties: false,
    defaultSnippets: [...attributes.map(snippetOf), ...groupSnippets(condition['defaultSnippets'])],
  }));
  return narrowAt(narrowed, ['definitions'], (definitions) => without(definitions, ['attributeTest']));
}

function testOf(attribute: Attribute, test: Schema): Schema {
  const { type } = attribute;
  // Lists of true and false are taken, and never advised.
  const allowed: readonly string[] = [...allowedOperators(type), ...(type === 'boolean' ? ['in', 'notIn'] : [])];
  const value = valueOf(attribute);
  const operators = Object.entries(partAt(test, ['properties'])).filter(([name]) => allowed.includes(name));
  const about = aboutOf(attribute);
  return {
    description: about,
    markdownDescription: about,
    type: [...shorthands[type], 'object'],
    ...closedTexts(attribute),
    ...(allowed.includes('in') ? { items: value, minItems: 1, maxItems: 1000 } : {}),
    minProperties: 1,
    additionalProperties: false,
    properties: Object.fromEntries(operators.map(([name, operator]) => [name, operatorOf(name, operator, attribute)])),
    examples: examplesOf(attribute),
    defaultSnippets: snippetsFor(test['defaultSnippets'], allowed, attribute),
  };
}

/** What may stand for `equals` and, as a list, for `in`. */
const shorthands: { readonly [T in AttributeKind]: readonly string[] } = {
  string: ['string', 'array'],
  semver: ['string', 'array'],
  number: ['number', 'array'],
  boolean: ['boolean', 'array'],
  'string[]': [],
  instant: [],
};

// An `enum` here would refuse the operators; a pattern is about texts alone.
function closedTexts({ name, type, values }: Attribute): Schema {
  if (values === undefined || (type !== 'string' && type !== 'semver')) return {};
  const texts = values.map(String);
  return { pattern: `^(?:${texts.map(quotePattern).join('|')})$`, patternErrorMessage: `${name} is one of ${texts.join(', ')}.` };
}

function valueOf({ type, values }: Attribute): Schema {
  const json = type === 'number' || type === 'boolean' ? type : 'string';
  return values === undefined ? { type: json } : { type: json, enum: [...values] };
}

function operatorOf(name: string, operator: Json, attribute: Attribute): Json {
  if (!isSchema(operator)) return operator;
  const value = valueOf(attribute);
  if (name === 'equals' || name === 'notEquals') return { ...without(operator, ['$ref']), ...value, examples: [scalarExample(attribute)] };
  if (name === 'in' || name === 'notIn') return { ...without(operator, ['$ref']), type: 'array', minItems: 1, maxItems: 1000, items: value, examples: [[scalarExample(attribute)]] };
  return operator;
}

function aboutOf({ name, type, values, sensitive, builtIn }: Attribute): string {
  const kind = `${name}: ${type}`;
  const closed = values === undefined ? '' : `, one of ${values.map(String).join(', ')}`;
  return `${kind}${closed}${sensitive ? ', sensitive' : ''}${builtIn ? ', always there' : ''}.`;
}

function scalarExample({ type, values }: Attribute): Json {
  return values?.[0] ?? (type === 'number' ? 10 : type === 'boolean' ? true : type === 'semver' ? '2.1.0' : 'acme');
}

function examplesOf({ type, values }: Attribute): Json {
  if (values !== undefined) return [...values];
  return examplesByType[type];
}

const examplesByType: { readonly [T in AttributeKind]: readonly Json[] } = {
  string: ['acme', ['acme', 'globex'], { startsWith: 'acme-' }],
  semver: ['2.1.0', { semver: '>=2.1.0 <3.0.0' }],
  number: [10, { gte: 10 }],
  boolean: [true],
  'string[]': [{ contains: 'staff' }],
  instant: [{ after: '2026-12-01T08:00:00Z' }],
};

function snippetOf(attribute: Attribute): Json {
  const [example = 'acme'] = attribute.values ?? examplesByType[attribute.type];
  return { label: attribute.name, description: aboutOf(attribute), body: { [attribute.name]: example } };
}

/** The snippets that are not about made-up attributes. */
function groupSnippets(snippets: Json | undefined): readonly Json[] {
  const labels = ['segment', 'from an instant on', 'not'];
  return asSchemas(snippets).filter(({ label }) => labels.some((each) => each === label));
}

/** A snippet of an operator is called as the operator. */
function snippetsFor(snippets: Json | undefined, allowed: readonly string[], attribute: Attribute): readonly Json[] {
  const values = (attribute.values ?? []).map((value): Json => ({ label: String(value), description: `${attribute.name} is ${String(value)}`, body: value }));
  return [...values, ...asSchemas(snippets).filter(({ label }) => allowed.some((each) => each === label))];
}

function asSchemas(value: Json | undefined): readonly Schema[] {
  return Array.isArray(value) ? value.filter(isSchema) : [];
}

function quotePattern(text: string): string {
  return text.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&');
}
