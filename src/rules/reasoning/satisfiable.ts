import type { Condition } from '../../model/condition.ts';
import type { Segment } from '../../model/segment.ts';
import type { Attribute } from '../../model/settings.ts';
import { hasValue } from './attribute-domain.ts';
import type { Literal } from './literal.ts';

/** What conditions refer to. */
export interface World {
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly segments: ReadonlyMap<string, Segment>;
}

/** A condition that is to hold, or (`negated`) not to hold. */
export interface Goal {
  readonly condition: Condition;
  readonly negated: boolean;
}

const mostSteps = 400;

/**
 * Whether some context meets all the goals. `false` is certain; `true` may also mean that the search gave up after
 * a few hundred steps. The search branches over alternatives (a disjunctive normal form made as needed); within a branch
 * attributes are independent of each other, so each is judged alone by `hasValue`.
 */
export function isSatisfiable(goals: readonly Goal[], world: World): boolean {
  const search: Search = { world, steps: mostSteps };
  return canMeet(search, goals, new Map());
}

/** Whether every context that meets a condition meets one of the others; `unknown` when the search gave up. */
export function coverageOf(condition: Condition, others: readonly Condition[], world: World): 'covered' | 'open' | 'unknown' {
  const search: Search = { world, steps: mostSteps };
  const isOpen = canMeet(search, [{ condition, negated: false }, ...others.map((other) => ({ condition: other, negated: true }))], new Map());
  if (!isOpen) return 'covered';
  return search.steps < 0 ? 'unknown' : 'open';
}

interface Search {
  readonly world: World;
  steps: number;
}

type Literals = ReadonlyMap<string, readonly Literal[]>;

function canMeet(search: Search, goals: readonly Goal[], known: Literals): boolean {
  const literals = new Map(known);
  const changed = new Set<string>();
  const choices: (readonly Goal[])[] = [];
  const pending = [...goals];
  for (let goal = pending.pop(); goal !== undefined; goal = pending.pop()) {
    search.steps -= 1;
    if (search.steps < 0) return true;
    const parts = partsOf(goal, search.world);
    if (parts.kind === 'every') pending.push(...parts.goals);
    else if (parts.kind === 'some') choices.push(parts.goals);
    else if (parts.kind === 'literal') {
      literals.set(parts.attribute, [...(literals.get(parts.attribute) ?? []), parts.literal]);
      changed.add(parts.attribute);
    }
  }
  return isConsistent(search.world, literals, changed) && canChoose(search, choices, literals);
}

function isConsistent(world: World, literals: Literals, changed: ReadonlySet<string>): boolean {
  for (const name of changed) {
    const attribute = world.attributes.get(name);
    if (attribute !== undefined && !hasValue(attribute, literals.get(name) ?? [])) return false;
  }
  return true;
}

function canChoose(search: Search, choices: readonly (readonly Goal[])[], literals: Literals): boolean {
  const [first, ...rest] = choices;
  if (first === undefined) return true;
  const others = rest.map(toAlternative);
  return first.some((goal) => canMeet(search, [goal, ...others], literals));
}

/** A choice that waits for its turn, as a goal again. */
function toAlternative(goals: readonly Goal[]): Goal {
  return { condition: { kind: 'any', of: goals.map(({ condition, negated }) => (negated ? { kind: 'not', of: condition, at: [] } : condition)), at: [] }, negated: false };
}

type Parts =
  | { readonly kind: 'every' | 'some'; readonly goals: readonly Goal[] }
  | { readonly kind: 'literal'; readonly attribute: string; readonly literal: Literal }
  | { readonly kind: 'unknown' };

function partsOf({ condition, negated }: Goal, world: World): Parts {
  switch (condition.kind) {
    case 'test':
      return { kind: 'literal', attribute: condition.attribute, literal: { test: condition.test, negated } };
    case 'not':
      return { kind: 'every', goals: [{ condition: condition.of, negated: !negated }] };
    case 'segment':
      return segmentParts(condition.segment, negated, world);
    case 'all':
    case 'any': {
      const goals = condition.of.map((part) => ({ condition: part, negated }));
      return { kind: (condition.kind === 'all') !== negated || goals.length === 1 ? 'every' : 'some', goals };
    }
  }
}

function segmentParts(name: string, negated: boolean, world: World): Parts {
  const segment = world.segments.get(name);
  return segment === undefined ? { kind: 'unknown' } : { kind: 'every', goals: [{ condition: segment.when, negated }] };
}
