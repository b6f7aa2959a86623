import { describe, expect, it } from 'vitest';
import { renderPlan } from '../reporters/pretty/plan.ts';
import { aProjectRepository, aRepository, changesInShort, flagText, planIn, projectFiles } from '../testing/plan-in-repository.ts';
import { plainLook } from '../testing/reports.ts';
import { aFolder } from '../testing/temporary-folder.ts';

const full = '{ stage: 100% }';

describe('planning over git', () => {
  it('compares the working tree with the place where its branch left main, whatever main did since', async () => {
    const repo = aProjectRepository({ 'a.yaml': flagText({ staging: full, production: '{ stage: 1% }' }), 'b.yaml': flagText({ production: '{ stage: off }' }) });
    repo.git('checkout', '--quiet', '-b', 'topic');
    repo.write('flags/a.yaml', flagText({ staging: full, production: '{ stage: 5% }' }));
    const base = repo.git('rev-parse', 'HEAD');
    repo.commit('raise');
    repo.git('checkout', '--quiet', 'main');
    repo.write('flags/b.yaml', flagText({ staging: full, production: '{ stage: targeted }' }));
    repo.commit('elsewhere');
    repo.git('checkout', '--quiet', 'topic');
    const { report, exit } = await planIn(repo);
    expect({ base: report.base, head: report.head, changes: changesInShort(report), exit }).toEqual({
      base: { label: `main@${base.slice(0, 7)}`, kind: 'commit', commit: base, project: 'flags' },
      head: { label: 'working tree', kind: 'working-tree', commit: null, project: 'flags' },
      changes: ['production a ramp-up 1%>5% allowed'],
      exit: 0,
    });
    expect(report.changes[0]?.effect).toMatchObject({ gained: 4000, lost: 0, moved: 0 });
  });

  it('compares with HEAD on the default branch itself, untracked files included', async () => {
    const repo = aProjectRepository({ 'a.yaml': flagText({ staging: full }) });
    repo.write('flags/new.yaml', flagText({ staging: '{ stage: internal }' }));
    const { report } = await planIn(repo);
    expect(changesInShort(report)).toEqual(['staging new create >internal allowed']);
    expect(report.base.label).toMatch(/^main@[0-9a-f]{7}$/);
  });

  it('compares two revisions, and folders without git', async () => {
    const repo = aProjectRepository({ 'a.yaml': flagText({ staging: '{ stage: 1% }' }) });
    repo.git('tag', 'v1');
    repo.write('flags/a.yaml', flagText({ staging: '{ stage: 100% }' }));
    repo.commit();
    const revisions = await planIn(repo, { base: 'v1', head: 'main' });
    expect([revisions.report.base.label.slice(0, 3), revisions.report.head.label.slice(0, 5), ...changesInShort(revisions.report)]).toEqual(['v1@', 'main@', 'staging a ramp-up 1%>100% allowed']);
    const before = aFolder(projectFiles({ 'a.yaml': flagText({ staging: '{ stage: 5% }' }) }));
    const folders = await planIn(repo, { base: before });
    expect([folders.report.base, ...changesInShort(folders.report)]).toEqual([{ label: before, kind: 'folder', commit: null, project: 'flags' }, 'staging a ramp-up 5%>100% allowed']);
  });

  it('says that all is new where the base has no project, and lets it start at any stage', async () => {
    const repo = aRepository();
    repo.write('readme.md', 'x');
    repo.commit();
    for (const [path, text] of Object.entries(projectFiles({ 'a.yaml': flagText({ staging: full, production: full }) }))) repo.write(path, text);
    const { report, exit } = await planIn(repo);
    expect([report.base.project, exit, ...changesInShort(report)]).toEqual([null, 0, 'production a create >100% allowed', 'staging a create >100% allowed']);
  });

  it('works before the first commit', async () => {
    const repo = aRepository();
    for (const [path, text] of Object.entries(projectFiles({ 'a.yaml': flagText({ staging: full }) }))) repo.write(path, text);
    const { report } = await planIn(repo);
    expect([report.base.label, ...changesInShort(report)]).toEqual(['nothing (no commits yet)', 'staging a create >100% allowed']);
  });

  it('sees no change when the project moved to another folder', async () => {
    const repo = aProjectRepository({ 'a.yaml': flagText({ staging: full, production: '{ stage: 5% }' }) });
    repo.move('flags', 'config/flags');
    const { report, exit } = await planIn({ directory: `${repo.directory}/config` });
    expect({ base: report.base.project, head: report.head.project, changes: report.changes, unchanged: report.summary.unchanged, exit }).toEqual({ base: 'flags', head: 'config/flags', changes: [], unchanged: 1, exit: 0 });
  });

  it('takes a second project for what it is, not for the first one moved', async () => {
    const repo = aProjectRepository({ 'a.yaml': flagText({ staging: full }) });
    for (const [path, text] of Object.entries(projectFiles({ 'b.yaml': flagText({ staging: full }) }, 'other/flags'))) repo.write(path, text);
    const { report } = await planIn({ directory: `${repo.directory}/other` });
    expect([report.base.project, ...changesInShort(report)]).toEqual([null, 'staging b create >100% allowed']);
  });
});

