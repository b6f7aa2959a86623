import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { Answer } from './case-file.ts';
import type { StoredSuite } from './engine.ts';

/** The sources of a harness in another language, and how they become something that runs. */
export interface Harness {
  /** Its folder beside this file. */
  readonly folder: string;
  /** Programs that have to be there. */
  readonly needs: readonly string[];
  /** Commands that build it in a copy of its folder; `{}` stands for the folder where it will stay. */
  readonly steps: readonly (readonly string[])[];
  /** Beside the environment of this process. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Why a harness cannot be built here; `undefined` where it can. */
export function missingOf({ needs }: Harness): string | undefined {
  const absent = needs.filter((program) => !isProgram(program));
  return absent.length === 0 ? undefined : `${absent.join(' and ')} not found`;
}

/** Where a harness stands when it is built: a folder of its sources' own, so that an old build is never taken for a new one. */
export function builtFolder({ folder, steps }: Harness): string {
  const hash = createHash('sha256').update(JSON.stringify(steps));
  for (const path of sourcesOf(folder)) hash.update(`${path}\0`).update(readFileSync(join(import.meta.dirname, folder, path)));
  const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return join(cache, 'maestro-flags/conformance', `${folder}-${hash.digest('hex').slice(0, 16)}`);
}

export function isBuilt(harness: Harness): boolean {
  return existsSync(join(builtFolder(harness), 'built'));
}

/** Builds a harness unless it is built; throws with what the tools said where that fails. */
export function buildHarness(harness: Harness): void {
  const place = builtFolder(harness);
  if (isBuilt(harness)) return;
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  for (const path of sourcesOf(harness.folder)) cpSync(join(import.meta.dirname, harness.folder, path), join(place, path));
  for (const step of harness.steps) {
    const [program = '', ...args] = step.map((word) => word.replaceAll('{}', place));
    const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: place, encoding: 'utf8', env: { ...process.env, ...harness.environment }, timeout: 1_800_000 });
    if (status !== 0) throw new Error(`${step.join(' ')} ended with ${status}: ${error?.message ?? ''}${stdout}${stderr}`);
  }
  mkdirSync(join(place, 'building'));
  renameSync(join(place, 'building'), join(place, 'built'));
}

/** Asks a program that takes one JSON document a line and answers one a line. */
export async function askLines(command: readonly string[], suites: readonly StoredSuite[]): Promise<readonly (readonly Answer[])[]> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (said = (said + text).slice(-4000)));
  // A harness that ends early closes its input; why it ended is told below.
  child.stdin.on('error', () => undefined);
  Readable.from(questionsOf(suites)).pipe(child.stdin);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) lines.push(line);
  const status = await ended;
  const expected = suites.reduce((total, { cases }) => total + cases.length, 0);
  if (lines.length !== expected || status !== 0) throw new Error(`${program} ended with ${status} after ${lines.length} of ${expected} answers: ${said}`);
  return cutUp(lines.map((line) => JSON.parse(line) as Answer), suites); // as: what harnesses write
}

function* questionsOf(suites: readonly StoredSuite[]): Generator<string> {
  for (const { path, cases } of suites) {
    yield `${JSON.stringify({ artifact: path })}\n`;
    for (const { flag, type, context } of cases) yield `${JSON.stringify({ flag, type, context })}\n`;
  }
}

function cutUp(answers: readonly Answer[], suites: readonly StoredSuite[]): readonly (readonly Answer[])[] {
  let start = 0;
  return suites.map(({ cases }) => answers.slice(start, (start += cases.length)));
}

function sourcesOf(folder: string): readonly string[] {
  const all = readdirSync(join(import.meta.dirname, folder), { recursive: true, encoding: 'utf8' });
  return all.filter((path) => !path.endsWith('.ts') && statSync(join(import.meta.dirname, folder, path)).isFile()).sort();
}

function isProgram(name: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => isExecutable(join(folder, name)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
