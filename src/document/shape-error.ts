import type { SchemaError } from '../model/generated/validators.d.ts';
import type { Json } from '../model/json.ts';
import type { Document, DocumentKind } from './document.ts';
import { quoted, type Site } from './site.ts';

/** One error of a generated validator with the place in the document that it is about. */
export interface ShapeError {
  readonly kind: DocumentKind;
  readonly document: Document;
  readonly site: Site;
  readonly error: SchemaError;
}

/** A keyword of the schema that said no, as its own type: texts only. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The number that a keyword such as `maxItems` sets. */
export function limitOf({ error }: ShapeError): number {
  return Number(error.params['limit']);
}

/** The keys that the mapping's schema allows, in the schema's order. */
export function allowedKeys({ error }: ShapeError): readonly string[] {
  const { properties } = error.parentSchema;
  return isObject(properties) ? Object.keys(properties) : [];
}

/** The schema of one of the mapping's keys. */
export function schemaOfKey({ error }: ShapeError, key: string): { readonly [keyword: string]: unknown } {
  const { properties } = error.parentSchema;
  const schema = isObject(properties) ? properties[key] : undefined;
  return isObject(schema) ? schema : {};
}

/** The first of the examples that every property of the schemas has. */
export function exampleOf(schema: { readonly [keyword: string]: unknown }): Json | undefined {
  return Array.isArray(schema['examples']) ? schema['examples'][0] : undefined;
}

/** What the mapping is, for a message: `a flag`, `a rule`, `"at"`. */
export function nounOf(shapeError: ShapeError): string {
  const { kind, site } = shapeError;
  const last = site.path.at(-1);
  if (last === undefined) return rootNouns[kind];
  const title = titleOf(shapeError)?.toLowerCase();
  return title === undefined ? quoted(String(last)) : `${/^[aeiou]/.test(title) ? 'an' : 'a'} ${title}`;
}

/** The title of the schema that said no: those that the schemas define by name have one. */
export function titleOf({ error }: ShapeError): string | undefined {
  const { title } = error.parentSchema;
  return typeof title === 'string' ? title : undefined;
}

/** What each kind of file is called. */
export const rootNouns: { readonly [K in DocumentKind]: string } = {
  maestro: '`maestro.yaml`',
  flag: 'a flag',
  segment: 'a segment',
  kill: 'a kill',
  cases: 'a case file',
};

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
