/** The text of a flag file for the examples of policies: its stage in production, and in staging, which production requires. */
export function flagInProduction(stage: string, staging = '100%'): string {
  return [
    'description: Rank results by the new model.',
    'owner: payments',
    'kind: release',
    'expires: 2027-02-28',
    'environments:',
    `  staging: { stage: ${staging} }`,
    '  production:',
    `    stage: ${stage}`,
    '',
  ].join('\n');
}

/** The settings of the examples with one policy set. */
export function settingsWith(policy: string): string {
  return [
    'version: 1',
    'environments:',
    '  staging: {}',
    '  production: { protected: true, requires: staging }',
    'stages: [internal, 1%, 5%, 10%, 50%, 100%]',
    'internal: internal',
    'attributes:',
    '  groups: { type: "string[]" }',
    'owners:',
    '  payments: { codeowners: "@acme/payments" }',
    `policies: { ${policy} }`,
    '',
  ].join('\n');
}
