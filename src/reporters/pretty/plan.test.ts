import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import type { PlanReport } from '../../model/generated/output/plan.ts';
import { aReportedDiagnostic, plainLook } from '../../testing/reports.ts';
import { renderPlan } from './plan.ts';
import type { PlannedChange } from './plan-words.ts';

function aPlan(changes: readonly PlannedChange[], overrides: Partial<PlanReport> = {}): PlanReport {
  const side = { label: 'main@4f2c1ab', kind: 'commit', commit: '4f2c1ab0', project: 'flags' } as const;
  return {
    format_version: '1.0',
    tool_version: '0.1.0',
    kind: 'plan',
    base: side,
    head: { ...side, label: 'working tree', kind: 'working-tree', commit: null },
    environment: null,
    sources_sha256: '0'.repeat(64),
    artifacts: null,
    live: { commit: side.commit, releases: [] },
    changes: [...changes],
    settings: [],
    diagnostics: [],
    base_diagnostics: [],
    population: null,
    summary: { changes: changes.length, blocked: 0, overridden: 0, kinds: [], unchanged: 14, not_compared: [], errors: 0 },
    applyable: true,
    ...overrides,
  };
}

function aChange(overrides: Partial<PlannedChange> = {}): PlannedChange {
  return {
    flag: 'new-checkout',
    environment: 'production',
    protected: true,
    file: 'flags/new-checkout.yaml',
    owner: 'payments',
    facets: [{ kind: 'ramp-up', before: '1%', after: '5%', cause: null }],
    effect: null,
    people: null,
    note: null,
    verdict: 'allowed',
    policy: [],
    baked: null,
    ...overrides,
  };
}

function anEffect(before: number, after: number): NonNullable<PlannedChange['effect']> {
  return {
    gained: Math.max(0, after - before),
    lost: Math.max(0, before - after),
    moved: 0,
    by_hash: { gained: Math.max(0, after - before), lost: Math.max(0, before - after), moved: 0 },
    by_rule: nothing,
    everyone_else: { before, after, unit: 'tenant' },
    safe: { before: 'off', after: 'off' },
    regions: [before < after ? aRegion('everyone else, by tenant', 'off', 'on', after - before) : aRegion('everyone else, by tenant', 'on', 'off', before - after)],
    exact: true,
    bounded: false,
    sample: null,
  };
}

const nothing = { gained: 0, lost: 0, moved: 0 };

/** A region in which a share gets something else, all of it by hash. */
function aRegion(when: string, from: string, to: string, share: number): NonNullable<PlannedChange['effect']>['regions'][number] {
  const totals = to === 'off' ? { ...nothing, lost: share } : { ...nothing, gained: share };
  const kept = share === 100_000 ? [] : [{ variant: from, share: 100_000 - share }];
  return { when, ...totals, by_hash: totals, by_rule: nothing, matrix: [{ from, to, share, by_hash: share, by_rule: 0 }], kept, cause: null };
}

const body = (report: PlanReport, look = plainLook({ unicode: false })): readonly string[] => renderPlan(report, look).split('\n').slice(2, -3);

