const replacements: { readonly [character: string]: string } = {
  '…': '...', '→': '->', '←': '<-', '–': '-', '—': '-', '−': '-', '×': 'x', '≤': '<=', '≥': '>=', '≠': '!=', '·': '*', '•': '*',
  '“': '"', '”': '"', '‘': "'", '’': "'", '│': '|', '─': '-', '├': '|', '└': '`', '✓': 'ok', '✗': 'x',
};

/** The text with ASCII in place of everything else: signs by their look, the rest as `\u{…}`. */
export function toAscii(text: string): string {
  return text.replace(/[\u{80}-\u{10ffff}]/gu, (character) => replacements[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
