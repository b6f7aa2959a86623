import { roleOf } from '../document/project-files.ts';
import type { Files } from '../effects/ports.ts';
import type { FlagKind, ValueType } from '../model/flag.ts';
import type { NewFlagReport } from '../model/generated/output/new-flag.ts';
import type { ValidationReport } from '../model/generated/output/validation.ts';
import type { Project } from '../model/project.ts';
import { printable } from '../source/printable.ts';
import type { RawFile } from '../source/raw-file.ts';
import { didYouMean } from './choose.ts';
import { codeOwnersFiles, codeOwnersOf } from './code-owners.ts';
import { exitCodes } from './exit-codes.ts';
import { findProject, type ProjectPlace, type ProjectRequest } from './find-project.ts';
import { jsonHeader } from './json-header.ts';
import { newFlagText, sentenceOf } from './new-flag-text.ts';
import { loadFiles, readFolder } from './open-project.ts';
import type { Outcome } from './outcome.ts';
import { joinPath } from './paths.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { validateProject } from './validate.ts';

export interface NewFlagRequest extends ProjectRequest {
  readonly flag: string;
  readonly owner: string | undefined;
  readonly description: string | undefined;
  readonly kind: FlagKind;
  readonly type: ValueType;
  /** A calendar day, `YYYY-MM-DD`. */
  readonly expires: string | undefined;
  /** The folder below the project's, `/`-separated; empty for that one itself. */
  readonly directory: string;
  /** A calendar day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly toolVersion: string;
}

const lifetimeDays = 90;
const millisecondsPerDay = 86_400_000;

/** Makes a flag that nobody has yet. Its file is judged before it is written; nothing that exists is overwritten. */
export function newFlag(files: Files, request: NewFlagRequest): Outcome<NewFlagReport | ValidationReport> | Refusal {
  const place = findProject(files, request);
  if (isRefusal(place)) return place;
  const present = readFolder(files, place.directory);
  const { project } = loadFiles(place.root, present);
  if (project === undefined) return validateProject(loadFiles(place.root, present), request);
  const path = joinPath(request.directory, `${request.flag}.yaml`);
  const refused = refusedKey(request, path) ?? existing(files, project, { place, path, flag: request.flag });
  if (refused !== undefined) return refused;
  const owner = chooseOwner(files, project, { request, place, path });
  if (isRefusal(owner)) return owner;
  const expires = request.expires ?? (request.kind === 'release' || request.kind === 'experiment' ? dayAfter(request.today) : undefined);
  const text = newFlagText({
    key: request.flag,
    description: request.description ?? sentenceOf(request.flag),
    owner: owner.name,
    kind: request.kind,
    type: request.type,
    expires,
    environments: project.settings.environments.map(({ name }) => name),
    schema: files.exists(joinPath(place.directory, '.schemas/flag.schema.json')) ? `${'../'.repeat(path.split('/').length - 1)}.schemas/flag.schema.json` : undefined,
  });
  const made: RawFile = { kind: 'bytes', path, bytes: new TextEncoder().encode(text) };
  const shown = joinPath(place.root, path);
  const judged = validateProject(loadFiles(place.root, [...present, made]), { ...request, only: new Set([shown]) });
  if (judged.exit !== exitCodes.done) return judged;
  files.writeAtomic(joinPath(place.directory, path), text);
  return { report: toReport(request, { file: shown, owner, expires, project }), exit: exitCodes.done };
}

function dayAfter(today: string): string {
  return new Date(Date.parse(today) + lifetimeDays * millisecondsPerDay).toISOString().slice(0, 10);
}

interface Owner {
  readonly name: string;
  readonly from: NewFlagReport['owner_from'];
}

interface Made {
  readonly file: string;
  readonly owner: Owner;
  readonly expires: string | undefined;
  readonly project: Project;
}

function toReport(request: NewFlagRequest, { file, owner, expires, project }: Made): NewFlagReport {
  const { flag, kind, type, toolVersion } = request;
  const first = project.settings.environments[0]?.name;
  return {
    ...jsonHeader('new-flag', toolVersion),
    flag,
    file,
    owner: owner.name,
    owner_from: owner.from,
    flag_kind: kind,
    type,
    expires: expires ?? null,
    next: [`maestro-flags show ${flag}`, ...(first === undefined ? [] : [`maestro-flags promote ${flag} --env ${first}`])],
  };
}

function refusedKey({ flag, directory }: NewFlagRequest, path: string): Refusal | undefined {
  const role = roleOf(`${flag}.yaml`);
  if (role.kind === 'misplaced') return refuse({ code: role.code, exit: exitCodes.usage, message: role.message, help: role.advice });
  if (role.kind !== 'flag' || role.key !== flag) {
    return refuse({ code: 'file-name', exit: exitCodes.usage, message: `"${printable(flag)}" cannot be the key of a flag: ${printable(flag)}.yaml is something else in a project`, help: [{ kind: 'mend', text: 'take another key' }] });
  }
  const isInside = directory === '' || directory.split('/').every((part) => part !== '' && !part.startsWith('.') && part !== 'node_modules');
  if (isInside && roleOf(path).kind === 'flag') return undefined;
  return refuse({
    code: 'file-place',
    exit: exitCodes.usage,
    message: `--dir "${printable(directory)}" is no folder for flags`,
    help: [{ kind: 'mend', text: 'name one below the folder of maestro.yaml, but not segments, kills or one that starts with a dot' }],
  });
}

function existing(files: Files, project: Project, { place, path, flag }: { readonly place: ProjectPlace; readonly path: string; readonly flag: string }): Refusal | undefined {
  const known = project.flags.get(flag);
  if (known === undefined && !project.unreadable.flags.has(flag) && !files.exists(joinPath(place.directory, path))) return undefined;
  return refuse({
    code: 'flag-exists',
    exit: exitCodes.refused,
    message: `there is a flag "${printable(flag)}" already${known === undefined ? '' : `, in ${printable(known.file)}`}; nothing was changed`,
    help: [{ kind: 'run', text: known === undefined ? 'maestro-flags validate' : `maestro-flags show ${flag}` }],
  });
}

function chooseOwner(files: Files, { settings: { owners, file } }: Project, { request, place, path }: { readonly request: NewFlagRequest; readonly place: ProjectPlace; readonly path: string }): Owner | Refusal {
  const names = [...owners.keys()];
  const { owner } = request;
  if (owner !== undefined && (owners.has(owner) || owners.size === 0)) return { name: owner, from: 'option' };
  if (owner !== undefined) return noOwner(`there is no owner "${printable(owner)}" in ${printable(file)}`, names, didYouMean(owner, names));
  const [only] = names;
  if (only !== undefined && names.length === 1) return { name: only, from: 'only-owner' };
  const teams = teamsOf(files, place, joinPath(place.root, path));
  const owning = names.filter((name) => teams.includes(owners.get(name)?.codeowners ?? ''));
  const [found] = owning;
  if (found !== undefined && owning.length === 1) return { name: found, from: 'codeowners' };
  return noOwner('who owns the flag is not said, and CODEOWNERS does not tell', names, [{ kind: 'mend', text: 'add --owner OWNER' }]);
}

function teamsOf(files: Files, { topLevel }: ProjectPlace, path: string): readonly string[] {
  const file = topLevel === undefined ? undefined : codeOwnersFiles.map((name) => joinPath(topLevel, name)).find((name) => files.exists(name));
  return file === undefined ? [] : codeOwnersOf(new TextDecoder().decode(files.readBytes(file)), path);
}

function noOwner(message: string, names: readonly string[], help: Refusal['help']): Refusal {
  return refuse({ code: 'unknown-owner', exit: exitCodes.usage, message, help: [...help, ...(names.length === 0 ? [] : [{ kind: 'hint', text: `the owners are: ${names.join(', ')}` } as const])] });
}
