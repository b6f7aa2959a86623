import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileFormula } from '../evaluate/compile-formula.ts';
import { inlineCondition } from '../evaluate/inline-condition.ts';
import type { Condition } from '../model/condition.ts';
import type { Project } from '../model/project.ts';
import { arbitraryCondition, someSecond } from '../testing/arbitrary-condition.ts';
import { arbitraryContext, type JsonContext } from '../testing/arbitrary-context.ts';
import { arbitraryProject } from '../testing/arbitrary-project.ts';
import { aFlag, anyOf, aProject, aRule, aStage, isIn, not } from '../testing/builders.ts';
import { exactReasoning } from './exact-reasoning.ts';

const runs = process.env['MAESTRO_TEST_LONG'] === '1' ? 5_000 : 300;

/** A project with conditions and contexts that come close to them. */
const asked = arbitraryProject({ flags: 1 }).chain((project) => {
  const condition = arbitraryCondition([...project.settings.attributes.values()], [...project.segments.keys()], 1);
  return fc.tuple(condition, fc.array(condition, { minLength: 1, maxLength: 3 }), fc.boolean()).chain(([one, drawn, isPart]) => {
    const others = isPart ? [...drawn.slice(1), anyOf(one, ...drawn)] : drawn;
    const rules = [one, ...others].map((when, index) => aRule({ name: `r${index}`, when }));
    const named = { ...project, flags: new Map([['f', aFlag({ key: 'f', environments: { production: { stage: aStage('targeted'), rules } } })]]) };
    return fc.record({ project: fc.constant(project), one: fc.constant(one), others: fc.constant(others), contexts: fc.array(arbitraryContext(named), { minLength: 40, maxLength: 40 }) });
  });
});

function holds(project: Project, condition: Condition): (context: JsonContext) => boolean {
  const test = compileFormula(inlineCondition(project, condition));
  return (context) => test(context, someSecond);
}

it('names others that hold wherever a condition does, and is silent only where somebody may be left', () => {
  const found = { covered: 0, open: 0 };
  fc.assert(
    fc.property(asked, ({ project, one, others, contexts }) => {
      const covering = exactReasoning(project).covering(one, others);
      const isOne = holds(project, one);
      const chosen = (covering ?? []).map((index) => holds(project, others[index] ?? one));
      const isLeft = contexts.some((context) => isOne(context) && !others.some((other) => holds(project, other)(context)));
      if (chosen.length > 0) for (const context of contexts) if (isOne(context)) expect(chosen.some((other) => other(context))).toBe(true);
      if (isLeft) expect(covering).toEqual([]);
      found[chosen.length > 0 ? 'covered' : 'open'] += 1;
    }),
    { numRuns: runs },
  );
  expect(Math.min(found.covered, found.open)).toBeGreaterThan(runs / 10);
});

it('names no more of them than it takes, and none where they leave somebody', () => {
  const [acme, globex, pro] = [isIn('tenant', 'acme'), isIn('tenant', 'globex'), isIn('plan', 'pro')];
  const { covering } = exactReasoning(aProject({ flags: [] }));
  expect(covering(isIn('tenant', 'acme', 'globex'), [pro, globex, acme])).toEqual([1, 2]);
  expect(covering(isIn('tenant', 'acme', 'globex'), [pro, acme])).toEqual([]);
  expect(covering(acme, [anyOf(pro, not(pro))])).toEqual([0]);
});

it('calls two conditions one audience only where they hold for the same contexts', () => {
  let same = 0;
  fc.assert(
    fc.property(asked, fc.boolean(), ({ project, one, others: [drawn = one], contexts }, isRewritten) => {
      const other = isRewritten ? not(anyOf(not(one), not(anyOf(one, one)))) : drawn;
      if (exactReasoning(project).isSameAudience(one, other) !== true) return;
      same += 1;
      for (const context of contexts) expect(holds(project, one)(context)).toBe(holds(project, other)(context));
    }),
    { numRuns: runs },
  );
  expect(same).toBeGreaterThan(runs / 4);
});
