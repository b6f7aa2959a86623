/** The rows as an aligned table under a heading: the first column to the left, the others to the right. */
export function formatTable(heading: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map((column, index) => Math.max(column.length, ...rows.map((row) => row[index]?.length ?? 0)));
  const toLine = (cells: readonly string[]): string =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0))).join('   ').trimEnd();
  return [heading, '', toLine(columns), toLine(widths.map((width) => '-'.repeat(width))), ...rows.map(toLine), ''].join('\n');
}

/** `1.32x`: how many times as long as the base. */
export function formatRatio(value: number, base: number): string {
  return `${(value / base).toFixed(2)}x`;
}

/** `1,234 ms`, with a decimal below 10. */
export function formatMilliseconds(milliseconds: number): string {
  return `${formatNumber(milliseconds)} ms`;
}

/** Thousands with commas; one decimal below 100. */
export function formatNumber(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: value < 100 ? 1 : 0 });
}
