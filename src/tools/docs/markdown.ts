/** A table of cells that are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows.map((row) => `| ${row.join(' | ')} |`)];
}

/** Plain text as a cell. */
export function cell(text: string): string {
  return text.replace(/[\\|<>*_]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}

/** Text that is Markdown already as a cell: only what would end it is escaped. */
export function markdownCell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');
}