describe('what a plan calls a change', () => {
  it('is nothing for comments, formatting, the order of keys, line ends and names of rules', async () => {
    const repo = aProjectRepository({ 'a.yaml': flagText({ staging: full, production: '{ stage: 5%, bucketBy: tenant, rules: [{ name: one, when: { tenant: [a, b] }, serve: on }] }' }) });
    const text = flagText({ production: "{ rules: [ { name: two, serve: 'on', when: { any: [{ tenant: b }, { tenant: a }] } } ], bucketBy: tenant, stage: 5% } # why", staging: full });
    repo.write('flags/a.yaml', `# a comment\n${text}`.replaceAll('\n', '\r\n'));
    const { report } = await planIn(repo);
    // "tenant is a, or tenant is b" is another wording of "tenant is one of a, b" that this version does not see through.
    expect(changesInShort(report)).toEqual(['production a retarget one: tenant is a or b -> on>, retarget >two: tenant is b or tenant is a -> on allowed']);
    repo.write('flags/a.yaml', `# a comment\n${text.replace('{ any: [{ tenant: b }, { tenant: a }] }', '{ all: [{ tenant: [b, a, a] }] }')}`.replaceAll('\n', '\r\n'));
    expect((await planIn(repo)).report.changes).toEqual([]);
  });

  it('is a kill and a restore when a kill file comes and goes', async () => {
    const repo = aProjectRepository({ 'a.yaml': flagText({ staging: full, production: '{ stage: 5% }' }) });
    repo.write('flags/kills/production/a.yaml', 'id: 01JD3Z5V8K6WQ9R2T4Y7M1N0PB\nreason: p99 latency x4\nincident: INC-1234\nby: oncall@acme.dev\nat: 2026-11-23T03:12:00Z\n');
    const killed = await planIn(repo);
    expect([killed.exit, ...changesInShort(killed.report)]).toEqual([0, 'production a kill 5%>killed allowed']);
    expect(killed.report.changes[0]?.effect).toMatchObject({ gained: 0, lost: 5000 });
    repo.commit('kill');
    repo.removeFile('flags/kills/production/a.yaml');
    const restored = await planIn(repo);
    expect(changesInShort(restored.report)).toEqual(['production a restore killed>5% blocked']);
    repo.write('flags/a.yaml', flagText({ staging: full, production: '{ stage: internal }' }));
    const base = repo.git('rev-parse', 'HEAD');
    repo.commit('restore a\n\nRestores: 01JD3Z5V8K6WQ9R2T4Y7M1N0PB');
    expect(changesInShort((await planIn(repo, { base })).report)).toEqual(['production a restore killed>internal allowed']);
  });

  it('is one entry for each flag that an edited segment reaches, with its name', async () => {
    const rule = '{ stage: targeted, rules: [{ name: banks, when: { segment: banks }, serve: on }] }';
    const repo = aProjectRepository({ 'segments/banks.yaml': 'description: Banks.\nwhen: { tenant: [a] }\n', 'a.yaml': flagText({ staging: full, production: rule }), 'b.yaml': flagText({ staging: full, production: rule }), 'c.yaml': flagText({ staging: full }) });
    repo.write('flags/segments/banks.yaml', 'description: Banks.\nwhen: { tenant: [a, b] }\n');
    const { report } = await planIn(repo);
    expect(report.changes.map((change) => [change.flag, change.facets])).toEqual(
      ['a', 'b'].map((key) => [key, [{ kind: 'retarget', before: 'tenant is a', after: 'tenant is a or b', cause: 'segment banks' }]]),
    );
    expect(report.summary.unchanged).toBe(1);
  });

  it('is a retired and a new flag when a file is renamed, and nothing when it moves to another folder', async () => {
    const repo = aProjectRepository({ 'a.yaml': flagText({ staging: full }, 'salt: a') });
    repo.move('flags/a.yaml', 'flags/team/a.yaml');
    expect((await planIn(repo)).report.changes).toEqual([]);
    repo.move('flags/team/a.yaml', 'flags/b.yaml');
    expect(changesInShort((await planIn(repo)).report)).toEqual(['staging a retire 100%> allowed', 'staging b create >100% allowed']);
  });
});

