import type { ChangeExample } from './change-policy.ts';
import { policies } from './policies/index.ts';

/** What `explain CODE` shows about a policy. The change from `bad.before` to `bad.text` is refused; the good one is not. */
export interface PolicyExplanation {
  readonly code: string;
  readonly summary: string;
  readonly why: string;
  readonly bad: ChangeExample;
  readonly good: ChangeExample;
}

/** The explanations of all policies, sorted by code. */
export const policyExplanations: readonly PolicyExplanation[] = policies.map(({ id, summary, why, bad, good }) => ({ code: id, summary, why, bad, good }));

/** The codes that `policies:` and `override:` may name: those judged now, and those that the format reserves. */
export const policyCodes: ReadonlySet<string> = new Set([
  ...policies.map((policy) => policy.id),
  'expired',
  'stale',
]);
