import type { Drawn, Place } from './block.ts';
import { elements, type HtmlElement } from './html-tree.ts';
import { extremes, setText, textShapes, toWords } from './inline-text.ts';
import { boxShape, pathShape, pixels } from './svg.ts';

const [paddingX, paddingY, lineHeight] = [9, 6, 21];

/** A table whose columns share the width as browsers do it: each its longest word, the rest by what it would like to have. */
export function drawTable(table: HtmlElement, { x, y, width }: Place): Drawn {
  const rows = table.children.flatMap((part) => (typeof part === 'string' ? [] : elements(part.children, 'tr')));
  const cells = rows.map(({ children }) => children.filter((child) => typeof child !== 'string').map((cell) => toWords([cell], { size: 13 })));
  const widths = columnWidths(cells, width);
  let bottom = y;
  const shapes: string[] = [];
  for (const [index, row] of cells.entries()) {
    const texts = row.map((words, column) => setText(words, (widths[column] ?? 0) - 2 * paddingX));
    const height = Math.max(1, ...texts.map(({ lines }) => lines.length)) * lineHeight + 2 * paddingY;
    if (index > 0 && index % 2 === 0) shapes.push(boxShape({ x, y: bottom, width, height }, 'stripe'));
    let left = x;
    for (const [column, text] of texts.entries()) {
      shapes.push(...textShapes(text, { x: left + paddingX, y: bottom + paddingY, lineHeight, paint: 'plain' }));
      left += widths[column] ?? 0;
    }
    shapes.push(pathShape(`M${x} ${pixels(bottom)}h${width}`, 'line'));
    bottom += height;
  }
  const edges = widths.reduce<readonly number[]>((all, each) => [...all, (all.at(-1) ?? 0) + each], [x]);
  const lines = [pathShape(`M${x} ${pixels(bottom)}h${width}`, 'line'), ...edges.map((edge) => pathShape(`M${pixels(edge)} ${pixels(y)}V${pixels(bottom)}`, 'line'))];
  return { shapes: [...shapes, ...lines], bottom };
}

function columnWidths(rows: readonly (readonly ReturnType<typeof toWords>[])[], width: number): readonly number[] {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => extremes(row[column] ?? [])));
  const least = columns.map((cells) => Math.max(...cells.map((cell) => cell.least)) + 2 * paddingX);
  const most = columns.map((cells) => Math.max(...cells.map((cell) => cell.most)) + 2 * paddingX);
  const [needed, wanted] = [sum(least), sum(most)];
  if (needed > width) throw new Error(`the table of the comment needs ${Math.ceil(needed)}, and has ${width}`);
  return least.map((each, column) => each + ((most[column] ?? 0) - each) * Math.min(1, (width - needed) / (wanted - needed)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
