import { commandOutcomes } from './outcomes/of-commands.ts';
import { releaseOutcomes } from './outcomes/of-releases.ts';
import { targetOutcomes } from './outcomes/of-targets.ts';

/** What a command came to that is about no file: why it did nothing, or what it tells beside its result. */
export interface OutcomeExplanation {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly summary: string;
  /** Why it is so, and what to do. */
  readonly why: string;
}

/** The explanations of every code that is about no file, sorted by code. */
export const outcomeCodes: readonly OutcomeExplanation[] = [...commandOutcomes, ...releaseOutcomes, ...targetOutcomes]
  .map(([code, summary, why]): OutcomeExplanation => ({ code: code.replace('~', ''), severity: code.startsWith('~') ? 'warning' : 'error', summary, why }))
  .sort((a, b) => (a.code < b.code ? -1 : 1));
