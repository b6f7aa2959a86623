import { displayWidth, padColumns } from './display-width.ts';

/** A cell whose colour does not count as width. */
export interface Cell {
  readonly text: string;
  readonly style?: (text: string) => string;
}

/** Rows under each other in columns two spaces apart, without spaces at the ends of lines. */
export function toTable(rows: readonly (readonly Cell[])[]): readonly string[] {
  const widths = columnWidths(rows);
  return rows.map((row) => {
    const last = row.findLastIndex((cell) => cell.text !== '');
    return row
      .slice(0, last + 1)
      .map((cell, index) => styled(cell, index === last ? cell.text : padColumns(cell.text, widths[index] ?? 0)))
      .join('  ');
  });
}

/** How many columns of a terminal the table takes. */
export function tableWidth(rows: readonly (readonly Cell[])[]): number {
  const widths = columnWidths(rows);
  return widths.reduce((sum, width) => sum + width, 0) + 2 * Math.max(0, widths.length - 1);
}

function columnWidths(rows: readonly (readonly Cell[])[]): readonly number[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, displayWidth(cell.text));
    });
  }
  return widths;
}

function styled(cell: Cell, padded: string): string {
  if (cell.style === undefined) return padded;
  const text = padded.slice(0, cell.text.length);
  return cell.style(text) + padded.slice(cell.text.length);
}
