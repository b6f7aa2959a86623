import type { CodeExplanation } from '../document/code-explanation.ts';
import { fileCodes } from '../document/file-codes.ts';
import { shapeCodes } from '../document/shape-codes.ts';
import { yamlCodes } from '../document/yaml-codes.ts';
import { policyExplanations } from '../plan/policy-codes.ts';
import { rules } from '../rules/index.ts';
import type { LintRule } from '../rules/lint-rule.ts';
import { ignoreCodes } from './ignore-codes.ts';
import { type OutcomeExplanation, outcomeCodes } from './outcome-codes.ts';

/** Whatever has a code: a rule, something wrong with a file, a policy of changes, or what a command came to. */
export type Explained =
  | { readonly kind: 'rule'; readonly code: string; readonly rule: LintRule }
  | { readonly kind: 'file'; readonly code: string; readonly explanation: CodeExplanation }
  | { readonly kind: 'outcome'; readonly code: string; readonly explanation: OutcomeExplanation }
  | { readonly kind: 'policy'; readonly code: string; readonly explanation: (typeof policyExplanations)[number] };

/** Everything that `explain` knows, sorted by code. A rule wins over a policy of its name. */
export function explainedList(): readonly Explained[] {
  const byCode = new Map<string, Explained>();
  for (const explanation of outcomeCodes) byCode.set(explanation.code, { kind: 'outcome', code: explanation.code, explanation });
  for (const explanation of policyExplanations) byCode.set(explanation.code, { kind: 'policy', code: explanation.code, explanation });
  for (const explanation of [...fileCodes, ...shapeCodes, ...yamlCodes, ...ignoreCodes]) byCode.set(explanation.code, { kind: 'file', code: explanation.code, explanation });
  for (const rule of rules) byCode.set(rule.id, { kind: 'rule', code: rule.id, rule });
  return [...byCode.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
