import type { Span } from '../source/span.ts';
import { unclosedQuote } from './strict-brackets.ts';
import type { ParsedText, RawError } from './strict-parse.ts';
import type { Problem } from './strict-problem.ts';
import { wordError } from './strict-words.ts';
import { lineEndAt, lineStartAt } from './text-lines.ts';

/** Problems of ours after which the yaml package's view of the rest says nothing: it reads another structure than was meant. */
const derailing = new Set(['unclosed-quote', 'unclosed-bracket', 'wrong-bracket', 'extra-bracket', 'several-documents', 'too-deep', 'too-many-entries']);

/**
 * What to tell the user about the yaml package's complaints: each as a sentence and a mend of ours, one a line,
 * none that only follows from another problem.
 */
export function syntaxProblems(text: string, parsed: ParsedText): readonly Problem[] {
  const { errors, problems } = parsed;
  if (errors.length === 0 && problems.length === 0) return problems;
  const conflict = mergeConflict(text);
  if (conflict) return [conflict];
  const own = [...problems, ...quotesClosedByChance(text, parsed)];
  const end = firstDerailing(own);
  const kept = own.filter((problem) => problem.span.start <= end);
  const lines = new Set(kept.map((problem) => lineStartAt(text, problem.span.start)));
  for (const [start, codes] of codesByStart(errors)) {
    if (start >= end) continue;
    const problem = wordError(text, within(text, codes.error), codes.all);
    const line = lineStartAt(text, problem.span.start);
    if (!lines.has(line) && problem.span.start < end) kept.push(problem);
    lines.add(line);
  }
  return kept.length > 0 || errors[0] === undefined ? kept : [wordError(text, within(text, errors[0]), [])];
}

/** The first complaint at each place, with the codes of all that are made there. */
function codesByStart(errors: readonly RawError[]): ReadonlyMap<number, { readonly error: RawError; readonly all: string[] }> {
  const byStart = new Map<number, { readonly error: RawError; readonly all: string[] }>();
  for (const error of errors) {
    const there = byStart.get(error.span.start);
    if (there) there.all.push(error.code);
    else byStart.set(error.span.start, { error, all: [error.code] });
  }
  return byStart;
}

/** A quoted text over several lines with something right behind it: its closing quote was meant to open the next text. */
function quotesClosedByChance(text: string, { errors, longQuotes }: ParsedText): readonly Problem[] {
  const guilty = longQuotes.find((quote) => {
    const end = lineEndAt(text, quote.end);
    return errors.some(({ span }) => span.start >= quote.end && span.start <= end);
  });
  return guilty ? [unclosedQuote(text[guilty.start] ?? '"', guilty.start)] : [];
}

function firstDerailing(own: readonly Problem[]): number {
  let first = Number.POSITIVE_INFINITY;
  for (const problem of own) if (derailing.has(problem.code)) first = Math.min(first, problem.span.start);
  return first;
}

/** The complaint with its place in the text: one at the end of the file points at the last character there is. */
function within(text: string, error: RawError): RawError {
  let start = Math.min(error.span.start, text.length);
  if (start === text.length) start = Math.max(0, text.trimEnd().length - 1);
  const span: Span = { start, end: Math.max(Math.min(error.span.end, text.length), Math.min(start + 1, text.length)) };
  return { ...error, span };
}

function mergeConflict(text: string): Problem | undefined {
  const marker = /^(?:<{7} .*|={7}|>{7} .*)\r?$/m.exec(text);
  if (!marker) return undefined;
  return {
    code: 'merge-conflict',
    message: 'A marker of a merge conflict stands here: git could not decide between two versions',
    span: { start: marker.index, end: marker.index + marker[0].trimEnd().length },
    advice: [{ kind: 'mend', text: 'keep one version of the lines between <<<<<<< and >>>>>>>, and delete the three markers' }],
  };
}
