import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProject } from '../testing/arbitrary-project.ts';
import {
  aFlag, aKill, aPrerequisite, aProject, aRule, aSegment, aStage, inSegment, isIn, serveSplit, serveVariant,
} from '../testing/builders.ts';
import { buildProgram, buildPrograms, TooManyConditionsError } from './build-program.ts';
import { compileProgram, type Decision } from './compile-program.ts';
import type { EvaluationContext } from './evaluation-context.ts';
import { findUnit } from './find-unit.ts';
import type { Flag, FlagEnvironment } from '../model/flag.ts';
import type { Project } from '../model/project.ts';
import { programVersion } from './program-version.ts';

function inProduction(entry: Partial<FlagEnvironment>, flag: Partial<Omit<Flag, 'environments'>> = {}): Project {
  return aProject({ flags: [aFlag({ ...flag, environments: { production: entry } })] });
}

function decide(project: Project, context: EvaluationContext, flag = 'new-checkout'): Decision {
  return compileProgram(buildProgram(project, flag, 'production')).decide(context, 0);
}

function outcome(project: Project, context: EvaluationContext, flag?: string): string {
  const { variant, arm, reason } = decide(project, context, flag);
  return `${variant} as ${arm}: ${reason}`;
}

const within = { targetingKey: findUnit('new-checkout', 4_999) };
const beyond = { targetingKey: findUnit('new-checkout', 5_000) };

describe('a decision', () => {
  it('is safe for everyone while the flag is killed, whatever its rules say', () => {
    const project = { ...inProduction({ stage: aStage('100%'), rules: [aRule()] }), kills: aProject({ kills: [aKill()] }).kills };
    expect(outcome(project, { tenant: 'acme' })).toBe('off as off:killed: killed');
  });

  it('is safe for everyone at the stage off, rules included', () => {
    expect(outcome(inProduction({ rules: [aRule()] }), { tenant: 'acme' })).toBe('off as off: off');
    expect(outcome(aProject({ flags: [aFlag()] }), {})).toBe('off as off: off');
  });

  it('follows the first rule that matches, before the stage', () => {
    const rules = [aRule({ name: 'no', when: isIn('plan', 'free'), serve: serveVariant('off') }), aRule()];
    const project = inProduction({ stage: aStage('100%'), rules });
    expect(outcome(project, { tenant: 'acme', plan: 'free' })).toBe('off as off:internal: rule:no');
    expect(outcome(project, { tenant: 'acme' })).toBe('on as on:internal: rule:design-partners');
    expect(outcome(project, {})).toBe('on as on: full');
  });

  it('leaves everyone but the rules at safe at the stage targeted', () => {
    const project = inProduction({ stage: aStage('targeted'), rules: [aRule()] });
    expect(outcome(project, { tenant: 'acme' })).toBe('on as on:internal: rule:design-partners');
    expect(outcome(project, { groups: ['staff'], targetingKey: 'u' })).toBe('off as off: not-exposed');
  });

  it('exposes the internal segment from the stage internal on', () => {
    for (const stage of ['internal', '5%', '100%']) {
      expect(outcome(inProduction({ stage: aStage(stage) }), { groups: ['staff'] })).toBe('on as on:internal: internal');
    }
    expect(outcome(inProduction({ stage: aStage('internal') }), within)).toBe('off as off: not-exposed');
  });

  it('exposes the buckets below the share and compares with those above it', () => {
    const project = inProduction({ stage: aStage('5%') });
    expect(outcome(project, within)).toBe('on as on: rollout');
    expect(outcome(project, beyond)).toBe('off as off:control: not-exposed');
    for (const targetingKey of [undefined, '', 5, null, ['u']]) expect(outcome(project, { targetingKey })).toBe('off as off: no-unit');
  });

  it('divides the exposed by a split of their own, which needs a unit', () => {
    const serve = serveSplit(['on', 50], ['alt', 50]);
    const variants = { on: true, alt: true, off: false };
    const partly = inProduction({ stage: aStage('5%'), serve }, { variants: new Map(Object.entries(variants)) });
    const low = units('new-checkout/split', 0, 49_999).find((unit) => outcome(partly, { targetingKey: unit }).endsWith('rollout'));
    expect(outcome(partly, { targetingKey: low })).toBe('on as on: rollout');
    expect(outcome(partly, beyond)).toBe('off as off:control: not-exposed');
    const full = inProduction({ stage: aStage('100%'), serve, rules: [aRule({ serve })] }, { variants: new Map(Object.entries(variants)) });
    expect(outcome(full, { targetingKey: findUnit('new-checkout/split', 50_000) })).toBe('alt as alt: full');
    expect(outcome(full, {})).toBe('off as off: no-unit');
    expect(outcome(full, { tenant: 'acme' })).toBe('off as off: no-unit');
    expect(outcome(full, { tenant: 'acme', targetingKey: findUnit('new-checkout/split', 1) })).toBe('on as on:internal: rule:design-partners');
  });

  it('is the same object each time, so that a call allocates nothing', () => {
    const evaluator = compileProgram(buildProgram(inProduction({ stage: aStage('5%') }), 'new-checkout', 'production'));
    expect(evaluator.decide(within, 0)).toBe(evaluator.decide({ ...within }, 1));
  });
});

function units(salt: string, from: number, to: number): readonly string[] {
  return Array.from({ length: 200 }, (_, index) => findUnit(salt, from + Math.floor(((to - from) * index) / 200)));
}

