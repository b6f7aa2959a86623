import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../effects/node-files.ts';
import { nodeGit } from '../effects/node-git.ts';
import type { HistoryReport } from '../model/generated/output/history.ts';
import type { WhyReport } from '../model/generated/output/why.ts';
import { aProjectRepository, flagText } from '../testing/plan-in-repository.ts';
import type { TemporaryRepository } from '../testing/temporary-repository.ts';
import { historyWorkflow } from './history.ts';
import type { Moment } from './open-history.ts';
import { isRefusal } from './refusal.ts';
import { whyWorkflow } from './why.ts';

const effects = { files: nodeFiles('/'), git: nodeGit() };
const at = (stage: string): string => flagText({ staging: '{ stage: 100% }', production: `{ stage: ${stage} }` });
const revision = (name: string): Moment => ({ kind: 'revision', revision: name });

async function tellHistory(cwd: string, moment?: Moment): Promise<readonly string[]> {
  const outcome = await historyWorkflow(effects, { cwd, project: undefined, flag: undefined, environment: 'production', at: moment, all: false, toolVersion: '0.1.0' });
  if (isRefusal(outcome)) throw new Error(outcome.message);
  return inShort(outcome.report);
}

function inShort({ entries }: HistoryReport): readonly string[] {
  return entries.flatMap(({ at: { subject }, changes }) => changes.map(({ flag, facets }) => `${subject}: ${flag} ${facets.map((facet) => `${facet.kind} ${facet.before ?? ''}>${facet.after ?? ''}`).join(', ')}`));
}

async function tellWhy(cwd: string, asked: { readonly at?: Moment; readonly since?: Moment }): Promise<WhyReport> {
  const request = { cwd, project: undefined, flag: 'a', environment: 'production', context: { targetingKey: 'u-1', groups: ['staff'] }, at: undefined, since: undefined, nowSeconds: 1_795_000_000, toolVersion: '0.1.0', ...asked };
  const outcome = await whyWorkflow(effects, request);
  if (isRefusal(outcome)) throw new Error(outcome.message);
  return outcome.report;
}

/** A flag that was raised, moved with its project, changed in the same commit, and raised again; `b` did not come along. */
function aMovedProject(from: string, to: string): TemporaryRepository {
  const repo = aProjectRepository({ 'a.yaml': at('off'), 'b.yaml': at('5%') });
  if (from !== 'flags') {
    repo.move('flags', from);
    repo.commit('moved once');
  }
  repo.write(`${from}/a.yaml`, at('internal'));
  repo.commit('raised');
  repo.git('tag', 'old');
  repo.move(from, to);
  repo.removeFile(`${to}/b.yaml`);
  repo.commit('moved');
  repo.write(`${to}/a.yaml`, at('100%'));
  repo.commit('raised again');
  return repo;
}

describe('the history of a project that moved', () => {
  it.each([
    ['flags', 'config/flags'],
    ['config/flags', 'flags'],
    ])('goes on where it stood before: %s, then %s', async (from, to) => {
    const repo = aMovedProject(from, to);
    expect(await tellHistory(`${repo.directory}/${to}`)).toEqual([
      'raised again: a ramp-up internal>100%',
      'moved: b retire 5%>',
      'raised: a ramp-up off>internal',
      'flags: b create >5%',
    ]);
  });

  it('is read at a commit before the move, too', async () => {
    const repo = aMovedProject('flags', 'config/flags');
    expect(await tellHistory(`${repo.directory}/config`, revision('old'))).toEqual(['raised: a ramp-up off>internal', 'flags: b create >5%']);
    expect((await tellWhy(`${repo.directory}/config`, { at: revision('old') })).flips.map(({ at: { subject } }) => subject)).toEqual(['raised', 'flags']);
  });

  it('tells which commits changed an answer since one before the move', async () => {
    const repo = aMovedProject('flags', 'config/flags');
    const subjects = async (since: string): Promise<readonly string[]> => (await tellWhy(`${repo.directory}/config`, { since: revision(since) })).flips.map(({ at: { subject } }) => subject);
    expect([await subjects('old'), await subjects('old^')]).toEqual([[], ['raised']]);
  });

  it('begins anew in a second project', async () => {
    const repo = aProjectRepository({ 'a.yaml': at('5%') });
    repo.git('checkout', '--quiet', '-b', 'x');
    repo.write('two/flags/maestro.yaml', repo.git('show', 'HEAD:flags/maestro.yaml'));
    repo.write('two/flags/segments/internal.yaml', repo.git('show', 'HEAD:flags/segments/internal.yaml'));
    repo.write('two/flags/c.yaml', at('5%'));
    repo.commit('another project');
    expect(await tellHistory(`${repo.directory}/two`)).toEqual(['another project: c create >5%']);
  });
});
