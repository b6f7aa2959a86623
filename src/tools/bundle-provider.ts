import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildResult } from 'esbuild';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'src/provider');
const entries = ['index', 'node', 'server', 'web'];

/** What a file of the package imports that is not in it. */
export interface ProviderFile {
  readonly name: string;
  readonly bytes: number;
  readonly imports: readonly string[];
}

/**
 * Bundles the provider's entries into `src/provider/dist`, with what they share in files of its own, and writes their
 * types. The peers and Node's modules stay imports. Returns the files.
 */
export async function bundleProvider(): Promise<readonly ProviderFile[]> {
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  mkdirSync(join(folder, 'dist'), { recursive: true });
  writeTypes();
  return filesOf(
    await build({
      absWorkingDir: folder,
      entryPoints: entries.map((name) => `${name}.ts`),
      outdir: 'dist',
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'neutral',
      target: 'es2022',
      charset: 'ascii',
      external: ['node:*', '@openfeature/server-sdk', '@openfeature/web-sdk'],
      legalComments: 'none',
      metafile: true,
      logLevel: 'silent',
    }),
  );
}

function filesOf({ metafile }: BuildResult<{ metafile: true }>): readonly ProviderFile[] {
  return Object.entries(metafile.outputs).map(([path, { bytes, imports }]) => ({
    name: path.replace(/^dist\//, ''),
    bytes,
    imports: imports.map((found) => (found.external === true ? found.path : found.path.replace(/^dist\//, './'))),
  }));
}

/** Types as the compiler emits them, each source file its own. */
function writeTypes(): void {
  const config = join(folder, 'dist/tsconfig.json');
  const compilerOptions = { noEmit: false, emitDeclarationOnly: true, rootDir: join(root, 'src'), outDir: join(folder, 'dist/types'), stripInternal: true };
  writeFileSync(config, JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions, include: [], exclude: [], files: entries.map((name) => join(folder, `${name}.ts`)) }));
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', config], { cwd: root, encoding: 'utf8' });
  rmSync(config);
  if (status !== 0) throw new Error(`the types of the provider could not be written: ${stdout}${stderr}`);
  renameImports(join(folder, 'dist/types'));
}

/** The compiler leaves `.ts` in the imports of types, which a project that does not allow them could not resolve. */
function renameImports(types: string): void {
  for (const name of readdirSync(types, { recursive: true, encoding: 'utf8' })) {
    const path = join(types, name);
    if (name.endsWith('.d.ts')) writeFileSync(path, readFileSync(path, 'utf8').replace(/(from '\.[^']*)\.ts'/g, "$1.js'"));
  }
}
