import { variantOfArm } from '../../evaluate/arm-names.ts';
import type { Clause, DecisionProgram, Outcome } from '../../evaluate/decision-program.ts';
import { leaf } from '../../evaluate/exposure.ts';
import { OutsideProfile } from '../../evaluate/flagd-profile/outside-profile.ts';
import { readTargeting } from '../../evaluate/flagd-profile/read-targeting.ts';
import { always, isAlways } from '../../evaluate/formula.ts';
import type { Reason } from '../../evaluate/reason.ts';
import type { FlagdFlag } from '../../model/artifact.ts';
import { isFull, parseStage } from '../../model/stage.ts';
import type { Logic } from './logic.ts';

/** Which flag of which environment. */
export interface FlagPlace {
  readonly flag: string;
  readonly environment: string;
}

/**
 * The decision program of a flag of an artifact: it decides as the one that was compiled, for every context. What an artifact
 * does not hold is made up: rules are called by their number, and segments and prerequisites stand as the tests they came to.
 * Throws `OutsideProfile` where the flag holds JsonLogic that the compiler does not write.
 */
export function readProgram({ flag, environment }: FlagPlace, published: FlagdFlag): DecisionProgram {
  const safe = safeOf(published);
  const clauses = clausesOf(published, safe).map((clause) => withStageName(clause, published));
  const names = new Set(clauses.flatMap(({ outcome }) => armNames(outcome)));
  const arms = [...names].sort().map((name) => {
    const value = Object.hasOwn(published.variants, name) ? published.variants[name] : undefined;
    if (value === undefined) throw new OutsideProfile(`there is no variant ${JSON.stringify(name).slice(0, 80)}`);
    return { name, variant: variantOfArm(name), value };
  });
  const rollout = clauses.flatMap(({ outcome }) => (outcome.kind === 'hash' ? [outcome.axis] : [])).at(-1) ?? { attribute: 'targetingKey', salt: flag };
  return { flag, environment, safe, rollout: { ...rollout, salt: rollout.salt.replace(/\/split$/, '') }, arms, clauses };
}

/** What decides about everyone whom nothing singles out is called as its stage calls it. */
function withStageName(clause: Clause, { metadata }: FlagdFlag): Clause {
  const stage = typeof metadata['stage'] === 'string' ? parseStage(metadata['stage']) : undefined;
  if (stage === undefined || !['full', 'rollout', 'not-exposed', 'no-unit'].includes(clause.name)) return clause;
  if (stage.kind === 'off') return { ...clause, name: 'off' };
  if (stage.kind !== 'share') return { ...clause, name: 'not-exposed' };
  return { ...clause, name: isFull(stage) ? 'full' : 'rollout' };
}

/**
 * The safe variant. It is the default wherever something is targeted; where one arm is for everyone, it is the variant
 * beside that arm, or the arm's own where there is none.
 */
function safeOf({ variants, defaultVariant, targeting }: FlagdFlag): string {
  if (!isEmpty(targeting)) return defaultVariant;
  const [other, ...more] = Object.keys(variants).filter((name) => name !== defaultVariant);
  if (more.length > 0) throw new OutsideProfile('there are more variants than one arm and the safe one, and nothing chooses between them');
  return other ?? variantOfArm(defaultVariant);
}

function clausesOf({ defaultVariant, targeting }: FlagdFlag, safe: string): readonly Clause[] {
  if (isEmpty(targeting)) return [toClause(always, leaf(defaultVariant, reasonOf(defaultVariant, safe)), 1)];
  return readTargeting(targeting).map(({ when, outcome }, index) => toClause(when, toOutcome(outcome, safe, index === 0 && !isAlways(when)), index + 1));
}

/** An outcome with the reasons that its arms tell; the first step of a chain that ends in the safe variant is a prerequisite. */
function toOutcome(outcome: Outcome, safe: string, isFirst: boolean): Outcome {
  if (outcome.kind === 'arm') return leaf(outcome.arm, isFirst && outcome.arm === safe ? 'prerequisite' : reasonOf(outcome.arm, safe));
  const ranges = outcome.ranges.map(({ to, outcome: inner }) => ({ to, outcome: inner.kind === 'arm' ? leaf(inner.arm, reasonOf(inner.arm, safe, 'rollout')) : toOutcome(inner, safe, false) }));
  return { ...outcome, ranges, withoutUnit: leaf(outcome.withoutUnit.arm, 'no-unit') };
}

// The prerequisite and the rules come first and everyone else last, so the number of a clause is that of its rule or one more.
function toClause(when: Clause['when'], outcome: Outcome, number: number): Clause {
  const leaves = outcome.kind === 'arm' ? [outcome] : outcome.ranges.flatMap((range) => (range.outcome.kind === 'arm' ? [range.outcome] : []));
  const isRule = leaves.some(({ arm }) => arm.endsWith(':internal'));
  return { name: isRule ? `rule:#${number}` : (leaves[0]?.reason ?? 'rollout'), when, outcome };
}

function reasonOf(arm: string, safe: string, exposed: Reason = 'full'): Reason {
  if (arm.endsWith(':killed')) return 'killed';
  if (arm.endsWith(':internal')) return 'internal';
  return arm === safe || arm.endsWith(':control') ? 'not-exposed' : exposed;
}

function armNames(outcome: Outcome): readonly string[] {
  if (outcome.kind === 'arm') return [outcome.arm];
  return [outcome.withoutUnit.arm, ...outcome.ranges.flatMap((range) => armNames(range.outcome))];
}

function isEmpty(targeting: Logic): boolean {
  return typeof targeting === 'object' && targeting !== null && Object.keys(targeting).length === 0;
}
