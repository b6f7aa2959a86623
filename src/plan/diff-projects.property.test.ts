import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bucketer } from '../evaluate/bucket.ts';
import { buildProgram } from '../evaluate/build-program.ts';
import { compileProgram } from '../evaluate/compile-program.ts';
import type { Condition } from '../model/condition.ts';
import type { Project } from '../model/project.ts';
import { compareStages } from '../model/stage.ts';
import { arbitraryContext, type JsonContext } from '../testing/arbitrary-context.ts';
import { arbitraryProject, arbitraryStage, projectEnvironments, withStage } from '../testing/arbitrary-project.ts';
import { aFlag, aProject, aRule, aStage, isIn } from '../testing/builders.ts';
import type { Change } from './change.ts';
import { compareProjects, diffProjects } from './diff-projects.ts';

const now = 1_795_000_000;

interface Answer {
  readonly variant: string;
  readonly value: unknown;
}

function answer(project: Project, key: string, environment: string, context: JsonContext): Answer {
  const { variant, value } = compileProgram(buildProgram(project, key, environment)).decide(context, now);
  return { variant, value };
}

/** A project that shares most of the first one, and of the second what is changed. */
function mixed(one: Project, other: Project, picks: readonly boolean[]): Project {
  let index = 0;
  const pick = <T>(first: T, second: T | undefined): T => {
    index += 1;
    return picks[index % picks.length] === true && second !== undefined ? second : first;
  };
  return {
    ...one,
    flags: new Map([...one.flags].map(([key, flag]) => [key, pick(flag, other.flags.get(key))])),
    segments: new Map([...one.segments].map(([name, segment]) => [name, pick(segment, other.segments.get(name))])),
    kills: pick(one.kills, other.kills),
  };
}

const pairs: fc.Arbitrary<{ readonly before: Project; readonly after: Project; readonly context: JsonContext }> = fc
  .tuple(arbitraryProject(), arbitraryProject(), fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }))
  .map(([one, other, picks]) => ({ before: one, after: mixed(one, other, picks) }))
  .chain(({ before, after }) => fc.tuple(arbitraryContext(before), arbitraryContext(after), fc.boolean()).map(([a, b, first]) => ({ before, after, context: first ? a : b })));

const changeOf = (changes: readonly Change[], key: string, environment: string): Change | undefined =>
  changes.find((change) => change.flag === key && change.environment === environment);

it('finds no change between a project and its copy with rules renamed and the parts of conditions turned around', () => {
  const reversed = (condition: Condition): Condition => {
    if (condition.kind === 'all' || condition.kind === 'any') return { ...condition, of: condition.of.map(reversed).reverse() };
    return condition.kind === 'not' ? { ...condition, of: reversed(condition.of) } : condition;
  };
  const rewritten = (project: Project): Project => {
    const copy = structuredClone(project);
    const flags = [...copy.flags.values()].reverse().map((flag) => ({
      ...flag,
      environments: new Map([...flag.environments].map(([name, entry]) => [name, { ...entry, rules: entry.rules.map((rule, index) => ({ ...rule, name: `renamed-${index}`, when: reversed(rule.when) })) }])),
    }));
    return { ...copy, flags: new Map(flags.map((flag) => [flag.key, flag])) };
  };
  fc.assert(
    fc.property(arbitraryProject(), (project) => {
      expect(compareProjects(project, rewritten(project))).toEqual({ changes: [], unchanged: project.flags.size, notCompared: [] });
    }),
    { numRuns: 300 },
  );
});

it('calls a flag in an environment unchanged only where every context gets the same on both sides', () => {
  fc.assert(
    fc.property(pairs, ({ before, after, context }) => {
      const { changes, notCompared } = compareProjects(before, after);
      for (const key of after.flags.keys()) {
        for (const environment of projectEnvironments) {
          if (notCompared.includes(key) || changeOf(changes, key, environment) !== undefined) continue;
          expect(answer(after, key, environment, context)).toEqual(answer(before, key, environment, context));
        }
      }
    }),
    { numRuns: 700 },
  );
});

it('predicts every transition that a context makes, and none where it predicts none', () => {
  fc.assert(
    fc.property(pairs, ({ before, after, context }) => {
      for (const { flag, environment, effect } of diffProjects(before, after)) {
        if (environment === undefined || effect === undefined) continue;
        const from = answer(before, flag, environment, context).variant;
        const to = answer(after, flag, environment, context).variant;
        const predicted = effect.regions.flatMap((region) => region.matrix.map((each) => `${each.from} -> ${each.to}`));
        if (from !== to) expect(predicted).toContain(`${from} -> ${to}`);
      }
    }),
    { numRuns: 700 },
  );
});

it('finds that a raised stage takes nothing from anyone and moves nobody', () => {
  const raises = fc
    .tuple(arbitraryProject({ flags: 2 }), arbitraryStage(), arbitraryStage(), fc.constantFrom(...projectEnvironments))
    .filter(([project, , , environment]) => project.flags.get('flag-0')?.environments.has(environment) === true && !project.kills.has(`${environment}/flag-0`));
  fc.assert(
    fc.property(raises, ([project, a, b, environment]) => {
      const [low, high] = compareStages(a, b) <= 0 ? [a, b] : [b, a];
      const changes = diffProjects(withStage(project, 'flag-0', environment, low), withStage(project, 'flag-0', environment, high));
      const effect = changeOf(changes, 'flag-0', environment)?.effect;
      if (effect !== undefined) expect({ lost: effect.lost, moved: effect.moved }).toEqual({ lost: 0, moved: 0 });
    }),
    { numRuns: 500 },
  );
});

it('counts what brute force counts over all 100,000 buckets', () => {
  const units = unitOfEveryBucket('new-checkout');
  const at = (stage: string, bucketBy = 'targetingKey', on = 'on'): Project =>
    aProject({ flags: [aFlag({ environments: { production: { stage: aStage(stage), bucketBy, serve: { kind: 'variant', variant: on, at: [] }, rules: [aRule({ when: isIn('plan', 'pro') })] } } })] });
  const cases: readonly (readonly [Project, Project])[] = [
    [at('off'), at('0.001%')],
    [at('1%'), at('5%')],
    [at('50%'), at('5%')],
    [at('targeted'), at('99.999%')],
    [at('33.333%'), at('100%')],
    [at('100%'), at('off')],
    [at('10%'), at('10%', 'targetingKey', 'off')],
  ];
  for (const [before, after] of cases) {
    const [one, other] = [before, after].map((project) => compileProgram(buildProgram(project, 'new-checkout', 'production')));
    if (one === undefined || other === undefined) throw new Error('two programs');
    const counted = { gained: 0, lost: 0, moved: 0 };
    for (const targetingKey of units) {
      const [from, to] = [one.decide({ targetingKey }, now).variant, other.decide({ targetingKey }, now).variant];
      if (from === 'off' && to !== 'off') counted.gained += 1;
      else if (from !== 'off' && to === 'off') counted.lost += 1;
      else if (from !== to) counted.moved += 1;
    }
    const effect = diffProjects(before, after)[0]?.effect;
    expect({ gained: effect?.gained, lost: effect?.lost, moved: effect?.moved }).toEqual(counted);
  }
});

function unitOfEveryBucket(salt: string): readonly string[] {
  const bucketUnder = bucketer(salt);
  const units = new Map<number, string>();
  for (let number = 0; units.size < 100_000; number += 1) {
    const unit = `u${number}`;
    const bucket = bucketUnder(unit);
    if (!units.has(bucket)) units.set(bucket, unit);
  }
  return [...units.values()];
}
