import { printable } from '../source/printable.ts';
import type { Span } from '../source/span.ts';
import { missingColon } from './strict-entry.ts';
import { lineBelowValue, misplacedLine } from './strict-layout.ts';
import type { RawError } from './strict-parse.ts';
import { hint, mend, type Problem } from './strict-problem.ts';
import { badEscape, badStart, blockHeader, blockIndentation, blockInBrackets, extraComma, keyTooLong, listOnKeyLine, markerLine, missingComma, nestedMapping, spaceBeforeComment, tabIndentation, textAfterValue, collectionKey } from './strict-sentences.ts';
import { firstLineOf, isFirstOnLine } from './text-lines.ts';

/** A complaint of the yaml package in our words. `there` has the codes of all that start at the same place: some only make sense together. */
export function wordError(text: string, error: RawError, there: readonly string[]): Problem {
  const { span } = error;
  switch (error.code) {
    case 'BAD_INDENT':
      return wordIndent(text, error);
    case 'TAB_AS_INDENT':
      return tabIndentation(span);
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (error.message.startsWith('A block sequence')) return misplacedLine(text, span.start);
      return there.includes('MULTILINE_IMPLICIT_KEY') ? lineBelowValue(text, span.start) : nestedMapping(text, span);
    case 'MULTILINE_IMPLICIT_KEY':
      return there.includes('BLOCK_IN_FLOW') ? missingComma(text, span) : entryWithoutColon(text, span);
    case 'BLOCK_IN_FLOW':
      return text[span.start] === '-' ? blockInBrackets(span) : missingComma(text, span);
    case 'BAD_SCALAR_START':
      return badStart(text, span);
    case 'BAD_DQ_ESCAPE':
      return badEscape(text, span);
    case 'KEY_OVER_1024_CHARS':
      return keyTooLong(firstLineOf(text, span));
    case 'NON_STRING_KEY':
      return collectionKey(text, span);
    case 'MISSING_CHAR':
      return wordMissing(text, error);
    case 'UNEXPECTED_TOKEN':
      return wordToken(text, error);
    default:
      return noPlace(text, span);
  }
}

function wordIndent(text: string, error: RawError): Problem {
  if (error.message.startsWith('Block scalar')) return blockIndentation(firstLineOf(text, error.span));
  return misplacedLine(text, error.span.start);
}

function wordMissing(text: string, error: RawError): Problem {
  const { message, span } = error;
  if (message.startsWith('Implicit map keys')) return entryWithoutColon(text, span);
  if (message.startsWith('Sequence item')) return misplacedLine(text, span.start);
  if (message.startsWith('Missing ,')) return missingComma(text, span);
  if (message.startsWith('Missing space after :')) return entryWithoutColon(text, span);
  if (message.startsWith('Comments must')) return spaceBeforeComment(text, span);
  if (message.startsWith('Block collection')) return markerLine(text, span);
  if (message.startsWith('Block scalars')) return blockIndentation(firstLineOf(text, span));
  return noPlace(text, span);
}

function wordToken(text: string, error: RawError): Problem {
  const { message, span } = error;
  if (message.endsWith('at node end')) return textAfterValue(text, span);
  if (message.startsWith('Unexpected , in') || message.startsWith('Unexpected empty item')) return extraComma(span);
  if (message.startsWith('Unexpected block-seq-ind')) return listOnKeyLine(span);
  if (message.startsWith('Block scalar header') || message.startsWith('Not a YAML token')) return blockHeader(text, span);
  return noPlace(text, span);
}

function entryWithoutColon(text: string, span: Span): Problem {
  const line = firstLineOf(text, span);
  const problem = missingColon(text.slice(line.start, line.end), line);
  const isContinuation = line.start > 0 && problem.advice.length === 1 && isFirstOnLine(text, line.start);
  return isContinuation ? { ...problem, advice: [...problem.advice, mend('or, if it belongs to the text above, indent it deeper than that key')] } : problem;
}

/** What has no sentence of its own. */
function noPlace(text: string, span: Span): Problem {
  const line = firstLineOf(text, span);
  return {
    code: 'yaml-syntax',
    message: `\`${printable(text.slice(line.start, line.end), 60)}\` fits nowhere in the document`,
    span: line,
    advice: [hint('YAML cannot tell what it belongs to'), mend('compare the indentation with the lines above; text with special characters needs quotes')],
  };
}
