/** Items that are shown while they fit, the first ones first. An item is never cut. */
interface Listed {
  /** What stands directly above the items, such as the head of a table; left out with the last of them. */
  readonly head: readonly string[];
  readonly items: readonly string[];
  /** The line that counts the items left out, for how many of them are. */
  readonly rest: (left: number) => string;
  /** Which part of the room that is still left these items may take where not everything fits; from 0 to 1. */
  readonly part: number;
}

/** A paragraph, which is always shown, or a list. */
export type Section = string | Listed;

/**
 * Sections with blank lines between them, in UTF-16 code units not longer than the limit as long as the paragraphs alone
 * leave some room. Lists share it in their order; what one does not need is left to the others.
 */
export function compose(sections: readonly Section[], limit: number): string {
  const wanted = sections.filter((section) => (typeof section === 'string' ? section !== '' : section.items.length > 0));
  const fixed = sum(wanted.map((section) => (typeof section === 'string' ? section.length + 2 : overheadOf(section))));
  let room = limit - fixed;
  let needed = sum(wanted.map((section) => (typeof section === 'string' ? 0 : lengthOf(section.items))));
  const texts = wanted.map((section) => {
    if (typeof section === 'string') return section;
    const need = lengthOf(section.items);
    needed -= need;
    const kept = fitting(section.items, Math.max(room - needed, Math.floor(room * section.part)));
    room -= lengthOf(kept);
    return listText(section, kept);
  });
  return `${texts.filter((text) => text !== '').join('\n\n').trimEnd()}\n`;
}

function listText({ head, items, rest }: Listed, kept: readonly string[]): string {
  const left = items.length - kept.length;
  const shown = kept.length === 0 ? [] : [[...head, ...kept].join('\n')];
  return [...shown, ...(left === 0 ? [] : [rest(left)])].join('\n\n');
}

function overheadOf({ head, items, rest }: Listed): number {
  return lengthOf(head) + rest(items.length).length + 4;
}

function fitting(items: readonly string[], room: number): readonly string[] {
  let length = 0;
  const end = items.findIndex((item) => {
    length += item.length + 1;
    return length > room;
  });
  return end < 0 ? items : items.slice(0, end);
}

function lengthOf(lines: readonly string[]): number {
  return sum(lines.map((line) => line.length + 1));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
