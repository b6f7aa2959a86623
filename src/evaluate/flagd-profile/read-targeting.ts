import type { Clause, Formula, HashOutcome, Leaf, Outcome } from '../decision-program.ts';
import { always } from '../formula.ts';
import type { Json } from '../../model/json.ts';
import { wholeShare } from '../../model/share.ts';
import type { Guards } from './guards.ts';
import { attributeOf, isSame, operandsOf, outside } from './logic.ts';
import { readLogic } from './read-logic.ts';
import { readDivision } from './read-share.ts';
import { readSequence } from './read-sequence.ts';

/** One step of the `if` chain: the operands that all have to hold, and the name or the division that they lead to. */
interface Branch {
  readonly when: readonly Json[];
  readonly result: Json | undefined;
}

/**
 * The clauses of a flag's targeting, an `if` chain in the portable profile. Throws `OutsideProfile` for anything else.
 * Steps that only tell apart who has a unit become one clause again, so that what they share is asked once.
 */
export function readTargeting(targeting: Json): readonly Clause[] {
  const branches = branchesOf(targeting);
  const clauses: Clause[] = [];
  for (let index = 0; index < branches.length; ) {
    const length = lengthOfSplit(branches, index);
    clauses.push(length === 0 ? toClause(branches[index]) : toHashClause(branches.slice(index, index + length)));
    index += Math.max(length, 1);
  }
  return clauses;
}

function branchesOf(targeting: Json): readonly Branch[] {
  const chain = operandsOf(targeting, 'if');
  if (chain === undefined || chain.length % 2 === 0) throw outside(targeting, 'is not an "if" chain that ends in a variant');
  const branches: Branch[] = [];
  for (let index = 0; index + 1 < chain.length; index += 2) {
    const when = chain[index] ?? null;
    branches.push({ when: operandsOf(when, 'and') ?? [when], result: chain[index + 1] });
  }
  return [...branches, { when: [], result: chain.at(-1) }];
}

/** A branch by itself. What it hashes has to be guarded, so nobody gets to the outcome without a unit. */
function toClause(branch: Branch | undefined): Clause {
  const { formula, guards } = conditionOf(branch?.when ?? []);
  const outcome = typeof branch?.result === 'string' ? leaf(branch.result) : divide(branch?.result, guards, undefined);
  return { name: '', when: formula, outcome };
}

function conditionOf(when: readonly Json[]): { readonly formula: Formula; readonly guards: Guards | undefined } {
  return when.length === 0 ? { formula: always, guards: undefined } : readSequence(when, undefined, (part, known) => readLogic(part, known));
}

/** How many branches from here are one clause that divides: 2 for a division, 4 for one inside a range of another. */
function lengthOfSplit(branches: readonly Branch[], index: number): 0 | 2 | 4 {
  const [first, second, third, fourth] = branches.slice(index, index + 4);
  if (first === undefined || second === undefined || !onlyUnitTells(first, second, first.result)) return 0;
  if (typeof second.result !== 'string') return 0;
  if (third === undefined || fourth === undefined || typeof third.result !== 'string' || typeof fourth.result !== 'string') return 2;
  const [range, ...others] = extensionOf(second, third) ?? [];
  const [divided] = operandsOf(range, '===') ?? [];
  return others.length === 0 && onlyUnitTells(third, fourth, divided) ? 4 : 2;
}

/** Whether the longer branch is the shorter one for those who have the unit that is divided. */
function onlyUnitTells(longer: Branch, shorter: Branch, divided: Json | undefined): boolean {
  const extension = extensionOf(longer, shorter);
  if (extension?.length !== 2) return false;
  const [hashed] = operandsOf(divided, 'fractional') ?? [];
  const attribute = attributeOf(operandsOf(hashed, 'cat')?.[1]);
  const unit: readonly Json[] = [{ starts_with: [{ var: attribute ?? '' }, ''] }, { '!==': [{ var: attribute ?? '' }, ''] }];
  return attribute !== undefined && isSame(extension, unit);
}

/** The operands that a branch has beyond all those of another one. */
function extensionOf(longer: Branch, shorter: Branch): readonly Json[] | undefined {
  const { length } = shorter.when;
  return isSame(longer.when.slice(0, length), shorter.when) ? longer.when.slice(length) : undefined;
}

function toHashClause(branches: readonly Branch[]): Clause {
  const [first, second, third] = branches;
  const last = branches.at(-1);
  if (first === undefined || second === undefined || last === undefined) throw outside(undefined, 'is no chain');
  const { formula } = conditionOf(last.when);
  const { guards } = conditionOf(first.when);
  const outcome = third === undefined ? divide(first.result, guards, leafOf(second)) : nest(branches, guards);
  return { name: '', when: formula, outcome };
}

/** A division of those in one range of another: [all of it, without its unit, outside of the range, without a unit]. */
function nest([first, second, third, fourth]: readonly Branch[], guards: Guards | undefined): HashOutcome {
  const share = readLogic(second?.when.at(-1), guards);
  if (share.kind !== 'bucket' || share.axis.salt === '' || first === undefined) throw outside(second?.when.at(-1), 'is not a range of units');
  const { axis, from, to } = share;
  const [inner, outer] = [divide(first.result, guards, leafOf(second)), leafOf(third)];
  const ranges = [{ to: from, outcome: outer }, { to, outcome: inner }, { to: wholeShare, outcome: outer }];
  return { kind: 'hash', axis, withoutUnit: leafOf(fourth), ranges };
}

function divide(result: Json | undefined, guards: Guards | undefined, withoutUnit: Leaf | undefined): HashOutcome {
  const { axis, ends } = readDivision(result, guards);
  const ranges = ends.map(({ name, to }): { readonly to: number; readonly outcome: Outcome } => ({ to, outcome: leaf(name) }));
  return { kind: 'hash', axis, ranges, withoutUnit: withoutUnit ?? leaf(ends[0]?.name ?? '') };
}

function leafOf(branch: Branch | undefined): Leaf {
  if (typeof branch?.result !== 'string') throw outside(branch?.result, 'is not the name of a variant');
  return leaf(branch.result);
}

function leaf(arm: string): Leaf {
  return { kind: 'arm', arm, reason: 'full' };
}
