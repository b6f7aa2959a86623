import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The schemas that ship with the tool, by file name; editors read them from the project's `.schemas/`. */
export function readSchemas(packageRoot: string): ReadonlyMap<string, string> {
  const folder = join(packageRoot, 'schemas');
  const names = readdirSync(folder).filter((name) => name.endsWith('.schema.json')).sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
