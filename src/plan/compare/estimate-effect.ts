import { compileProgram } from '../../evaluate/compile-program.ts';
import type { DecisionProgram } from '../../evaluate/decision-program.ts';
import { wholeShare } from '../../model/share.ts';
import type { Effect, Interval, Region, Sample, Totals } from '../change.ts';
import type { ComparedClause, Landing } from './compared.ts';
import { toMatrix, totalsOf } from './matrix.ts';
import type { PartOfRegion } from './regions.ts';
import { type SampledContext, SampledContexts } from './sampled-contexts.ts';
import { moverOf } from './what-moved.ts';

const strangers = 50_000;
const combinations = 2_000;
const unitsOfCombination = 25;
/** The standard normal quantile of a two-sided 99 % interval. */
const quantile = 2.5758;

/**
 * The effect as a sample shows it, where it is too much to be computed: half of the contexts for everyone else, half over
 * combinations of the values that the programs ask for. Pure: the same programs have the same sample. What it saw happens;
 * what it did not see may happen too.
 */
export function estimateEffect(before: DecisionProgram, after: DecisionProgram): Effect {
  const contexts = new SampledContexts(before, after);
  const tally = new Tally(before, after);
  for (let number = 0; number < strangers; number += 1) tally.addStranger(contexts.stranger());
  for (let number = 0; number < combinations; number += 1) contexts.combination(unitsOfCombination).forEach((each) => tally.add(each));
  return tally.toEffect();
}

interface Cell extends Landing {
  count: number;
}

/** Counts what sampled contexts get on both sides by the clauses that decide there. */
class Tally {
  readonly #before: DecisionProgram;
  readonly #after: DecisionProgram;
  readonly #decide: (sampled: SampledContext) => Landing;
  readonly #strangers = new Map<string, Cell>();
  readonly #groups = new Map<string, Map<string, Cell>>();

