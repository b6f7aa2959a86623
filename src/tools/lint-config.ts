import { type Room, rooms } from './rooms.ts';

/** Everything that is not a room: a room may import none of it. */
const outside = ['testing', 'tools'];

const always = {
  'import/no-cycle': ['error', { ignoreTypes: false }],
  'import/no-default-export': 'error',
  'max-lines': ['error', { max: 300 }],
  'max-lines-per-function': ['error', { max: 60 }],
  'max-params': ['error', { max: 4 }],
  'no-console': 'error',
  'no-eval': 'error',
  'no-new-func': 'error',
  'no-implied-eval': 'error',
  'no-else-return': 'error',
  'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
  'typescript/no-explicit-any': 'error',
  'typescript/no-non-null-assertion': 'error',
  'typescript/consistent-type-imports': 'error',
  'typescript/no-floating-promises': 'error',
  'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

/** The lint configuration, with one wall around every room. `packages` are the installed npm packages by name. */
export function toLintConfig(packages: readonly string[]): object {
  return {
    $schema: './node_modules/oxlint/configuration_schema.json',
    plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import'],
    categories: { correctness: 'error' },
    ignorePatterns: ['src/model/generated/**', 'dist/**'],
    rules: always,
    overrides: [
      ...rooms.flatMap((room) => toOverrides(room, packages)),
      { files: ['src/tools/**/*.ts', 'src/cli/main.ts'], rules: { 'no-console': 'off' } },
      {
        files: ['src/**/*.test.ts', 'src/testing/**/*.ts', 'vitest.config.ts'],
        rules: { 'no-restricted-imports': 'off', 'max-lines-per-function': 'off', 'import/no-default-export': 'off' },
      },
    ],
  };
}

function toOverrides(room: Room, packages: readonly string[]): readonly object[] {
  const exceptions = (room.exceptions ?? []).map(({ prefix, packages: more }) =>
    toOverride({ ...room, packages: room.packages === 'all' ? 'all' : [...room.packages, ...more] }, packages, `${prefix}*`),
  );
  return [toOverride(room, packages, '**/*'), ...exceptions];
}

function toOverride(room: Room, packages: readonly string[], files: string): object {
  const closed = rooms.map((other) => other.name).filter((name) => name !== room.name && !room.imports.includes(name));
  const typesOnly = closed.filter((name) => room.types.includes(name));
  const walled = [...closed.filter((name) => !room.types.includes(name)), ...outside];
  const patterns = [
    { regex: roomPattern(walled), message: `${room.name}/ must not import this room; the table is in src/tools/rooms.ts.` },
    ...(typesOnly.length === 0
      ? []
      : [{ regex: roomPattern(typesOnly), allowTypeImports: true, message: `${room.name}/ may import only types of this room.` }]),
    ...packagePatterns(room, packages),
  ];
  return { files: [`src/${room.name}/${files}.ts`], rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

function roomPattern(names: readonly string[]): string {
  return `^(\\.\\./)+(${names.join('|')})/`;
}

/** oxlint's patterns know no look-ahead, so the packages that are not allowed are named one by one. */
function packagePatterns(room: Room, packages: readonly string[]): readonly object[] {
  if (room.packages === 'all') return [];
  const allowed = new Set(room.packages);
  const closed = packages.filter((name) => !allowed.has(name)).map((name) => `${name.replaceAll('.', '\\.')}(/|$)`);
  const node = allowed.has('node:') ? [] : ['node:', '(fs|path|os|child_process|crypto|http|https|net|url|util|stream|process|worker_threads|vm|module)(/|$)'];
  return [{ regex: `^(${[...node, ...closed].join('|')})`, message: `${room.name}/ must not import this package; the table is in src/tools/rooms.ts.` }];
}
