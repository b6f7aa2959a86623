import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { aFolder } from './temporary-folder.ts';

/** A place at which a process is killed: at the `nth` call of this name in its main thread, before the call is carried out. */
export interface KillPoint {
  readonly call: string;
  readonly nth: number;
}

/** What changes files, or stands between such changes. Reading them cannot be seen afterwards. */
const calls = ['open', 'openat', 'creat', 'write', 'pwrite64', 'fsync', 'fdatasync', 'close', 'link', 'linkat', 'rename', 'renameat', 'renameat2', 'unlink', 'unlinkat', 'mkdir', 'mkdirat', 'fchmod', 'fchown', 'rmdir', 'ftruncate', 'clone', 'clone3', 'vfork', 'fork', 'wait4'];

/** Whether processes can be traced here. */
export function canTrace(): boolean {
  return spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;
}

/** A command, and the text that its first system call of interest carries. */
export interface TracedProgram {
  readonly command: readonly string[];
  readonly begins: string;
  readonly workingDirectory?: string;
}

const beginning = 'maestro-begins-here';

// Packages that are CommonJS ask for node's modules by require, which a module does not have.
const requireForBundles = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;

/** Bundles the text of a module that may import by paths below `src/`, and marks with `begin()` where its work begins. */
export function aProgram(text: string): TracedProgram {
  const path = join(aFolder(), 'program.mjs');
  const contents = `import { existsSync } from 'node:fs';\nconst begin = () => existsSync('/${beginning}');\n${text}`;
  buildSync({ stdin: { contents, resolveDir: join(import.meta.dirname, '..'), loader: 'ts' }, bundle: true, platform: 'node', format: 'esm', outfile: path, logLevel: 'silent', banner: { js: requireForBundles } });
  return { command: [process.execPath, path], begins: beginning };
}

/** Runs the program to its end and lists every place after its beginning at which it can be killed. */
export function listKillPoints({ command, begins, workingDirectory }: TracedProgram, args: readonly string[]): readonly KillPoint[] {
  const output = join(aFolder(), 'trace');
  const ended = spawnSync('strace', ['-o', output, '-e', `trace=?access,?faccessat,?faccessat2,?statx,?stat,${calls.map((call) => `?${call}`).join(',')}`, ...command, ...args], { encoding: 'utf8', cwd: workingDirectory });
  if (ended.status !== 0) throw new Error(`the program ended with ${ended.status}: ${ended.stderr}`);
  // Without -f the main thread alone is traced, which does all the work.
  const known = readFileSync(output, 'utf8').split('\n').flatMap((line) => {
    const call = /^(\w+)\(/.exec(line)?.[1];
    return call === undefined ? [] : [{ call, line }];
  });
  const begin = known.findIndex(({ line }) => line.includes(begins));
  if (begin < 0) throw new Error('the program never began');
  const counts = new Map<string, number>();
  return known.flatMap(({ call }, index) => {
    if (!calls.includes(call)) return [];
    const nth = (counts.get(call) ?? 0) + 1;
    counts.set(call, nth);
    return index > begin ? [{ call, nth }] : [];
  });
}

/** Runs the program and kills it (SIGKILL) there. Returns whether it was killed and not done before. */
export function killAt({ command, workingDirectory }: TracedProgram, args: readonly string[], { call, nth }: KillPoint): boolean {
  const ended = spawnSync('strace', ['-o', '/dev/null', '-e', `trace=${call}`, '-e', `inject=${call}:signal=KILL:when=${nth}`, ...command, ...args], { encoding: 'utf8', cwd: workingDirectory });
  // strace ends as what it traced did.
  if (ended.signal === 'SIGKILL' || ended.status === 0) return ended.status !== 0;
  throw new Error(`the program ended with ${ended.status}: ${ended.stderr}`);
}

/** Runs the program to its end. */
export function runToEnd({ command: [program = '', ...before], workingDirectory }: TracedProgram, args: readonly string[]): void {
  execFileSync(program, [...before, ...args], { timeout: 60_000, cwd: workingDirectory });
}

/** So many of them, spread evenly; all where there are no more. */
export function someOf(points: readonly KillPoint[], wanted: number): readonly KillPoint[] {
  const count = Math.min(wanted, points.length);
  return points.filter((_, index) => Math.floor((index * count) / points.length) !== Math.floor(((index - 1) * count) / points.length));
}
