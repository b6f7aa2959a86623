import { createHash } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { nodeFiles } from '../effects/node-files.ts';
import { nodeGit } from '../effects/node-git.ts';
import { nodeRecords } from '../effects/node-records.ts';
import type { PlanReport } from '../model/generated/output/plan.ts';
import type { Outcome } from '../workflows/outcome.ts';
import { planWorkflow } from '../workflows/plan.ts';
import type { PlanRequest } from '../workflows/plan-request.ts';
import { isRefusal, type Refusal } from '../workflows/refusal.ts';
import { type RepositoryOptions, temporaryRepository, type TemporaryRepository } from './temporary-repository.ts';

/** Development, staging, and a protected production that requires staging; the usual ladder; the owner `payments`. */
export const settingsText: string = [
  'version: 1',
  'environments:',
  '  development: {}',
  '  staging: {}',
  '  production: { protected: true, requires: staging }',
  'stages: [internal, 1%, 5%, 10%, 50%, 100%]',
  'internal: internal',
  'attributes:',
  '  tenant: { type: string }',
  '  groups: { type: "string[]" }',
  'owners:',
  '  payments: { codeowners: "@acme/payments", contact: "#payments" }',
  '',
].join('\n');

/** The segment `internal`: members of the group `staff`. */
const internalText: string = 'description: Staff.\nwhen: { groups: { contains: staff } }\n';

/** A flag whose environments are written in YAML's flow style. */
export function flagText(environments: { readonly [name: string]: string }, more = ''): string {
  const lines = Object.entries(environments).map(([name, entry]) => `  ${name}: ${entry}`);
  return ['description: Does something.', 'owner: payments', 'kind: release', 'expires: 2027-02-28', ...(more === '' ? [] : [more]), 'environments:', ...lines, ''].join('\n');
}

/** An empty repository that is gone after the test. */
export function aRepository(options?: RepositoryOptions): TemporaryRepository {
  const repo = temporaryRepository(options);
  onTestFinished(repo.remove);
  return repo;
}

/** The files of a project by path: settings, the internal segment and these, in `folder`. */
export function projectFiles(files: { readonly [path: string]: string }, folder = 'flags'): Readonly<Record<string, string>> {
  const all = { 'maestro.yaml': settingsText, 'segments/internal.yaml': internalText, ...files };
  return Object.fromEntries(Object.entries(all).map(([path, text]) => [`${folder}/${path}`, text]));
}

/** A repository whose first commit on main is a project with these files below `flags/`. */
export function aProjectRepository(files: { readonly [path: string]: string }): TemporaryRepository {
  const repo = aRepository();
  for (const [path, text] of Object.entries(projectFiles(files))) repo.write(path, text);
  repo.commit('flags');
  return repo;
}

/** The SHA-256 of bytes or of a text, in hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Plans in a folder on 23 November 2026. */
export async function tryToPlan(directory: string, request: Partial<PlanRequest> = {}): Promise<Outcome<PlanReport> | Refusal> {
  const whole = { cwd: directory, project: undefined, base: undefined, head: undefined, environment: undefined, now: new Date('2026-11-23T12:00:00Z'), toolVersion: '0.1.0', sha256, ...request };
  return planWorkflow({ files: nodeFiles('/'), git: nodeGit(), population: { records: nodeRecords(directory), showProgress: () => undefined } }, whole);
}

/** The same where it must work. */
export async function planIn({ directory }: Pick<TemporaryRepository, 'directory'>, request: Partial<PlanRequest> = {}): Promise<Outcome<PlanReport>> {
  const outcome = await tryToPlan(directory, request);
  if (isRefusal(outcome)) throw new Error(`${outcome.message} ${JSON.stringify(outcome.help)}`);
  return outcome;
}

/** `production new-checkout ramp-up 1%>5% allowed`, one for each change. */
export function changesInShort(report: PlanReport): readonly string[] {
  return report.changes.map((change) => `${change.environment ?? '*'} ${change.flag} ${change.facets.map((facet) => `${facet.kind} ${facet.before ?? ''}>${facet.after ?? ''}`).join(', ')} ${change.verdict}`);
}
