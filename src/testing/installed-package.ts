import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Packs what `npm publish` would send into a folder; returns the path of the tarball. The bundles must have been built. */
export function pack(folder: string, packageFolder: string = root): string {
  mkdirSync(folder, { recursive: true });
  const output = npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], packageFolder);
  const [packed] = JSON.parse(output) as readonly { readonly filename: string }[]; // as: npm's documented output
  if (packed === undefined) throw new Error('npm packed nothing');
  return join(folder, packed.filename);
}

/** Installs a tarball into an empty package, without any registry; returns the folder of its commands. */
export function installOffline(tarball: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  npm(['install', '--offline', '--no-audit', '--no-fund', tarball], folder);
  return join(folder, 'node_modules/.bin');
}

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, npm_config_loglevel: 'error' } });
}
