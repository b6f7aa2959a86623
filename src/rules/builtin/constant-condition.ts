import type { Condition } from '../../model/condition.ts';
import type { Project } from '../../model/project.ts';
import { keyAt, valueAt } from '../../source/place.ts';
import { flagWithRule, oneFlag } from '../example-base.ts';
import type { ConditionUse } from '../facts.ts';
import type { LintRule, Offence, RuleContext } from '../lint-rule.ts';
import { type ConstantPart, findConstantParts } from '../reasoning/constant.ts';
import { listed, mend, quote } from '../words.ts';

/** A condition, or a part of one, that is the same for everyone. */
export const constantCondition: LintRule = {
  id: 'constant-condition',
  summary: 'A condition, or a part of one, matches nobody or everybody.',
  severity: 'error',
  canBeOff: true,
  why: 'The rule does not decide what it seems to decide: an audience was meant that it does not have.',
  bad: { at: 'new-checkout.yaml:10:15', ...oneFlag(flagWithRule('{ tenant: [acme, globex], all: [{ tenant: initech }] }')) },
  good: oneFlag(flagWithRule('{ tenant: [acme, globex], all: [{ plan: pro }] }')),
  check: checkConstantCondition,
};

function* checkConstantCondition(_project: Project, { facts, reasoner }: RuleContext): Iterable<Offence> {
  for (const use of facts.conditions) {
    for (const part of findConstantParts(use.when, use.leaves, reasoner)) yield toOffence(use, part);
  }
}

function toOffence(use: ConditionUse, { condition, verdict, attributes }: ConstantPart): Offence {
  const isWhole = condition === use.when;
  const tested = listed(attributes.map(quote));
  return {
    place: placeOf(use.file, condition),
    message: `${isWhole ? subjectOf(use) : 'This part of the condition'} matches ${verdict === 'never' ? 'nobody' : 'everybody'}${because(condition, verdict, tested)}`,
    advice: [mend(adviceFor(condition, verdict))],
  };
}

function subjectOf(use: ConditionUse): string {
  return use.kind === 'rule' ? `Rule ${quote(use.rule.name)}` : `Segment ${quote(use.segment.name)}`;
}

function because(condition: Condition, verdict: ConstantPart['verdict'], tested: string): string {
  if (condition.kind === 'test') return `: no value of ${tested} passes this test`;
  if (tested === '' || verdict === 'always') return `: its tests of ${tested} leave nobody out`;
  return `: its tests of ${tested} contradict each other`;
}

function adviceFor({ kind }: Condition, verdict: ConstantPart['verdict']): string {
  if (verdict === 'always') return 'take out the test that makes up for the others, or the whole rule';
  return kind === 'test' ? 'correct the bounds' : 'take one of the tests out, or join them with `any:` if either will do';
}

/** A test stands at its operator, anything else at all of its text. */
function placeOf(file: string, { kind, at }: Condition): ReturnType<typeof keyAt> {
  return kind === 'test' ? keyAt(file, at) : valueAt(file, at);
}
