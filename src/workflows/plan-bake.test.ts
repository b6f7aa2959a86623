import { describe, expect, it, onTestFinished } from 'vitest';
import type { PlanReport } from '../model/generated/output/plan.ts';
import { aRepository, changesInShort, flagText, planIn, projectFiles, settingsText } from '../testing/plan-in-repository.ts';
import { aFolder } from '../testing/temporary-folder.ts';
import { type TemporaryRepository, temporaryRepository } from '../testing/temporary-repository.ts';

/** Plans are made on 23 November 2026 at noon. */
const hoursAgo = (hours: number): string => new Date(Date.parse('2026-11-23T12:00:00Z') - hours * 3_600_000).toISOString();

const bakeSettings = `${settingsText}policies: { bake: { internal: 1h, 1%: 24h, 5%: 24h } }\n`;
const at = (stage: string, more = ''): string => flagText({ staging: '{ stage: 100% }', production: `{ stage: ${stage}${more} }` });

const withValue = (value: string): string => `type: string\nvariants: { new: ${value}, old: grey }\nsafe: old\n${flagText({ production: '{ stage: 1%, serve: new }' })}`;

interface Commit {
  readonly hours: number;
  readonly files: { readonly [path: string]: string };
}

/** A repository with these commits, and `a` raised from 1% to 5% in the working tree. */
function history(...commits: readonly Commit[]): TemporaryRepository {
  const repo = aRepository();
  repo.setClock(hoursAgo(1000));
  for (const [path, text] of Object.entries(projectFiles({ 'maestro.yaml': bakeSettings, 'a.yaml': at('internal') }))) repo.write(path, text);
  repo.commit('start');
  for (const { hours, files } of commits) commit(repo, hours, files);
  return repo;
}

function commit(repo: TemporaryRepository, hours: number, files: Commit['files'] = {}): string {
  for (const [path, text] of Object.entries(files)) repo.write(`flags/${path}`, text);
  repo.setClock(hoursAgo(hours));
  return repo.commit();
}

async function planRaise(repo: TemporaryRepository, text = at('5%'), path = 'flags/a.yaml'): Promise<PlanReport> {
  repo.write(path, text);
  const { report } = await planIn(repo, { project: path.slice(0, path.indexOf('flags/') + 'flags'.length) });
  return { ...report, changes: report.changes.filter(({ facets }) => facets[0]?.kind === 'ramp-up' || facets[0]?.kind === 'ramp-down') };
}

/** The flag as it is committed, raised in production. */
function raised(repo: TemporaryRepository): readonly [TemporaryRepository, string] {
  return [repo, `${repo.git('show', 'HEAD:flags/a.yaml').replace(/(production:\s+(?:\{ )?stage:) 1%/, '$1 5%')}\n`];
}

/** `production 25h allowed`. */
async function baked(repo: TemporaryRepository, text?: string, path?: string): Promise<string> {
  const report = await planRaise(repo, text, path);
  return report.changes.map(({ environment, baked: bake, verdict }) => `${environment ?? '*'} ${bake === null ? '-' : `${bake.live_seconds / 3600}h`} ${verdict}`).join(', ');
}

