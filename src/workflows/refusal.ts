import type { Advice } from '../source/diagnostic.ts';

/** A request that cannot be carried out as it was made: what is wrong with it, what to do, and the exit code. */
export interface Refusal {
  readonly kind: 'refusal';
  /** For programs, kebab-case. */
  readonly code: string;
  readonly exit: number;
  readonly message: string;
  readonly help: readonly Advice[];
}

/** Makes a refusal. */
export function refuse(refusal: Omit<Refusal, 'kind'>): Refusal {
  return { kind: 'refusal', ...refusal };
}

/** Tells a refusal from whatever else a workflow returns. */
export function isRefusal(value: object): value is Refusal {
  return 'kind' in value && value.kind === 'refusal';
}
