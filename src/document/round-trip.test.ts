import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../model/json.ts';
import { arbitraryJson, arbitraryWritableProject } from '../testing/arbitrary-writable-project.ts';
import { aProject, aProjectEnvironment } from '../testing/builders.ts';
import { readText } from '../testing/read-text.ts';
import { withoutPlaces } from '../testing/without-places.ts';
import { filesOfProject } from '../testing/yaml-of-project.ts';
import { loadProject } from './load-project.ts';

describe('reading', () => {
  it('gives back every project that was written', () => {
    fc.assert(
      fc.property(arbitraryWritableProject, (project) => {
        const { project: read, diagnostics } = loadProject('flags', filesOfProject(project));
        expect(diagnostics).toEqual([]);
        expect(withoutPlaces(read)).toEqual(project);
        for (const [key, { variants }] of project.flags) expect([...(read?.flags.get(key)?.variants.keys() ?? [])]).toEqual([...variants.keys()]);
      }),
      { numRuns: 300 },
    );
  });

  it('gives back settings and cases that were written', () => {
    const project = aProject({
      settings: {
        environments: [aProjectEnvironment('b'), aProjectEnvironment('a', { protected: true, requires: 'b' })],
        policies: new Map([['stage-skip', { severity: 'warn', options: new Map() }], ['bake', { severity: undefined, options: new Map([['1%', '24h']]) }]]),
        freezes: [{ name: 'f', reason: undefined, from: '2026-01-01T00:00:00Z', to: '2026-01-02T00:00:00Z', environments: ['a'] }],
        publish: new Map([['a', 'file:dist/a.json']]),
      },
      suites: [
        {
          file: 'flags/x.test.yaml',
          flag: 'x',
          cases: [
            { name: 'one', environment: 'a', context: { groups: ['a'] }, bucket: 4999, now: '2026-12-01T08:00:00Z', given: new Map([['x', { kind: 'killed' }]]), expect: { variant: 'on', reason: 'rollout', value: { a: null } }, at: [] },
            { name: 'two', environment: 'a', context: {}, bucket: undefined, now: undefined, given: new Map(), expect: { variant: undefined, reason: 'full', value: undefined }, at: [] },
          ],
        },
      ],
    });
    const { project: read, diagnostics } = loadProject('flags', filesOfProject(project));
    expect(diagnostics).toEqual([]);
    expect(withoutPlaces(read)).toEqual(project);
  });
});

describe('any YAML at all', () => {
  const paths = ['maestro.yaml', 'a.yaml', 'segments/a.yaml', 'kills/p/a.yaml', 'a.test.yaml'];

  it('is read without a crash, and each diagnostic points into the text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), arbitraryDocument(), (path, document) => {
        const { diagnostics, meaning, source } = readText(path, JSON.stringify(document));
        expect(meaning !== undefined || diagnostics.length > 0).toBe(true);
        for (const { origin } of diagnostics) {
          const span = origin.kind === 'file' ? origin.span : { start: -1, end: -1 };
          expect(0 <= span.start && span.start <= span.end && span.end <= source.text.length).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

/** Mappings with the keys of the format and values that need not fit them, so that every check is reached. */
function arbitraryDocument(): fc.Arbitrary<Json> {
  const words = 'description owner kind expires type variants safe salt prerequisites environments stage serve rules override name when in semver now after tenant all any not segment version stages attributes enum policies severity publish cases context at bucket given expect id reason by p'.split(' ');
  const values = fc.oneof(arbitraryJson, fc.constantFrom('release', 'off', '5%', 'on', '>=1.0.0', '2027-02-30', '2026-12-01T08:00:00Z', 1, true));
  return fc.letrec<{ node: Json }>((tie) => ({
    node: fc.oneof({ maxDepth: 6 }, values, fc.dictionary(fc.constantFrom(...words), tie('node'), { maxKeys: 6, noNullPrototype: true }), fc.array(tie('node'), { maxLength: 3 })),
  })).node;
}
