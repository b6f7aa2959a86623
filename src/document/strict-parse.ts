import { Composer, Lexer, Parser, type CST, type Document } from 'yaml';
import type { Span } from '../source/span.ts';
import { Brackets } from './strict-brackets.ts';
import { refuseToken } from './strict-feature.ts';
import { maximumCollected, mend, type Problem } from './strict-problem.ts';

/** What the yaml package says about a text, as it says it. */
export interface RawError {
  readonly code: string;
  readonly message: string;
  readonly span: Span;
}

/** A text through the yaml package: its tree, its complaints, and what our own look at every token refused. */
export interface ParsedText {
  readonly contents: unknown;
  readonly errors: readonly RawError[];
  readonly problems: readonly Problem[];
  /** Where quoted texts run over several lines. */
  readonly longQuotes: readonly Span[];
}

/** Thrown through the composer, which has no other way to stop; never leaves this file. */
class EnoughErrors extends Error {}

/** Mappings and lists may be nested this deep: 32 levels of `all` and `any`, two nestings each, inside a rule. */
export const maximumDepth = 80;

/** A file of the largest size may have this many tokens; denser ones only exist to make a program slow. */
const maximumTokens = 200_000;

// Every value is read as text here, and `plainValue` decides what it means: one schema for both ways of reading a file.
const options = {
  version: '1.2', schema: 'failsafe', strict: true, stringKeys: true, uniqueKeys: false, merge: false, prettyErrors: false, logLevel: 'error',
} as const;

/**
 * Parses a text. The loop over the tokens is our own because the depth must be known before anything recurses: near the end of
 * its stack Node dies (in the regular expression compiler) in a way that nothing can catch.
 */
export function parseText(text: string): ParsedText {
  const reading = new Reading();
  for (const lexeme of new Lexer().lex(text)) {
    if (!reading.take(lexeme)) break;
  }
  return reading.finish(text.length);
}

class Reading {
  private readonly parser = new Parser();
  private readonly composer = new Composer(options);
  private readonly brackets = new Brackets();
  private readonly errors: RawError[] = [];
  private readonly problems: Problem[] = [];
  private contents: unknown;
  private documents = 0;
  private tokens = 0;
  private inScalar = false;
  private stopped = false;

  constructor() {
    // The composer's own handler makes an Error with a stack for each complaint: a second for a file of commas. It has no option
    // for that, so its handler is replaced; should a later version not have it, `finish` reads the errors from the document.
    Object.assign(this.composer, {
      onError: (source: ErrorSource, code: string, message: string, isWarning?: boolean): void => {
        if (isWarning === true) return;
        // The composer catches what is thrown below a collection and reports that instead: it gets the same answer each time.
        if (this.errors.length >= maximumCollected) throw new EnoughErrors();
        this.errors.push({ code, message, span: toSpan(source) });
      },
    });
  }

  /** Reads one token; false when the rest must not be read. */
  take(lexeme: string): boolean {
    const start = this.parser.offset;
    if (!this.inScalar) this.look(lexeme, start);
    this.inScalar = lexeme === '\u001f';
    for (const token of this.parser.next(lexeme)) this.compose(token);
    this.tokens += 1;
    if (this.parser.stack.length > maximumDepth + 2) this.stopWith(tooDeep({ start, end: start + 1 }));
    else if (this.tokens > maximumTokens) this.stopWith(tooDense({ start, end: start + 1 }));
    else this.stopped ||= this.problems.length >= maximumCollected || this.brackets.problems.length >= maximumCollected;
    return !this.stopped;
  }

  finish(length: number): ParsedText {
    if (!this.stopped) {
      for (const token of this.parser.end()) this.compose(token);
    }
    if (!this.stopped) {
      for (const document of this.composer.end(true, length)) this.keep(document);
    }
    const problems = [...this.problems, ...this.brackets.finish(this.stopped)];
    return { contents: this.contents, errors: this.errors, problems, longQuotes: this.brackets.longQuotes };
  }

  private look(lexeme: string, start: number): void {
    this.brackets.take(lexeme, start);
    const problem = refuseToken(lexeme, start);
    if (problem) this.problems.push(problem);
  }

  private compose(token: CST.Token): void {
    if (this.stopped || token.type === 'directive') return;
    if (token.type === 'error') {
      this.errors.push({ code: 'UNEXPECTED_TOKEN', message: token.message, span: toSpan(token) });
      this.stopped = this.errors.length >= maximumCollected;
      return;
    }
    if (token.type === 'document') {
      this.documents += 1;
      if (this.documents === 2) return this.refuseSecondDocument(token);
    }
    try {
      for (const document of this.composer.next(token)) this.keep(document);
    } catch (error) {
      if (!(error instanceof EnoughErrors)) throw error;
      this.stopped = true;
    }
  }

  private keep(document: Document.Parsed): void {
    this.contents = document.contents;
    for (const error of document.errors) this.errors.push({ code: error.code, message: error.message, span: toSpan(error.pos) });
  }

  private refuseSecondDocument(token: CST.Document): void {
    for (const document of this.composer.end()) this.keep(document);
    this.stopWith({
      code: 'several-documents',
      message: 'A second document starts here; a file holds exactly one',
      span: { start: token.offset, end: token.offset + 1 },
      advice: [mend('remove the line `---` or `...`, or move what follows into a file of its own')],
    });
  }

  private stopWith(problem: Problem): void {
    this.stopped = true;
    this.problems.push(problem);
  }
}

function tooDense(span: Span): Problem {
  return {
    code: 'too-many-entries',
    message: `The file has more than ${maximumTokens.toLocaleString('en')} words and signs; it is read up to here`,
    span,
    advice: [mend('split it: one flag a file; long lists of ids belong into an attribute of the context')],
  };
}

/** The finding about a collection below `maximumDepth` others. */
export function tooDeep(span: Span): Problem {
  return {
    code: 'too-deep',
    message: `Mappings and lists are nested more than ${maximumDepth} deep here`,
    span,
    advice: [mend('flatten it; a name for a part of it (a segment, a variant) usually reads better')],
  };
}

type ErrorSource = number | readonly number[] | { readonly offset: number; readonly source?: string };

function toSpan(source: ErrorSource): Span {
  if (typeof source === 'number') return { start: source, end: source + 1 };
  if ('offset' in source) return { start: source.offset, end: source.offset + Math.max(1, source.source?.length ?? 1) };
  const [start = 0, end = start + 1] = source;
  return { start, end };
}
