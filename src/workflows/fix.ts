import { type DocumentCache, loadProject, type LoadedProject } from '../document/load-project.ts';
import { isProjectFile, maximumFileBytes } from '../document/project-files.ts';
import type { Files } from '../effects/ports.ts';
import type { ValidationReport } from '../model/generated/output/validation.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { printable } from '../source/printable.ts';
import type { RawFile } from '../source/raw-file.ts';
import { diagnose } from './diagnose.ts';
import { exitCodes } from './exit-codes.ts';
import type { ProjectPlace } from './find-project.ts';
import { fixFile, safeFixesByFile } from './fix-round.ts';
import type { Outcome } from './outcome.ts';
import { joinPath, pathBelow } from './paths.ts';
import { type Refusal, refuse } from './refusal.ts';
import { withSchemaLineAt } from './schema-lines.ts';
import { type ValidateOptions, validateProject } from './validate.ts';

const mostRounds = 10;

/**
 * Makes every safe fix of a project on disk and validates what came of it. Fixes are made in memory and read again until
 * none is left (at most ten rounds); then each changed file is replaced at once. A file that changed meanwhile is not
 * touched: exit 75.
 */
export function fixProject(files: Files, place: ProjectPlace, options: ValidateOptions): Outcome<ValidationReport> | Refusal {
  const found = files.readTree(place.directory, isProjectFile, maximumFileBytes);
  const before = found.map((raw) => toNamed(raw, joinPath(place.root, raw.path)));
  const state: FixState = { root: place.root, files: before, cache: new Map(), attempted: new Map(), fixed: 0 };
  let loaded = load(state);
  for (let round = 1; round <= mostRounds; round += 1) {
    if (!runRound(state, loaded, { options, round })) break;
    loaded = load(state);
  }
  writeSchemaLines(state, files, { place, only: options.only });
  loaded = load(state);
  const changed = state.files.filter((raw, index) => raw !== before[index]);
  const conflict = changed.find((raw) => !isStill(files, place, raw.path, before));
  if (conflict !== undefined) return changedMeanwhile(conflict.path);
  for (const raw of changed) if (raw.kind === 'bytes') files.writeAtomic(onDisk(place, raw.path), raw.bytes);
  return validateProject(loaded, { ...options, fixed: state.fixed });
}

/** The id stands for the bytes, so that a file which stays as it is will be read once. */
function toNamed(raw: RawFile, path: string): RawFile {
  return raw.kind === 'bytes' ? { ...raw, path, objectId: 'before' } : { ...raw, path };
}

interface FixState {
  readonly root: string;
  files: readonly RawFile[];
  readonly cache: DocumentCache;
  /** How many findings of a kind there were when their fixes were tried last: a fix that mended none is not tried again. */
  readonly attempted: Map<string, number>;
  fixed: number;
}

function load({ root, files, cache }: FixState): LoadedProject {
  return loadProject(root, files, cache);
}

function runRound(state: FixState, loaded: LoadedProject, { options, round }: { readonly options: ValidateOptions; readonly round: number }): boolean {
  const diagnostics = diagnose(loaded, options.today);
  const counts = countKinds(diagnostics);
  const byFile = safeFixesByFile(diagnostics.filter((finding) => !wasInVain(finding, counts, state)));
  const texts = new Map<string, string>();
  for (const [path, fixes] of byFile) {
    const source = loaded.sources.get(path);
    if (source === undefined || options.only?.has(path) === false) continue;
    const fixed = fixFile(source, fixes, state.root);
    for (const { finding } of fixed?.applied ?? fixes) state.attempted.set(kindOf(finding), counts.get(kindOf(finding)) ?? 0);
    if (fixed === undefined) continue;
    texts.set(path, fixed.text);
    state.fixed += fixed.applied.length;
  }
  state.files = state.files.map((raw): RawFile => replaced(raw, texts.get(raw.path), round));
  return texts.size > 0;
}

/** What editors read is not what rules find, so it is mended last and beside them. */
function writeSchemaLines(state: FixState, files: Files, { place, only }: { readonly place: ProjectPlace; readonly only: ReadonlySet<string> | undefined }): void {
  state.files = state.files.map((raw): RawFile => {
    if (raw.kind !== 'bytes' || only?.has(raw.path) === false) return raw;
    const before = decoded(raw.bytes);
    const text = before === undefined ? undefined : withSchemaLineAt(raw.path, before, { directory: place.directory, root: state.root, exists: (path) => files.exists(path) });
    if (text === undefined) return raw;
    state.fixed += 1;
    return replaced(raw, text, mostRounds + 1);
  });
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function replaced(raw: RawFile, text: string | undefined, round: number): RawFile {
  return text === undefined ? raw : { kind: 'bytes', path: raw.path, bytes: new TextEncoder().encode(text), objectId: `round-${round}` };
}

function wasInVain(finding: Diagnostic, counts: ReadonlyMap<string, number>, { attempted }: FixState): boolean {
  const before = attempted.get(kindOf(finding));
  return before !== undefined && (counts.get(kindOf(finding)) ?? 0) >= before;
}

function countKinds(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of diagnostics) counts.set(kindOf(finding), (counts.get(kindOf(finding)) ?? 0) + 1);
  return counts;
}

function kindOf({ code, message, origin }: Diagnostic): string {
  return JSON.stringify([code, message, origin.kind === 'file' ? origin.path : null]);
}

function isStill(files: Files, place: ProjectPlace, path: string, before: readonly RawFile[]): boolean {
  const original = before.find((raw) => raw.path === path);
  if (original?.kind !== 'bytes' || !files.exists(onDisk(place, path))) return false;
  const now = files.readBytes(onDisk(place, path));
  return now.length === original.bytes.length && now.every((byte, index) => byte === original.bytes[index]);
}

function onDisk({ directory, root }: ProjectPlace, path: string): string {
  return joinPath(directory, pathBelow(root, path) ?? path);
}

function changedMeanwhile(path: string): Refusal {
  return refuse({
    code: 'changed-meanwhile',
    exit: exitCodes.tryAgain,
    message: `${printable(path)} changed while it was being mended; nothing was written`,
    help: [{ kind: 'run', text: 'maestro-flags validate --fix' }],
  });
}
