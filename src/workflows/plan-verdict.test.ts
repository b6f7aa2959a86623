import { describe, expect, it } from 'vitest';
import { aProjectRepository, aRepository, changesInShort, flagText, planIn, settingsText, tryToPlan } from '../testing/plan-in-repository.ts';
import { aFolder } from '../testing/temporary-folder.ts';
import type { PlanRequest } from './plan-request.ts';
import { isRefusal, type Refusal } from './refusal.ts';

const full = '{ stage: 100% }';

describe('policy', () => {
  const at = (stage: string, more = ''): string => flagText({ staging: full, production: `{ stage: ${stage}${more} }` });

  it('blocks a skipped stage, says where it stands and how to mend it', async () => {
    const repo = aProjectRepository({ 'a.yaml': at('10%') });
    repo.write('flags/a.yaml', at('100%'));
    const { report, exit } = await planIn(repo);
    expect({ exit, applyable: report.applyable, policy: report.changes[0]?.policy }).toEqual({
      exit: 1,
      applyable: false,
      policy: [
        {
          code: 'stage-skip',
          severity: 'error',
          message: 'the next stage is 50%',
          file: 'flags/a.yaml',
          range: { start: { line: 7, column: 24 }, end: { line: 7, column: 28 } },
          mend: 'stage: 50%',
          override: null,
        },
      ],
    });
  });

  it('lets an override through until its day, and shows who made it', async () => {
    const repo = aProjectRepository({ 'a.yaml': at('10%') });
    repo.write('flags/a.yaml', at('100%', ', override: { rule: stage-skip, reason: launch day, approvedBy: ada@acme.dev, until: 2026-11-23 }'));
    const { report, exit } = await planIn(repo);
    expect({ exit, verdict: report.changes[0]?.verdict, override: report.changes[0]?.policy[0]?.override }).toEqual({
      exit: 0,
      verdict: 'overridden',
      override: { reason: 'launch day', approved_by: 'ada@acme.dev', until: '2026-11-23' },
    });
    const late = await planIn(repo, { now: new Date('2026-11-24T00:00:00Z') });
    expect([late.exit, late.report.changes[0]?.policy[0]?.message]).toEqual([1, 'the next stage is 50% (the override by ada@acme.dev ended on 2026-11-23)']);
  });

  it('points at what is left where the stage was taken out of the file', async () => {
    const needing = flagText({ staging: '{ stage: 100% }', production: '{ stage: 5% }' }, 'prerequisites: [{ flag: a, variant: on }]');
    const repo = aProjectRepository({ 'a.yaml': at('50%'), 'b.yaml': needing });
    repo.write('flags/a.yaml', flagText({ staging: '{ stage: 100% }' }));
    const { report, exit } = await planIn(repo);
    const [finding] = report.changes.find((change) => change.flag === 'a')?.policy ?? [];
    expect([exit, finding?.code, finding?.severity, finding?.range?.start.line]).toEqual([0, 'prerequisite-live', 'warning', 5]);
  });

  it('judges by the settings of the base, so that a change cannot lift the rule that it breaks', async () => {
    const repo = aProjectRepository({ 'a.yaml': at('10%') });
    repo.write('flags/a.yaml', at('100%'));
    repo.write('flags/maestro.yaml', `${settingsText}policies:\n  stage-skip: off\n`);
    const { report, exit } = await planIn(repo);
    expect([exit, report.settings]).toEqual([1, [{ name: 'policies.stage-skip', before: null, after: 'off' }]]);
  });
});

