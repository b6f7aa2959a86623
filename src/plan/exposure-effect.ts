import type { Axis, Clause, DecisionProgram, Formula } from '../evaluate/decision-program.ts';
import type { Condition } from '../model/condition.ts';
import type { Share } from '../model/share.ts';
import { canonicalFormula } from './canonical-formula.ts';
import type { Effect, Region, Transition } from './change.ts';
import { conditionInWords } from './condition-words.ts';
import { axesOf, changesOf, type OutcomePair, transitions } from './outcome-matrix.ts';

/**
 * The exact effect of going from one program to the other, or `undefined` where this version cannot tell: when a rule, a
 * segment or a prerequisite has changed. Stages, kills, splits, served variants, salts and units it can tell, as then both
 * programs divide the contexts by the same conditions.
 */
export function exposureEffect(before: DecisionProgram, after: DecisionProgram): Effect | undefined {
  const aligned = alignClauses(before, after);
  if (aligned === undefined || asksForItsOwnBuckets(before) || asksForItsOwnBuckets(after)) return undefined;
  const pairs = aligned.map((clause) => ({ clause, pair: toPair(clause, before, after) }));
  const last = pairs.at(-1);
  if (last === undefined) return undefined;
  const rest = transitions(last.pair, new Set());
  const changes = changesOf(rest);
  const guard = prerequisitesInWords([before, after]);
  return {
    gained: total(changes, (each) => each.from === before.safe && each.to !== after.safe),
    lost: total(changes, (each) => each.from !== before.safe && each.to === after.safe),
    moved: total(changes, (each) => (each.from === before.safe) === (each.to === after.safe)),
    everyoneElse: {
      before: total(rest, (each) => each.from !== before.safe),
      after: total(rest, (each) => each.to !== after.safe),
      unit: after.rollout.attribute,
    },
    safe: { before: before.safe, after: after.safe },
    regions: pairs.flatMap(({ clause, pair }) => toRegions(pair, clause === last.clause ? everyoneElse(guard) : clauseInWords(clause, guard))),
    exact: true,
  };
}

function total(parts: readonly Transition[], counts: (part: Transition) => boolean): Share {
  return parts.filter(counts).reduce((sum, part) => sum + part.share, 0);
}

// A prerequisite that shares salt and unit with the flag is met by some of the flag's buckets more than by others, so that
// shares of all units are not shares of those who meet it.
function asksForItsOwnBuckets(program: DecisionProgram): boolean {
  const own = new Set(program.clauses.flatMap((clause) => axesOf(clause.outcome)).map(axisKey));
  return program.clauses.some((clause) => bucketAxes(clause.when).some((axis) => own.has(axisKey(axis))));
}

function axisKey(axis: Axis): string {
  return JSON.stringify([axis.attribute, axis.salt]);
}

function bucketAxes(formula: Formula): readonly Axis[] {
  switch (formula.kind) {
    case 'all':
    case 'any':
      return formula.of.flatMap(bucketAxes);
    case 'not':
    case 'named':
      return bucketAxes(formula.of);
    case 'attribute':
      return [];
    case 'bucket':
      return [formula.axis];
  }
}

/** A clause of either side with what happens there on both. */
interface AlignedClause {
  readonly when: Formula;
  readonly before: Clause;
  readonly after: Clause;
}

/**
 * The clauses of both programs side by side; `undefined` when they ask different questions. A program of one clause (killed,
 * off) answers every question of the other alike, and where only one side serves the internal segment, the other decides
 * about these contexts as about everyone else.
 */
function alignClauses(before: DecisionProgram, after: DecisionProgram): readonly AlignedClause[] | undefined {
  const lastBefore = before.clauses.at(-1);
  const lastAfter = after.clauses.at(-1);
  if (lastBefore === undefined || lastAfter === undefined) return undefined;
  if (before.clauses.length === 1) return after.clauses.map((clause) => ({ when: clause.when, before: lastBefore, after: clause }));
  if (after.clauses.length === 1) return before.clauses.map((clause) => ({ when: clause.when, before: clause, after: lastAfter }));
  return alignLists(before.clauses, after.clauses);
}

