import type { ChangeExample } from './change-policy.ts';
import { policies } from './policies/index.ts';

/** What `explain CODE` shows about a policy. The change from `bad.before` to `bad.text` is refused; the good one is not. */
export interface PolicyExplanation {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly summary: string;
  readonly why: string;
  readonly bad: ChangeExample;
  readonly good: ChangeExample;
}

/** The explanations of all policies, sorted by code. */
export const policyExplanations: readonly PolicyExplanation[] = policies.map(({ id, severity, summary, why, bad, good }) => ({
  code: id,
  severity: severity === 'warn' ? 'warning' : 'error',
  summary,
  why,
  bad,
  good,
}));

/** The codes that `policies:` and `override:` may name. */
export const policyCodes: ReadonlySet<string> = new Set(policies.map((policy) => policy.id));
