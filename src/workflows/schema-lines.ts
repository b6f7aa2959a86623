import { roleOf } from '../document/project-files.ts';
import { joinPath, normalizePath, parentFolder, pathBelow } from './paths.ts';

/** Where a project is, and which of its schemas are there. */
export interface SchemaPlaces {
  /** The folder of `maestro.yaml`, absolute, with `/`. */
  readonly directory: string;
  readonly exists: (path: string) => boolean;
}

/**
 * A file of a project whose first line tells editors its schema. A line that names a schema which can be had stays, whatever it
 * is; one that leads nowhere is mended. `undefined` where there is nothing to do, or no schema in the project to name.
 */
export function withSchemaLine(path: string, text: string, places: SchemaPlaces): string | undefined {
  const schema = schemaOf(path);
  if (schema === undefined || !places.exists(joinPath(places.directory, schema))) return undefined;
  const wanted = `${'../'.repeat(path.split('/').length - 1)}${schema}`;
  const written = schemaLine.exec(text);
  if (written === null) return inserted(text, wanted);
  const named = written[2] ?? '';
  if (named === wanted || canBeHad(named, path, places)) return undefined;
  const at = written.index + (written[1]?.length ?? 0);
  return text.slice(0, at) + wanted + text.slice(at + named.length);
}

/** As yaml-language-server reads it: in any comment of the file. */
const schemaLine = /^(\uFEFF?#\s+yaml-language-server\s*:\s*\$schema=)(\S+)/m;

function schemaOf(path: string): string | undefined {
  const { kind } = roleOf(path);
  return kind === 'misplaced' ? undefined : `.schemas/${kind}.schema.json`;
}

function canBeHad(named: string, path: string, { directory, exists }: SchemaPlaces): boolean {
  if (/^[a-z][a-z0-9+.-]*:/i.test(named)) return true;
  return exists(normalizePath(joinPath(parentFolder(joinPath(directory, path)), named)));
}

function inserted(text: string, wanted: string): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  return `${mark}# yaml-language-server: $schema=${wanted}${end}${text.slice(mark.length)}`;
}

/** The same for a file by its path in reports; `root` is that of the project. */
export function withSchemaLineAt(shown: string, text: string, { root, ...places }: SchemaPlaces & { readonly root: string }): string | undefined {
  return withSchemaLine(pathBelow(root, shown) ?? shown, text, places);
}
