import type { EvaluationContext } from '../evaluate/evaluation-context.ts';
import { exitCodes } from './exit-codes.ts';
import { type Refusal, refuse } from './refusal.ts';

/** A context that was read. */
export interface ReadContext {
  readonly kind: 'context';
  readonly context: EvaluationContext;
}

/** Reads a context from JSON; `source` names where it came from (`--context`, a file). */
export function readContext(text: string, source: string): ReadContext | Refusal {
  const parsed = parseContext(text);
  if (typeof parsed !== 'string') return { kind: 'context', context: parsed };
  return refuse({
    code: 'context',
    exit: exitCodes.usage,
    message: `${source} is not a context: ${parsed}`,
    help: [{ kind: 'hint', text: 'write a JSON object: \'{"targetingKey": "user-1", "plan": "pro"}\', or @FILE, or - for standard input' }],
  });
}

/** The context that a text holds, or why it holds none: a clause without a capital. */
export function parseContext(text: string): EvaluationContext | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return error instanceof SyntaxError ? `it cannot be read as JSON (${reasonOf(error)})` : 'it cannot be read as JSON';
  }
  if (value === null || typeof value !== 'object') return `it is ${value === null ? 'null' : `a ${typeof value}`}, not an object`;
  // as: JSON.parse makes objects with string keys; a list was ruled out.
  return Array.isArray(value) ? 'it is a list, not an object' : (value as EvaluationContext);
}

/** V8 quotes the whole text behind its reason; a context may be long and private. */
function reasonOf(error: SyntaxError): string {
  return error.message.replace(/, (?:\.{3})?".*$/s, '').replace(/ in JSON(?= at)/, '');
}
