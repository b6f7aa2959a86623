import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse as parseJson } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSchemas } from '../../cli/published-schemas.ts';
import { completeJson } from '../../document/edit-json.ts';
import { nodeFiles } from '../../effects/node-files.ts';
import type { InitReport } from '../../model/generated/output/init.ts';
import { aFolder } from '../../testing/temporary-folder.ts';
import { initProject } from '../init.ts';
import { isRefusal } from '../refusal.ts';
import type { Addition, Surroundings } from './addition.ts';
import { agentAddition } from './agent-addition.ts';
import { editorAdditions } from './editor-additions.ts';
import { type HookManager, hookAddition, hookManagers } from './hook-additions.ts';

const schemas = readSchemas(join(import.meta.dirname, '../../..'));
const surroundings = { prefix: 'flags/', option: '' };

function init(folder: string, beside: (surroundings: Surroundings) => readonly Addition[], directory = 'flags'): InitReport {
  const result = initProject(nodeFiles(folder), { cwd: folder, directory, today: '2026-11-23', schemas, beside, toolVersion: '0.1.0' });
  if (isRefusal(result)) throw new Error(result.message);
  return result.report;
}

const hooksOf = (manager: HookManager) => (given: Surroundings) => [hookAddition(manager, given)];

describe('init --editor, --hooks and --agents', () => {
  it('make a project and the files beside it, and find nothing to do the second time', () => {
    const folder = aFolder({ '.git/HEAD': '' });
    const all = (given: Surroundings): readonly Addition[] => [...editorAdditions(given), hookAddition('husky', given), agentAddition(given)];
    const first = init(folder, all);
    expect(first.created).toContain('maestro.yaml');
    expect(first.beside).toEqual(['.vscode/extensions.json', '.vscode/settings.json', '.vscode/tasks.json', '.husky/pre-commit', 'AGENTS.md'].map((path) => ({ path, status: 'created', add: null })));
    const second = init(folder, all);
    expect([second.created, second.beside.map(({ status }) => status)]).toEqual([[], ['unchanged', 'unchanged', 'unchanged', 'unchanged', 'unchanged']]);
  });

  it('complete settings that somebody has, and change nothing that stands there', () => {
    const mine = '{\n    // mine\n    "editor.tabSize": 4, // four\n    "yaml.schemas": { "x.json": "x/*.yaml" },\n}\n';
    const folder = aFolder({ '.git/HEAD': '', '.vscode/settings.json': mine, '.vscode/extensions.json': '{ "recommendations": ["redhat.vscode-yaml"] }' });
    expect(init(folder, editorAdditions).beside.map(({ status }) => status)).toEqual(['unchanged', 'changed', 'created']);
    const text = readFileSync(join(folder, '.vscode/settings.json'), 'utf8');
    for (const part of ['    // mine\n    "editor.tabSize": 4, // four\n', '"x.json": "x/*.yaml"']) expect(text).toContain(part);
    expect((parseJson(text) as { 'yaml.schemas': object })['yaml.schemas']).toHaveProperty(['flags/.schemas/maestro.schema.json'], ['flags/maestro.yaml']);
  });

  it('say what to add to a file that they do not understand, and leave it', () => {
    const folder = aFolder({ '.git/HEAD': '', 'lefthook.yml': 'pre-push: {}\n', '.vscode/tasks.json': '{ "tasks": ' });
    const { beside } = init(folder, (given) => [...editorAdditions(given), hookAddition('lefthook', given)]);
    expect(beside.filter(({ status }) => status === 'left').map(({ path, add }) => [path, add?.includes('maestro-flags validate')])).toEqual([['.vscode/tasks.json', true], ['lefthook.yml', true]]);
    expect([readFileSync(join(folder, 'lefthook.yml'), 'utf8'), readFileSync(join(folder, '.vscode/tasks.json'), 'utf8')]).toEqual(['pre-push: {}\n', '{ "tasks": ']);
  });

  it('stand at the top of the repository and find a project that is further down', () => {
    const folder = aFolder({ '.git/HEAD': '', 'services/shop/a.txt': '' });
    init(join(folder, 'services'), hooksOf('pre-commit'), 'shop/flags');
    const { repos } = parse(readFileSync(join(folder, '.pre-commit-config.yaml'), 'utf8')) as { readonly repos: readonly [{ readonly hooks: readonly [{ readonly entry: string; readonly files: string }] }] };
    const [{ hooks: [hook] }] = repos;
    expect(hook.entry).toBe('npx --no-install maestro-flags validate --project services/shop/flags');
    expect(['services/shop/flags/a/b.yaml', 'services/shop/flags/a.yml', 'x/services/shop/flags/a.yaml'].map((path) => new RegExp(hook.files).test(path))).toEqual([true, false, false]);
  });

  it.each(hookManagers)('make a hook of %s that its manager reads', (manager) => {
    const completed = hookAddition(manager, surroundings).complete(undefined);
    if (isRefusal(completed) || completed.kind !== 'text') throw new Error('no text');
    expect(completed.text).toContain('npx --no-install maestro-flags validate');
    if (manager !== 'husky') expect(() => parse(completed.text, { strict: true })).not.toThrow();
  });

  it('tell agents that raising exposure needs a person', () => {
    const completed = agentAddition(surroundings).complete('# Agents\n');
    expect(completed).toMatchObject({ kind: 'text', text: expect.stringMatching(/^# Agents\n\n<!-- begin maestro-flags init --agents -->\n[^]*\*\*Raising exposure needs a person\.\*\*[^]*<!-- end maestro-flags init --agents -->\n$/) });
  });
});

describe('completeJson', () => {
  it('keeps every value and adds what is missing, once, whatever the document', () => {
    const json = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom('a', 'b'), fc.jsonValue()), fc.array(fc.constantFrom('x', 'y'))));
    fc.assert(
      fc.property(json, fc.constantFrom(0, 2, '\t'), (held, indent) => {
        const wanted = { a: { b: ['x', 'y'] }, c: ['x'], e: 1 };
        const text = completeJson(JSON.stringify(held, undefined, indent), wanted);
        if (text === undefined) throw new Error('it was not understood');
        const now = JSON.parse(text) as typeof held;
        expect(holds(now, held)).toBe(true);
        expect(now['e']).toBe(1);
        if (held['c'] === undefined || Array.isArray(held['c'])) expect(now['c']).toContain('x');
        expect(completeJson(text, wanted)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});

/** Whether a value says all that another one says, lists in the same order. */
function holds(now: unknown, before: unknown): boolean {
  if (Array.isArray(before)) return Array.isArray(now) && before.every((entry, at) => holds(now[at], entry));
  if (typeof before !== 'object' || before === null) return Object.is(now, before) || (now === 0 && before === 0);
  return typeof now === 'object' && now !== null && Object.entries(before).every(([key, value]) => holds((now as { readonly [key: string]: unknown })[key], value));
}
