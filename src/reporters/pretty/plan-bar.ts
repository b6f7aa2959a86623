import type { RenderOptions } from '../render-options.ts';
import type { PlannedChange } from './plan-words.ts';

type Exposure = NonNullable<PlannedChange['effect']>['everyone_else'];

const cells = 10;

/** A bar as it is measured, and as it is printed. */
export interface Bar {
  readonly plain: string;
  readonly painted: string;
}

/**
 * The exposure of everyone else as a bar of ten cells: kept, gained or lost, and not exposed. A share above nothing has at
 * least one cell, and only 100 % has all ten. `undefined` where nothing of it changes.
 */
export function exposureBar({ before, after }: Exposure, { style, unicode }: RenderOptions): Bar | undefined {
  if (before === after) return undefined;
  const [was, is] = [filledCells(before), filledCells(after)];
  const isGain = after > before;
  // A difference that is smaller than a cell still shows: the last filled cell stands for it.
  const changed = Math.max(1, Math.abs(is - was));
  const kept = Math.max(was, is) - changed;
  const signs = unicode ? unicodeSigns : asciiSigns;
  const parts = [signs.kept.repeat(kept), (isGain ? signs.gained : signs.lost).repeat(changed), signs.empty.repeat(cells - kept - changed)] as const;
  const paint = isGain ? style.green : style.yellow;
  return { plain: `[${parts.join('')}]`, painted: `[${parts[0]}${paint(parts[1])}${style.dim(parts[2])}]` };
}

/** What the signs of a bar mean. */
export function barLegend({ unicode }: RenderOptions): string {
  const { kept, gained, lost, empty } = unicode ? unicodeSigns : asciiSigns;
  return `Bars show everyone else: ${kept} keep it, ${gained} gain it, ${lost} lose it, ${empty} go without.`;
}

const unicodeSigns = { kept: '█', gained: '▓', lost: '░', empty: '·' };
const asciiSigns = { kept: '#', gained: '+', lost: '-', empty: '.' };

function filledCells(share: number): number {
  if (share === 0) return 0;
  if (share === 100_000) return cells;
  return Math.min(cells - 1, Math.max(1, Math.round((share * cells) / 100_000)));
}
