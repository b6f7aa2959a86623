import type { DecisionProgram } from '../../evaluate/decision-program.ts';
import type { EvaluationContext } from '../../evaluate/evaluation-context.ts';
import { type Compared, comparePrograms } from './compared.ts';
import { ContextWalk } from './context-walk.ts';
import type { NodeId } from './diagram.ts';
import { type ContextRegion, differingRegions } from './regions.ts';

/** Tells in which region of the effect of two programs a context lies. */
export class RegionFinder {
  readonly #compared: Compared;
  readonly #walk: ContextWalk;
  readonly #special: ReadonlyMap<NodeId, number>;
  readonly #rest: ReadonlyMap<NodeId, number>;

  /** Throws `BoundPassed` where `effectOfPrograms` finds no regions. */
  constructor(before: DecisionProgram, after: DecisionProgram) {
    this.#compared = comparePrograms(before, after);
    this.#walk = new ContextWalk(this.#compared);
    const { special, rest } = differingRegions(this.#compared);
    this.#special = placesOf(special, 0);
    this.#rest = placesOf(rest, special.length);
  }

  /** The place among the effect's regions; `undefined` for a context that lies in none, and so gets the same on both sides. */
  regionAt(context: EvaluationContext, nowSeconds: number): number | undefined {
    const { diagrams, root, singledOut } = this.#compared;
    const end = this.#walk.leafOf(root, context, nowSeconds, true);
    const isSingledOut = this.#walk.leafOf(singledOut, context, nowSeconds) === diagrams.yes;
    return (isSingledOut ? this.#special : this.#rest).get(end);
  }
}

function placesOf(regions: readonly ContextRegion[], first: number): ReadonlyMap<NodeId, number> {
  return new Map(regions.map(({ node }, index) => [node, first + index]));
}
