import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { nodeFiles } from '../effects/node-files.ts';
import { nodeGit } from '../effects/node-git.ts';
import { type TemporaryRepository, temporaryRepository } from '../testing/temporary-repository.ts';
import { historyWorkflow } from './history.ts';
import { planWorkflow } from './plan.ts';
import { proveWorkflow } from './prove.ts';
import { whyWorkflow } from './why.ts';

const shop = join(import.meta.dirname, '../cli/scenarios/projects/shop');
const now = new Date('2026-11-23T12:00:00Z');

/** The shop with thirty flags more in its last commit, and thirty commits. */
function aLongHistory(): TemporaryRepository {
  const repo = temporaryRepository();
  onTestFinished(repo.remove);
  cpSync(shop, repo.directory, { recursive: true });
  repo.commit();
  for (let index = 0; index < 30; index += 1) {
    repo.write(`flags/many/flag-${index}.yaml`, `description: One of many.\nowner: payments\nkind: operational\nenvironments:\n  production:\n    stage: off\n`);
    repo.commit();
  }
  return repo;
}

it('says how far it is of many flags, comparisons and commits, up to the last one', async () => {
  const repo = aLongHistory();
  const said: string[] = [];
  const effects = { files: nodeFiles(repo.directory), git: nodeGit(), showProgress: (text: string) => void said.push(text) };
  const common = { cwd: repo.directory, project: undefined, environment: undefined, toolVersion: '0.1.0' };
  const isLast = (what: string): string[] => said.splice(0).filter((text) => text.endsWith(what));

  await planWorkflow(effects, { ...common, base: 'HEAD~30', head: undefined, now, sha256: () => '0'.repeat(64) });
  expect(isLast('of 30 flags compared')).toHaveLength(30);
  await proveWorkflow(effects, { ...common, property: 'no-change', before: { revision: 'HEAD', flag: undefined }, after: { revision: '', flag: undefined }, today: '2026-11-23' });
  expect(isLast('of 99 comparisons proven').at(-1)).toBe('98 of 99 comparisons proven');
  await historyWorkflow(effects, { ...common, flag: undefined, at: undefined, all: false });
  expect(isLast('of 31 commits looked at').at(-1)).toBe('30 of 31 commits looked at');
  await whyWorkflow(effects, { ...common, flag: 'new-checkout', environment: 'production', context: {}, nowSeconds: 1_795_000_000, at: undefined, since: undefined });
  expect(isLast('of 31 commits looked at').at(-1)).toBe('30 of 31 commits looked at');
});
