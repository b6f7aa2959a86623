import { type Look, type Run, readTerminal } from './ansi.ts';
import { boxShape, type Style, textShape, toSvg } from './svg.ts';

/** What is on the screen: the command as typed, what it wrote, and words for those who cannot see it. */
export interface Screen {
  readonly command: string;
  readonly output: string;
  readonly columns: number;
  readonly title: string;
  readonly about: string;
}

const [cell, lineHeight, padding, bar, fontSize] = [8.4, 20, 20, 30, 14];

// GitHub's own foregrounds of its two themes (primer/primitives): each has a contrast of 4.5 or more on its ground.
const styles: readonly Style[] = [
  { name: 'ground', fill: { light: '#ffffff', dark: '#0d1117' }, stroke: { light: '#d1d9e0', dark: '#3d444d' } },
  { name: 'bar', fill: { light: '#f6f8fa', dark: '#151b23' } },
  { name: 'dot', fill: { light: '#d1d9e0', dark: '#3d444d' } },
  { name: 'text', rest: `font: ${fontSize}px ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace` },
  { name: 'plain', fill: { light: '#1f2328', dark: '#f0f6fc' } },
  { name: 'dim', fill: { light: '#59636e', dark: '#9198a1' } },
  { name: 'red', fill: { light: '#d1242f', dark: '#f85149' } },
  { name: 'green', fill: { light: '#1a7f37', dark: '#3fb950' } },
  { name: 'yellow', fill: { light: '#9a6700', dark: '#d29922' } },
  { name: 'cyan', fill: { light: '#1b7c83', dark: '#39c5cf' } },
  { name: 'bold', rest: 'font-weight: 700' },
  { name: 'half', rest: 'opacity: .6' },
  { name: 'light', rest: 'opacity: .42' },
];

/** A terminal as wide as `columns`, with the command and what it wrote. Throws where a line is wider. */
export function drawTerminal({ command, output, columns, title, about }: Screen): string {
  const prompt: readonly Run[] = [{ column: 0, text: '$', look: { dim: true } }, { column: 2, text: command, look: { bold: true } }];
  const lines = [prompt, ...readTerminal(output)];
  const widest = Math.max(...lines.map((runs) => Math.max(0, ...runs.map(({ column, text }) => column + text.length))));
  if (widest > columns) throw new Error(`a line is ${widest} columns wide, and the terminal ${columns}`);
  const width = Math.ceil(columns * cell + 2 * padding);
  const height = bar + lines.length * lineHeight + 2 * padding - 8;
  const shapes = [...frame(width, height), ...lines.flatMap((runs, row) => runs.flatMap((run) => runShapes(run, bar + padding + row * lineHeight)))];
  return toSvg({ title, about, width, height, styles, shapes });
}

function frame(width: number, height: number): readonly string[] {
  return [
    boxShape({ x: 0.5, y: 0.5, width: width - 1, height: height - 1, radius: 8 }, 'ground'),
    boxShape({ x: 1, y: 1, width: width - 2, height: bar - 8, radius: 7 }, 'bar'),
    boxShape({ x: 1, y: 12, width: width - 2, height: bar - 12 }, 'bar'),
    ...[0, 1, 2].map((place) => boxShape({ x: 16 + place * 18, y: 10, width: 10, height: 10, radius: 5 }, 'dot')),
  ];
}

// Shades of a bar are drawn: the glyphs of many fonts have gaps between them, and other heights.
const shades: Readonly<Record<string, string>> = { '█': '', '▓': ' half', '░': ' light' };

function runShapes({ column, text, look }: Run, top: number): readonly string[] {
  const shapes: string[] = [];
  for (const { 0: piece, index } of text.matchAll(/ {2,}|█+|▓+|░+|(?:[^ █▓░]| (?! ))+| /g)) {
    const place = { x: padding + (column + index) * cell, width: piece.length * cell };
    const shade = shades[piece.charAt(0)];
    if (piece.trim() === '') continue;
    shapes.push(shade === undefined ? textShape(piece, { ...place, y: top + 14, classes: classesOf(look) }) : boxShape({ ...place, y: top + 3, height: 13 }, `${look.color ?? 'dim'}${shade}`));
  }
  return shapes;
}

function classesOf({ color, bold, dim }: Look): string {
  return ['text', color ?? (dim === true ? 'dim' : 'plain'), ...(bold === true ? ['bold'] : [])].join(' ');
}