describe('bake', () => {
  it('refuses a raise at 23 hours, with the commit, the wait and the instant', async () => {
    const repo = history({ hours: 23, files: { 'a.yaml': at('1%') } });
    const head = repo.git('rev-parse', 'HEAD');
    const report = await planRaise(repo);
    expect({ applyable: report.applyable, bake: report.changes[0]?.baked, policy: report.changes[0]?.policy }).toEqual({
      applyable: false,
      bake: { needed_seconds: 86_400, live_seconds: 82_800, since: '2026-11-22T13:00:00Z', commit: head, at_least: false },
      policy: [
        {
          code: 'bake',
          severity: 'error',
          message: `23h of 24h live since 2026-11-22T13:00:00Z (commit ${head.slice(0, 7)}); wait 1h`,
          file: 'flags/a.yaml',
          range: { start: { line: 7, column: 24 }, end: { line: 7, column: 26 } },
          mend: 'raise it after 2026-11-23T13:00:00Z',
          override: null,
        },
      ],
    });
  });

  it('allows it at 24 and 25 hours, and says how long it has been', async () => {
    expect(await baked(history({ hours: 25, files: { 'a.yaml': at('1%') } }))).toBe('production 25h allowed');
    expect(await baked(history({ hours: 24, files: { 'a.yaml': at('1%') } }))).toBe('production 24h allowed');
  });

  it('asks nothing of a stage without a bake time, of one that goes down, of an unprotected environment and when it is off', async () => {
    expect(await baked(history({ hours: 1, files: { 'a.yaml': at('10%') } }), at('50%'))).toBe('production - allowed');
    expect(await baked(history({ hours: 1, files: { 'a.yaml': at('5%') } }), at('1%'))).toBe('production - allowed');
    const staging = history({ hours: 1, files: { 'a.yaml': flagText({ staging: '{ stage: 1% }' }) } });
    expect(await baked(staging, flagText({ staging: '{ stage: 5% }' }))).toBe('staging - allowed');
    const off = history({ hours: 1, files: { 'a.yaml': at('1%'), 'maestro.yaml': bakeSettings.replace('internal: 1h', 'severity: off') } });
    expect(await baked(off)).toBe('production - allowed');
  });

  it('only warns where it is set to, and holds everywhere where it is asked to', async () => {
    const warned = history({ hours: 1, files: { 'a.yaml': at('1%'), 'maestro.yaml': bakeSettings.replace('internal: 1h', 'severity: warn') } });
    expect((await planRaise(warned)).changes.map(({ verdict, policy }) => [verdict, policy.map(({ severity }) => severity)])).toEqual([['allowed', ['warning']]]);
    const everywhere = history({ hours: 30, files: { 'maestro.yaml': bakeSettings.replace('internal: 1h', 'protectedOnly: false') } });
    commit(everywhere, 30, { 'a.yaml': flagText({ staging: '{ stage: 1% }', production: '{ stage: 1% }' }) });
    commit(everywhere, 3, { 'a.yaml': flagText({ staging: '{ stage: 5% }', production: '{ stage: 1% }' }) });
    expect(await baked(everywhere, flagText({ staging: '{ stage: 10% }', production: '{ stage: 5% }' }))).toBe('production 30h allowed, staging 3h blocked');
  });

  it('lets an override through, and shows it', async () => {
    const repo = history({ hours: 2, files: { 'a.yaml': at('1%') } });
    const report = await planRaise(repo, at('5%', ', override: { rule: bake, reason: launch day, approvedBy: ada@acme.dev, until: 2026-11-24 }'));
    expect(report.changes.map(({ verdict, policy }) => [verdict, policy[0]?.override?.reason])).toEqual([['overridden', 'launch day']]);
  });

  it('refuses with a bake time that cannot be read', async () => {
    const repo = history({ hours: 25, files: { 'a.yaml': at('1%'), 'maestro.yaml': bakeSettings.replace('1%: 24h', '1%: a day') } });
    expect((await planRaise(repo)).changes[0]?.policy.map(({ message, mend }) => [message, mend])).toEqual([['the bake time of 1% is no duration, so no ramp is allowed', 'write one such as `1%: 24h` in maestro.yaml']]);
  });
});

