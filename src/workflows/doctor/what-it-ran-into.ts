import { printable } from '../../source/printable.ts';
import { fail, hint, mend, type Verdict } from './verdict.ts';

/** What the world says no to, by its own words; whatever else is thrown is a defect of ours, of this check alone. */
export function whatItRanInto(error: unknown): Verdict {
  if (error instanceof Error && error.name === 'EffectError') {
    const { hint: what } = error as Error & { readonly hint: string }; // as: every EffectError has one
    return fail(printable(error.message, 400), mend(printable(what, 400)));
  }
  const says = error instanceof Error ? error.message : String(error);
  return fail(`this check crashed: ${printable(says, 300)}`, mend('report it, with what maestro-flags --version says'), hint('the other checks are not affected'));
}
