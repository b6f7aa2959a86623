import type { Advice, Diagnostic, Origin } from '../source/diagnostic.ts';
import type { Span } from '../source/span.ts';

/** Something wrong with a YAML text, before it has a path. All of them are errors. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly span: Span;
  readonly advice: readonly Advice[];
  readonly related?: readonly { readonly message: string; readonly span: Span }[];
  readonly fix?: ProblemFix;
}

interface ProblemFix {
  readonly title: string;
  readonly safety: 'safe' | 'review';
  readonly span: Span;
  readonly newText: string;
}

/** At most this many findings of one file are shown; a last one says how many more there are. */
export const maximumShown = 20;

/** Reading stops when a file has this many, so that a hostile one costs no more than a good one. */
export const maximumCollected = 500;

/** The problems as diagnostics of the file at `path`, in the order of the text, at most `maximumShown` and one more. */
export function toDiagnostics(path: string, problems: readonly Problem[]): readonly Diagnostic[] {
  const ordered = [...problems].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || compareText(a.code, b.code));
  const next = ordered[maximumShown];
  const shown = ordered.slice(0, maximumShown);
  if (next !== undefined) shown.push(moreProblems(next.span, ordered.length - maximumShown));
  return shown.map((problem) => toDiagnostic(path, problem));
}

/** An advice that names the edit to make. */
export function mend(text: string): Advice {
  return { kind: 'mend', text };
}

/** An advice that stands under the culprit. */
export function hint(text: string): Advice {
  return { kind: 'hint', text };
}

function moreProblems(span: Span, count: number): Problem {
  const number = count + maximumShown >= maximumCollected ? `At least ${count}` : String(count);
  return {
    code: 'more-problems',
    message: `${number} more ${count === 1 ? 'problem' : 'problems'} in this file, from here on, ${count === 1 ? 'is' : 'are'} not shown`,
    span,
    advice: [mend('mend the ones above first; some of these may go with them')],
  };
}

function toDiagnostic(path: string, problem: Problem): Diagnostic {
  const origin = (span: Span): Origin => ({ kind: 'file', path, span });
  const { fix } = problem;
  return {
    code: problem.code,
    severity: 'error',
    message: problem.message,
    origin: origin(problem.span),
    related: (problem.related ?? []).map(({ message, span }) => ({ message, origin: origin(span) })),
    advice: problem.advice,
    ...(fix && { fix: { title: fix.title, safety: fix.safety, edits: [{ path, span: fix.span, newText: fix.newText }] } }),
  };
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
