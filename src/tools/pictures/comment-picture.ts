import { toHtml } from '../../testing/gfm.ts';
import { drawBlocks } from './comment-blocks.ts';
import { elements, readHtml } from './html-tree.ts';
import { textWidth } from './inline-text.ts';
import { boxShape, pathShape, type Style, textShape, toSvg } from './svg.ts';

const [width, padding, header] = [1040, 16, 40];

// Colours and sizes of GitHub's two themes (primer/primitives).
const styles: readonly Style[] = [
  { name: 'ground', fill: { light: '#ffffff', dark: '#0d1117' }, stroke: { light: '#d1d9e0', dark: '#3d444d' } },
  { name: 'bar', fill: { light: '#f6f8fa', dark: '#151b23' } },
  { name: 'line', stroke: { light: '#d1d9e0', dark: '#3d444d' } },
  { name: 'stripe', fill: { light: '#f6f8fa', dark: '#151b23' } },
  { name: 'chip', fill: { light: '#818b9820', dark: '#656c7640' } },
  { name: 'edge', fill: { light: '#cf222e', dark: '#da3633' } },
  { name: 'outline', stroke: { light: '#d1242f', dark: '#f85149' }, rest: 'fill: none; stroke-width: 1.5' },
  { name: 'pill', stroke: { light: '#d1d9e0', dark: '#3d444d' }, rest: 'fill: none' },
  { name: 'plain', fill: { light: '#1f2328', dark: '#f0f6fc' } },
  { name: 'dim', fill: { light: '#59636e', dark: '#9198a1' } },
  { name: 'red', fill: { light: '#d1242f', dark: '#f85149' } },
  { name: 'sans', rest: 'font-family: -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif' },
  { name: 'mono', rest: 'font: 12px ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace' },
  { name: 's12', rest: 'font-size: 12px' },
  { name: 's13', rest: 'font-size: 13px' },
  { name: 's14', rest: 'font-size: 14px' },
  { name: 's18', rest: 'font-size: 18px' },
  { name: 'medium', rest: 'font-weight: 500' },
  { name: 'bold', rest: 'font-weight: 600' },
];

/** A comment as GitHub shows it, with its first fold opened, as a reader would. */
export function drawComment(markdown: string, words: { readonly title: string; readonly about: string }): string {
  const nodes = readHtml(toHtml(markdown));
  const [first] = elements(nodes, 'details');
  const { shapes, bottom } = drawBlocks(nodes, { x: padding, y: header + padding, width: width - 2 * padding }, (fold) => fold === first);
  const height = Math.ceil(bottom + padding);
  return toSvg({ ...words, width, height, styles, shapes: [...frame(height), ...shapes] });
}

function frame(height: number): readonly string[] {
  const name = textWidth('github-actions', { size: 14, bold: true });
  const bot = padding + name + 8;
  return [
    boxShape({ x: 0.5, y: 0.5, width: width - 1, height: height - 1, radius: 6 }, 'ground'),
    boxShape({ x: 1, y: 1, width: width - 2, height: header - 8, radius: 6 }, 'bar'),
    boxShape({ x: 1, y: 12, width: width - 2, height: header - 12 }, 'bar'),
    pathShape(`M1 ${header}.5h${width - 2}`, 'line'),
    textShape('github-actions', { x: padding, y: 25, width: name, classes: 'sans s14 plain bold' }),
    boxShape({ x: bot, y: 11.5, width: 30, height: 18, radius: 9 }, 'pill'),
    textShape('bot', { x: bot + 7, y: 24.5, width: 16, classes: 'sans s12 dim' }),
    textShape('commented', { x: bot + 38, y: 25, width: textWidth('commented', { size: 14 }), classes: 'sans s14 dim' }),
  ];
}
