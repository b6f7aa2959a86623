import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** The licence texts of the packages that were bundled, as their licences ask for; each text once, sorted by name. */
export function toLicenseText(root: string, inputs: readonly string[]): string {
  const folders = new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined));
  const namesOf = new Map<string, string[]>();
  for (const folder of [...folders].sort()) {
    const { name, text } = readLicense(root, join(root, folder));
    namesOf.set(text, [...(namesOf.get(text) ?? []), name]);
  }
  const sections = [...namesOf].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
  return ['maestro-flags holds code of these packages.\n', ...sections].join(`\n${'-'.repeat(80)}\n\n`);
}

function packageFolder(input: string): string | undefined {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

function readLicense(root: string, folder: string): { readonly name: string; readonly text: string } {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest; // as: npm refuses packages without these
  const file = readdirSync(folder).sort().find((name) => /^(?:licen[sc]e|copying)/i.test(name));
  const text = file === undefined ? commonText(root, manifest) : readFileSync(join(folder, file), 'utf8');
  return { name: `${manifest.name} ${manifest.version} (${manifest.license})`, text: text.trim() };
}

// Apache-2.0 asks for a copy of itself, which is the same text for everybody and the licence of this project too.
function commonText(root: string, { name, license }: Manifest): string {
  if (license === 'Apache-2.0') return readFileSync(join(root, 'LICENSE'), 'utf8');
  throw new Error(`${name} ships no licence text; it cannot be bundled`);
}