describe('errors on either side', () => {
  it('block when they are in the head, and what can be compared is still shown', async () => {
    const repo = aProjectRepository({ 'a.yaml': flagText({ staging: full }), 'b.yaml': flagText({ staging: '{ stage: 1% }' }) });
    repo.write('flags/a.yaml', 'nonsense: [');
    repo.write('flags/b.yaml', flagText({ staging: '{ stage: 5% }' }));
    const { report, exit } = await planIn(repo);
    expect({ exit, applyable: report.applyable, changes: changesInShort(report), notCompared: report.summary.not_compared }).toEqual({ exit: 1, applyable: false, changes: ['staging b ramp-up 1%>5% allowed'], notCompared: ['a'] });
    expect(report.diagnostics.length).toBeGreaterThan(0);
  });

  it('are only reported when they are in the base, so that mending them is not refused', async () => {
    const repo = aProjectRepository({ 'a.yaml': 'nonsense: [' });
    repo.write('flags/a.yaml', flagText({ staging: full }));
    const { report, exit } = await planIn(repo);
    expect({ exit, diagnostics: report.diagnostics, changes: report.changes, notCompared: report.summary.not_compared }).toEqual({ exit: 0, diagnostics: [], changes: [], notCompared: ['a'] });
    expect(report.base_diagnostics[0]?.file).toBe('flags/a.yaml');
  });

  it('end with 78 when maestro.yaml of the head cannot be understood, and compare nothing', async () => {
    const repo = aProjectRepository({ 'a.yaml': flagText({ staging: full }) });
    repo.write('flags/maestro.yaml', 'version: [');
    const { report, exit } = await planIn(repo);
    expect([exit, report.applyable, report.changes]).toEqual([78, false, []]);
  });

  it('compare nothing and refuse when maestro.yaml of the base cannot be understood', async () => {
    const repo = aProjectRepository({ 'a.yaml': flagText({ staging: full }) });
    repo.write('flags/maestro.yaml', 'version: [');
    repo.commit();
    repo.write('flags/maestro.yaml', settingsText);
    const { report, exit } = await planIn(repo);
    expect([exit, report.applyable, report.changes, report.summary.not_compared]).toEqual([1, false, [], ['a']]);
  });
});

describe('requests that cannot be carried out', () => {
  const refused = async (directory: string, request: Partial<PlanRequest>): Promise<Refusal> => {
    const outcome = await tryToPlan(directory, request);
    if (!isRefusal(outcome)) throw new Error('it was carried out');
    return outcome;
  };

  it('name a revision or folder that does not exist', async () => {
    const repo = aProjectRepository({ 'a.yaml': flagText({ staging: full }) });
    expect(await refused(repo.directory, { base: 'v9' })).toMatchObject({ exit: 66, message: '--base v9 is neither a revision of this repository nor a folder' });
    expect(await refused(repo.directory, { head: '--upload-pack=x' })).toMatchObject({ exit: 66 });
    expect(await refused(repo.directory, { environment: 'prodution' })).toMatchObject({ exit: 64, code: 'unknown-environment' });
  });

  it('are a folder outside of git without a base, and a shallow clone that hides where branches part', async () => {
    const outside = aFolder({ 'flags/maestro.yaml': settingsText });
    expect(await refused(outside, {})).toMatchObject({ exit: 64, message: 'there is no git repository here, so there is nothing to compare with' });
    const repo = aProjectRepository({ 'a.yaml': flagText({ staging: full }) });
    repo.git('checkout', '--quiet', '-b', 'topic');
    repo.write('flags/b.yaml', flagText({ staging: full }));
    repo.commit();
    repo.git('checkout', '--quiet', 'main');
    repo.write('flags/c.yaml', flagText({ staging: full }));
    repo.commit();
    const clone = aRepository();
    clone.git('fetch', '--quiet', '--depth=1', `file://${repo.directory}`, 'main:refs/remotes/origin/main', 'topic:topic');
    clone.git('checkout', '--quiet', 'topic');
    expect(await refused(clone.directory, {})).toMatchObject({
      exit: 66,
      message: 'this clone is shallow and does not reach the commit where origin/main and the head part',
      help: [{ kind: 'run', text: 'git fetch --unshallow origin' }, { kind: 'mend' }],
    });
  });
});

