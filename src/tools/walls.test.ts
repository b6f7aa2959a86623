import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Room, rooms } from './rooms.ts';

const root = join(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'maestro-walls-'));

/** What only some files of a room may import. */
const exceptionProbes = ['node:fs', '@openfeature/server-sdk', '@openfeature/web-sdk', 'yaml'];

interface LintMessage {
  readonly filename: string;
  readonly code: string;
}

let refused: ReadonlySet<string>;

beforeAll(() => {
  copyFileSync(join(root, '.oxlintrc.json'), join(copy, '.oxlintrc.json'));
  for (const room of rooms) {
    writeProbes(room);
    writeExceptionProbes(room);
  }
  refused = new Set(lint(copy).filter((message) => message.code === 'eslint(no-restricted-imports)').map((message) => message.filename));
});

afterAll(() => rmSync(copy, { recursive: true }));

describe.each(rooms)('the wall around $name', (room) => {
  test.each([...rooms.map((other) => other.name), 'testing', 'tools'].filter((name) => name !== room.name))(
    'decides about values of %s as the table says',
    (other) => {
      expect(refused.has(probePath(room, 'value', other))).toBe(!room.imports.includes(other));
    },
  );

  test.each(rooms.map((other) => other.name).filter((name) => name !== room.name))(
    'decides about types of %s as the table says',
    (other) => {
      const open = room.imports.includes(other) || room.types.includes(other);
      expect(refused.has(probePath(room, 'type', other))).toBe(!open);
    },
  );

  test.each(['commander', 'yaml', 'ajv', 'simple-git', 'chalk', 'diff'])('decides about npm %s as the table says', (name) => {
    expect(refused.has(probePath(room, 'package', name))).toBe(room.packages !== 'all' && !room.packages.includes(name));
  });

  test('decides about node modules as the table says', () => {
    expect(refused.has(probePath(room, 'package', 'node_fs'))).toBe(room.packages !== 'all' && !room.packages.includes('node:'));
  });
});

const exceptions = rooms.flatMap((room) => (room.exceptions ?? []).map(({ prefix, packages }) => ({ room: room.name, prefix, packages })));

describe.each(exceptions)('the files $prefix* of $room', ({ room, prefix, packages }) => {
  test.each(exceptionProbes)('may import %s where the table says so', (name) => {
    const isAllowed = packages.some((allowed) => name.startsWith(allowed));
    expect(refused.has(exceptionPath(room, prefix, name))).toBe(!isAllowed);
  });

  test('may not import other rooms for that', () => {
    expect(refused.has(exceptionPath(room, prefix, '../cli/x.ts'))).toBe(true);
  });
});

test('lint refuses a cycle of values or of types, a long file, a long function, any, a default export and a floating promise', () => {
  const folder = mkdtempSync(join(tmpdir(), 'maestro-gates-'));
  copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { strict: true, module: 'nodenext', allowImportingTsExtensions: true, noEmit: true }, include: ['src'] }));
  mkdirSync(join(folder, 'src/plan'), { recursive: true });
  const write = (name: string, text: string): void => writeFileSync(join(folder, 'src/plan', name), text);
  write('a.ts', "import { b } from './b.ts';\nexport const a = (): number => b();\n");
  write('b.ts', "import { a } from './a.ts';\nexport const b = (): number => a();\n");
  write('c.ts', "import type { D } from './d.ts';\nexport interface C {\n  readonly d: D;\n}\n");
  write('d.ts', "import type { C } from './c.ts';\nexport interface D {\n  readonly c: C;\n}\n");
  write('long-file.ts', `${'export {};\n'.repeat(301)}`);
  write('long-function.ts', `export function long(): void {\n${'  void 0;\n'.repeat(60)}}\n`);
  write('any.ts', 'export const x: any = 1;\n');
  write('default.ts', 'export default 1;\n');
  write('console.ts', "console.log('x');\n");
  write('floating.ts', 'async function f(): Promise<void> {}\nexport function g(): void {\n  f();\n}\n');
  write('switch.ts', "export function f(x: 'a' | 'b'): number {\n  switch (x) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n}\n");
  const found = lint(folder, '--type-aware').map((message) => `${message.filename.replace('src/plan/', '')} ${message.code}`);
  rmSync(folder, { recursive: true });
  expect(found.sort()).toEqual([
    'a.ts import(no-cycle)',
    'any.ts typescript(no-explicit-any)',
    'b.ts import(no-cycle)',
    'c.ts import(no-cycle)',
    'console.ts eslint(no-console)',
    'd.ts import(no-cycle)',
    'default.ts import(no-default-export)',
    'floating.ts typescript(no-floating-promises)',
    'long-file.ts eslint(max-lines)',
    'long-function.ts eslint(max-lines-per-function)',
    'switch.ts typescript(switch-exhaustiveness-check)',
  ]);
});

function writeProbes(room: Room): void {
  mkdirSync(join(copy, 'src', room.name), { recursive: true });
  const write = (kind: string, name: string, text: string): void => writeFileSync(join(copy, probePath(room, kind, name)), text);
  for (const other of [...rooms.map(({ name }) => name), 'testing', 'tools']) {
    write('value', other, `import { x } from '../${other}/x.ts';\nexport const y: number = x;\n`);
    write('type', other, `import type { X } from '../${other}/x.ts';\nexport const y: X = 1;\n`);
  }
  for (const name of ['commander', 'yaml', 'ajv', 'simple-git', 'chalk', 'diff', 'node:fs']) {
    write('package', name.replace(':', '_'), `import { x } from '${name}';\nexport const y: number = x;\n`);
  }
}

function writeExceptionProbes({ name: room, exceptions: some = [] }: Room): void {
  for (const { prefix } of some) {
    for (const name of [...exceptionProbes, '../cli/x.ts']) {
      writeFileSync(join(copy, exceptionPath(room, prefix, name)), `import { x } from '${name}';\nexport const y: number = x;\n`);
    }
  }
}

function exceptionPath(room: string, prefix: string, name: string): string {
  return `src/${room}/${prefix}-${name.replace(/[^a-z]+/g, '-')}.ts`;
}

function probePath(room: Room, kind: string, name: string): string {
  return `src/${room.name}/${kind}-${name}.ts`;
}

/** What oxlint says of `src`. It looks for the type-aware linter on the PATH, which holds the project's only under npm. */
function lint(folder: string, ...options: readonly string[]): readonly LintMessage[] {
  const result = spawnSync(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint'), ...options, '--format', 'json', 'src'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, PATH: [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter) },
  });
  // What keeps it from linting at all, it prints in words where the JSON would be.
  if (!result.stdout.startsWith('{')) throw new Error(`oxlint gave no JSON (exit ${result.status ?? '-'}, signal ${result.signal ?? '-'}, ${result.error?.message ?? 'it ran'}):\n${result.stdout}\n${result.stderr}`);
  return (JSON.parse(result.stdout) as { readonly diagnostics: readonly LintMessage[] }).diagnostics;
}
