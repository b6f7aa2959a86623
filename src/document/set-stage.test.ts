import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatStage, type Stage } from '../model/stage.ts';
import { toSourceFile } from '../source/source-file.ts';
import { applyEdits } from '../source/text-edit.ts';
import { arbitraryWritableProject } from '../testing/arbitrary-writable-project.ts';
import { seeded, styledYaml, toJson, writeStyled } from '../testing/random-yaml.ts';
import { withoutPlaces } from '../testing/without-places.ts';
import { filesOfProject, rawFile } from '../testing/yaml-of-project.ts';
import { loadProject } from './load-project.ts';
import { loadSource } from './load-yaml.ts';
import { setStage } from './set-stage.ts';

const numRuns = process.env['MAESTRO_TEST_LONG'] === '1' ? 10_000 : 300;

function staged(text: string, environment: string, stage: string): string | undefined {
  const edits = setStage(toSourceFile('x.yaml', text), environment, stage);
  return edits && applyEdits(text, edits);
}

describe('setting a stage', () => {
  it('replaces the stage and nothing else', () => {
    expect(staged("environments:\r\n  production: # why\r\n    stage:   '5%'   # five\r\n", 'production', '10%')).toBe("environments:\r\n  production: # why\r\n    stage:   '10%'   # five\r\n");
    expect(staged('{ environments: { production: { stage: 5%, rules: [] } } }\n', 'production', '10%')).toBe('{ environments: { production: { stage: 10%, rules: [] } } }\n');
  });

  it('adds the environment behind the others, on a line of its own', () => {
    expect(staged('environments:\n    staging:\n      stage: 100% # all\n\n# the end\n', 'production', '1%')).toBe('environments:\n    staging:\n      stage: 100% # all\n    production: { stage: 1% }\n\n# the end\n');
    expect(staged('environments:\r\n  staging: { stage: off }', 'production', '1%')).toBe('environments:\r\n  staging: { stage: off }\r\n  production: { stage: 1% }');
    expect(staged('environments: { staging: { stage: off }, } # x\n', 'production', '1%')).toBe('environments: { staging: { stage: off }, production: { stage: 1% }, } # x\n');
    expect(staged('environments: {}\nowner: a\n', 'production', '1%')).toBe('environments: { production: { stage: 1% } }\nowner: a\n');
  });

  it('adds the environments where there are none', () => {
    expect(staged('owner: a # who\n', 'production', '1%')).toBe('owner: a # who\nenvironments: { production: { stage: 1% } }\n');
    expect(staged('description: |\n  one\n  two\n', 'production', 'off')).toBe('description: |\n  one\n  two\nenvironments: { production: { stage: off } }\n');
    expect(staged('{ owner: a }\n', 'production', 'off')).toBe('{ owner: a, environments: { production: { stage: off } } }\n');
  });

  it('is refused where there is no place for it', () => {
    expect(staged('environments: 5\n', 'production', 'off')).toBeUndefined();
    expect(staged('environments: { production: 5 }\n', 'production', 'off')).toBeUndefined();
    expect(staged('a: [\n', 'production', 'off')).toBeUndefined();
  });
});

const stages: fc.Arbitrary<Stage> = fc.oneof(
  fc.constantFrom<Stage>({ kind: 'off' }, { kind: 'targeted' }, { kind: 'internal' }),
  fc.integer({ min: 1, max: 100_000 }).map((share): Stage => ({ kind: 'share', share })),
);

describe('for any project, in any layout', () => {
  it('changes one line, and reads back as the same project with that stage', () => {
    fc.assert(
      fc.property(arbitraryWritableProject.filter(({ flags }) => flags.size > 0), stages, fc.nat(), fc.integer(), (project, stage, pick, seed) => {
        const flag = [...project.flags.values()][pick % project.flags.size];
        if (flag === undefined) throw new Error('there is a flag');
        const environment = [...flag.environments.keys(), 'brand-new'][pick % (flag.environments.size + 1)] ?? '';
        const files = filesOfProject(project).map((file) => (file.path === flag.file && file.kind === 'bytes' ? rawFile(file.path, restyled(new TextDecoder().decode(file.bytes), seed)) : file));
        const before = loadProject('flags', files);
        const text = before.sources.get(flag.file)?.text ?? '';
        const after = staged(text, environment, formatStage(stage));
        if (after === undefined) throw new Error(`no edit for\n${text}`);
        expect(linesBeyond(text, after)).toBeLessThanOrEqual(1);
        const { project: read, diagnostics } = loadProject('flags', files.map((file) => (file.path === flag.file ? rawFile(file.path, after) : file)));
        expect(diagnostics).toEqual([]);
        const known = before.project?.flags.get(flag.key)?.environments ?? new Map();
        const entry = known.get(environment);
        const made = read?.flags.get(flag.key)?.environments.get(environment);
        expect(made?.stage).toEqual(stage);
        const expected = entry === undefined ? made : { ...entry, stage };
        const flags = new Map([...(before.project?.flags ?? [])].map(([key, each]) => [key, key === flag.key && expected !== undefined ? { ...each, environments: new Map([...each.environments, [environment, expected]]) } : each]));
        expect(withoutPlaces(read)).toEqual(withoutPlaces({ ...before.project, flags }));
      }),
      { numRuns },
    );
  });

  it('appends to any document as the last entry of its root', () => {
    fc.assert(
      fc.property(styledYaml.filter(({ data }) => typeof data === 'object' && data !== null && !('environments' in data)), ({ text, data }) => {
        const after = staged(text, 'production', '5%');
        if (after === undefined) throw new Error(`no edit for\n${text}`);
        expect(linesBeyond(text, after)).toBeLessThanOrEqual(1);
        const root = loadSource(toSourceFile('x.yaml', after)).value;
        expect(root && Object.entries(toJson(root) as object).at(-1)).toEqual(['environments', { production: { stage: '5%' } }]);
        expect(root && toJson(root)).toEqual({ ...(data as object), environments: { production: { stage: '5%' } } });
      }),
      { numRuns },
    );
  });
});

/** The same data in another layout. */
function restyled(text: string, seed: number): string {
  const root = loadSource(toSourceFile('x.yaml', text)).value;
  if (root === undefined) throw new Error('the file is good YAML');
  return seeded(seed)() < 0.2 ? text : writeStyled(toJson(root), seed);
}

/** How many lines of the new text are no lines of the old one; those that stay are in their order. */
function linesBeyond(before: string, after: string): number {
  const old = before.split(/\r?\n/);
  const made = after.split(/\r?\n/);
  let start = 0;
  while (start < old.length && start < made.length && old[start] === made[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < made.length - start && old.at(-1 - end) === made.at(-1 - end)) end += 1;
  return Math.max(made.length - start - end, old.length - start - end);
}
