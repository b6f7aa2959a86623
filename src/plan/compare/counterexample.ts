import { compileProgram, type Decision } from '../../evaluate/compile-program.ts';
import type { DecisionProgram } from '../../evaluate/decision-program.ts';
import type { EvaluationContext } from '../../evaluate/evaluation-context.ts';
import { type Compared, comparePrograms, toLanding } from './compared.ts';
import { PathSearch } from './path-search.ts';
import { BoundPassed } from './text-patterns.ts';

/** A context that somebody can have, with what it gets on both sides. */
export interface Counterexample {
  readonly context: EvaluationContext;
  /** The clock that it needs, in seconds since 1970; `undefined` where it shows at any time. */
  readonly nowSeconds: number | undefined;
  readonly before: Decision;
  readonly after: Decision;
}

/** What a search came to. `none` is exact; `unsettled` says that the bound was passed before anything was found. */
export type Search = { readonly kind: 'none' } | { readonly kind: 'found'; readonly counterexample: Counterexample } | { readonly kind: 'unsettled' };

/** What is looked for: the variant on the one side and on the other. */
export type Wanted = (from: string, to: string) => boolean;

/**
 * A context that gets what is wanted. Unlike shares, which count units as spread evenly, this asks for the real bucket of
 * every unit that is named: a change that none of them can meet is none.
 */
export function findCounterexample(before: DecisionProgram, after: DecisionProgram, isWanted: Wanted): Search {
  try {
    return search(comparePrograms(before, after), { before, after, isWanted });
  } catch (error) {
    if (error instanceof BoundPassed) return { kind: 'unsettled' };
    throw error;
  }
}

interface Question {
  readonly before: DecisionProgram;
  readonly after: DecisionProgram;
  readonly isWanted: Wanted;
}

function search(compared: Compared, { before, after, isWanted }: Question): Search {
  const paths = new PathSearch(compared, (label) => {
    const landing = toLanding(label);
    return landing !== undefined && isWanted(landing.from, landing.to);
  });
  const found = paths.find();
  if (found === undefined) return { kind: paths.isBounded ? 'unsettled' : 'none' };
  const at = found.nowSeconds ?? 0;
  const [one, other] = [compileProgram(before).decide(found.context, at), compileProgram(after).decide(found.context, at)];
  if (!isWanted(one.variant, other.variant)) throw new Error(`comparison and evaluator disagree about ${after.flag} for ${JSON.stringify(found.context)}`);
  return { kind: 'found', counterexample: { ...found, before: one, after: other } };
}
