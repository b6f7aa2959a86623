import { type Share, wholeShare } from '../../model/share.ts';
import type { Region, Totals, Transition } from '../change.ts';
import { kindOfTransition, type SafeVariants } from '../effect-kinds.ts';
import type { Landing } from './compared.ts';
import type { PartOfRegion } from './regions.ts';
import type { Mover } from './what-moved.ts';
import { toWholeParts } from './whole-parts.ts';

/** Parts of a region in whole parts per 100,000 that sum to the whole: who gets another variant, and who keeps which. */
export function toMatrix(parts: readonly PartOfRegion[], mover: (landing: Landing) => Mover): Pick<Region, 'matrix' | 'kept'> {
  const cells = new Map<string, { readonly from: string; readonly to: string; readonly mover: Mover; share: number }>();
  for (const part of parts) {
    const cell = { from: part.from, to: part.to, mover: mover(part), share: 0 };
    const key = JSON.stringify([cell.from, cell.to, cell.mover]);
    const known = cells.get(key) ?? cell;
    known.share += part.fraction * wholeShare;
    cells.set(key, known);
  }
  const matrix = new Map<string, Transition>();
  for (const { from, to, mover: by, share } of withTrace(toWholeParts([...cells.values()]))) {
    if (share === 0) continue;
    const key = JSON.stringify([from, to]);
    const known = matrix.get(key) ?? { from, to, share: 0, byHash: 0, byRule: 0 };
    matrix.set(key, { from, to, share: known.share + share, byHash: known.byHash + (by === 'hash' ? share : 0), byRule: known.byRule + (by === 'rule' ? share : 0) });
  }
  const transitions = [...matrix.values()].sort((a, b) => b.share - a.share || compareTexts(a.from + a.to, b.from + b.to));
  return {
    matrix: transitions.filter(({ from, to }) => from !== to),
    kept: transitions.flatMap(({ from, to, share }) => (from === to ? [{ variant: from, share }] : [])),
  };
}

/** A region is one because somebody gets another variant there: were they rounded to none, they are told of as one part. */
function withTrace<C extends { readonly from: string; readonly to: string; readonly share: number }>(cells: readonly C[]): readonly C[] {
  const isChanged = ({ from, to }: C): boolean => from !== to;
  const trace = cells.some((cell) => isChanged(cell) && cell.share > 0) ? undefined : cells.find(isChanged);
  const most = cells.toSorted((a, b) => b.share - a.share)[0];
  if (trace === undefined) return cells;
  return cells.map((cell) => ({ ...cell, share: cell.share + Number(cell === trace) - Number(cell === most) }));
}

/** What a matrix comes to, and its parts by what made them; the parts sum to the whole. */
export function totalsOf(matrix: readonly Transition[], safe: SafeVariants): { readonly all: Totals; readonly byHash: Totals; readonly byRule: Totals } {
  const totals = (shareOf: (transition: Transition) => Share): Totals => {
    const of = (kind: keyof Totals): Share => matrix.reduce((sum, each) => sum + (kindOfTransition(each, { safe }) === kind ? shareOf(each) : 0), 0);
    return { gained: of('gained'), lost: of('lost'), moved: of('moved') };
  };
  return { all: totals(({ share }) => share), byHash: totals(({ byHash }) => byHash), byRule: totals(({ byRule }) => byRule) };
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
