import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadYaml } from './load-yaml.ts';
import { yamlCodes } from './yaml-codes.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
/** What a text cannot show: these are about the file around it. */
const aboutTheFile = new Set(['file-symlink', 'file-not-regular', 'file-too-large', 'file-unreadable', 'not-utf-8']);

function codesOf(text: string): readonly string[] {
  return loadYaml({ kind: 'bytes', path: 'x.yaml', bytes: new TextEncoder().encode(text) }).diagnostics.map(({ code }) => code);
}

describe('the explanations of YAML codes', () => {
  it.each(yamlCodes.filter(({ code }) => !aboutTheFile.has(code)))('$code: the bad example earns it, the good one nothing', ({ code, bad, good }) => {
    expect(codesOf(bad.text)).toContain(code);
    expect(codesOf(good.text)).toEqual([]);
  });

  it('are there for every code that the loader can give', () => {
    const sources = readdirSync(folder).filter((name) => name.startsWith('strict-') || name === 'plain-scalar.ts' || name === 'load-yaml.ts').map((name) => readFileSync(folder + name, 'utf8'));
    const given = sources.flatMap((source) => [...source.matchAll(/code: '([a-z0-9-]+)'|whole\('([a-z-]+)'|'(number-[a-z-]+)'/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? ''));
    expect([...new Set(given)].sort()).toEqual(yamlCodes.map(({ code }) => code));
  });

  it('name each code once', () => {
    expect(new Set(yamlCodes.map(({ code }) => code)).size).toBe(yamlCodes.length);
  });
});
