import { scalarText } from '../document/edit-text.ts';
import type { FlagKind, ValueType } from '../model/flag.ts';

/** What the file of a new flag says. */
export interface NewFlag {
  readonly key: string;
  readonly description: string;
  readonly owner: string;
  readonly kind: FlagKind;
  readonly type: ValueType;
  readonly expires: string | undefined;
  readonly environments: readonly string[];
  /** The path from the file to the schema, for editors; `undefined` where it is not there. */
  readonly schema: string | undefined;
}

/** The file of a flag that nobody has yet: off in every environment, each on a line that a promote changes. */
export function newFlagText({ description, owner, kind, type, expires, environments, schema }: NewFlag): string {
  const scalar = (text: string): string => scalarText(text, { quote: '"', keepQuotes: false, inFlow: false });
  const serve = type === 'boolean' ? [] : ['    serve: treatment'];
  return [
    ...(schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}`]),
    `description: ${scalar(description)}`,
    `owner: ${scalar(owner)}`,
    `kind: ${kind}`,
    ...(expires === undefined ? [] : [`expires: ${expires}               # the day by which flag and old code are gone`]),
    ...(type === 'boolean' ? [] : [`type: ${type}`, 'variants:', ...values[type].map((line) => `  ${line}`), 'safe: control']),
    '',
    'environments:',
    ...environments.flatMap((name) => [`  ${scalar(name)}:`, '    stage: off', ...serve]),
    '',
  ].join('\n');
}

const values: { readonly [K in Exclude<ValueType, 'boolean'>]: readonly string[] } = {
  string: ['control: "old"', 'treatment: "new"'],
  number: ['control: 0', 'treatment: 1'],
  object: ['control: { enabled: false }', 'treatment: { enabled: true }'],
};

/** `new-checkout.v2` as a sentence. */
export function sentenceOf(key: string): string {
  const words = key.replace(/[._-]+/g, ' ');
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}
