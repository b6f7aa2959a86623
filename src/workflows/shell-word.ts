import { printable } from '../source/printable.ts';

/** A text as one word of a shell's command line, safe to print. */
export function shellWord(text: string): string {
  const shown = printable(text, 1000);
  return /^[\w@%+=:,./~-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", `'\\''`)}'`;
}
