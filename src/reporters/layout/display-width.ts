/**
 * How many columns of a terminal a text takes: wide characters and emoji two, combining and invisible ones and colours none.
 * Agrees with the package `string-width` on every single character (its test says so); that package makes a segmenter when it
 * is loaded, which takes as long as starting Node.
 */
export function displayWidth(text: string): number {
  if (isPlain(text)) return text.length;
  let width = 0;
  for (const character of withoutEscapes(text)) width += widthOf(character);
  return width;
}

// oxlint-disable-next-line no-control-regex -- our own colours and links; those of users were escaped before
const escapes = /\u001b\[[\d;]*m|\u001b\]8;;[!-~]*\u001b\\/g;

/** The text without the colours and links that we put into it. */
export function withoutEscapes(text: string): string {
  return text.replace(escapes, '');
}

/** The text with spaces behind it up to `width` columns. */
export function padColumns(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

function widthOf(character: string): number {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint < 0x300 && codePoint !== 0xad) return isControl(codePoint) ? 0 : 1;
  if (/^[\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Format}\p{Default_Ignorable_Code_Point}]$/u.test(character)) return 0;
  // Two regional indicators make one flag.
  if (/^\p{Regional_Indicator}$/u.test(character)) return 1;
  return isWide(codePoint) || /^\p{Emoji_Presentation}$/u.test(character) ? 2 : 1;
}

function isControl(codePoint: number): boolean {
  return codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0);
}

/** East Asian Wide and Fullwidth (Unicode Standard Annex 11), first and last code points. */
const wideRanges: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f], [0x2329, 0x232a], [0x2630, 0x2637], [0x268a, 0x268f], [0x2e80, 0x303e], [0x3041, 0x3247], [0x3250, 0xa4c6],
  [0xa960, 0xa97c], [0xac00, 0xd7a3], [0xf900, 0xfaff], [0xfe10, 0xfe6b], [0xff01, 0xff60], [0xffe0, 0xffe6], [0x16fe0, 0x1b2fb],
  [0x1d300, 0x1d376], [0x1f200, 0x1f265], [0x20000, 0x3fffd],
];

function isWide(codePoint: number): boolean {
  return wideRanges.some(([first, last]) => codePoint >= first && codePoint <= last);
}
