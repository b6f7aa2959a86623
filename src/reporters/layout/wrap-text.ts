import { displayWidth } from './display-width.ts';

/** A text as lines of at most `width` columns, broken at spaces; a word that is longer stands alone. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && displayWidth(last) + 1 + displayWidth(word) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length > 1 && text.includes(opening) ? withWholeLinks(lines) : lines;
}

const opening = '\u001b]8;;';
const closing = `${opening}\u001b\\`;

/** A link that goes over several lines is one on each of them: what stands before a line is no part of it. */
function withWholeLinks(lines: readonly string[]): readonly string[] {
  let open = '';
  return lines.map((line) => {
    const begun = open + line;
    // oxlint-disable-next-line no-control-regex -- what a link is made of
    const last = [...begun.matchAll(/\u001b\]8;;[!-~]*\u001b\\/g)].at(-1)?.[0] ?? '';
    open = last === closing ? '' : last;
    return open === '' ? begun : begun + closing;
  });
}