it('reads like this', async () => {
  const repo = aProjectRepository({
    'search-v2.yaml': flagText({ staging: full, production: '{ stage: 10% }' }),
    'legacy-banner.yaml': flagText({ staging: full, production: full }),
    'new-checkout.yaml': flagText({ staging: full, production: '{ stage: 1%, bucketBy: tenant }' }),
    'cart-copy.yaml': flagText({ staging: full }),
    'quiet.yaml': flagText({ staging: full }),
  });
  repo.write('flags/search-v2.yaml', flagText({ staging: full, production: '{ stage: 100% }' }));
  repo.write('flags/kills/production/legacy-banner.yaml', 'id: 01JD3Z5V8K6WQ9R2T4Y7M1N0PB\nreason: p99 latency x4\nincident: INC-1234\nby: oncall@acme.dev\nat: 2026-11-23T03:12:00Z\n');
  repo.write('flags/new-checkout.yaml', flagText({ staging: full, production: '{ stage: 5%, bucketBy: tenant }' }));
  repo.write('flags/new-onboarding.yaml', flagText({ staging: '{ stage: internal }' }));
  repo.write('flags/cart-copy.yaml', flagText({ staging: full }).replace('Does something.', 'Does something else.'));
  const { report } = await planIn(repo);
  const text = renderPlan(report, plainLook({ unicode: false })).replace(report.base.commit?.slice(0, 7) ?? '', '4f2c1ab');
  expect(text).toBe(`Comparing main@4f2c1ab -> working tree

production (protected)
  ! ramp up    search-v2       @payments  10% -> 100%     BLOCKED
      [#+++++++++] everyone else, by targetingKey: 90% gain \`on\`; 0 lost
      everyone else without targetingKey: all gain \`on\`
      stage-skip: the next stage is 50%
      fix: stage: 50%  at flags/search-v2.yaml:7:24
  x kill       legacy-banner   @payments  100% -> killed
      [----------] in segment internal; everyone else: all lose \`on\`
  ^ ramp up    new-checkout    @payments  1% -> 5%
      [+.........] everyone else, by tenant: 4% gain \`on\`; 0 lost

staging
  + create     new-onboarding  @payments  internal
      in segment internal: all gain \`on\`

no effect (nobody gets anything else)
  . metadata   cart-copy       @payments
      description: Does something. -> Does something else.

Everyone else: whom no rule and no internal segment names. By x: the same x
always gets the same. Bars show everyone else: # keep it, + gain it, - lose it,
. go without.

Plan: 1 blocked, 1 kill, 1 create, 1 ramp up, 1 metadata;
      1 flag unchanged.
`);
});
