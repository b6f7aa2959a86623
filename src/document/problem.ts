import type { Advice, Diagnostic, Fix, RelatedPlace } from '../source/diagnostic.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';

/** What is wrong at a span of a file. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly span: Span;
  readonly advice?: readonly Advice[];
  readonly related?: readonly RelatedPlace[];
  readonly fix?: Fix | undefined;
}

/** The error that a problem is; errors of shape have no other severity. */
export function toDiagnostic(source: SourceFile, problem: Problem): Diagnostic {
  return {
    code: problem.code,
    severity: 'error',
    message: problem.message,
    origin: { kind: 'file', path: source.path, span: problem.span },
    related: problem.related ?? [],
    advice: problem.advice ?? [],
    ...(problem.fix === undefined ? {} : { fix: problem.fix }),
  };
}

/** A fix that puts one text in the place of another. */
export function replacement(source: SourceFile, span: Span, newText: string, safety: Fix['safety'] = 'safe'): Fix {
  return { title: `write \`${newText.trim()}\``, safety, edits: [{ path: source.path, span, newText }] };
}

/** `did you mean "range"?` */
export function didYouMean(name: string): Advice {
  return { kind: 'hint', text: `did you mean "${name}"?` };
}

/** Says the edit to make. */
export function mend(text: string): Advice {
  return { kind: 'mend', text };
}

/** The start of a file: for what is wrong with the file as a whole. */
export const fileStart: Span = { start: 0, end: 0 };
