import { describe, expect, it } from 'vitest';
import type { FlagEnvironment, Override } from '../model/flag.ts';
import type { Project } from '../model/project.ts';
import type { ScalarValue } from '../source/amendment.ts';
import { aFlag, aKill, aPrerequisite, aProject, aRule, aStage, type FlagOverrides, serveSplit, serveVariant, testOf } from '../testing/builders.ts';
import { diffProjects } from './diff-projects.ts';
import { judgeChanges } from './judge-changes.ts';

interface Setting extends FlagOverrides {
  readonly stage: string;
  readonly entry?: Partial<FlagEnvironment>;
}

const flag = ({ stage, entry = {}, ...more }: Setting): ReturnType<typeof aFlag> =>
  aFlag({ ...more, environments: { staging: { stage: aStage('100%') }, production: { stage: aStage(stage), ...entry } } });

const options = (id: string, values: Readonly<Record<string, ScalarValue>>): Partial<Project['settings']> => ({ policies: new Map([[id, { severity: undefined, options: new Map(Object.entries(values)) }]]) });

/** What is said about production, in a line each. */
function judge(before: Project, after: Project): readonly string[] {
  const judged = judgeChanges(diffProjects(before, after), { before, after, isFirst: false, now: new Date('2026-11-23T12:00:00Z') });
  return judged
    .filter((change) => change.environment === 'production')
    .map((change) => [`${change.flag} ${change.verdict}`, ...change.findings.map(({ code, severity, message, mend }) => `${severity} ${code}: ${message} | ${mend}`)].join('; '));
}

const one = (before: Setting, after: Setting, settings: Partial<Project['settings']> = {}): readonly string[] => judge(aProject({ settings, flags: [flag(before)] }), aProject({ settings, flags: [flag(after)] }));

describe('lost-exposure', () => {
  const split = (...arms: readonly (readonly [variant: string, percent: number])[]): Setting => ({ stage: '10%', type: 'string', variants: { a: 'a', b: 'b', c: 'c' }, safe: 'a', entry: { serve: serveSplit(...arms) } });

  it('refuses a raise that takes the variant from somebody, and one that moves somebody', () => {
    const off = [aRule({ name: 'not-acme', serve: serveVariant('off') })];
    expect(one({ stage: '5%' }, { stage: '10%', entry: { rules: off } })).toEqual([
      'new-checkout blocked; error lost-exposure: while others gain, 5% lose `on` where tenant is acme and not in segment internal, by targetingKey | make what takes it away a change of its own',
    ]);
    expect(one({ ...split(['b', 50], ['c', 50]), stage: '5%' }, split(['b', 100]))[0]).toContain('error lost-exposure: while others gain, of everyone else 2.5% move to another variant');
  });

  it('allows a change that only takes away, and one that only reweights', () => {
    expect(one({ stage: '5%' }, { stage: '5%', entry: { rules: [aRule({ serve: serveVariant('off') })] } })).toEqual(['new-checkout allowed']);
    expect(one({ stage: '50%' }, { stage: '10%' })).toEqual(['new-checkout allowed']);
    expect(one(split(['a', 50], ['b', 50]), split(['b', 50], ['c', 50]))).toEqual(['new-checkout allowed']);
  });
});

describe('an effect that is an estimate', () => {
  const letters = Array.from({ length: 20 }, (_, index) => String.fromCodePoint(97 + index));
  /** Rules whose combinations are too many; `odd` is the one that serves off. */
  const asking = (stage: string, odd?: string): Setting => ({
    stage,
    entry: { rules: letters.map((letter) => aRule({ name: `has-${letter}`, when: testOf('email', { kind: 'contains', texts: [letter] }), serve: serveVariant(letter === odd ? 'off' : 'on') })) },
  });

  it('is a warning where the sample saw nobody lose, and no raise is hidden by it', () => {
    expect(one(asking('5%'), asking('10%'))).toEqual([
      'new-checkout allowed; warning lost-exposure: a sample of 100,000 contexts saw nobody lose what they have; that nobody does is not proven | ask fewer different questions in its rules, and it can be proven',
    ]);
    expect(one(asking('5%'), asking('10%'), options('max-exposure-increase', { production: '5%' }))[0]).toContain('blocked; ');
  });

  it('is refused where the sample saw some lose while others gain', () => {
    expect(one(asking('5%'), asking('10%', 'k'))[0]).toContain('new-checkout blocked; error lost-exposure: in a sample of 100,000 contexts, 100% lose `on` where rule has-k decides');
  });

  it('is never refused for lowering alone', () => {
    expect(one(asking('10%'), asking('5%'))[0]).toContain('new-checkout allowed; warning lost-exposure: a sample of 100,000 contexts saw some lose and nobody gain');
    expect(one(asking('10%'), asking('off'))).toEqual(['new-checkout allowed']);
  });
});

describe('rebucket', () => {
  it('refuses a new salt or unit while a share is live, once', () => {
    expect(one({ stage: '5%' }, { stage: '5%', salt: 'other' })).toEqual([
      'new-checkout blocked; error rebucket: a new salt or unit draws everyone anew while the flag is live | keep it by targetingKey, salt new-checkout',
    ]);
    expect(one({ stage: '5%' }, { stage: '5%', entry: { bucketBy: 'tenant' } })[0]).toContain('blocked; error rebucket');
    expect(one({ stage: '50%' }, { stage: '10%', salt: 'other' })[0]).toContain('blocked; error rebucket');
  });

  it('allows it while nobody is in a bucket, and together with what takes the flag from everyone', () => {
    expect(one({ stage: 'internal' }, { stage: 'internal', salt: 'other' })).toEqual([]);
    expect(one({ stage: '5%' }, { stage: 'off', salt: 'other' })).toEqual(['new-checkout allowed']);
    const [before, after] = [aProject({ flags: [flag({ stage: '5%' })] }), aProject({ flags: [flag({ stage: '5%', salt: 'other' })], kills: [aKill()] })];
    expect(judge(before, after)).toEqual(['new-checkout allowed']);
  });
});

