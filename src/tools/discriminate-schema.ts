import type { AnySchemaObject } from 'ajv';

/**
 * The same schema in a form that a validator decides by looking, instead of by trying every alternative: a value is
 * accepted by the one exactly where it is accepted by the other. Three forms are rewritten.
 *
 * - `oneOf` whose alternatives begin with the same part of an `allOf`: the part is asked once.
 * - `oneOf` of plain types: a list of types.
 * - Alternatives of which all that take objects list their keys, no key in two of them: an object with one key can only fit
 *   the alternative that has the key, and no object fits one of the others. Objects with no or several keys, which nobody
 *   writes, are held against the alternatives as they stand.
 */
export function discriminateSchema(schema: AnySchemaObject): AnySchemaObject {
  const document: Document = { root: schema, byKey: new Map() };
  const rewritten = asSchema(rewrite(schema, document));
  const definitions = { ...asSchema(rewritten['definitions']), ...Object.fromEntries(document.byKey.values()) };
  return Object.keys(definitions).length === 0 ? rewritten : { ...rewritten, definitions };
}

type Schema = Readonly<Record<string, unknown>>;

interface Document {
  readonly root: Schema;
  /** The objects of one key that alternatives come to, by their text: as definitions, since several places have the same. */
  readonly byKey: Map<string, readonly [name: string, schema: Schema]>;
}

function rewrite(value: unknown, document: Document): unknown {
  if (Array.isArray(value)) return value.map((item) => rewrite(item, document));
  if (!isSchema(value)) return value;
  const parts = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rewrite(part, document)]));
  return withSharedPart(value, parts, document) ?? withTypes(value, parts) ?? withDispatch(value, parts, document) ?? parts;
}

/** exactly one of (A and B), (A and C) = A and exactly one of B, C */
function withSharedPart(schema: Schema, parts: Schema, document: Document): Schema | undefined {
  const lists = listAt(schema, 'oneOf').map((alternative) => listAt(resolve(alternative, document), 'allOf'));
  const [shared] = lists[0] ?? [];
  if (shared === undefined || lists.length < 2 || 'allOf' in schema) return undefined;
  if (!lists.every((list) => list.length > 1 && JSON.stringify(list[0]) === JSON.stringify(shared))) return undefined;
  const { oneOf: _, ...rest } = parts;
  const others = lists.map((list) => ({ allOf: list.slice(1).map((part) => rewrite(part, document)) }));
  return { ...rest, allOf: [rewrite(shared, document), { oneOf: others }] };
}

const plainTypes: ReadonlySet<unknown> = new Set(['null', 'boolean', 'number', 'string', 'array']);

function withTypes(schema: Schema, parts: Schema): Schema | undefined {
  const types = listAt(schema, 'oneOf').map(({ type, description: _, ...rest }) => (Object.keys(rest).length === 0 ? type : undefined));
  if (types.length === 0 || 'type' in schema || new Set(types).size < types.length || !types.every((type) => plainTypes.has(type))) return undefined;
  const { oneOf: _, ...rest } = parts;
  return { ...rest, type: types };
}

function withDispatch(schema: Schema, parts: Schema, document: Document): Schema | undefined {
  const keyword = 'oneOf' in schema ? 'oneOf' : 'anyOf';
  const alternatives = listAt(schema, keyword);
  if (alternatives.length < 2 || 'if' in schema) return undefined;
  const flat = alternatives.flatMap((alternative) => nested(alternative, document));
  const ofObjects = flat.filter((alternative) => alternative['type'] === 'object');
  const byKey = keysOf(ofObjects);
  if (byKey === undefined || !flat.every((alternative) => takesObjectsOnly(alternative) || takesNoObject(alternative, document))) return undefined;
  const { [keyword]: tried, ...rest } = parts;
  const properties = Object.fromEntries([...byKey].map(([key, part]) => [key, asReference(rewrite(part, document), document)]));
  const oneKey = define({ additionalProperties: false, properties }, document);
  const others = alternatives.filter((alternative) => takesNoObject(resolve(alternative, document), document)).map((alternative) => rewrite(alternative, document));
  const ofObject = choice({ minProperties: 1, maxProperties: 1 }, oneKey, { [keyword]: tried });
  return { ...rest, ...choice({ type: 'object' }, ofObject, others.length === 0 ? false : { [keyword]: others }) };
}

