import type { Files } from '../effects/ports.ts';
import type { InitReport } from '../model/generated/output/init.ts';
import { printable } from '../source/printable.ts';
import { editorSchemas } from './editor-schemas.ts';
import { exitCodes } from './exit-codes.ts';
import { findTopLevel } from './find-project.ts';
import type { Addition, Surroundings } from './init/addition.ts';
import { addFiles } from './init/add-files.ts';
import { jsonHeader } from './json-header.ts';
import { loadFiles } from './open-project.ts';
import type { Outcome } from './outcome.ts';
import { joinPath, normalizePath, pathBelow } from './paths.ts';
import { type Refusal, refuse } from './refusal.ts';
import { starterFiles } from './starter-project.ts';

export interface InitRequest {
  /** Absolute, with `/`. */
  readonly cwd: string;
  /** As the user named it. */
  readonly directory: string;
  /** A calendar day, `YYYY-MM-DD`. */
  readonly today: string;
  /** The published schemas by file name, to be laid beside the project for editors. */
  readonly schemas: ReadonlyMap<string, string>;
  /** What is wanted beside the project. Where any is, a project that is there already is left alone. */
  readonly beside: (surroundings: Surroundings) => readonly Addition[];
  readonly toolVersion: string;
}

/** Makes a project that validates clean. Writes all of its files or none: nothing that exists is ever overwritten. */
export function initProject(files: Files, request: InitRequest): Outcome<InitReport> | Refusal {
  const target = normalizePath(joinPath(request.cwd, request.directory));
  if (files.exists(target) && !files.isDirectory(target)) return notAFolder(request.directory);
  const top = findTopLevel(files, target) ?? normalizePath(request.cwd);
  const additions = request.beside(surroundingsOf(top, target));
  const isThere = additions.length > 0 && files.exists(joinPath(target, 'maestro.yaml'));
  const starter = starterFiles(request.today);
  const wanted = isThere ? new Map<string, string>() : new Map([...starter, ...schemaFiles(starter, request.schemas)]);
  const existing = [...wanted.keys()].filter((path) => files.exists(joinPath(target, path)));
  if (existing.length > 0) return { report: toReport(request, { created: [], existing, beside: [] }), exit: exitCodes.refused };
  const beside = addFiles(files, top, additions);
  if (!Array.isArray(beside)) return beside;
  // maestro.yaml comes last: what makes a folder a project is there only when the rest is.
  for (const [path, text] of [...wanted].reverse()) files.writeAtomic(joinPath(target, path), text);
  return { report: toReport(request, { created: [...wanted.keys()], existing: [], beside }), exit: exitCodes.done };
}

function surroundingsOf(top: string, target: string): Surroundings {
  const folder = pathBelow(top, target) ?? target;
  const shown = /^[\w./-]*$/.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`;
  return { prefix: folder === '' ? '' : `${folder}/`, option: folder === '' || folder === 'flags' ? '' : ` --project ${shown}` };
}

function schemaFiles(starter: ReadonlyMap<string, string>, published: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const { project } = loadFiles('', [...starter].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, text]) => ({ kind: 'bytes', path, bytes: new TextEncoder().encode(text) })));
  if (project === undefined) throw new Error('the starter project cannot be understood');
  return editorSchemas(project, published);
}

function notAFolder(directory: string): Refusal {
  return refuse({
    code: 'not-a-folder',
    exit: exitCodes.refused,
    message: `${printable(directory)} is a file; init makes a folder`,
    help: [{ kind: 'run', text: 'maestro-flags init flags' }],
  });
}

function toReport(request: InitRequest, { created, existing, beside }: Pick<InitReport, 'created' | 'existing' | 'beside'>): InitReport {
  return {
    ...jsonHeader('init', request.toolVersion),
    directory: request.directory,
    created,
    existing,
    beside,
    next: existing.length === 0 ? afterInit(request.directory, created.length > 0) : whenInTheWay(request.directory),
  };
}

function afterInit(directory: string, isNew: boolean): InitReport['next'] {
  const project = directory === 'flags' || directory === '.' ? '' : ` --project ${printable(directory)}`;
  const steps = [
    { command: `maestro-flags validate${project}`, purpose: 'check every file' },
    { command: `maestro-flags show new-dashboard${project}`, purpose: 'look at the sample flag' },
    { command: `maestro-flags eval new-dashboard --env staging --context '{"groups":["staff"]}'${project}`, purpose: 'decide it for somebody' },
    { command: `maestro-flags compile --all --out dist${project}`, purpose: 'write what applications load' },
    { command: `maestro-flags plan${project}`, purpose: 'after a commit: what an edit changes for users' },
  ];
  return isNew ? steps : steps.filter(({ command }) => !command.includes('new-dashboard'));
}

function whenInTheWay(directory: string): InitReport['next'] {
  return [
    { command: `maestro-flags validate --project ${printable(directory)}`, purpose: 'check the project that is there' },
    { command: 'maestro-flags init OTHER-DIR', purpose: 'make one beside it' },
  ];
}