describe('the plan for people', () => {
  it('says that nothing changes, and how many flags that holds for', () => {
    expect(renderPlan(aPlan([]), plainLook())).toBe('Comparing main@4f2c1ab → working tree\n\nNo changes: all 14 flags decide as before.\n');
    const empty = { changes: 0, blocked: 0, overridden: 0, kinds: [], unchanged: 0, not_compared: [], errors: 0 };
    expect(renderPlan(aPlan([], { summary: empty }), plainLook())).toContain('No changes: there are no flags on either side.');
    expect(renderPlan(aPlan([], { summary: { ...empty, unchanged: 1 } }), plainLook())).toContain('No changes: the one flag decides as before.');
  });

  it.each([
    [0, 1, '[+.........]'],
    [1000, 5000, '[+.........]'],
    [10_000, 50_000, '[#++++.....]'],
    [50_000, 10_000, '[#----.....]'],
    [99_998, 99_999, '[########+.]'],
    [50_000, 100_000, '[#####+++++]'],
    [100_000, 0, '[----------]'],
  ])('draws an exposure of %i that becomes %i as %s', (before, after, bar) => {
    expect(body(aPlan([aChange({ effect: anEffect(before, after) })]))[2]).toContain(`      ${bar} everyone else, by tenant: `);
  });

  it('shows an override with who made it, why and until when, and a warning as one', () => {
    const policy = { code: 'stage-skip', message: 'the next stage is 50%', file: 'flags/a.yaml', range: { start: { line: 7, column: 9 }, end: { line: 7, column: 13 } }, mend: 'stage: 50%' } as const;
    const overridden = aChange({ verdict: 'overridden', policy: [{ ...policy, severity: 'error', override: { reason: 'launch day', approved_by: 'ada@acme.dev', until: '2026-12-01' } }] });
    const warned = aChange({ flag: 'other', policy: [{ ...policy, severity: 'warning', override: null }] });
    expect(body(aPlan([overridden, warned]))).toEqual([
      'production (protected)',
      '  ^ ramp up    new-checkout  @payments  1% -> 5%  OVERRIDDEN',
      '      stage-skip: the next stage is 50%',
      '      overridden by ada@acme.dev until 2026-12-01: launch day',
      '  ^ ramp up    other         @payments  1% -> 5%',
      '      warning stage-skip: the next stage is 50%',
      '      fix: stage: 50%  at flags/a.yaml:7:9',
    ]);
  });

  it('sets two long sides under each other, names what caused a change, and does not repeat a label', () => {
    const long = (tenant: string): string => `regulated: tenant is ${tenant} and plan is enterprise and region is eu-west or eu-central -> off`;
    const facets = [
      { kind: 'retarget', before: long('acme'), after: long('globex'), cause: null },
      { kind: 'retarget', before: 'tenant is a', after: 'tenant is a or b', cause: 'segment eu-banks' },
      { kind: 'values', before: 'on: 3', after: 'on: 5', cause: null },
      { kind: 'metadata', before: null, after: 'override: stage-skip', cause: null },
    ] as const;
    expect(body(aPlan([aChange({ facets: [...facets], note: 'its effect on users is not computed by this version' })]))).toEqual([
      'production (protected)',
      '  ~ retarget   new-checkout  @payments',
      '      - regulated: tenant is acme and plan is enterprise and region is eu-west',
      '        or eu-central -> off',
      '      + regulated: tenant is globex and plan is enterprise and region is',
      '        eu-west or eu-central -> off',
      '      because of segment eu-banks: tenant is a -> tenant is a or b',
      '      values: on: 3 -> 5',
      '      metadata:',
      '      + override: stage-skip',
      '      its effect on users is not computed by this version',
    ]);
  });

  it('counts the regions that it does not show', () => {
    const regions = Array.from({ length: 7 }, (_, index) => aRegion(`tenant is t${index}`, 'off', 'on', 1000 * (index + 1)));
    expect(body(aPlan([aChange({ effect: { ...anEffect(0, 0), regions } })])).slice(-2)).toEqual(['      tenant is t3: 4% gain `on`', '      and 3 more regions: in 3 some gain; --detail shows all']);
  });

  it('says first that an estimate is one, and what it stands on, and claims no more digits than it has', () => {
    const sample = { contexts: 100_000, combinations: 2000, confidence_percent: 99, gained: { low: 3790, high: 4240 }, lost: { low: 0, high: 14 }, moved: { low: 0, high: 14 } };
    const regions = [aRegion('everyone else, by tenant', 'off', 'on', 4012), aRegion('rule vip decides (1200 sampled)', 'off', 'on', 100_000), aRegion('rule x decides (9 sampled)', 'on', 'off', 33)];
    expect(body(aPlan([aChange({ effect: { ...anEffect(1000, 5012), exact: 'bounded', bounded: true, sample, regions } })])).slice(2, -4)).toEqual([
      '      bounded, not proven: it asks too much for every case to be looked at; an',
      '        estimate from 100,000 sampled contexts, 2,000 combinations of values',
      '        among them; of everyone else, with 99% confidence, 3.79% to 4.24% gain,',
      '        0% to 0.014% lose, 0% to 0.014% move',
      '      [+.........] everyone else, by tenant: about 4% gain `on`',
      '      rule vip decides (1200 sampled): all seen gain `on`',
      '      rule x decides (9 sampled): under 0.1% lose `on`',
    ]);
  });

  it('shows all of it where that is asked for, with who keeps what and what made it so', () => {
    const lines = renderPlan(aPlan([aChange({ effect: anEffect(1000, 5000) })]), { ...plainLook({ unicode: false }), detail: true }).split('\n');
    expect(lines.slice(4, 8)).toEqual(['      everyone else, by tenant: 4% gain `on`', '        off -> on: 4%, by hash', '        off stays: 96%', '      of everyone else in all: 4% gain (by hash)']);
  });

  it('shows changed settings, the errors of both sides, and what could not be compared, and the summary last', () => {
    const summary = { changes: 0, blocked: 1, overridden: 0, kinds: [{ kind: 'ramp-up', count: 2 }] as PlanReport['summary']['kinds'], unchanged: 3, not_compared: ['a', 'b'], errors: 1 };
    const report = aPlan([], {
      applyable: false,
      summary,
      settings: [{ name: 'policies.stage-skip', before: null, after: 'off' }],
      diagnostics: [aReportedDiagnostic()],
      base_diagnostics: [aReportedDiagnostic({ file: 'flags/a.yaml' })],
    });
    const lines = renderPlan(report, plainLook()).trimEnd().split('\n');
    expect(lines.slice(2, 5)).toEqual(['maestro.yaml', '  ~ policies.stage-skip: not there → off', '      this plan is judged by the settings of its base']);
    expect(lines.slice(-6)).toEqual([
      'main@4f2c1ab has 1 error of its own; what it hides is not compared:',
      '   flags/a.yaml:4:1 unknown-key: there is no key "rang" in a flag',
      '',
      'Not compared because of errors: a, b',
      '',
      'Plan: 1 error, 1 blocked, 2 ramp up; 3 flags unchanged.',
    ]);
  });

  it('prints nothing of a file that could move the cursor', () => {
    const hostile = 'x\u001b[2J\u202e::error::';
    const change = aChange({ flag: hostile, owner: hostile, environment: hostile, note: hostile, facets: [{ kind: 'retarget', before: hostile, after: hostile, cause: hostile }] });
    // oxlint-disable-next-line no-control-regex -- control characters are what must not be there
    expect(renderPlan(aPlan([change], { settings: [{ name: hostile, before: hostile, after: hostile }] }), plainLook())).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  it('means the same without colour, and stays within ASCII where it must', () => {
    const report = aPlan([aChange({ effect: anEffect(1000, 5000) }), aChange({ flag: 'old', verdict: 'blocked', facets: [{ kind: 'kill', before: '5%', after: 'killed', cause: null }] })]);
    const coloured = renderPlan(report, { style: new Chalk({ level: 1 }), unicode: false, width: 80 });
    // oxlint-disable-next-line no-control-regex -- what colours are made of
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(renderPlan(report, plainLook({ unicode: false })));
    expect(renderPlan(report, plainLook({ unicode: false }))).toMatch(/^[\n -~]*$/);
  });
});
