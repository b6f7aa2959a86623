import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { aCommitGraph } from '../../testing/commit-graph.ts';
import { somePublishEffects } from '../../testing/publishing.ts';
import { temporaryRepository } from '../../testing/temporary-repository.ts';
import { isRefusal } from '../refusal.ts';
import { carriedKills } from './carried-kills.ts';
import { openSource } from './committed-source.ts';

const isLong = process.env['MAESTRO_TEST_LONG'] === '1';
const path = 'kills/production/cart.yaml';
const live = [{ id: 'k-1', flag: 'cart', reason: 'Slow.', since: '2026-01-05T09:00:00Z' }];
const killText = (id: string): string => `id: ${id}\nreason: Slow.\nby: ada\nat: 2026-01-05T09:00:00Z\n`;
const project = {
  'maestro.yaml': 'version: 1\nenvironments: { production: {} }\nowners: { payments: {} }\n',
  'cart.yaml': 'description: A flag.\nowner: payments\nkind: operational\nenvironments: { production: { stage: 5% } }\n',
};

/** A commit of a history: what it stands on, counted back from it; the kill that it holds; and what its message records. */
interface Step {
  readonly first: number;
  readonly second: number | undefined;
  readonly held: 'k-1' | 'k-2' | undefined;
  readonly restores: 'k-1' | 'k-2' | undefined;
}

const id = fc.constantFrom('k-1' as const, 'k-1' as const, 'k-2' as const, undefined, undefined);
const step: fc.Arbitrary<Step> = fc.record({ first: fc.nat(2), second: fc.option(fc.nat(3), { nil: undefined }), held: id, restores: id });

/** What stands in the message of a commit, in one of the forms that tools leave behind. */
function messageOf({ restores }: Step, index: number): string {
  if (restores === undefined) return `step ${index}, and k-1 in passing\n`;
  return index % 2 === 0 ? `step ${index}\n\nRestores: ${restores}\n` : `step ${index} (#7)\n\n* restore cart\n\nRestores: ${restores}\n\nCo-authored-by: A <a@b>\n`;
}

/** The commits that a step stands on, by their numbers. */
function parentsOf({ first, second }: Step, index: number): readonly number[] {
  const at = (back: number): number => Math.max(0, index - 1 - back);
  return index === 0 ? [] : [...new Set([at(first), ...(second === undefined ? [] : [at(second)])])];
}

/** What the model says: the kill is over where a commit says so that has not its file, since when nobody has put it back. */
function isRestored(steps: readonly Step[]): boolean {
  const graph = aCommitGraph();
  const commits: string[] = [];
  steps.forEach((each, index) => {
    const files = each.held === undefined ? new Map<string, string>() : new Map([[path, killText(each.held)]]);
    commits.push(graph.commit(parentsOf(each, index).map((parent) => commits[parent] ?? ''), files, messageOf(each, index)));
  });
  const tip = commits.at(-1) ?? '';
  const records = [...graph.ancestryOf(tip)].filter((commit) => graph.messageOf(commit).includes('\nRestores: k-1\n'));
  return records.some((record) => graph.filesOf(record).get(path) !== killText('k-1') && !graph.putsOf(tip, path, record).includes(killText('k-1')));
}

/** The same history as git imports it. */
function streamOf(steps: readonly Step[]): string {
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
  return steps
    .map((each, index) => {
      const [from, merged] = parentsOf(each, index);
      const files = { ...project, ...(each.held === undefined ? {} : { [path]: killText(each.held) }) };
      const links = `${from === undefined ? '' : `from :${from + 1}\n`}${merged === undefined ? '' : `merge :${merged + 1}\n`}`;
      return `commit refs/heads/main\nmark :${index + 1}\ncommitter A <a@b> ${1_767_604_000 + index * 60} +0000\n${data(messageOf(each, index))}${links}deleteall\n${Object.entries(files).map(([name, text]) => `M 100644 inline ${name}\n${data(text)}`).join('')}\n`;
    })
    .join('');
}

async function isCarried(steps: readonly Step[]): Promise<boolean> {
  const repo = temporaryRepository();
  try {
    repo.import(streamOf(steps));
    repo.git('reset', '--quiet', '--hard', 'main');
    const effects = somePublishEffects();
    const source = await openSource(effects, { cwd: repo.directory, project: undefined, ref: 'main', toolVersion: '0.1.0', environment: 'production' });
    if (!('kind' in source) || isRefusal(source)) throw new Error('the project has errors');
    return (await carriedKills(effects.git, source, { environment: 'production', live })).length > 0;
  } finally {
    repo.remove();
  }
}

it('a live kill ends by the record of its restore alone, whatever history has become of its file', { timeout: 600_000 }, async () => {
  const last: fc.Arbitrary<Step> = fc.record({ first: fc.nat(1), second: fc.option(fc.nat(2), { nil: undefined }), held: fc.constant(undefined), restores: fc.constant(undefined) });
  const kill: Step = { first: 0, second: undefined, held: 'k-1', restores: undefined };
  const gone: Step = { ...kill, held: undefined };
  const restore: Step = { ...gone, restores: 'k-1' };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 7 }), last, async (steps, end) => {
      const history = [...steps, end];
      expect(await isCarried(history)).toBe(!isRestored(history));
    }),
    {
      numRuns: isLong ? 500 : 12,
      examples: [
        [[gone, kill], gone],
        [[gone, kill], restore],
        // The restore is reverted, and the file vanishes later.
        [[gone, kill, restore, kill], gone],
        // A restore and its revert, squashed into one commit; then the file vanishes.
        [[gone, kill, { ...kill, restores: 'k-1' }], gone],
        // A branch from before the restore had merged the kill, and is merged after it.
        [[gone, kill, { ...kill, first: 1, second: 0 }, { ...restore, first: 1 }], { ...gone, first: 0, second: 1 }],
      ],
    },
  );
});

it('says that the file of a kill has vanished, or that history is not at hand', async () => {
  const repo = temporaryRepository();
  onTestFinished(repo.remove);
  const effects = somePublishEffects();
  const told = async (directory: string): Promise<unknown> => {
    const source = await openSource(effects, { cwd: directory, project: undefined, ref: 'HEAD', toolVersion: '0.1.0', environment: 'production' });
    if (!('kind' in source) || isRefusal(source)) throw new Error('the project has errors');
    return (await carriedKills(effects.git, source, { environment: 'production', live })).map(({ unsettled, vanished }) => ({ unsettled, vanished }));
  };
  for (const [name, text] of Object.entries(project)) repo.write(name, text);
  repo.commit('introduce');
  expect(await told(repo.directory)).toEqual([{ unsettled: false, vanished: false }]);
  repo.write(path, killText('k-1'));
  repo.commit('kill');
  expect(await told(repo.directory)).toEqual([]);
  repo.removeFile(path);
  repo.commit('tidy up');
  expect(await told(repo.directory)).toEqual([{ unsettled: false, vanished: true }]);
  repo.git('commit', '--quiet', '--allow-empty', '--message', 'Restore cart', '--trailer', 'Restores: k-1');
  expect(await told(repo.directory)).toEqual([]);
});
