import type { DecisionProgram } from '../../evaluate/decision-program.ts';
import { wholeShare } from '../../model/share.ts';
import type { Effect, Region } from '../change.ts';
import { type Compared, comparePrograms, impossibleLabel, type Landing } from './compared.ts';
import type { NodeId } from './diagram.ts';
import { estimateEffect } from './estimate-effect.ts';
import { toMatrix, totalsOf } from './matrix.ts';
import { byPlainness } from './plain-classes.ts';
import { RegionWords } from './region-words.ts';
import { type ContextRegion, differingRegions, partsOf, type PartOfRegion, withoutSingledOut } from './regions.ts';
import { BoundPassed } from './text-patterns.ts';
import { type Mover, moverOf } from './what-moved.ts';

/**
 * The effect of going from one program to the other on every context there can be: exact, or an estimate where that would
 * take more than the bound allows. Exact regions are disjoint and cover all that differs.
 */
export function effectOfPrograms(before: DecisionProgram, after: DecisionProgram): Effect {
  try {
    return toEffect(comparePrograms(before, after), before, after);
  } catch (error) {
    if (error instanceof BoundPassed) return estimateEffect(before, after);
    throw error;
  }
}

function toEffect(compared: Compared, before: DecisionProgram, after: DecisionProgram): Effect {
  const elsewhere = partsOf(compared, generic(compared, withoutSingledOut(compared)));
  const mover = moverOf(compared);
  const safe = { before: before.safe, after: after.safe };
  const { all, byHash, byRule } = totalsOf(toMatrix(elsewhere, mover).matrix, safe);
  const exposed = (counts: (part: PartOfRegion) => boolean): number => shareOf(elsewhere.filter(counts));
  return {
    ...all,
    byHash,
    byRule,
    everyoneElse: {
      before: exposed((part) => part.from !== before.safe),
      after: exposed((part) => part.to !== after.safe),
      unit: after.rollout.attribute,
    },
    safe,
    regions: wordedRegions(compared, mover),
    exact: true,
    sample: undefined,
  };
}

/** Those whom a rule or the internal segment singles out first, then everyone else. */
function wordedRegions(compared: Compared, mover: (landing: Landing) => Mover): readonly Region[] {
  const { diagrams } = compared;
  const words = new RegionWords(compared);
  const { special, rest } = differingRegions(compared);
  const told = new Map<string, NodeId>();
  const wordSpecial = (region: ContextRegion): Region => {
    const shares = toMatrix(region.parts, mover);
    const happens = JSON.stringify(shares.matrix.map(({ from, to, share }) => [from, to, share]));
    const before = told.get(happens) ?? diagrams.no;
    told.set(happens, diagrams.or(before, region.where));
    return { when: words.ofSingledOut(region, before), ...shares, cause: causeOf(region) };
  };
  return [...special.map(wordSpecial), ...rest.map((region) => ({ when: words.ofEveryoneElse(region), ...toMatrix(region.parts, mover), cause: causeOf(region) }))];
}

/** The rule that gives the region what it gets now, or gave it what it had. */
function causeOf({ parts }: ContextRegion): string | undefined {
  const changed = parts.filter((part) => part.from !== part.to);
  const [after, ...others] = new Set(changed.map((part) => part.clauseAfter));
  const [before, ...earlier] = new Set(changed.map((part) => part.clauseBefore));
  if (others.length === 0 && after?.startsWith('rule:') === true) return `rule ${after.slice('rule:'.length)}`;
  if (earlier.length === 0 && before?.startsWith('rule:') === true) return `no longer rule ${before.slice('rule:'.length)}`;
  return undefined;
}

/**
 * What somebody gets about whom nothing is known but that there is a unit: at every variable the class of the values that
 * nobody names, or the nearest one that can occur.
 */
function generic({ diagrams, variables }: Compared, root: NodeId): NodeId {
  const nobody = diagrams.leaf(impossibleLabel);
  const visit = (id: NodeId): NodeId => {
    const node = diagrams.get(id);
    if (node.kind === 'leaf') return id;
    const variable = variables[node.variable];
    if (variable === undefined || variable.kind === 'axis') return id;
    for (const index of byPlainness(variable)) {
      const found = visit(node.children[index] ?? nobody);
      if (found !== nobody) return found;
    }
    return nobody;
  };
  return visit(root);
}

function shareOf(parts: readonly PartOfRegion[]): number {
  return Math.round(parts.reduce((sum, part) => sum + part.fraction, 0) * wholeShare);
}
