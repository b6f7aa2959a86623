import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type AnySchemaObject, type ValidateFunction } from 'ajv';

const formats = {
  uri: /^[a-z][a-z\d+.-]*:\S*$/i,
  'uri-reference': /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[\da-fA-F]{2})*$/,
  'date-time': /^\d{4}-\d\d-\d\dT[\d:.]+Z$/,
};

/** Judges a value by the schema of SARIF 2.1.0. It is of draft 4, which calls its id otherwise and takes laxer expressions. */
export function sarifValidator(): ValidateFunction {
  const { id, $schema: _, ...schema } = JSON.parse(readFileSync(join(import.meta.dirname, 'schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as AnySchemaObject & { readonly id: string };
  return new Ajv({ strict: false, unicodeRegExp: false, formats }).compile({ ...schema, $id: id });
}