function choice(test: Schema, yes: Schema, no: Schema | false): Schema {
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
  return Object.fromEntries([['if', test], ['then', yes], ['else', no]]);
}

function asReference(value: unknown, document: Document): unknown {
  if (!isSchema(value)) return value;
  const { title: _title, description: _description, ...schema } = value;
  return '$ref' in schema ? schema : define(schema, document);
}

function define(schema: Schema, { root, byKey }: Document): Schema {
  const text = JSON.stringify(schema);
  const [name] = byKey.get(text) ?? [`by-key-${byKey.size}`];
  if (name in asSchema(root['definitions'])) throw new Error(`the schema has a definition ${name}`);
  byKey.set(text, [name, schema]);
  return { $ref: `#/definitions/${name}` };
}

/** The alternatives of an alternative that is nothing but `anyOf`; where at most one can fit, `oneOf` means no other. */
function nested(alternative: Schema, document: Document): readonly Schema[] {
  const resolved = resolve(alternative, document);
  const onlyAnyOf = Object.keys(resolved).length === 1 && 'anyOf' in resolved;
  return onlyAnyOf ? listAt(resolved, 'anyOf').flatMap((part) => nested(part, document)) : [resolved];
}

/** What stands under each key, when every alternative is an object of listed keys and no key is listed twice. */
function keysOf(alternatives: readonly Schema[]): ReadonlyMap<string, unknown> | undefined {
  const found = new Map<string, unknown>();
  for (const { type: _type, title: _title, description: _description, $comment: _, additionalProperties, ...keywords } of alternatives) {
    const { properties, patternProperties, ...others } = keywords;
    if (additionalProperties !== false || Object.keys(others).length > 0) return undefined;
    const listed = [...Object.entries(asSchema(properties)), ...Object.entries(asSchema(patternProperties)).map(([key, part]) => [literalOf(key), part] as const)];
    for (const [key, part] of listed) {
      if (key === undefined || found.has(key)) return undefined;
      found.set(key, part);
    }
  }
  return found.size === 0 ? undefined : found;
}

/** The one text that a pattern like `^\$ref$` matches; `undefined` for patterns that match more. */
function literalOf(pattern: string): string | undefined {
  const [, inner] = /^\^((?:[A-Za-z_]|\\\$)*)\$$/.exec(pattern) ?? [];
  return inner?.replaceAll('\\$', '$');
}

function takesObjectsOnly(schema: Schema): boolean {
  return schema['type'] === 'object';
}

function takesNoObject(schema: Schema, document: Document): boolean {
  const resolved = resolve(schema, document);
  const { type } = resolved;
  if (typeof type === 'string') return plainTypes.has(type);
  const alternatives = listAt(resolved, 'oneOf');
  return alternatives.length > 0 && alternatives.every((alternative) => takesNoObject(alternative, document));
}

/** What a schema that is a reference into its own file refers to; words for editors may stand beside the reference. */
function resolve(schema: Schema, document: Document): Schema {
  const { $ref, title: _title, description: _description, ...others } = schema;
  if (typeof $ref !== 'string' || !$ref.startsWith('#/definitions/') || Object.keys(others).length > 0) return schema;
  const found = asSchema(document.root['definitions'])[$ref.slice('#/definitions/'.length)];
  if (!isSchema(found)) throw new Error(`there is no ${$ref}`);
  return resolve(found, document);
}

function listAt(schema: Schema, keyword: string): readonly Schema[] {
  const list = schema[keyword];
  return Array.isArray(list) && list.every(isSchema) ? list : [];
}

function asSchema(value: unknown): Schema {
  return isSchema(value) ? value : {};
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