function alignLists(before: readonly Clause[], after: readonly Clause[]): readonly AlignedClause[] | undefined {
  const aligned: AlignedClause[] = [];
  const [restBefore, restAfter] = [before.at(-1), after.at(-1)];
  for (let one = 0, other = 0; one < before.length || other < after.length; one += 1, other += 1) {
    const [left, right] = [before[one], after[other]];
    if (left !== undefined && right !== undefined && canonicalFormula(left.when) === canonicalFormula(right.when)) {
      aligned.push({ when: right.when, before: left, after: right });
    } else if (left?.name === 'internal' && restAfter !== undefined && !servesInternal(after)) {
      aligned.push({ when: left.when, before: left, after: restAfter });
      other -= 1;
    } else if (right?.name === 'internal' && restBefore !== undefined && !servesInternal(before)) {
      aligned.push({ when: right.when, before: restBefore, after: right });
      one -= 1;
    } else return undefined;
  }
  return aligned;
}

function servesInternal(clauses: readonly Clause[]): boolean {
  return clauses.some((clause) => clause.name === 'internal');
}

function toPair(clause: AlignedClause, before: DecisionProgram, after: DecisionProgram): OutcomePair {
  return { before: clause.before.outcome, after: clause.after.outcome, variantBefore: variantsOf(before), variantAfter: variantsOf(after) };
}

function variantsOf(program: DecisionProgram): (arm: string) => string {
  const variants = new Map(program.arms.map((arm) => [arm.name, arm.variant]));
  return (name) => {
    const variant = variants.get(name);
    if (variant === undefined) throw new Error(`the program of ${program.flag} has no arm ${name}`);
    return variant;
  };
}

/** The contexts of a clause in words, given the units that their share is counted by and those that they lack. */
type Wording = (units: readonly string[], missing: readonly string[]) => string;

/** The region with every unit, and those without one or more of them, where something differs there. */
function toRegions(pair: OutcomePair, inWords: Wording): readonly Region[] {
  const units = [...new Set([...axesOf(pair.before), ...axesOf(pair.after)].map((axis) => axis.attribute))].sort();
  return subsetsOf(units).flatMap((missing): readonly Region[] => {
    const matrix = changesOf(transitions(pair, new Set(missing)));
    return matrix.length === 0 ? [] : [{ when: inWords(units.filter((unit) => !missing.includes(unit)), missing), matrix, cause: undefined }];
  });
}

function subsetsOf(names: readonly string[]): readonly (readonly string[])[] {
  return names.reduce<readonly (readonly string[])[]>((subsets, name) => [...subsets, ...subsets.map((subset) => [...subset, name])], [[]]);
}

function everyoneElse(guard: string): Wording {
  return (units, missing) => `everyone else${without(missing)}${units.length === 0 ? '' : `, by ${units.join(' and ')}`}${guard}`;
}

function clauseInWords(clause: AlignedClause, guard: string): Wording {
  const condition = toCondition(clause.when);
  const when = condition === undefined ? clause.after.name : conditionInWords(condition);
  return (_, missing) => `${when}${without(missing)}${guard}`;
}

function without(missing: readonly string[]): string {
  return missing.length === 0 ? '' : ` without ${missing.join(' and ')}`;
}

function prerequisitesInWords(programs: readonly DecisionProgram[]): string {
  const clauses = programs.flatMap((program) => program.clauses.filter((clause) => clause.name === 'prerequisite'));
  const names = new Set(clauses.flatMap((clause) => prerequisitesIn(clause.when)));
  return names.size === 0 ? '' : `, where ${[...names].sort().join(' and ')}`;
}

function prerequisitesIn(formula: Formula): readonly string[] {
  switch (formula.kind) {
    case 'all':
    case 'any':
      return formula.of.flatMap(prerequisitesIn);
    case 'not':
      return prerequisitesIn(formula.of);
    case 'named':
      return formula.name.kind === 'prerequisite' ? [`${formula.name.flag} is ${formula.name.variant}`] : [];
    case 'attribute':
    case 'bucket':
      return [];
  }
}

// Formulas of rules and segments are conditions with their names kept; what asks for buckets is a prerequisite's.
function toCondition(formula: Formula): Condition | undefined {
  switch (formula.kind) {
    case 'all':
    case 'any': {
      const parts = formula.of.map(toCondition);
      const known = parts.filter((part) => part !== undefined);
      return known.length === parts.length ? { kind: formula.kind, of: known, at: [] } : undefined;
    }
    case 'not': {
      const of = toCondition(formula.of);
      return of === undefined ? undefined : { kind: 'not', of, at: [] };
    }
    case 'named':
      return formula.name.kind === 'segment' ? { kind: 'segment', segment: formula.name.segment, at: [] } : undefined;
    case 'attribute':
      return { kind: 'test', attribute: formula.attribute, test: formula.test, at: [] };
    case 'bucket':
      return undefined;
  }
}