describe('the bake clock goes on', () => {
  const live = { hours: 30, files: { 'a.yaml': at('1%') } };

  it.each([
    ['a comment', { 'a.yaml': `# why\n${at('1%')}` }],
    ['another form', { 'a.yaml': at('1%').replace('{ stage: 1% }', '\n    stage: 1%') }],
    ['metadata', { 'a.yaml': at('1%').replace('Does something', 'Does it well').replace('2027-02-28', '2027-03-28') }],
    ['a change elsewhere', { 'a.yaml': at('1%').replace('environments:', 'environments:\n  development: { stage: 1% }') }],
    ['another flag', { 'b.yaml': at('internal') }],
    ['a segment that it does not use', { 'segments/other.yaml': 'description: Others.\nwhen: { tenant: acme }\n' }],
    ['an override', { 'a.yaml': at('1%', ', override: { rule: bake, reason: launch, approvedBy: ada@acme.dev, until: 2026-11-01 }') }],
    ['a changed policy', { 'maestro.yaml': bakeSettings.replace('internal: 1h', 'internal: 2h') }],
  ])('after %s', async (_, files) => {
    expect(await baked(...raised(history(live, { hours: 2, files })))).toBe('production 30h allowed');
  });

  it('when a condition is written in other words', async () => {
    const [one, other] = ['{ not: { all: [{ tenant: acme }, { groups: { contains: crew } }] } }', '{ any: [{ not: { tenant: acme } }, { not: { groups: { contains: crew } } }] }'];
    const withRule = (stage: string, when: string): string => at(stage, `, rules: [{ name: some, when: ${when}, serve: off }]`);
    const repo = history({ hours: 30, files: { 'a.yaml': withRule('1%', one) } }, { hours: 2, files: { 'a.yaml': withRule('1%', other) } });
    expect(await baked(repo, withRule('5%', other))).toBe('production 30h allowed');
  });

  it('when the file is renamed into a folder, and when the project moves to another one', async () => {
    const repo = history(live);
    repo.move('flags/a.yaml', 'flags/checkout/a.yaml');
    commit(repo, 3);
    repo.move('flags', 'config/flags');
    commit(repo, 2);
    commit(repo, 1, {});
    expect(await baked(repo, at('5%'), 'config/flags/checkout/a.yaml')).toBe('production 30h allowed');
  });

  it('over a commit with errors, through which nothing was published', async () => {
    const repo = history(live, { hours: 3, files: { 'a.yaml': at('half') } }, { hours: 2, files: { 'a.yaml': at('1%') } });
    expect(await baked(repo)).toBe('production 30h allowed');
  });

  it('whatever the author dates say', async () => {
    const repo = history();
    repo.write('flags/a.yaml', at('1%'));
    repo.setClock(hoursAgo(2));
    repo.commit();
    repo.git('commit', '--quiet', '--amend', '--no-edit', `--date=${hoursAgo(200)}`);
    expect(await baked(repo)).toBe('production 2h blocked');
  });
});

describe('the bake clock starts again', () => {
  it.each([
    ['a revert', [{ hours: 4, files: { 'a.yaml': at('5%') } }, { hours: 2, files: { 'a.yaml': at('1%') } }]],
    ['another salt', [{ hours: 2, files: { 'a.yaml': `salt: other\n${at('1%')}` } }]],
    ['another value', [{ hours: 20, files: { 'a.yaml': withValue('blue') } }, { hours: 2, files: { 'a.yaml': withValue('green') } }]],
    ['a wider segment', [{ hours: 2, files: { 'segments/internal.yaml': 'description: Staff.\nwhen: { groups: { contains: crew } }\n' } }]],
  ] as const)('after %s', async (_, commits) => {
    const repo = history({ hours: 30, files: { 'a.yaml': at('1%') } }, ...commits);
    expect(await baked(...raised(repo))).toBe('production 2h blocked');
  });

  it('with a prerequisite at another stage', async () => {
    const needing = (stage: string): string => flagText({ staging: '{ stage: 100% }', production: `{ stage: ${stage} }` }, 'prerequisites: [{ flag: b, variant: on }]');
    const repo = history({ hours: 30, files: { 'b.yaml': at('50%'), 'a.yaml': needing('1%') } }, { hours: 2, files: { 'b.yaml': at('10%') } });
    expect(await baked(repo, needing('5%'))).toBe('production 2h blocked');
  });

  it('with the restore of a kill', async () => {
    const kill = 'id: 01JD3Z5V8K6WQ9R2T4Y7M1N0PB\nreason: Broken.\nby: ada@acme.dev\nat: 2026-11-22T12:00:00Z\n';
    const repo = history({ hours: 30, files: { 'a.yaml': at('1%') } }, { hours: 5, files: { 'kills/production/a.yaml': kill } });
    repo.removeFile('flags/kills');
    commit(repo, 2);
    expect(await baked(repo)).toBe('production 2h blocked');
  });

  it('with the merge of a branch, however old its commits are', async () => {
    const repo = history();
    repo.git('checkout', '--quiet', '-b', 'topic');
    commit(repo, 90, { 'a.yaml': at('1%') });
    repo.git('checkout', '--quiet', 'main');
    commit(repo, 50, { 'b.yaml': at('internal') });
    repo.setClock(hoursAgo(1));
    repo.git('merge', '--quiet', '--no-ff', 'topic', '--message', 'merge');
    expect(await baked(repo)).toBe('production 1h blocked');
  });

  it('with a squashed and with a rebased branch, by the date on which it landed', async () => {
    for (const land of [['merge', '--squash', '--quiet', 'topic'], ['cherry-pick', '--no-commit', 'topic']]) {
      const repo = history();
      repo.git('checkout', '--quiet', '-b', 'topic');
      commit(repo, 90, { 'a.yaml': at('1%') });
      repo.git('checkout', '--quiet', 'main');
      commit(repo, 50, { 'b.yaml': at('internal') });
      repo.git(...land);
      commit(repo, 3);
      expect(await baked(repo)).toBe('production 3h blocked');
    }
  });

  it('where an error hides which of two commits it was, with the later one', async () => {
    const repo = history({ hours: 30, files: { 'a.yaml': at('half') } }, { hours: 2, files: { 'a.yaml': at('1%') } });
    expect(await baked(repo)).toBe('production 2h blocked');
  });
});

