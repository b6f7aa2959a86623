import type { CodeExplanation, ExampleFile } from './code-explanation.ts';

const kill = 'id: 01JD3Z5V8K6WQ9R2T4Y7M1N0PB\nreason: p99 latency x4\nby: oncall@acme.dev\nat: 2026-11-23T03:12:00Z\n';

/** The codes of what is wrong with a file's name or place. */
export const fileCodes: readonly CodeExplanation[] = [
  {
    code: 'missing-project',
    summary: 'The directory has no `maestro.yaml`.',
    why: 'Environments, ladder and attributes are declared there; without them no flag can be understood.',
    bad: flagAt('new-checkout.yaml'),
    good: { file: 'maestro.yaml', text: 'version: 1\nenvironments: { production: {} }\n' },
  },
  {
    code: 'file-name',
    summary: 'The name of a file or folder cannot be the key that it stands for.',
    why: 'A key is the name of its file, part of URLs and metric labels, and must be one and the same on every disk.',
    bad: flagAt('NewCheckout.yaml'),
    good: flagAt('new-checkout.yaml'),
  },
  {
    code: 'file-extension',
    summary: 'A file of the project does not end in `.yaml`.',
    why: 'A flag in a file that is not read would be missing without a word.',
    bad: flagAt('new-checkout.yml'),
    good: flagAt('new-checkout.yaml'),
  },
  {
    code: 'file-place',
    summary: 'A segment or a kill stands in a folder where it has no meaning.',
    why: 'The folder of a kill says in which environment it holds; a kill that is not found kills nothing.',
    bad: { file: 'kills/new-checkout.yaml', text: kill },
    good: { file: 'kills/production/new-checkout.yaml', text: kill },
  },
  {
    code: 'nested-project',
    summary: 'A folder of the project has a `maestro.yaml` of its own.',
    why: 'It could not be told which environments and attributes its flags are meant for.',
    bad: { file: 'checkout/maestro.yaml', text: 'version: 1\nenvironments: { production: {} }\n' },
    good: flagAt('checkout/new-checkout.yaml'),
  },
  {
    code: 'path-collision',
    summary: 'Two paths differ only in case or in their Unicode form.',
    why: 'On many disks they are one file, so the project would depend on the machine that reads it.',
    bad: flagAt('checkout/new-checkout.yaml'),
    good: flagAt('checkout/express-checkout.yaml'),
    beside: flagAt('Checkout/new-checkout.yaml'),
  },
];

function flagAt(file: string): ExampleFile {
  return { file, text: 'description: Serve the one-page checkout.\nowner: payments\nkind: operational\n' };
}
