/**
 * What draws a text over the former one from the top of a terminal: each line is cleared to its end, and so is all below. What
 * does not fit is counted on the last line, so that nothing scrolls.
 */
export function screenOf(text: string, rows: number): string {
  const lines = text.replace(/\n$/, '').split('\n');
  const most = Math.max(2, rows) - 1;
  const shown = lines.length <= most ? lines : [...lines.slice(0, most - 1), `(${lines.length - most + 1} more lines; a higher window shows them)`];
  return `\u001b[H${shown.map((line) => `${line}\u001b[K\n`).join('')}\u001b[J`;
}
