import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of releases and plans: nobody writes these files in an editor. */
const notForEditors: ReadonlySet<string> = new Set(['manifest.schema.json', 'plan.schema.json', 'trust.schema.json']);

/** The schemas of a project's files, by file name; editors read them from the project's `.schemas/`. */
export function readSchemas(packageRoot: string): ReadonlyMap<string, string> {
  const folder = join(packageRoot, 'schemas');
  const names = readdirSync(folder).filter((name) => name.endsWith('.schema.json') && !notForEditors.has(name)).sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
