import { roleOf } from '../../document/project-files.ts';
import type { RawFile } from '../../source/raw-file.ts';
import { printable } from '../../source/printable.ts';
import type { ProjectPlace } from '../find-project.ts';
import { editorSchemas } from '../editor-schemas.ts';
import { readFolder } from '../open-project.ts';
import { joinPath, normalizePath } from '../paths.ts';
import { isRefusal } from '../refusal.ts';
import { notChecked, ok, run, type Verdict, warn } from './verdict.ts';
import type { Ground } from './ground.ts';

/** The line by which editors know the schema of a file. */
const modeline = /^#\s*yaml-language-server:\s*\$schema=(\S+)/m;

const maximumBytes = 1_048_576;

/** Whether an editor completes and checks the files of the project, and by the schemas of this version. */
export async function checkEditor(ground: Ground): Promise<Verdict> {
  const { effects, place } = ground;
  if (isRefusal(place)) return notChecked('no project');
  const files = readFolder(effects.files, place.directory).filter(({ kind, path }) => kind === 'bytes' && ['maestro', 'flag', 'segment'].includes(roleOf(path).kind));
  const named = files.map((file) => ({ path: file.path, schema: schemaOf(file) }));
  const bare = named.filter(({ schema }) => schema === undefined);
  const local = named.filter(({ schema }) => schema !== undefined && !/^https?:/i.test(schema));
  const lost = local.filter(({ path, schema }) => !effects.files.exists(normalizePath(joinPath(joinPath(place.directory, path), `../${schema ?? ''}`))));
  return missing(ground, place, lost) ?? outdated(ground, place) ?? unnamed(ground, { bare, all: named.length });
}

function schemaOf(file: RawFile): string | undefined {
  return file.kind === 'bytes' ? modeline.exec(new TextDecoder().decode(file.bytes))?.[1] : undefined;
}

type Named = readonly { readonly path: string; readonly schema: string | undefined }[];

/** The command that lays the schemas down again. */
const layDown = 'generate schema';

function missing(ground: Ground, place: ProjectPlace, lost: Named): Verdict | undefined {
  const [first] = lost;
  if (first === undefined) return undefined;
  const more = lost.length === 1 ? '' : ` and ${lost.length - 1} more`;
  return warn(`${printable(joinPath(place.root, first.path))}${more} ${lost.length === 1 ? 'names' : 'name'} a schema that is not there: ${printable(first.schema ?? '')}`, run(ground.ours(layDown)));
}

/** Where schemas were laid down, they must be those of this version and of this project's names. */
function outdated(ground: Ground, { directory, root }: ProjectPlace): Verdict | undefined {
  const { effects, request } = ground;
  const project = ground.project();
  if (project === undefined) return undefined;
  const here = [...editorSchemas(project, request.schemas)].filter(([path]) => effects.files.exists(joinPath(directory, path)));
  const stale = here.filter(([path, text]) => new TextDecoder().decode(effects.files.readBounded(joinPath(directory, path), maximumBytes)) !== text);
  if (stale.length === 0) return undefined;
  return warn(`${printable(joinPath(root, '.schemas'))} is stale: editors check by other rules and names than validate does`, run(ground.ours(layDown)));
}

function unnamed(ground: Ground, { bare, all }: { readonly bare: Named; readonly all: number }): Verdict {
  if (bare.length === 0) return ok(`every file names its schema (${all})`);
  if (isToldByFolder(ground)) return ok('.vscode/settings.json names the schemas');
  const what = bare.length === all ? `none of ${all} files names its schema` : `${bare.length} of ${all} files name no schema`;
  // The second one writes the line that names them into every file.
  return warn(`${what}: editors neither complete nor check them`, run(ground.ours(layDown)), run(ground.ours('validate --fix')));
}

function isToldByFolder({ effects: { files }, topLevel, place }: Ground): boolean {
  const folders = [topLevel, isRefusal(place) ? undefined : place.directory].filter((folder) => folder !== undefined);
  return folders.some((folder) => {
    const path = joinPath(folder, '.vscode/settings.json');
    return files.exists(path) && new TextDecoder().decode(files.readBounded(path, maximumBytes)).includes('flag.schema.json');
  });
}
