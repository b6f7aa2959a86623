import { describe, expect, it } from 'vitest';
import type { Override } from '../model/flag.ts';
import type { Project } from '../model/project.ts';
import type { Policy } from '../model/settings.ts';
import { aFlag, aKill, aProject, aProjectEnvironment, aStage, someSettings } from '../testing/builders.ts';
import { diffProjects } from './diff-projects.ts';
import { judgeChanges, type JudgedChange } from './judge-changes.ts';

interface Setting {
  readonly staging?: string;
  readonly production?: string;
  readonly killed?: boolean;
  readonly overrides?: readonly Override[];
  readonly policies?: Readonly<Record<string, Policy>>;
}

function project({ staging = '100%', production = 'off', killed = false, overrides = [], policies = {} }: Setting): Project {
  return aProject({
    settings: { policies: new Map(Object.entries(policies)) },
    flags: [aFlag({ environments: { staging: { stage: aStage(staging) }, production: { stage: aStage(production), overrides } } })],
    kills: killed ? [aKill()] : [],
  });
}

function judge(before: Project, after: Project): readonly JudgedChange[] {
  return judgeChanges(diffProjects(before, after), { before, after, isFirst: false, now: new Date('2026-11-23T12:00:00Z') });
}

const verdicts = (changes: readonly JudgedChange[]): readonly string[] => changes.map((change) => `${change.environment} ${change.verdict}${change.findings.map((finding) => ` ${finding.code}: ${finding.message} | ${finding.mend}`).join('')}`);

const policy = (severity: Policy['severity'], options: Readonly<Record<string, string | boolean>> = {}): Policy => ({ severity, options: new Map(Object.entries(options)) });

describe('stage-skip', () => {
  const production = (from: string, to: string): readonly string[] => verdicts(judge(project({ production: from }), project({ production: to })));

  it.each([
    ['10%', '50%'],
    ['off', 'targeted'],
    ['off', 'internal'],
    ['targeted', 'internal'],
    ['internal', '1%'],
    ['10%', '25%'],
    ['100%', 'off'],
    ['50%', 'internal'],
  ])('allows %s to %s', (from, to) => {
    expect(production(from, to)).toEqual(['production allowed']);
  });

  it.each([
    ['10%', '100%', 'the next stage is 50% | stage: 50%'],
    ['off', '1%', 'the first stage is targeted or internal | stage: internal'],
    ['targeted', '1%', 'the next stage is internal | stage: internal'],
    ['internal', '5%', 'the next stage is 1% | stage: 1%'],
    ['25%', '100%', 'the next stage is 50% | stage: 50%'],
  ])('refuses %s to %s and names the stage between', (from, to, expected) => {
    expect(production(from, to)).toEqual([`production blocked stage-skip: ${expected}`]);
  });

  it('leaves environments alone that are not protected, unless it is told otherwise', () => {
    const [before, after] = [project({ staging: 'off' }), project({ staging: '100%' })];
    expect(verdicts(judge(before, after))).toEqual(['staging allowed']);
    const everywhere = { policies: { 'stage-skip': policy('error', { protectedOnly: false }) } };
    expect(verdicts(judge(project({ staging: 'off', ...everywhere }), after))).toEqual(['staging blocked stage-skip: the first stage is targeted or internal | stage: internal']);
  });

  it('counts a restored flag as one that starts from nothing', () => {
    expect(verdicts(judge(project({ production: '50%', killed: true }), project({ production: '50%' })))).toEqual([
      'production blocked stage-skip: it comes back from a kill at 50%; the first stage is targeted or internal | stage: internal',
    ]);
    expect(verdicts(judge(project({ production: '50%', killed: true }), project({ production: 'internal' })))).toEqual(['production allowed']);
  });
});

describe('new-above-internal', () => {
  const create = (stage: string, before: Project = aProject()): readonly string[] => verdicts(judge(before, project({ staging: '100%', production: stage })));

  it('refuses a new flag above internal in a protected environment, and says so once', () => {
    expect(create('5%')).toEqual(['production blocked new-above-internal: a new flag starts at internal or below, not at 5% | stage: internal', 'staging allowed']);
  });

  it('allows internal, targeted and off', () => {
    expect(create('internal')).toEqual(['production allowed', 'staging allowed']);
    expect(create('targeted')).toEqual(['production allowed', 'staging allowed']);
    expect(create('off')).toEqual(['staging allowed']);
  });

  it('leaves the skipped stage to stage-skip where it is off itself', () => {
    const before = aProject({ settings: { policies: new Map([['new-above-internal', policy('off')]]) } });
    expect(create('5%', before)[0]).toBe('production blocked stage-skip: the first stage is targeted or internal | stage: internal');
  });

  it('has nothing against the first introduction of a project, nor against an environment that is itself new', () => {
    const after = project({ production: '100%' });
    const first = { before: aProject(), after, isFirst: true, now: new Date('2026-11-23T12:00:00Z') };
    expect(judgeChanges(diffProjects(aProject(), after), first).map((change) => change.verdict)).toEqual(['allowed', 'allowed']);
    const withoutProduction = { ...after, settings: someSettings({ environments: [aProjectEnvironment('development'), aProjectEnvironment('staging')] }) };
    expect(verdicts(judge(withoutProduction, after))).toEqual(['production allowed']);
  });
});

