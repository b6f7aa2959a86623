import type { Example } from './lint-rule.ts';

/** The calendar day on which examples are checked. */
export const exampleDay = '2026-11-23';

const maestro = lines(
  'version: 1',
  'environments:',
  '  staging: {}',
  '  production: { protected: true }',
  'stages: [internal, 1%, 5%, 10%, 50%, 100%]',
  'internal: internal',
  'attributes:',
  '  tenant: { type: string }',
  '  groups: { type: "string[]" }',
  '  plan: { type: string, enum: [free, pro, enterprise] }',
  '  seats: { type: number }',
  '  appVersion: { type: semver }',
  '  beta: { type: boolean }',
  'owners:',
  '  payments: { codeowners: "@acme/payments" }',
  '  search: { codeowners: "@acme/search" }',
);

const internal = lines('description: People who work here.', 'when: { targetingKey: { endsWith: "@acme.dev" } }');

/**
 * The files of an example's project: the tiny base with the example's own files laid over it. An example with a
 * `maestro.yaml` of its own has the base's internal segment only when it names it.
 */
export function exampleProject({ files }: Example): ReadonlyMap<string, string> {
  const own = files['maestro.yaml'];
  const segments = own === undefined || own.includes('internal: internal') ? { 'segments/internal.yaml': internal } : {};
  return new Map(Object.entries({ 'maestro.yaml': maestro, ...segments, ...files }));
}

/** The text of these lines. */
export function lines(...text: readonly string[]): string {
  return `${text.join('\n')}\n`;
}

/** A boolean release flag that goes on with these lines. */
export function releaseFlag(...text: readonly string[]): string {
  return lines('description: Serve the one-page checkout.', 'owner: payments', 'kind: release', 'expires: 2027-02-28', ...text);
}

/** A `maestro.yaml` with these lines. */
export function maestroFile(...text: readonly string[]): string {
  return lines('version: 1', 'internal: internal', ...text);
}

/** A release flag whose one rule, in production, has this condition. */
export function flagWithRule(when: string, serve = 'on'): string {
  return flagWithRules([when, serve]);
}

/** A release flag with a rule in production for each condition and what it serves. */
export function flagWithRules(...rules: readonly (readonly [when: string, serve: string])[]): string {
  const text = rules.flatMap(([when, serve], index) => [`      - name: rule-${index + 1}`, `        when: ${when}`, `        serve: ${serve}`]);
  return releaseFlag('environments:', '  production:', '    stage: targeted', '    rules:', ...text);
}

/** The example's one flag, `new-checkout`. */
export function oneFlag(text: string): Example {
  return { files: { 'new-checkout.yaml': text } };
}
