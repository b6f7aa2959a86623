import type { Advice } from '../source/diagnostic.ts';
import { exitCodes } from '../workflows/exit-codes.ts';
import { type Refusal, refuse } from '../workflows/refusal.ts';

/** A command line whose parts do not go together, as a command itself finds it. */
export function usage(command: string, message: string, help: readonly Advice[] = []): Refusal {
  return refuse({ code: 'usage', exit: exitCodes.usage, message, help: [...help, { kind: 'run', text: `maestro-flags ${command} --help` }] });
}
