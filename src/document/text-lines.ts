import type { Span } from '../source/span.ts';

/** The offset where the line of `offset` begins. */
export function lineStartAt(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** The offset where the line of `offset` ends, before its line end. */
export function lineEndAt(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  if (feed === -1) return text.length;
  return feed > offset && text[feed - 1] === '\r' ? feed - 1 : feed;
}

/** The offset where the line after that of `offset` begins; the end of the text when there is none. */
export function nextLineAt(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed === -1 ? text.length : feed + 1;
}

/** Whether only blanks stand before `offset` on its line. */
export function isFirstOnLine(text: string, offset: number): boolean {
  return skipBlanks(text, lineStartAt(text, offset)) >= offset;
}

/** The first offset from `offset` on that is no space or tab. */
export function skipBlanks(text: string, offset: number): number {
  let place = offset;
  while (text[place] === ' ' || text[place] === '\t') place += 1;
  return place;
}

/** The first offset from `offset` on that is no space, tab, line end or comment. */
export function skipTrivia(text: string, offset: number): number {
  let place = offset;
  for (;;) {
    place = skipBlanks(text, place);
    const character = text[place];
    if (character === '#') place = lineEndAt(text, place);
    else if (character === '\n' || character === '\r') place += 1;
    else return place;
  }
}

/** The span without what follows its first line, and without blanks at its end; never empty unless `span` is. */
export function firstLineOf(text: string, span: Span): Span {
  let end = Math.min(span.end, lineEndAt(text, span.start));
  while (end > span.start + 1 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end -= 1;
  return { start: span.start, end: Math.max(end, Math.min(span.end, span.start + 1)) };
}