describe('killed-flag', () => {
  it('refuses to raise a killed flag, and allows to lower it', () => {
    const at = (production: string): Project => project({ production, killed: true });
    expect(verdicts(judge(at('5%'), at('10%')))).toEqual(['production blocked killed-flag: the flag is killed since 2026-11-23T03:12:00Z; restore it before it is raised | stage: 5%']);
    expect(verdicts(judge(at('5%'), at('1%')))).toEqual(['production allowed']);
  });

  it('refuses to raise a flag in the same change that kills it', () => {
    expect(verdicts(judge(project({ production: '5%' }), project({ production: '10%', killed: true })))[0]).toContain('blocked killed-flag');
  });
});

describe('stage-order', () => {
  it('refuses to raise a flag above the environment that this one requires', () => {
    expect(verdicts(judge(project({ staging: '5%', production: '5%' }), project({ staging: '5%', production: '10%' })))).toEqual([
      'production blocked stage-order: 10% is above staging, where the flag is at 5% | stage: 5%, or raise staging first',
    ]);
  });

  it('allows it when both are raised, and never blocks lowering the other one', () => {
    expect(verdicts(judge(project({ staging: '5%', production: '5%' }), project({ staging: '10%', production: '10%' })))).toEqual(['production allowed', 'staging allowed']);
    expect(verdicts(judge(project({ staging: '50%', production: '50%' }), project({ staging: '5%', production: '50%' })))).toEqual(['staging allowed']);
  });

  it('counts a kill there as off', () => {
    const kills = [aKill({ environment: 'staging' })];
    const at = (production: string): Project => ({ ...project({ production }), kills: new Map(kills.map((kill) => ['staging/new-checkout', kill])) });
    expect(verdicts(judge(at('targeted'), at('internal')))[0]).toContain('internal is above staging, where the flag is killed');
  });
});

describe('severity and overrides', () => {
  const override = (rule: string, until: string): Override => ({ rule, until, reason: 'launch day', approvedBy: 'ada@acme.dev', at: [] });
  const skip = (policies: Readonly<Record<string, Policy>>, overrides: readonly Override[] = []): JudgedChange | undefined =>
    judge(project({ production: '10%', policies }), project({ production: '100%', overrides }))[0];

  it('lets a policy that warns be seen and not block', () => {
    expect(skip({ 'stage-skip': policy('warn') })).toMatchObject({ verdict: 'allowed', findings: [{ severity: 'warning' }] });
    expect(skip({ 'stage-skip': policy('off') })).toMatchObject({ verdict: 'allowed', findings: [] });
    expect(skip({ 'stage-skip': policy(undefined, { protectedOnly: true }) })).toMatchObject({ verdict: 'blocked' });
  });

  it('takes an override until its day, of its own policy only', () => {
    expect(skip({}, [override('stage-skip', '2026-11-23')])).toMatchObject({ verdict: 'overridden', findings: [{ override: { approvedBy: 'ada@acme.dev' } }] });
    expect(skip({}, [override('stage-order', '2027-01-01')])).toMatchObject({ verdict: 'blocked' });
    expect(skip({}, [override('stage-skip', '2026-11-22')])).toMatchObject({
      verdict: 'blocked',
      findings: [{ override: undefined, message: 'the next stage is 50% (the override by ada@acme.dev ended on 2026-11-22)' }],
    });
    expect(skip({}, [override('stage-skip', '2026-11-22'), override('stage-skip', '2026-12-01')])).toMatchObject({ verdict: 'overridden' });
  });

  it('judges by the settings of the base, and puts what is blocked first', () => {
    const before = aProject({ flags: [aFlag({ key: 'a', environments: { production: { stage: aStage('5%') } } }), aFlag({ key: 'b', environments: { staging: { stage: aStage('100%') }, production: { stage: aStage('5%') } } })] });
    const after = aProject({
      settings: { policies: new Map([['stage-skip', policy('off')]]) },
      flags: [aFlag({ key: 'a', environments: { production: { stage: aStage('5%') } } }), aFlag({ key: 'b', environments: { staging: { stage: aStage('100%') }, production: { stage: aStage('50%') } } })],
      kills: [aKill({ flag: 'a' })],
    });
    expect(judge(before, after).map((change) => `${change.flag} ${change.verdict}`)).toEqual(['b blocked', 'a allowed']);
  });
});
