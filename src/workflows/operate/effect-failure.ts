/** What the world says no to. */
export interface EffectFailure {
  readonly code: string;
  readonly says: string;
  readonly hint: string;
}

/** What the world says no to, as words. By name, as the class belongs to the adapters; everything else is our defect. */
export function effectFailure(error: unknown): EffectFailure {
  if (!(error instanceof Error) || error.name !== 'EffectError') throw error;
  const { code, hint } = error as Error & { readonly code: string; readonly hint: string }; // as: every EffectError has them
  return { code, says: error.message, hint };
}