describe('bake without the whole history', () => {
  function shallow(repo: TemporaryRepository, depth: number): TemporaryRepository {
    const clone = temporaryRepository();
    onTestFinished(clone.remove);
    clone.git('fetch', '--quiet', `--depth=${depth}`, `file://${repo.directory}`, 'main:refs/remotes/origin/main');
    clone.git('checkout', '--quiet', '-b', 'main', 'origin/main');
    return clone;
  }

  it('names the fetch that a shallow clone needs, and is content with one that is deep enough', async () => {
    const repo = history({ hours: 30, files: { 'a.yaml': at('1%') } }, { hours: 3, files: { 'b.yaml': at('internal') } }, { hours: 2, files: { 'b.yaml': at('off') } });
    const clone = shallow(repo, 2);
    const { changes, applyable } = await planRaise(clone);
    const cut = repo.git('rev-parse', '--short=7', 'HEAD~1');
    expect({ applyable, policy: changes[0]?.policy.map(({ message, mend }) => [message, mend]) }).toEqual({
      applyable: false,
      policy: [[`1% has to be live for 24h, and this shallow clone ends 3h ago, at 2026-11-23T09:00:00Z (commit ${cut}): what was before cannot be told`, 'git fetch --unshallow origin']],
    });
    expect(await baked(shallow(repo, 4))).toBe('production 30h allowed');
    const exact = await planRaise(shallow(repo, 3));
    expect(exact.changes.map(({ baked: bake, verdict }) => [bake?.at_least, bake?.live_seconds, verdict])).toEqual([[true, 108_000, 'allowed']]);
  });

  it('warns in one line where the base is a folder', async () => {
    const base = aFolder(projectFiles({ 'maestro.yaml': bakeSettings, 'a.yaml': at('1%') }));
    const repo = history({ hours: 30, files: { 'a.yaml': at('1%') } });
    repo.write('flags/a.yaml', at('5%'));
    const { report } = await planIn(repo, { base });
    expect([changesInShort(report), report.changes[0]?.baked, report.changes[0]?.policy.map(({ severity, message, mend }) => [severity, message, mend])]).toEqual([
      ['production a ramp-up 1%>5% allowed'],
      null,
      [['warning', 'the base is no commit, so nobody can tell whether 1% has been live for 24h', 'compare with a revision: --base REF']],
    ]);
  });
});
