import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../effects/node-files.ts';
import { nodeGit } from '../effects/node-git.ts';
import { aProjectRepository, flagText, planIn, settingsText } from '../testing/plan-in-repository.ts';
import type { TemporaryRepository } from '../testing/temporary-repository.ts';
import { findLostKills } from './lost-kills.ts';
import { openProject } from './open-project.ts';
import { isRefusal } from './refusal.ts';

const path = 'flags/kills/production/a.yaml';
const id = '01JD3Z5V8K6WQ9R2T4Y7M1N0PB';
const killText = (own = id): string => `id: ${own}\nreason: slow\nby: ada@acme.dev\nat: 2026-11-22T12:00:00Z\n`;
const live = flagText({ staging: '{ stage: 100% }', production: '{ stage: internal }' });

/** On a branch of a repository whose main holds a kill of `a` in production; `b` is there as well. */
function onBranch(more: { readonly [path: string]: string } = {}): TemporaryRepository {
  const repo = aProjectRepository({ 'a.yaml': live, 'b.yaml': live, 'kills/production/a.yaml': killText(), ...more });
  repo.git('checkout', '--quiet', '-b', 'topic');
  return repo;
}

/** What `validate` and `plan` say: severities and ids by one, refusals by the other. */
async function said({ directory }: TemporaryRepository): Promise<{ readonly validate: readonly string[]; readonly plan: readonly string[] }> {
  const opened = openProject(nodeFiles('/'), { cwd: directory, project: undefined });
  if (isRefusal(opened)) throw new Error(opened.message);
  const found = await findLostKills(nodeGit(), opened.place, opened.loaded);
  const { report } = await planIn({ directory });
  const refused = report.changes.flatMap((change) => change.policy.filter(({ code }) => code === 'kill-vanished').map(({ severity, message }) => `${severity}: ${message}`));
  return { validate: found.map(({ severity, message }) => `${severity}: ${message}`), plan: refused };
}

const gone = 'the kill 01JD3Z5V8K6WQ9R2T4Y7M1N0PB of `a` in production is gone, and no commit says that it was restored';
const refusedBoth = (message: string): Awaited<ReturnType<typeof said>> => ({ validate: [`error: ${message}`], plan: [`error: ${message}`] });
const nothing = { validate: [], plan: [] };

describe('a kill that vanished on the way from the base', () => {
  it('is no matter while it is there, with another reason as well', async () => {
    const repo = onBranch();
    repo.write(path, killText().replace('slow', 'slower'));
    repo.commit();
    expect(await said(repo)).toEqual(nothing);
  });

  it('is refused once its file is gone by a commit, and told of before', async () => {
    const repo = onBranch();
    repo.removeFile(path);
    expect(await said(repo)).toEqual({ validate: [`warning: ${gone}`], plan: [`error: ${gone}`] });
    repo.commit('tidy up');
    expect(await said(repo)).toEqual(refusedBoth(gone));
  });

  it('is allowed by the line that restores it, by no other, in any commit since', async () => {
    const repo = onBranch();
    repo.removeFile(path);
    repo.commit('restore a\n\nRestores: 01JD3Z5V8K6WQ9R2T4Y7M1N0PC');
    expect(await said(repo)).toEqual(refusedBoth(gone));
    repo.commit(`it was meant\n\nRestores: ${id}`);
    expect(await said(repo)).toEqual(nothing);
  });

  it('is refused where a merge of the branch that killed drops the file', async () => {
    const repo = aProjectRepository({ 'a.yaml': live });
    repo.git('checkout', '--quiet', '-b', 'topic');
    repo.write('flags/b.yaml', live);
    repo.commit();
    repo.git('checkout', '--quiet', 'main');
    repo.write(path, killText());
    repo.commit('kill a');
    repo.git('checkout', '--quiet', 'topic');
    expect(await said(repo)).toEqual(nothing);
    repo.git('merge', '--quiet', '--no-commit', 'main');
    repo.removeFile(path);
    repo.commit('merge main');
    expect(await said(repo)).toEqual(refusedBoth(gone));
  });

  it('is refused where a revert of the kill drops it', async () => {
    const repo = onBranch();
    repo.git('checkout', '--quiet', '-b', 'other');
    repo.write('flags/kills/production/b.yaml', killText('01B'));
    repo.commit('kill b');
    repo.git('branch', '--force', 'main', 'other');
    repo.git('revert', '--no-edit', 'HEAD');
    expect(await said(repo)).toEqual(refusedBoth('the kill 01B of `b` in production is gone, and no commit says that it was restored'));
  });

  it('is refused where its id has changed', async () => {
    const repo = onBranch();
    repo.write(path, killText('01C'));
    repo.commit();
    expect(await said(repo)).toEqual(refusedBoth(`the kill ${id} of \`a\` in production has another id now, 01C, and no commit says that it was restored`));
  });

  it('is refused where it has moved to another flag, or to another environment', async () => {
    for (const [to, where] of [['flags/kills/production/b.yaml', '`b` in production'], ['flags/kills/staging/a.yaml', 'staging']] as const) {
      const repo = onBranch();
      repo.move(path, to);
      repo.commit();
      expect(await said(repo)).toEqual(refusedBoth(`the kill ${id} of \`a\` in production has moved to ${where}, and no commit says that it was restored`));
    }
  });

  it('is refused where its flag is gone with it', async () => {
    const repo = onBranch();
    repo.removeFile(path);
    repo.removeFile('flags/a.yaml');
    repo.commit('retire a');
    expect(await said(repo)).toEqual(refusedBoth(gone));
  });

  it('is judged by the policies of the base, not by those that the change brings', async () => {
    const repo = onBranch();
    repo.removeFile(path);
    repo.write('flags/maestro.yaml', `${settingsText}policies: { kill-vanished: off }\n`);
    repo.commit();
    expect(await said(repo)).toEqual(refusedBoth(gone));
    const lenient = onBranch({ 'maestro.yaml': `${settingsText}policies: { kill-vanished: warn }\n` });
    lenient.removeFile(path);
    lenient.commit();
    expect(await said(lenient)).toEqual({ validate: [`warning: ${gone}`], plan: [`warning: ${gone}`] });
  });
});
