import { printable } from '../source/printable.ts';
import type { Span } from '../source/span.ts';
import { hint, mend, type Problem } from './strict-problem.ts';

/** What we leave out of YAML on purpose, told by its first character; the token must not be the text of a scalar. */
export function refuseToken(lexeme: string, start: number): Problem | undefined {
  switch (lexeme.charCodeAt(0)) {
    case 0x26:
      return anchor(lexeme, spanOf(lexeme, start));
    case 0x2a:
      return alias(lexeme, spanOf(lexeme, start));
    case 0x21:
      return tag(lexeme, spanOf(lexeme, start));
    case 0x25:
      return directive(lexeme, spanOf(lexeme, start));
    case 0x3f:
      return explicitKey(spanOf(lexeme, start));
    default:
      return undefined;
  }
}

function spanOf(lexeme: string, start: number): Span {
  return { start, end: start + lexeme.length };
}

function anchor(lexeme: string, span: Span): Problem {
  return {
    code: 'anchor',
    message: `The anchor ${quote(lexeme)} names a value for reuse; a reader should see each value where it counts`,
    span,
    advice: [mend('remove the anchor and write the value out where it is used; for text that starts with &, use quotes')],
  };
}

function alias(lexeme: string, span: Span): Problem {
  return {
    code: 'alias',
    message: `The alias ${quote(lexeme)} stands for a value that is written elsewhere`,
    span,
    advice: [mend('write the value out; for text that starts with *, use quotes')],
  };
}

function tag(lexeme: string, span: Span): Problem {
  return {
    code: 'tag',
    message: `The tag ${quote(lexeme)} would change what the value means`,
    span,
    advice: [mend('remove it: quotes make text, and numbers, true, false and null need no mark; for text that starts with !, use quotes')],
  };
}

function directive(lexeme: string, span: Span): Problem {
  return {
    code: 'directive',
    message: `The directive ${quote(lexeme)} would change how the file is read`,
    span,
    advice: [mend('remove the line; files are read as YAML 1.2')],
  };
}

function explicitKey(span: Span): Problem {
  return {
    code: 'explicit-key',
    message: 'The question mark announces a key of several lines or parts; keys are short texts here',
    span,
    advice: [hint('an explicit key'), mend('write `key: value`; for text that starts with ?, use quotes')],
  };
}

function quote(lexeme: string): string {
  return `\`${printable(lexeme, 40)}\``;
}
