import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFiles } from '../effects/node-files.ts';
import { nodeGit } from '../effects/node-git.ts';
import type { Project } from '../model/project.ts';
import type { Report } from '../reporters/report.ts';
import { compileProject } from '../workflows/compile.ts';
import { evaluateFlag } from '../workflows/evaluate.ts';
import { explainCode } from '../workflows/explain.ts';
import { generateSchema } from '../workflows/generate-schema.ts';
import { historyWorkflow } from '../workflows/history.ts';
import { initProject } from '../workflows/init.ts';
import { jsonHeader } from '../workflows/json-header.ts';
import { listFlags } from '../workflows/list.ts';
import { type OpenedProject, openProject } from '../workflows/open-project.ts';
import type { Outcome } from '../workflows/outcome.ts';
import { newFlag } from '../workflows/new-flag.ts';
import { planWorkflow } from '../workflows/plan.ts';
import { isRefusal, type Refusal } from '../workflows/refusal.ts';
import { proveWorkflow } from '../workflows/prove.ts';
import { showFlag } from '../workflows/show.ts';
import { validateProject } from '../workflows/validate.ts';
import { whyWorkflow } from '../workflows/why.ts';
import { aDoctorRequest, diagnosed, someDoctorEffects } from './doctoring.ts';
import { sampleComment } from './sample-comment.ts';
import { sampleKill } from './sample-kill.ts';
import { samplePublication } from './sample-publication.ts';
import { sampleKeys, sampleReleases } from './sample-releases.ts';
import { sampleStageChange } from './staging.ts';
import { inFolder } from './temporary-folder.ts';
import { temporaryRepository } from './temporary-repository.ts';

const projects = join(import.meta.dirname, '../cli/scenarios/projects');
const common = { today: '2026-11-23', toolVersion: '0.1.0', environment: undefined, project: undefined };

/** A report of every kind. */
export type SampleReports = { readonly [K in Report['kind']]: Extract<Report, { readonly kind: K }> };

/** A report of every kind, made by the workflows themselves; `validation` and `plan` have findings in them. */
export async function sampleReports(): Promise<SampleReports> {
  return inFolder(sideProjects, async (folder) => {
    const shop = open(join(projects, 'shop'));
    const compared = { ...common, cwd: projects, base: join(folder, 'before'), head: join(projects, 'shop'), now: new Date('2026-11-23T12:00:00Z'), sha256: () => '0'.repeat(64) };
    return {
      ...sampleComment(),
      compilation: reportOf(await compileProject(nodeFiles(folder), projectOf(shop), { ...common, directory: 'dist', check: false, allowEmpty: false, commit: undefined, sha256: () => '0'.repeat(64) })),
      doctor: await diagnosed(someDoctorEffects(), aDoctorRequest(join(folder, 'broken'))),
      error: { ...jsonHeader('error', '0.1.0'), code: 'usage', message: 'there is no command "validte"', help: [{ kind: 'run', text: 'maestro-flags --help' }] },
      evaluation: reportOf(evaluateFlag(projectOf(shop), { flag: 'new-checkout', environment: 'production', context: { tenant: 'acme', plan: 7 }, nowSeconds: 1_795_000_000, trace: true, toolVersion: '0.1.0' })),
      explanation: reportOf(explainCode('unknown-key', common)),
      generation: generateSchema(nodeFiles(folder), projectOf(open(join(folder, 'fresh'))), { check: true, project: undefined, toolVersion: '0.1.0', place: open(join(folder, 'fresh')).place, schemas: new Map([['kill.schema.json', '{}']]) }).report,
      ...(await sampleHistories()),
      ...sampleKeys(folder),
      ...(await sampleReleases(folder)),
      init: reportOf(initProject(nodeFiles(folder), { ...common, cwd: folder, directory: 'new', beside: () => [], schemas: new Map([['kill.schema.json', '{}']]) })),
      list: reportOf(listFlags(projectOf(shop), common)),
      'new-flag': newFlagOf(folder),
      plan: reportOf(await planWorkflow({ files: nodeFiles(projects), git: nodeGit() }, compared)),
      proof: reportOf(await proveWorkflow({ files: nodeFiles(projects), git: nodeGit() }, { ...common, cwd: join(projects, 'shop'), property: 'equal', before: { revision: '', flag: 'new-checkout' }, after: { revision: './flags', flag: 'instant-payouts' } })),
      ...(await sampleKill()),
      ...(await sampleStageChange()),
      ...(await samplePublication(projects)),
      show: reportOf(showFlag(projectOf(shop), { ...common, flag: 'instant-payouts' })),
      validation: reportOf(validateProject(open(join(folder, 'broken')).loaded, common)),
    };
  });
}

/** Of a repository in which the shop is introduced, broken and ramped. */
async function sampleHistories(): Promise<Pick<SampleReports, 'history' | 'why'>> {
  const repo = temporaryRepository();
  try {
    cpSync(join(projects, 'shop'), repo.directory, { recursive: true });
    repo.commit('introduce flags');
    const file = 'flags/pricing-page.yaml';
    const text = readFileSync(join(repo.directory, file), 'utf8');
    repo.write(file, text.replace('stage: 10%', 'stage: ten'));
    repo.commit('a slip');
    repo.write(file, text.replace('stage: 10%', 'stage: 50%'));
    repo.commit('ramp the pricing page');
    const effects = { files: nodeFiles(repo.directory), git: nodeGit() };
    const asked = { ...common, cwd: repo.directory, at: undefined, since: undefined, context: { targetingKey: 'user-1' }, nowSeconds: 1_795_000_000 };
    return {
      history: reportOf(await historyWorkflow(effects, { ...asked, flag: undefined, all: true })),
      why: reportOf(await whyWorkflow(effects, { ...asked, flag: 'pricing-page', environment: 'production' })),
    };
  } finally {
    repo.remove();
  }
}

const settings = 'version: 1\nenvironments: { development: {}, staging: {}, production: { protected: true } }\nstages: [internal, 100%]\n';

const sideProjects = {
  'before/maestro.yaml': settings,
  'fresh/maestro.yaml': settings,
  'broken/maestro.yaml': settings,
  'broken/a.yaml': 'descripton: x\nowner: nobody\nkind: release\n',
};

function newFlagOf(folder: string): SampleReports['new-flag'] {
  const report = reportOf(newFlag(nodeFiles(folder), { ...common, cwd: folder, project: 'fresh', flag: 'fresh', owner: 'growth', description: undefined, kind: 'release', type: 'boolean', expires: undefined, directory: '' }));
  if (report.kind !== 'new-flag') throw new Error('the flag was not made');
  return report;
}

function open(folder: string): OpenedProject {
  const opened = openProject(nodeFiles(folder), { cwd: folder, project: '.' });
  if (isRefusal(opened)) throw new Error(opened.message);
  return opened;
}

function projectOf({ loaded }: OpenedProject): Project {
  if (loaded.project === undefined) throw new Error('the sample project cannot be understood');
  return loaded.project;
}

function reportOf<R>(outcome: Outcome<R> | Refusal): R {
  if (isRefusal(outcome)) throw new Error(outcome.message);
  return outcome.report;
}
