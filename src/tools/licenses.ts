import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** The licence texts of the packages that were bundled, as their licences ask for; sorted by name. */
export function toLicenseText(root: string, inputs: readonly string[]): string {
  const folders = new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined));
  const sections = [...folders].sort().map((folder) => toSection(join(root, folder)));
  return ['maestro-flags holds code of these packages.\n', ...sections].join(`\n${'-'.repeat(80)}\n\n`);
}

function packageFolder(input: string): string | undefined {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

function toSection(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest; // as: npm refuses packages without these
  const file = readdirSync(folder).sort().find((name) => /^(?:licen[sc]e|copying)/i.test(name));
  if (file === undefined) throw new Error(`${manifest.name} ships no licence text; it cannot be bundled`);
  return `${manifest.name} ${manifest.version} (${manifest.license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
