import { printable } from '../source/printable.ts';
import type { Span } from '../source/span.ts';
import type { MapEntry } from './data-node.ts';
import type { NumberProblem } from './plain-scalar.ts';
import { hint, mend, type Problem } from './strict-problem.ts';

export function duplicateKey(entry: MapEntry, first: Span): Problem {
  return {
    code: 'duplicate-key',
    message: `The key ${quote(entry.key)} is already there: which of the two counts would depend on the reader`,
    span: entry.keySpan,
    advice: [mend('remove one of the two, or merge their values')],
    related: [{ message: 'it is first written here', span: first }],
  };
}

export function reservedKey(key: string, span: Span): Problem {
  return {
    code: 'reserved-key',
    message: `The key ${quote(key)} has a meaning of its own in programs that read this file`,
    span,
    advice: [mend('use another name')],
  };
}

export function mergeKey(span: Span): Problem {
  return {
    code: 'merge-key',
    message: 'The merge key << brings in entries that are not visible here',
    span,
    advice: [mend('write the entries out')],
  };
}

export function emptyKey(start: number): Problem {
  return {
    code: 'empty-key',
    message: 'There is no key before the colon',
    span: { start, end: start + 1 },
    advice: [mend('write a key before the colon; for text that starts with a colon, use quotes')],
  };
}

export function keyNotText(source: string, span: Span): Problem {
  return {
    code: 'key-not-text',
    message: `The key ${quote(source)} is read as a number, a boolean or null by some programs and as text by others`,
    span,
    advice: [mend(`put it in quotes: "${source}"`)],
    fix: { title: `Put the key in quotes: "${source}"`, safety: 'safe', span, newText: `"${source}"` },
  };
}

export function missingColon(source: string, span: Span): Problem {
  const colon = source.search(/:\S/);
  const rewritten = colon > 0 ? `${source.slice(0, colon)}: ${source.slice(colon + 1)}` : undefined;
  return {
    code: 'missing-colon',
    message: `${quote(source)} stands where an entry "key: value" belongs, and has no colon with a space after it`,
    span,
    advice: rewritten === undefined
      ? [mend('write a colon, a space and a value after the key')]
      : [hint('a space is missing after the colon'), mend(`write \`${printable(rewritten, 60)}\``)],
  };
}

export function pairInList(span: Span): Problem {
  return {
    code: 'pair-in-list',
    message: 'A pair "key: value" stands directly in a list, where each pair becomes a mapping of its own',
    span,
    advice: [mend('put braces around the pairs that belong together: [{ key: value, other: value }]')],
  };
}

export function loneSurrogate(span: Span): Problem {
  return {
    code: 'lone-surrogate',
    message: 'The text has half of a surrogate pair, which is no character and cannot be written as UTF-8',
    span,
    advice: [mend('write the character itself, or \\U and its eight hexadecimal digits')],
  };
}

export function badNumber(code: NumberProblem, source: string, span: Span): Problem {
  const shown = printable(source, 60);
  switch (code) {
    case 'number-leading-zero':
      return {
        code,
        message: `The number ${shown} starts with a zero, which would be dropped`,
        span,
        advice: [mend(`text (an id, a code) needs quotes: "${shown}"; a number is written without the zero`)],
      };
    case 'number-not-exact':
      return {
        code,
        message: `The number ${shown} cannot be held exactly; programs would read ${String(Number(source))}`,
        span,
        advice: [mend(`an id needs quotes: "${shown}"; a number may have 15 digits, whole ones go up to 9007199254740991`)],
      };
    case 'number-not-finite':
      return {
        code,
        message: `The number ${shown} does not exist in JSON`,
        span,
        advice: [mend('write a finite number; for the text itself use quotes')],
      };
  }
}

function quote(text: string): string {
  return `"${printable(text, 60)}"`;
}
