import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions, type BuildResult, type Plugin } from 'esbuild';
import { latePackage, withoutModule } from './late-package.ts';
import { toLicenseText } from './licenses.ts';

const root = join(import.meta.dirname, '../..');

/**
 * What only some commands need, and the files it goes to: Node reads all of a file, so a file holds what is needed together.
 */
const rooms: readonly Room[] = [
  { file: 'git.cjs', filter: /node-git\.ts$/ },
  { file: 'flagd.cjs', filter: /flagd-validator\.js$/ },
  { file: 'stores.cjs', filter: /\/publish\/(?:file|git|https)\.ts$/ },
  // With all ways of AWS to come by credentials, of which a run needs one.
  { file: 's3.cjs', filter: /\/publish\/s3(?:\/[a-z0-9-]+)?\.ts$/ },
  { file: 'plan.cjs', filter: /plan-validator\.js$/ },
];

/** The own reader of plain YAML gives up to the package at the first doubt only; commander starts no programs here. */
const lighter: readonly Plugin[] = [latePackage('yaml', 'yaml.cjs'), withoutModule('commander', 'node:child_process')];

/**
 * Bundles the command line into files of CommonJS, which Node starts faster than anything else: `main.cjs` is all that
 * `--help` and `--version` need; `run.cjs` holds what every command needs, each module executed only when it is asked for.
 * Returns the files of `dist/` with their sizes in bytes.
 */
export async function bundle(): Promise<ReadonlyMap<string, number>> {
  const run = aMove('run.cjs', /^\./);
  const late = rooms.map(({ file, filter }) => aMove(file, filter));
  const built: [string, Built][] = [['main.cjs', await build({ ...shared, entryPoints: ['src/cli/main.ts'], plugins: [toPlugin(run)] })]];
  built.push(['run.cjs', await build({ ...entryOf(run), plugins: [...late.map(toPlugin), ...lighter] })]);
  built.push(['yaml.cjs', await build({ ...shared, entryPoints: ['yaml'] })]);
  for (const move of late) built.push([move.file, await build(entryOf(move))]);
  const inputs = built.flatMap(([, result]) => Object.keys(result.metafile.inputs));
  const files = new Map([...built.map(([name, result]) => [name, textOf(result)] as const), ['THIRD-PARTY-LICENSES.txt', toLicenseText(root, inputs)] as const, ['maestro-flags.1', readFileSync(join(root, '.github/docs/maestro-flags.1'), 'utf8')] as const]);
  replaceFolder(join(root, 'dist'), files);
  return new Map([...files].map(([name, text]) => [name, Buffer.byteLength(text)]));
}

interface Room {
  readonly file: string;
  /** Which specifiers of `import()` lead to it. */
  readonly filter: RegExp;
}

/** A room while its modules are being found, relative to the root. */
interface Move extends Room {
  readonly modules: Set<string>;
}

function aMove(file: string, filter: RegExp): Move {
  return { file, filter, modules: new Set() };
}

const shared = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  // Without a character beyond Latin-1, Node keeps the text in half the space and reads it faster.
  charset: 'ascii',
  // Its other build asks for its parts in a way that cannot be bundled.
  alias: { 'jsonc-parser': './node_modules/jsonc-parser/lib/esm/main.js' },
  legalComments: 'none',
  metafile: true,
  logLevel: 'silent',
} satisfies BuildOptions;

/** Makes each matching `import()` of a bundle a look into another one. */
function toPlugin({ file, filter, modules }: Move): Plugin {
  return {
    name: `into ${file}`,
    setup: (builder) => {
      builder.onResolve({ filter }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const module = join(resolveDir, path).slice(root.length + 1).replaceAll('\\', '/');
        modules.add(module);
        return { path: module, namespace: file };
      });
      builder.onResolve({ filter: /.*/, namespace: file }, ({ path }) => ({ path, external: true }));
      builder.onLoad({ filter: /.*/, namespace: file }, ({ path }) => ({ contents: `module.exports = require('./${file}').load(${JSON.stringify(path)})` }));
    },
  };
}

/** A bundle that hands out modules: `require` of a bundled module runs it at that moment and not before. */
function entryOf({ modules }: Move): typeof shared & { readonly stdin: NonNullable<BuildOptions['stdin']> } {
  const entries = [...modules].sort().map((path) => `  ${JSON.stringify(path)}: () => require(${JSON.stringify(`./${path}`)}),`);
  const contents = `const modules = {\n${entries.join('\n')}\n};\nexport const load = (path) => modules[path]();\n`;
  return { ...shared, stdin: { contents, resolveDir: root, loader: 'js' } };
}

type Built = BuildResult<{ write: false; metafile: true }>;

function textOf(result: Built): string {
  return result.outputFiles[0]?.text ?? '';
}

// File by file and by rename, so that a command line that is started meanwhile finds the old or the new one.
function replaceFolder(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
  for (const [name, text] of [...files].reverse()) {
    const temporary = join(folder, `${name}.${process.pid}`);
    writeFileSync(temporary, text);
    renameSync(temporary, join(folder, name));
  }
}
