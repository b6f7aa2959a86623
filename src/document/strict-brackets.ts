import type { Span } from '../source/span.ts';
import { maximumCollected, mend, type Problem } from './strict-problem.ts';

const partners: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** Follows the brackets and quotes of a token stream, so that one that is left open is reported where it was opened. */
export class Brackets {
  private readonly open: { readonly bracket: string; readonly start: number }[] = [];
  readonly problems: Problem[] = [];
  /** Quoted texts over several lines: the usual sign of a quote that another one closed by chance. */
  readonly longQuotes: Span[] = [];

  /** Takes a token that is not the text of a plain or block scalar. */
  take(lexeme: string, start: number): void {
    switch (lexeme.charCodeAt(0)) {
      case 0x5b: case 0x7b:
        this.open.push({ bracket: lexeme, start });
        return;
      case 0x5d: case 0x7d:
        return this.close(lexeme, start);
      case 0x18:
        return this.abandon();
      case 0x22: case 0x27:
        if (!isClosed(lexeme)) this.problems.push(unclosedQuote(lexeme[0] ?? '"', start));
        else if (this.longQuotes.length < maximumCollected && lexeme.includes('\n')) this.longQuotes.push({ start, end: start + lexeme.length });
    }
  }

  /** What was found. When the text was not read to its end, what is open there is no finding. */
  finish(isCut: boolean): readonly Problem[] {
    if (!isCut) this.abandon();
    return this.problems;
  }

  private close(bracket: string, start: number): void {
    const opened = this.open.pop();
    if (opened === undefined) {
      this.problems.push(extraBracket(bracket, { start, end: start + 1 }));
      return;
    }
    if (partners[opened.bracket] === bracket) return;
    this.problems.push(wrongBracket(opened, bracket, { start, end: start + 1 }));
    const outer = this.open.at(-1);
    if (outer && partners[outer.bracket] === bracket) this.open.pop();
  }

  /** The parser gave up the flow collections that are open: the innermost is the one to look at. */
  private abandon(): void {
    const innermost = this.open.at(-1);
    if (innermost) this.problems.push(unclosedBracket(innermost.bracket, { start: innermost.start, end: innermost.start + 1 }));
    this.open.length = 0;
  }
}

function isClosed(lexeme: string): boolean {
  const quote = lexeme[0];
  if (lexeme.length < 2 || lexeme.at(-1) !== quote) return false;
  const inside = lexeme.slice(1, -1);
  if (quote === "'") return !inside.replaceAll("''", '').includes("'");
  return (/\\*$/.exec(inside)?.[0].length ?? 0) % 2 === 0;
}

/** The finding about a quote that nothing closes where it should end. */
export function unclosedQuote(quote: string, start: number): Problem {
  const apostrophe = quote === "'" ? "; an apostrophe inside is written twice: `''`" : '';
  return {
    code: 'unclosed-quote',
    message: `The quote ${quote} that opens here is not closed before the text leaves this entry`,
    span: { start, end: start + 1 },
    advice: [mend(`close it with ${quote}${apostrophe}`)],
  };
}

function unclosedBracket(bracket: string, span: Span): Problem {
  const partner = partners[bracket] ?? bracket;
  return {
    code: 'unclosed-bracket',
    message: `The bracket ${bracket} that opens here is not closed before the text leaves this entry`,
    span,
    advice: [mend(`close it with ${partner}; its lines must be indented deeper than the key it belongs to`)],
  };
}

function extraBracket(bracket: string, span: Span): Problem {
  return {
    code: 'extra-bracket',
    message: `The bracket ${bracket} closes nothing: no bracket is open here`,
    span,
    advice: [mend('remove it, or put the whole value in quotes')],
  };
}

function wrongBracket(opened: { readonly bracket: string; readonly start: number }, bracket: string, span: Span): Problem {
  const partner = partners[opened.bracket] ?? '';
  return {
    code: 'wrong-bracket',
    message: `The bracket ${bracket} cannot close ${opened.bracket}`,
    span,
    advice: [mend(`write ${partner} here, or close the inner bracket first`)],
    related: [{ message: `${opened.bracket} was opened here`, span: { start: opened.start, end: opened.start + 1 } }],
  };
}
