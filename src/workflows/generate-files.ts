import type { Files } from '../effects/ports.ts';
import type { GenerationReport } from '../model/generated/output/generation.ts';
import { exitCodes } from './exit-codes.ts';
import { jsonHeader } from './json-header.ts';
import type { Outcome } from './outcome.ts';

/** A file as it is to be. */
interface WantedFile {
  /** As `Files` takes paths. */
  readonly path: string;
  /** As reports name it. */
  readonly shown: string;
  readonly text: string;
}

/** What is generated, of what, and by whom. */
export interface Generation {
  readonly what: string;
  /** Compares with the files on disk and writes nothing. */
  readonly check: boolean;
  readonly wanted: readonly WantedFile[];
  /** What the files do not hold, and why. */
  readonly notes: readonly string[];
  /** The command that makes them. */
  readonly command: string;
  readonly toolVersion: string;
}

/** Writes the files that are not as they should be; with `check` says which ones are not: exit 1. */
export function settleFiles(files: Files, { what, check, wanted, notes, command, toolVersion }: Generation): Outcome<GenerationReport> {
  const settled = wanted.map((file) => ({ path: file.shown, status: settle(files, file, check) }));
  const outdated = settled.filter(({ status }) => status === 'stale' || status === 'missing').length;
  const report: GenerationReport = {
    ...jsonHeader('generation', toolVersion),
    what,
    check,
    files: settled,
    outdated,
    notes: [...notes],
    command,
  };
  return { report, exit: outdated === 0 ? exitCodes.done : exitCodes.refused };
}

function settle(files: Files, { path, text }: WantedFile, check: boolean): GenerationReport['files'][number]['status'] {
  const exists = files.exists(path);
  const isSame = exists && equals(files.readBytes(path), new TextEncoder().encode(text));
  if (check) return isSame ? 'current' : exists ? 'stale' : 'missing';
  if (isSame) return 'unchanged';
  files.writeAtomic(path, text);
  return 'written';
}

function equals(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
