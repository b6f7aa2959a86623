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
