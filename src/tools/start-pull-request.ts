/** Replaces a text that stands exactly once in a file of the sample project. Paths are relative to the repository. */
export interface TextChange {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** A pull request as somebody at Acme might open it: edits, new files, and why. */
export interface PullRequest {
  readonly branch: string;
  readonly title: string;
  readonly changes: readonly TextChange[];
  readonly additions: readonly { readonly file: string; readonly text: string }[];
}

/**
 * What `npm start` plans. One change of every common kind, and one mistake: search-v2 goes to everyone at once.
 * It is made of exact edits so that it breaks loudly when the sample project moves on without it.
 */
export const pullRequest: PullRequest = {
  branch: 'before-the-freeze',
  title: 'Move rollouts along before the freeze',
  changes: [
    {
      file: 'flags/checkout/one-page-checkout.yaml',
      from: '    stage: 1%\n    bucketBy: tenant',
      to: '    stage: 5%\n    bucketBy: tenant',
    },
    {
      file: 'flags/checkout/one-page-checkout.test.yaml',
      from: 'inside one percent\n    environment: production\n    at: { bucket: 999 }',
      to: 'inside five percent\n    environment: production\n    at: { bucket: 4999 }',
    },
    {
      file: 'flags/checkout/one-page-checkout.test.yaml',
      from: 'at: { bucket: 1000 }',
      to: 'at: { bucket: 5000 }',
    },
    {
      file: 'flags/search/search-v2.yaml',
      from: '    stage: 10%\n',
      to: '    stage: 100%\n',
    },
    {
      file: 'flags/risk/fraud-model.yaml',
      from: 'tenant: [globex, vandelay-imports]',
      to: 'tenant: [globex, vandelay-imports, wonka-foods]',
    },
    {
      file: 'flags/mobile/biometric-login.yaml',
      from: '    stage: 50%\n',
      to: '    stage: 10%\n',
    },
    {
      file: 'flags/mobile/biometric-login.test.yaml',
      from: 'name: half of the users of a good one\n    environment: production\n    at: { bucket: 49999 }',
      to: 'name: a tenth of the users of a good one\n    environment: production\n    at: { bucket: 9999 }',
    },
    {
      file: 'flags/growth/pricing-page.yaml',
      from: 'serve: { control: 50, calculator: 25, short: 25 }',
      to: 'serve: { control: 40, calculator: 40, short: 20 }',
    },
    {
      file: 'flags/billing/annual-discount-percent.yaml',
      from: 'expires: 2027-06-30\n',
      to: 'expires: 2027-09-30           # one more quarter, agreed with finance\n',
    },
  ],
  additions: [
    {
      file: 'flags/checkout/split-payment.yaml',
      text: [
        '# yaml-language-server: $schema=../.schemas/flag.schema.json',
        'description: Let a buyer pay one order with two cards.',
        'owner: checkout',
        'kind: release',
        'expires: 2027-11-30',
        'safe: off',
        'salt: split-payment',
        '',
        'environments:',
        '  development: { stage: 100% }',
        '  staging:     { stage: internal }',
        '  production:  { stage: internal }',
        '',
      ].join('\n'),
    },
    {
      file: 'flags/kills/production/read-replicas.yaml',
      text: [
        '# yaml-language-server: $schema=../../.schemas/kill.schema.json',
        'id: 01M83VQJ40T5W8E2K7RX6ZPC3H',
        'reason: Replica lag of 40 minutes shows merchants yesterday\'s balance',
        'incident: INC-2304',
        'by: tomas.ferreira@acme.dev',
        'at: 2026-11-23T07:20:00Z',
        '',
      ].join('\n'),
    },
  ],
};

/** What the plan says to do about the mistake; after it the pull request may be merged. */
export const mend: TextChange = { file: 'flags/search/search-v2.yaml', from: '    stage: 100%\n    rules:', to: '    stage: 50%\n    rules:' };

/** Applies a change to a text; throws unless `from` stands in it exactly once. */
export function applyChange(text: string, change: TextChange): string {
  const at = text.indexOf(change.from);
  if (at < 0) throw new Error(`${change.file} does not have the text ${JSON.stringify(change.from)}: the demo's pull request has to follow`);
  if (text.indexOf(change.from, at + 1) >= 0) throw new Error(`${change.file} has the text ${JSON.stringify(change.from)} more than once`);
  return text.slice(0, at) + change.to + text.slice(at + change.from.length);
}
