import { displayWidth, withoutEscapes } from './display-width.ts';

/**
 * The text with no line wider than `width` but where a single word, or a command that is to be copied, is. Whoever lays out
 * a report breaks its lines where they break best; this is for all that turned out longer than anybody had thought of. Lines
 * go on below their own text, and a command behind words gets a line of its own.
 */
export function fitLines(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => (displayWidth(line) <= width ? [line] : fitLine(line, width)))
    .join('\n');
}

const marked = /^ *(?:>? *\d+)? \| /;

function fitLine(line: string, width: number): readonly string[] {
  const plain = withoutEscapes(line);
  if (marked.test(plain)) return [line];
  const hang = hangOf(plain, width);
  const [words, copied, purpose] = withoutCommand(line);
  if (copied === '') return wrapped(words, width, hang);
  const isLabelled = /^ *(?:[a-z]+: *)?$/.test(withoutEscapes(words));
  const first = isLabelled ? [words + copied] : [...wrapped(words, width, hang), ' '.repeat(hang) + copied];
  return purpose === '' ? first : [...first, ...wrapped(' '.repeat(hang) + purpose, width, hang)];
}

/** Below the text behind a label or a first column, else a little further in than the line itself. */
function hangOf(plain: string, width: number): number {
  const column = /^ *(?:[a-z]+: +|\S.*?[^:] {2,}(?=\S))/.exec(plain)?.[0].length ?? 0;
  const indent = /^ */.exec(plain)?.[0].length ?? 0;
  return column > 0 && column <= width / 2 ? column : indent + 3;
}

/** The words before a command, the command, and what stands behind it in a column of its own. */
function withoutCommand(line: string): readonly [words: string, copied: string, purpose: string] {
  // oxlint-disable-next-line no-control-regex -- a command may be painted
  const start = /(?:^|(?<=:(?:\u001b\[[\d;]*m)* +)|(?<= {2,}))(?:\u001b\[[\d;]*m)*(?=(?:maestro-flags|git|export) \S)/.exec(line);
  if (start === null) return [line, '', ''];
  const copied = line.slice(start.index);
  const [command = '', ...purposes] = copied.split(/ {3,}/);
  return [line.slice(0, start.index), command, purposes.join('  ')];
}

function wrapped(line: string, width: number, hang: number): readonly string[] {
  const lines: string[] = [];
  const indent = /^ */.exec(withoutEscapes(line))?.[0].length ?? 0;
  let current = '';
  for (const [, gap = '', word = ''] of line.matchAll(/( *)([^ ]+)/g)) {
    if (displayWidth(current) === 0 || displayWidth(current + gap + word) <= width) current += gap + word;
    else {
      lines.push(current);
      // A word that is wider than what is left there may at least begin further out.
      current = ' '.repeat(hang + displayWidth(word) <= width ? hang : Math.min(hang, indent + 3)) + word;
    }
  }
  return [...lines, current];
}
