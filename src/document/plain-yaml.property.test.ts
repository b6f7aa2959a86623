import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSourceFile } from '../source/source-file.ts';
import { hostileYaml } from '../testing/hostile-yaml.ts';
import { styledYaml } from '../testing/random-yaml.ts';
import { loadStrictly } from './load-yaml.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { readText } from './strict-text.ts';

const numRuns = process.env['MAESTRO_TEST_LONG'] === '1' ? 20_000 : 3000;

/** Whether the fast way answered; throws when it said something else than the strict way. */
function answers(text: string | Uint8Array): boolean {
  const decoded = readText(typeof text === 'string' ? new TextEncoder().encode(text) : text);
  if (decoded.problems.length > 0) return false;
  const plain = readPlainYaml(decoded.text);
  if (plain === undefined) return false;
  const { value, diagnostics } = loadStrictly(toSourceFile('x.yaml', decoded.text));
  expect(diagnostics).toEqual([]);
  expect(plain).toEqual(value);
  return true;
}

describe('the fast way through plain YAML', () => {
  it('gives the very nodes and spans of the strict way, for every style it answers', () => {
    let answered = 0;
    fc.assert(fc.property(styledYaml, ({ text }) => { answered += answers(text) ? 1 : 0; }), { numRuns });
    expect(answered).toBeGreaterThan(numRuns / 20);
  });

  it('never answers what the strict way refuses', () => {
    fc.assert(fc.property(hostileYaml, (text) => { answers(text); }), { numRuns });
  });

  it('answers no file of the catalogue of broken ones', () => {
    const folder = fileURLToPath(new URL('fixtures/broken/', import.meta.url));
    for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.yaml'))) {
      expect([name, answers(readFileSync(folder + name))]).toEqual([name, false]);
    }
  });

  it('answers the flag that the documentation shows', () => {
    expect(answers('# yaml-language-server: $schema=../../schemas/flag.schema.json\ndescription: Serve the one-page checkout.\nkind: release   # release | experiment\nexpires: 2027-02-28\nvariants: { on: true, off: false }     # implied\nprerequisites: [{ flag: new-cart, variant: on }]\n\nenvironments:\n  production:\n    stage: 5%\n    rules:\n      - name: design-partners\n        when: { tenant: { in: [acme, globex] }, appVersion: ">=2.1.0 <3.0.0" }\n        serve: on\n')).toBe(true);
  });
});
