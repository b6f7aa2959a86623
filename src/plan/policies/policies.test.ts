import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadProject } from '../../document/load-project.ts';
import type { Project } from '../../model/project.ts';
import { rawFile } from '../../testing/yaml-of-project.ts';
import type { ChangeExample } from '../change-policy.ts';
import { diffProjects } from '../diff-projects.ts';
import { askedOfHistory, judgeChanges } from '../judge-changes.ts';
import { placeKey } from '../live-since.ts';
import { policyCodes, policyExplanations } from '../policy-codes.ts';
import { policies } from './index.ts';

const settings = [
  'version: 1',
  'environments:',
  '  staging: {}',
  '  production: { protected: true, requires: staging }',
  'stages: [internal, 1%, 5%, 10%, 50%, 100%]',
  'internal: internal',
  'attributes:',
  '  groups: { type: "string[]" }',
  'owners:',
  '  payments: { codeowners: "@acme/payments" }',
  '',
].join('\n');

function load(files: Readonly<Record<string, string>>): Project {
  const all = { 'maestro.yaml': settings, 'segments/internal.yaml': 'description: Staff.\nwhen: { groups: { contains: staff } }\n', ...files };
  const { project, diagnostics } = loadProject('', Object.entries(all).map(([path, text]) => rawFile(path, text)));
  if (project === undefined || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return project;
}

function codesOf({ file, before, text, beside = {}, liveSince }: ChangeExample): readonly string[] {
  const [one, other] = [load({ ...beside, ...(before === undefined ? {} : { [file]: before }) }), load({ ...beside, [file]: text })];
  const changes = diffProjects(one, other);
  const judgement = { before: one, after: other, isFirst: false, restored: new Set<string>(), now: new Date('2026-11-23T12:00:00Z') };
  const asked = askedOfHistory(changes, judgement);
  expect(asked.length > 0).toBe(liveSince !== undefined);
  const live = new Map(asked.map((place) => [placeKey(place), { kind: 'since', commit: 'abc1234', seconds: Date.parse(liveSince ?? '') / 1000 }] as const));
  return judgeChanges(changes, { ...judgement, live }).flatMap((change) => change.findings.map((finding) => finding.code));
}

describe('the list of policies', () => {
  it('has every file of the folder under its name, sorted', () => {
    const aside = new Set(['index.ts', 'steps.ts', 'example-flag.ts']);
    const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !aside.has(name));
    expect(policies.map((policy) => `${policy.id}.ts`)).toEqual(files.sort());
    expect(policyExplanations.map((each) => each.code).every((code) => policyCodes.has(code))).toBe(true);
  });

  it.each(policies.map((policy) => [policy.id, policy] as const))('refuses the bad example of %s, for that alone, and allows the good one', (id, policy) => {
    expect(codesOf(policy.bad)).toEqual([id]);
    expect(codesOf(policy.good)).toEqual([]);
  });
});
