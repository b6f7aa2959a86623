import { printable } from '../source/printable.ts';
import type { Span } from '../source/span.ts';
import { hint, mend, type Problem } from './strict-problem.ts';
import { firstLineOf, lineEndAt } from './text-lines.ts';

export function tabIndentation(span: Span): Problem {
  const newText = '  '.repeat(Math.max(1, span.end - span.start));
  return {
    code: 'tab-indentation',
    message: 'A tab stands in the indentation; YAML counts spaces only',
    span,
    advice: [mend('replace each tab by two spaces, and set the editor to do so')],
    fix: { title: 'Replace the tab by two spaces', safety: 'review', span, newText },
  };
}

export function nestedMapping(text: string, span: Span): Problem {
  const value = firstLineOf(text, { start: span.start, end: lineEndAt(text, span.start) });
  const source = text.slice(value.start, value.end);
  return {
    code: 'second-colon',
    message: `The value \`${printable(source, 60)}\` has a colon and a space, so it reads as a second key on the line`,
    span: value,
    advice: [mend(`text with ": " needs quotes; a mapping starts on the next line`)],
    ...quoteFix(source, value),
  };
}

export function missingComma(text: string, span: Span): Problem {
  return {
    code: 'missing-comma',
    message: 'A comma is missing between two entries in the brackets',
    span: firstLineOf(text, { start: span.start, end: Math.max(span.end, span.start + 1) }),
    advice: [mend('write a comma after each entry but the last')],
  };
}

export function extraComma(span: Span): Problem {
  return {
    code: 'extra-comma',
    message: 'The comma has no entry before it',
    span,
    advice: [mend('remove it, or write the entry that is missing')],
  };
}

export function blockInBrackets(span: Span): Problem {
  return {
    code: 'block-in-brackets',
    message: 'A list of dashes stands inside brackets',
    span: { start: span.start, end: span.start + 1 },
    advice: [mend('inside brackets separate the items by commas; or remove the brackets')],
  };
}

export function badStart(text: string, span: Span): Problem {
  const value = firstLineOf(text, { start: span.start, end: lineEndAt(text, span.start) });
  const source = text.slice(value.start, value.end);
  return {
    code: 'quotes-needed',
    message: `Text cannot start with ${printable(text[span.start] ?? '')} unless it is in quotes`,
    span: { start: span.start, end: span.start + 1 },
    advice: [mend('put the value in quotes')],
    ...quoteFix(source, value),
  };
}

export function badEscape(text: string, span: Span): Problem {
  const escape = { start: span.start, end: Math.min(span.start + 2, lineEndAt(text, span.start)) };
  return {
    code: 'escape',
    message: `\`${printable(text.slice(escape.start, escape.end))}\` is no escape that double quotes know`,
    span: escape,
    advice: [mend('write \\\\ for a backslash, or use single quotes, where a backslash is only itself')],
  };
}

export function textAfterValue(text: string, span: Span): Problem {
  const line = firstLineOf(text, span);
  const closing = text.slice(0, line.start).trimEnd().at(-1);
  return {
    code: 'text-after-value',
    message: `\`${printable(text.slice(line.start, line.end), 60)}\` stands after the end of the value`,
    span: line,
    advice: [closing === "'" ? mend("an apostrophe inside single quotes is written twice: ''; or use double quotes") : mend('put the whole value in quotes, or remove the text')],
  };
}

export function collectionKey(text: string, span: Span): Problem {
  const isTemplate = text.startsWith('{{', span.start) || text.startsWith('{{', span.start - 1);
  return {
    code: 'key-not-text',
    message: 'A mapping or a list stands where a key belongs; keys are texts',
    span,
    advice: isTemplate
      ? [hint('two braces are a mapping in a mapping'), mend('put the template in quotes: "{{ name }}"')]
      : [mend('write a plain key; for text that starts with a bracket, use quotes')],
  };
}

export function listOnKeyLine(span: Span): Problem {
  return {
    code: 'list-on-key-line',
    message: 'A list starts on the line of its key',
    span,
    advice: [mend('start the list on the next line, or write it in brackets: [a, b]')],
  };
}

export function keyTooLong(span: Span): Problem {
  return { code: 'key-too-long', message: 'The key is longer than 1,024 characters', span, advice: [mend('use a short name')] };
}

export function blockHeader(text: string, span: Span): Problem {
  return {
    code: 'block-text-header',
    message: `\`${printable(text.slice(span.start, lineEndAt(text, span.start)), 60)}\` stands after the | or > that starts a block of text`,
    span,
    advice: [mend('start the text on the next line; for text that starts with | or >, use quotes')],
  };
}

export function blockIndentation(span: Span): Problem {
  return {
    code: 'block-text-indentation',
    message: 'The line of a block of text is indented less than the text it belongs to',
    span,
    advice: [mend('indent every line of the text by the same number of spaces, deeper than its key')],
  };
}

export function spaceBeforeComment(text: string, span: Span): Problem {
  const place = { start: span.start, end: span.start };
  return {
    code: 'space-before-comment',
    message: 'There is no space before the comment',
    span: firstLineOf(text, span),
    advice: [mend('write a space before #')],
    fix: { title: 'Insert a space before the comment', safety: 'safe', span: place, newText: ' ' },
  };
}

export function markerLine(text: string, span: Span): Problem {
  return {
    code: 'text-on-marker-line',
    message: 'An entry stands on the line of the marker ---',
    span: firstLineOf(text, { start: span.start, end: lineEndAt(text, span.start) }),
    advice: [mend('put it on the next line, or remove the marker: a file needs none')],
  };
}

/** Quotes can be put around a value by a tool only when nothing in it could end it or be an escape. */
function quoteFix(source: string, span: Span): { readonly fix?: NonNullable<Problem['fix']> } {
  if (/[,[\]{}"'\\#]/.test(source)) return {};
  return { fix: { title: 'Put the value in quotes', safety: 'review', span, newText: `"${source}"` } };
}
