import type { EffectError } from '../effects/effect-error.ts';
import { exitCodes } from '../workflows/exit-codes.ts';
import { isRefusal, type Refusal } from '../workflows/refusal.ts';
import { exitOfEffect } from './exit-of-effect.ts';

/** Whatever was thrown, as something to tell the user; an error that nobody foresaw is a defect of ours. */
export function toProblem(error: unknown): Refusal {
  if (isEffectError(error)) {
    return { kind: 'refusal', code: error.code, exit: exitOfEffect[error.code], message: error.message, help: [{ kind: 'hint', text: error.hint }] };
  }
  if (typeof error === 'object' && error !== null && isRefusal(error)) return error;
  return {
    kind: 'refusal',
    code: 'defect',
    exit: exitCodes.defect,
    message: `this is a defect of maestro-flags: ${error instanceof Error ? error.message : String(error)}`,
    help: [{ kind: 'hint', text: 'run the same with --debug for the stack, and please report both' }],
  };
}

// By name: the class exists once in each bundle.
function isEffectError(error: unknown): error is EffectError {
  return error instanceof Error && error.name === 'EffectError';
}
