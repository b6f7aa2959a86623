import type { Json } from '../../model/json.ts';

/** A JSON Schema, or a part of one. */
export interface Schema {
  readonly [keyword: string]: Json;
}

/** A schema with one part replaced; that there is such a part is a matter of our own schemas. */
export function narrowAt(schema: Schema, path: readonly string[], change: (part: Schema) => Schema): Schema {
  const [key, ...rest] = path;
  if (key === undefined) return change(schema);
  const part = schema[key];
  if (!isSchema(part)) throw new Error(`the schema has no ${path.join('/')}`);
  return { ...schema, [key]: narrowAt(part, rest, change) };
}

/** The part at a path. */
export function partAt(schema: Schema, path: readonly string[]): Schema {
  let part: Json | undefined = schema;
  for (const key of path) part = isSchema(part) ? part[key] : undefined;
  if (!isSchema(part)) throw new Error(`the schema has no ${path.join('/')}`);
  return part;
}

/** Without some keywords. */
export function without(schema: Schema, keywords: readonly string[]): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !keywords.includes(keyword)));
}

/** Whether a value is a schema, or any other mapping. */
export function isSchema(value: Json | undefined): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
