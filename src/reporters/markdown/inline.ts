import { printable } from '../../source/printable.ts';

/**
 * A message as Markdown in which nothing is a link, an image, a mention, a reference, HTML or a mark: words of letters and
 * numbers stay as they are, what stood in backticks and everything else becomes a code span. Hosts replace mentions and
 * references in what the parser left as text, so escaping with backslashes would not keep them out; no host looks into code.
 * Not for the start of a line.
 */
export function prose(text: string, limit = 1000): string {
  let [shown, pending] = ['', ''];
  for (const [, spaces = '', word = ''] of printable(text, limit).matchAll(/( *)((?:[^ `]*`[^`]+`[^ ]*)|[^ ]+)/g)) {
    const asIs = inPlainWords(word);
    if (asIs === undefined) {
      if (pending === '') shown += spaces;
      // What is not plain stands in one code span together: two next to each other would be read as one.
      pending += (pending === '' ? '' : spaces) + word;
    } else {
      shown += endedSpan(pending) + spaces + asIs;
      pending = '';
    }
  }
  return (shown + endedSpan(pending)).trim();
}

/** A text as a code span: no host looks for anything in it. Nothing for an empty text. */
export function code(text: string, limit = 1000): string {
  const shown = printable(text, limit);
  if (shown === '') return '';
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const ticks = '`'.repeat(longest + 1);
  // A space at both ends is taken away again by the parser; CommonMark 0.31, section 6.1.
  const padding = /^[ `]|[ `]$/.test(shown) && shown.trim() !== '' ? ' ' : '';
  return withoutCommands(`${ticks}${padding}${shown}${padding}${ticks}`);
}

/** The runner of GitHub takes `##[` for a command wherever it stands in a log, and a comment may be printed to one. */
export function withoutCommands(text: string): string {
  return text.replaceAll('##[', '##\\u{5b}');
}

// A number with a stop or a parenthesis would begin a list.
const listMark = /^\d+[.)]$/;
const plainWord = /^["'(]{0,2}[\p{L}\p{N}]+(?:['’/-][\p{L}\p{N}]+)*%?["')]{0,2}[.,;:?]?$/u;
const plainNumber = /^\(?\d{1,3}(?:,\d{3})*(?:\.\d+)?%?\)?[.,;:?]?$/;
// Hosts make links of commit ids, of GH-123 and of the keys of issue trackers.
const reference = /(?:^|[^\p{L}\p{N}])(?:[0-9a-f]{7,}|[a-z][a-z\d]*-\d+)(?:[^\p{L}\p{N}]|$)/iu;

/** The comma or stop behind a code span belongs to the sentence. */
function endedSpan(words: string): string {
  const [, inner = words, stop = ''] = /^(.*[\p{L}\p{N}"')%])([.,;:])$/u.exec(words) ?? [];
  return code(inner) + stop;
}

/** The word as it can stand in Markdown; `undefined` where it has to be code. */
function inPlainWords(word: string): string | undefined {
  if (listMark.test(word)) return undefined;
  if (word === '->' || word === '→' || plainNumber.test(word) || (plainWord.test(word) && !reference.test(word))) return word;
  const [, before, quoted, after] = /^(["'(]{0,2})`([^`]+)`(["')]{0,2}[.,;:?]?)$/.exec(word) ?? [];
  return before === undefined || quoted === undefined || after === undefined ? undefined : `${before}${code(quoted)}${after}`;
}
