/**
 * A room of src/: what it may import, of ours and of npm. `types` may only be imported as types.
 * This table is the architecture; `.oxlintrc.json` is made from it.
 */
export interface Room {
  readonly name: string;
  readonly imports: readonly string[];
  readonly types: readonly string[];
  /** npm packages, or `all`. Node's own modules are `node:`. */
  readonly packages: readonly string[] | 'all';
  /** Files by the beginning of their names that may import more packages than the room. */
  readonly exceptions?: readonly { readonly prefix: string; readonly packages: readonly string[] }[];
}

const pure = ['source', 'model', 'evaluate', 'document', 'plan', 'rules', 'outputs'];

export const rooms: readonly Room[] = [
  { name: 'source', imports: [], types: [], packages: ['fastest-levenshtein'] },
  { name: 'model', imports: ['source'], types: [], packages: [] },
  { name: 'evaluate', imports: ['model'], types: ['source'], packages: [] },
  { name: 'document', imports: ['source', 'model'], types: [], packages: ['yaml'], exceptions: [{ prefix: 'edit-json', packages: ['yaml', 'jsonc-parser'] }] },
  { name: 'plan', imports: ['source', 'model', 'evaluate'], types: [], packages: [] },
  { name: 'rules', imports: ['source', 'model', 'evaluate'], types: ['plan'], packages: [] },
  { name: 'outputs', imports: ['model', 'evaluate'], types: ['source'], packages: [] },
  { name: 'reporters', imports: ['source', 'model'], types: pure, packages: ['chalk', 'diff'] },
  { name: 'effects', imports: ['source', 'model'], types: [], packages: ['node:', 'simple-git', 'aws4fetch', '@aws-sdk/credential-provider-node', '@smithy/shared-ini-file-loader', 'csv-parse'] },
  {
    name: 'provider',
    imports: ['model', 'evaluate'],
    types: [],
    packages: [],
    exceptions: [
      { prefix: 'node', packages: ['node:'] },
      { prefix: 'server', packages: ['@openfeature/server-sdk'] },
      { prefix: 'web', packages: ['@openfeature/web-sdk'] },
    ],
  },
  { name: 'workflows', imports: pure, types: ['effects'], packages: [] },
  { name: 'cli', imports: [...pure, 'reporters', 'effects', 'workflows'], types: [], packages: 'all' },
];
