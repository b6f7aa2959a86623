import { describe, expect, it } from 'vitest';
import type { Project } from '../model/project.ts';
import type { Freeze } from '../model/settings.ts';
import { aFlag, aKill, aProject, aRule, aStage } from '../testing/builders.ts';
import { diffProjects } from './diff-projects.ts';
import { judgeChanges } from './judge-changes.ts';

const window: Freeze = { name: 'sale-week', reason: 'sales', from: '2026-11-20T00:00:00Z', to: '2026-12-01T01:00:00+01:00', environments: undefined };

function project(stages: { readonly staging?: string; readonly production?: string }, more: { readonly freezes?: readonly Freeze[]; readonly killed?: boolean; readonly rules?: readonly ReturnType<typeof aRule>[] } = {}): Project {
  const { freezes = [window], killed = false, rules = [] } = more;
  const environments = { staging: { stage: aStage(stages.staging ?? '100%') }, production: { stage: aStage(stages.production ?? 'off'), rules } };
  return aProject({ settings: { freezes }, flags: [aFlag({ environments })], kills: killed ? [aKill()] : [] });
}

const judge = (before: Project, after: Project, now = '2026-11-23T12:00:00Z'): readonly string[] =>
  judgeChanges(diffProjects(before, after), { before, after, isFirst: false, now: new Date(now) }).map((change) => [`${change.environment} ${change.verdict}`, ...change.findings.map(({ code, message, mend }) => `${code}: ${message} | ${mend}`)].join('; '));

describe('freeze', () => {
  const raise = [project({ production: '5%' }), project({ production: '10%' })] as const;

  it('refuses a raise from the first instant of the window to the last before its end', () => {
    const refused = ['production blocked; freeze: freeze sale-week until 2026-12-01T01:00:00+01:00: sales | wait until 2026-12-01T01:00:00+01:00; lowering is allowed'];
    expect(judge(...raise, '2026-11-19T23:59:59Z')).toEqual(['production allowed']);
    expect(judge(...raise, '2026-11-20T00:00:00Z')).toEqual(refused);
    expect(judge(...raise, '2026-11-30T23:59:59Z')).toEqual(refused);
    expect(judge(...raise, '2026-12-01T00:00:00Z')).toEqual(['production allowed']);
  });

  it('allows to lower, to kill and to take away by a rule, and refuses what a rule gives', () => {
    expect(judge(project({ production: '10%' }), project({ production: '5%' }))).toEqual(['production allowed']);
    expect(judge(project({ production: '10%' }), project({ production: '10%' }, { killed: true }))).toEqual(['production allowed']);
    expect(judge(project({ production: '10%' }), project({ production: '10%' }, { rules: [aRule()] }))[0]).toContain('production blocked; freeze');
    expect(judge(project({ production: 'internal' }, { killed: true }), project({ production: 'internal' }))[0]).toContain('production blocked; freeze');
  });

  it('holds in protected environments, or in those that it names', () => {
    const staging = (freezes: readonly Freeze[]): readonly string[] => judge(project({ staging: '5%' }, { freezes }), project({ staging: '10%' }, { freezes }));
    expect(staging([window])).toEqual(['staging allowed']);
    expect(staging([{ ...window, environments: ['staging'] }])[0]).toContain('staging blocked; freeze');
    expect(judge(project({ production: '5%' }, { freezes: [{ ...window, environments: ['staging'] }] }), project({ production: '10%' }))).toEqual(['production allowed']);
  });

  it('goes by the freezes of the base, so that a change cannot end the one that it breaks', () => {
    expect(judge(project({ production: '5%' }), project({ production: '10%' }, { freezes: [] }))[0]).toContain('production blocked; freeze');
  });
});