describe('max-exposure-increase', () => {
  const limited = options('max-exposure-increase', { production: '25%' });

  it('refuses more than the limit of the environment and names the stage that is within it', () => {
    expect(one({ stage: '10%' }, { stage: '50%' }, limited)).toEqual(['new-checkout blocked; error max-exposure-increase: 40% of everyone else gain it at once; 25% are allowed | put a stage between on the ladder']);
    expect(one({ stage: '5%' }, { stage: '10%' }, limited)).toEqual(['new-checkout allowed']);
    expect(one({ stage: '100%' }, { stage: '10%' }, limited)).toEqual(['new-checkout allowed']);
    expect(one({ stage: '10%' }, { stage: '50%' })).toEqual(['new-checkout allowed']);
  });

  it('refuses every increase where the limit cannot be read', () => {
    expect(one({ stage: '5%' }, { stage: '10%' }, options('max-exposure-increase', { production: 'half' }))[0]).toContain('its limit is no percentage');
  });
});

describe('safe-value', () => {
  const valued = (stage: string, value: number, safe = 'off'): Setting => ({ stage, type: 'number', variants: { on: 100, off: value }, safe, entry: { serve: serveVariant('on') } });

  it('refuses another value, or another safe variant, while people fall back on it', () => {
    expect(one(valued('5%', 1), valued('5%', 2))).toEqual(['new-checkout blocked; error safe-value: the value of its safe variant `off` changes while the flag is partly rolled out | add a variant for the new value']);
    expect(one(valued('5%', 1), valued('5%', 1, 'on'))[0]).toContain('error safe-value: the safe variant changes while the flag is partly rolled out | safe: off');
    const killed = (value: number): Project => aProject({ flags: [flag(valued('100%', value))], kills: [aKill()] });
    expect(judge(killed(1), killed(2))[0]).toContain('while the flag is killed');
  });

  it('allows it at 100% and off', () => {
    expect(one(valued('100%', 1), valued('100%', 2))).toEqual(['new-checkout allowed']);
    expect(one(valued('off', 1), valued('off', 2))).toEqual(['new-checkout allowed']);
  });
});

describe('blast-radius', () => {
  const limited = options('blast-radius', { production: 2 });
  const at = (stage: string, keys: string, overridden = ''): Project => {
    const overrides: readonly Override[] = [{ rule: 'blast-radius', until: '2026-12-01', reason: 'launch day', approvedBy: 'ada@acme.dev', at: [] }];
    return aProject({ settings: limited, flags: keys.split('').map((key) => flag({ key, stage, entry: { overrides: overridden.includes(key) ? overrides : [] } })) });
  };

  it('refuses more flags than allowed, each of them, and counts none that is only lowered', () => {
    expect(judge(at('5%', 'abc'), at('10%', 'abc'))).toEqual(['a', 'b', 'c'].map((key) => `${key} blocked; error blast-radius: 3 flags change there at once; 2 may | divide it into several changes`));
    expect(judge(at('5%', 'ab'), at('10%', 'ab'))).toEqual(['a allowed', 'b allowed']);
    expect(judge(at('10%', 'abc'), at('5%', 'abc'))).toEqual(['a allowed', 'b allowed', 'c allowed']);
  });

  it('does not count a flag with an override, and shows that override', () => {
    expect(judge(at('5%', 'abc'), at('10%', 'abc', 'b')).map((line) => line.split(';')[0])).toEqual(['a allowed', 'b overridden', 'c allowed']);
  });
});

describe('prerequisite-live', () => {
  const needing = (stage: string, needed: string, killed = false): Project =>
    aProject({ flags: [flag({ key: 'shop', stage, prerequisites: [aPrerequisite('new-checkout')] }), flag({ stage: needed })], kills: killed ? [aKill()] : [] });

  it('refuses to raise a flag while one that it needs is off or killed', () => {
    expect(judge(needing('1%', 'off'), needing('5%', 'off'))).toEqual(['shop blocked; error prerequisite-live: it needs new-checkout, which is off there | raise new-checkout first']);
    expect(judge(needing('1%', '5%', true), needing('5%', '5%', true))[0]).toContain('which is killed there | restore new-checkout first');
    expect(judge(needing('1%', '50%'), needing('5%', '50%'))).toEqual(['shop allowed']);
  });

  it('warns who lowers or kills a flag that others need, and never blocks it', () => {
    expect(judge(needing('5%', '50%'), needing('5%', '1%'))).toContain('new-checkout allowed; warning prerequisite-live: shop needs it and is above 1% | lower them too, if that is what is meant');
    expect(judge(needing('5%', '50%'), needing('5%', '50%', true)).find((line) => line.startsWith('new-checkout'))).toContain('allowed; warning prerequisite-live');
    expect(judge(needing('5%', '50%'), needing('1%', '1%'))).toEqual(['shop allowed', 'new-checkout allowed']);
  });
});
