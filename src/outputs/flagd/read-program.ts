import { variantOfArm } from '../../evaluate/arm-names.ts';
import type { Clause, DecisionProgram, HashOutcome, Leaf, Outcome } from '../../evaluate/decision-program.ts';
import { leaf } from '../../evaluate/exposure.ts';
import { always } from '../../evaluate/formula.ts';
import type { Reason } from '../../evaluate/reason.ts';
import type { FlagdFlag } from '../../model/artifact.ts';
import { isFull, parseStage } from '../../model/stage.ts';
import { readConjunction } from './read-formula.ts';
import type { Logic } from './logic.ts';
import { conjuncts, type Division, holdsAt, isSame, operandsOf, OutsideProfile, readDivision, unitGuard } from './read-logic.ts';

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
    if (value === undefined) throw new OutsideProfile(name);
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
  if (more.length > 0) throw new OutsideProfile(more[0]);
  return other ?? variantOfArm(defaultVariant);
}

function clausesOf({ defaultVariant, targeting }: FlagdFlag, safe: string): readonly Clause[] {
  if (isEmpty(targeting)) return [toClause(always, leaf(defaultVariant, reasonOf(defaultVariant, safe)), 1)];
  const chain = operandsOf(targeting, 'if') ?? [];
  if (chain.length < 3 || chain.length % 2 === 0) throw new OutsideProfile(targeting);
  return new ChainReader(toSteps(chain), safe).read();
}

/** A step of an `if` chain; the last one has no parts to hold. */
interface Step {
  readonly parts: readonly Logic[];
  readonly result: Logic;
}

function toSteps(chain: readonly Logic[]): readonly Step[] {
  const steps: Step[] = [];
  for (let at = 0; at + 1 < chain.length; at += 2) steps.push({ parts: conjuncts(chain[at] ?? false), result: chain[at + 1] ?? null });
  return [...steps, { parts: [], result: chain.at(-1) ?? null }];
}

class ChainReader {
  readonly #steps: readonly Step[];
  readonly #safe: string;

  constructor(steps: readonly Step[], safe: string) {
    this.#steps = steps;
    this.#safe = safe;
  }

  read(): readonly Clause[] {
    const clauses: Clause[] = [];
    for (let at = 0; at < this.#steps.length; ) {
      const { clause, taken } = this.#clauseAt(at, clauses.length + 1);
      clauses.push(clause);
      at += taken;
    }
    return clauses;
  }

  #clauseAt(at: number, number: number): { readonly clause: Clause; readonly taken: number } {
    const { parts, result } = this.#steps[at] ?? { parts: [], result: null };
    if (typeof result === 'string') {
      const isPrerequisite = at === 0 && result === this.#safe && parts.length > 0;
      const reason = isPrerequisite ? 'prerequisite' : reasonOf(result, this.#safe);
      return { clause: toClause(readConjunction(parts), leaf(result, reason), number), taken: 1 };
    }
    const division = readDivision(result);
    if (division === undefined) throw new OutsideProfile(result);
    return this.#hashAt(at, division, number);
  }

  /**
   * A division is guarded by its unit. Where the guard comes last, the step behind asks for the same without it: that is for
   * those who have no unit. Inside of a rollout a bucket follows the guard, and those steps stand by themselves.
   */
  #hashAt(at: number, division: Division, number: number): { readonly clause: Clause; readonly taken: number } {
    const { parts = [] } = this.#steps[at] ?? {};
    const guard = unitGuard(division.axis.attribute);
    const open = parts.slice(0, parts.length - guard.length);
    if (!parts.some((_, index) => holdsAt(parts, index, guard))) throw new OutsideProfile(this.#steps[at]?.result);
    const next = this.#steps[at + 1];
    const isFollowed = holdsAt(parts, open.length, guard) && typeof next?.result === 'string' && next.parts.length === open.length && isSame([...open], next.parts);
    const without = leaf(isFollowed && typeof next?.result === 'string' ? next.result : this.#safe, 'no-unit');
    const outcome = toHash(division, without, this.#safe);
    return { clause: toClause(readConjunction(isFollowed ? open : parts), outcome, number), taken: isFollowed ? 2 : 1 };
  }
}

function toHash({ axis, weights }: Division, withoutUnit: Leaf, safe: string): HashOutcome {
  let to = 0;
  const ranges = weights.map(([arm, weight]) => ({ to: (to += weight), outcome: leaf(arm, reasonOf(arm, safe, 'rollout')) }));
  return { kind: 'hash', axis, ranges, withoutUnit };
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