  constructor(before: DecisionProgram, after: DecisionProgram) {
    this.#before = before;
    this.#after = after;
    const [left, right] = [compileProgram(before), compileProgram(after)];
    const [clauseBefore, clauseAfter] = [clauseOf(before), clauseOf(after)];
    this.#decide = ({ context, nowSeconds }) => {
      const [one, other] = [left.decide(context, nowSeconds), right.decide(context, nowSeconds)];
      return { from: one.variant, to: other.variant, clauseBefore: clauseBefore(one.reason), clauseAfter: clauseAfter(other.reason) };
    };
  }

  addStranger(sampled: SampledContext): void {
    const landing = this.#decide(sampled);
    if (isSpecial(landing.clauseBefore) || isSpecial(landing.clauseAfter)) this.#addTo(landing);
    else increase(this.#strangers, landing);
  }

  add(sampled: SampledContext): void {
    this.#addTo(this.#decide(sampled));
  }

  #addTo(landing: Landing): void {
    const key = `${landing.clauseBefore} ${landing.clauseAfter}`;
    const group = this.#groups.get(key) ?? new Map<string, Cell>();
    this.#groups.set(key, group);
    increase(group, landing);
  }

  toEffect(): Effect {
    const [before, after] = [this.#before, this.#after];
    const mover = moverOf({ clauses: [...clausesOf(before, 'before'), ...clausesOf(after, 'after')] });
    const safe = { before: before.safe, after: after.safe };
    const toRegion = (when: string, cells: ReadonlyMap<string, Cell>): Region => ({ when, ...toMatrix(toParts(cells), mover), cause: undefined });
    const everyoneElse = toRegion(`everyone else, by ${after.rollout.attribute}`, this.#strangers);
    const { all, byHash, byRule } = totalsOf(everyoneElse.matrix, safe);
    // Odd values that end at the stage get what everyone else gets; they are told of where it is something else.
    const told = new Set(everyoneElse.matrix.map(({ from, to }) => `${from}:${to}`));
    const isTold = ({ from, to, clauseBefore, clauseAfter }: Landing): boolean => !isSpecial(clauseBefore) && !isSpecial(clauseAfter) && (from === to || told.has(`${from}:${to}`));
    const groups = [...this.#groups.values()].filter((cells) => ![...cells.values()].every(isTold));
    const others = groups.map((cells) => toRegion(groupInWords(cells), cells));
    const exposed = (isExposed: (cell: Cell) => boolean): number => Math.round((wholeShare * countOf(this.#strangers, isExposed)) / Math.max(1, countOf(this.#strangers)));
    return {
      ...all,
      byHash,
      byRule,
      everyoneElse: { before: exposed(({ from }) => from !== safe.before), after: exposed(({ to }) => to !== safe.after), unit: after.rollout.attribute },
      safe,
      regions: [...others, everyoneElse].filter(({ matrix }) => matrix.length > 0),
      exact: 'bounded',
      sample: sampleOf(all, countOf(this.#strangers)),
    };
  }
}

function sampleOf({ gained, lost, moved }: Totals, size: number): Sample {
  const intervalOf = (share: number): Interval => wilson(share / wholeShare, size);
  return { contexts: strangers + combinations * unitsOfCombination, combinations, confidencePercent: 99, gained: intervalOf(gained), lost: intervalOf(lost), moved: intervalOf(moved) };
}

/** The score interval of a proportion (Wilson 1927), outward to whole parts per 100,000; everything where nothing was seen. */
function wilson(proportion: number, size: number): Interval {
  if (size === 0) return { low: 0, high: wholeShare };
  const square = quantile ** 2 / size;
  const middle = (proportion + square / 2) / (1 + square);
  const reach = (quantile / (1 + square)) * Math.sqrt((proportion * (1 - proportion)) / size + square / (4 * size));
  // At the ends the root leaves a remainder of rounding, which would be taken for a part.
  return {
    low: proportion === 0 ? 0 : Math.max(0, Math.floor((middle - reach) * wholeShare)),
    high: proportion === 1 ? wholeShare : Math.min(wholeShare, Math.ceil((middle + reach) * wholeShare)),
  };
}

function increase(cells: Map<string, Cell>, landing: Landing): void {
  const key = `${landing.from}:${landing.to}:${landing.clauseBefore}:${landing.clauseAfter}`;
  const cell = cells.get(key);
  if (cell === undefined) cells.set(key, { ...landing, count: 1 });
  else cell.count += 1;
}

function countOf(cells: ReadonlyMap<string, Cell>, isCounted: (cell: Cell) => boolean = () => true): number {
  return [...cells.values()].reduce((sum, cell) => sum + (isCounted(cell) ? cell.count : 0), 0);
}

function toParts(cells: ReadonlyMap<string, Cell>): readonly PartOfRegion[] {
  const all = countOf(cells);
  return [...cells.values()].map(({ count, ...landing }) => ({ ...landing, fraction: count / all }));
}

/** The clause of a reason: whatever is no clause of its own is the last one, the stage. */
function clauseOf({ clauses }: DecisionProgram): (reason: string) => string {
  const names = new Set(clauses.map(({ name }) => name));
  const last = clauses.at(-1)?.name ?? '';
  return (reason) => (names.has(reason) ? reason : last);
}

function clausesOf({ clauses }: DecisionProgram, side: ComparedClause['side']): readonly Pick<ComparedClause, 'side' | 'name' | 'asksBucket' | 'identity'>[] {
  return clauses.map(({ name, when, outcome }) => ({ side, name, asksBucket: outcome.kind === 'hash', identity: JSON.stringify(when) }));
}

function isSpecial(clause: string): boolean {
  return clause === 'internal' || clause.startsWith('rule:');
}

function groupInWords(cells: ReadonlyMap<string, Cell>): string {
  const [{ clauseBefore, clauseAfter } = { clauseBefore: '', clauseAfter: '' }] = cells.values();
  const [before, after] = [clauseInWords(clauseBefore), clauseInWords(clauseAfter)];
  return `${before === after ? `${after} decides` : `${before} decided and ${after} decides now`} (${countOf(cells)} sampled)`;
}

function clauseInWords(clause: string): string {
  if (clause.startsWith('rule:')) return `rule ${clause.slice('rule:'.length)}`;
  const others: { readonly [name: string]: string } = { internal: 'the internal segment', prerequisite: 'a prerequisite', killed: 'a kill' };
  return others[clause] ?? 'the stage';
}