describe('prerequisites', () => {
  const cart = aFlag({ key: 'new-cart', environments: { production: { stage: aStage('5%'), rules: [aRule()] } } });
  const checkout = aFlag({ prerequisites: [aPrerequisite('new-cart')], environments: { production: { stage: aStage('100%') } } });

  it('hold where the other flag decides for the variant, by rule or by bucket', () => {
    const project = aProject({ flags: [cart, checkout] });
    expect(outcome(project, { tenant: 'acme' })).toBe('on as on: full');
    expect(outcome(project, { targetingKey: findUnit('new-cart', 4_999) })).toBe('on as on: full');
    expect(outcome(project, { targetingKey: findUnit('new-cart', 5_000) })).toBe('off as off: prerequisite');
  });

  it('are not met while the other flag is killed', () => {
    const project = aProject({ flags: [cart, checkout], kills: [aKill({ flag: 'new-cart' })] });
    expect(outcome(project, { tenant: 'acme' })).toBe('off as off: prerequisite');
  });

  it('agree with deciding the other flag, for any project', () => {
    fc.assert(
      fc.property(arbitraryProject(), fc.array(fc.nat(500), { minLength: 1, maxLength: 5 }), (project, numbers) => {
        for (const flag of project.flags.values()) {
          const [needed] = flag.prerequisites;
          if (needed === undefined) continue;
          for (const number of numbers) {
            const context = { targetingKey: `u-${number}`, tenant: number % 3 === 0 ? 'acme' : 'globex' };
            const met = decide(project, context, needed.flag).variant === needed.variant;
            const refused = decide(project, context, flag.key).reason === 'prerequisite';
            if (!met && !['killed', 'off'].includes(decide(project, context, flag.key).reason)) expect(refused).toBe(true);
            if (met && flag.prerequisites.length === 1) expect(refused).toBe(false);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('that go in a circle are refused with the whole circle', () => {
    const flags = [aFlag({ key: 'a', prerequisites: [aPrerequisite('b')] }), aFlag({ key: 'b', prerequisites: [aPrerequisite('a')] })];
    const live = flags.map((flag) => ({ ...flag, environments: checkout.environments }));
    expect(() => buildProgram(aProject({ flags: live }), 'a', 'production')).toThrow('prerequisites go in a circle: a -> b -> a');
  });

  it('that many flags share are written once', () => {
    const layers = Array.from({ length: 40 }, (_, layer) => ['x', 'y'].map((name) => layered(`${name}${layer}`, layer)));
    const project = aProject({ flags: layers.flat() });
    expect(JSON.stringify(buildProgram(project, 'x39', 'production')).length).toBeLessThan(40_000);
  });

  it('that expand too far are refused before memory is', () => {
    const layers = Array.from({ length: 40 }, (_, layer) => ['x', 'y'].map((name) => layered(`${name}${layer}`, layer, 'off')));
    expect(() => buildPrograms(aProject({ flags: layers.flat() }), 'production')).toThrow(TooManyConditionsError);
  });

  function layered(key: string, layer: number, variant = 'on'): Flag {
    const prerequisites = layer === 0 ? [] : ['x', 'y'].map((name) => aPrerequisite(`${name}${layer - 1}`, variant));
    return aFlag({ key, prerequisites, environments: { production: { stage: aStage('5%'), rules: [aRule()] } } });
  }
});

describe('a program', () => {
  const base = inProduction({ stage: aStage('5%'), rules: [aRule()] });
  const version = (project: Project): string => programVersion(buildProgram(project, 'new-checkout', 'production'));

  it('is data: it survives JSON unchanged', () => {
    fc.assert(
      fc.property(arbitraryProject(), (project) => {
        for (const program of buildPrograms(project, 'production')) expect(JSON.parse(JSON.stringify(program))).toEqual(program);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps its version when only names change, and changes it with the decision', () => {
    const renamed = inProduction({ stage: aStage('5%'), rules: [aRule({ name: 'partners' })] }, { owner: 'search', description: 'Other.' });
    expect(version(renamed)).toBe(version(base));
    expect(version(base)).toMatch(/^[0-9a-f]{16}$/);
    const others = [
      inProduction({ stage: aStage('10%'), rules: [aRule()] }),
      inProduction({ stage: aStage('5%') }),
      inProduction({ stage: aStage('5%'), rules: [aRule()] }, { salt: 'other' }),
      inProduction({ stage: aStage('5%'), rules: [aRule()], bucketBy: 'tenant' }),
    ];
    expect(new Set([base, ...others].map(version)).size).toBe(5);
  });

  it('takes a segment in, also where it stands in another', () => {
    const staff = aSegment({ name: 'internal', when: inSegment('qa') });
    const qa = aSegment({ name: 'qa', when: isIn('tenant', 'qa-tenant') });
    const project = aProject({ flags: [aFlag({ environments: { production: { stage: aStage('internal') } } })], segments: [staff, qa] });
    expect(outcome(project, { tenant: 'qa-tenant' })).toBe('on as on:internal: internal');
  });

  it('is not made of a project that names what it does not have', () => {
    const wrong = inProduction({ stage: aStage('5%'), rules: [aRule({ when: inSegment('nobody') })] });
    expect(() => buildProgram(wrong, 'new-checkout', 'production')).toThrow('there is no segment "nobody"');
    expect(() => buildProgram(wrong, 'other', 'production')).toThrow('there is no flag "other"');
    const undeclared = inProduction({ stage: aStage('5%'), rules: [aRule({ when: isIn('tenants', 'a') })] });
    expect(() => buildProgram(undeclared, 'new-checkout', 'production')).toThrow('"tenants" is not declared');
  });
});
