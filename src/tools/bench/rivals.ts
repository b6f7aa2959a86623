import { createInstance } from '@featurevisor/sdk';
import { type FeatureDefinitions, GrowthBookClient } from '@growthbook/growthbook';
import { FlagdCore } from '@openfeature/flagd-core';
import { type Context, InMemStorageProvider, Unleash } from 'unleash-client';
import { toFlagdArtifact } from '../../outputs/flagd.ts';
import { serializeArtifact } from '../../outputs/flagd/serialize.ts';
import type { FlagClient } from '../../provider/client.ts';
import { createClient } from '../../provider/index.ts';
import { aProject } from '../../testing/builders.ts';
import { type PlainFlag, type PlainTest, toFlag } from './plain-flags.ts';
import type { BenchContext } from './scenarios.ts';

/** Decides one of the flags that were loaded. */
type Ask = (key: string, context: BenchContext) => boolean;

/** A library with flags in it. */
export interface Loaded {
  readonly ask: Ask;
  /** Takes other flags in, given as `write` made them; `undefined` where the library has no call for it. */
  readonly reload: ((text: string) => void | Promise<void>) | undefined;
  readonly close: () => void;
}

/** A library of flags: what it reads, and how it is started with that, without a network. */
export interface Rival {
  readonly name: string;
  /** The flags as text, as a server would send it. */
  readonly write: (flags: readonly PlainFlag[]) => string;
  readonly load: (text: string) => Loaded | Promise<Loaded>;
}

export const rivals: readonly Rival[] = [
  { name: 'ours', write: writeArtifact, load: loadOurs },
  { name: 'flagd-core', write: writeArtifact, load: loadFlagd },
  { name: 'growthbook', write: writeGrowthBook, load: loadGrowthBook },
  { name: 'featurevisor', write: writeFeaturevisor, load: loadFeaturevisor },
  { name: 'unleash', write: writeUnleash, load: loadUnleash },
];

function writeArtifact(flags: readonly PlainFlag[]): string {
  const text = serializeArtifact(toFlagdArtifact(aProject({ settings: { internalSegment: undefined }, flags: flags.map(toFlag) }), 'production'));
  bytesOf(text);
  return text;
}

/** The client as an application has it: its source is polled once, and again for a reload. */
async function loadOurs(text: string): Promise<Loaded> {
  let served = bytesOf(text);
  let poll: () => void = () => undefined;
  let polled: () => void = () => undefined;
  const world = {
    fetch: () => Promise.resolve(new Response(served)),
    after: (milliseconds: number, run: () => void) => {
      // The next poll is what is set for about the interval; it is due when the reload says so.
      if (milliseconds > 400 && milliseconds < 700) {
        poll = run;
        polled();
      }
      return () => undefined;
    },
    pause: () => new Promise<void>((resolve) => void setImmediate(resolve)),
  };
  const client = createClient({ url: 'https://flags.example/flags.json', intervalSeconds: 0.5, world });
  await client.ready();
  const reload = (next: string): Promise<void> => {
    served = bytesOf(next);
    return new Promise((resolve) => {
      polled = () => void allChecked(client).then(resolve);
      poll();
    });
  };
  return { ask: (key, context) => client.boolean(key, false, context), reload, close: () => client.close() };
}

/** What it finds out aside about the flags counts as a part of a reload. */
async function allChecked(client: FlagClient): Promise<void> {
  while (client.state.unchecked > 0) await new Promise((resolve) => void setTimeout(resolve, 5));
}

/** What a server would send; a network delivers bytes, so they are made beforehand. */
const sent = new Map<string, Uint8Array<ArrayBuffer>>();

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const known = sent.get(text) ?? new TextEncoder().encode(text);
  sent.set(text, known);
  return known;
}

function loadFlagd(text: string): Loaded {
  const flagd = new FlagdCore();
  flagd.setConfigurations(text);
  return { ask: (key, context) => flagd.resolveBooleanEvaluation(key, false, context).value, reload: (next) => void flagd.setConfigurations(next), close: () => undefined };
}

function writeGrowthBook(flags: readonly PlainFlag[]): string {
  const toCondition = ({ attribute, operator, values }: PlainTest): object => ({ [attribute]: growthBookTest(operator, values) });
  const features = flags.map(({ key, rules, share }) => [
    key,
    {
      defaultValue: share === 100,
      rules: [
        ...rules.map((tests) => ({ condition: tests.length === 1 ? Object.assign({}, ...tests.map(toCondition)) : { $and: tests.map(toCondition) }, force: true })),
        ...(share === 5 ? [{ force: true, coverage: 0.05, hashAttribute: 'targetingKey', seed: key, hashVersion: 2 }] : []),
      ],
    },
  ]);
  return JSON.stringify({ features: Object.fromEntries(features) });
}

function growthBookTest(operator: PlainTest['operator'], values: PlainTest['values']): unknown {
  const escaped = values.map((value) => String(value).replace(/[.]/g, '\\$&'));
  switch (operator) {
    case 'in':
      return { $in: values };
    case 'is':
      return values[0];
    case 'notIn':
      return { $nin: values };
    case 'above':
      return { $gt: values[0] };
    case 'atLeast':
      return { $gte: values[0] };
    case 'endsWith':
      return { $regex: `(?:${escaped.join('|')})$` };
    case 'startsWith':
      return { $regex: `^(?:${escaped.join('|')})` };
    case 'has':
      return { $elemMatch: { $eq: values[0] } };
  }
}

function loadGrowthBook(text: string): Loaded {
  const read = (json: string): { readonly features: FeatureDefinitions } => JSON.parse(json) as { readonly features: FeatureDefinitions }; // as: what was written above
  const client = new GrowthBookClient().initSync({ payload: read(text) });
  return { ask: (key, context) => client.isOn(key, { attributes: context }), reload: (next) => client.setPayload(read(next)), close: () => client.destroy() };
}

const featurevisorOperators = {
  in: 'in', is: 'equals', notIn: 'notIn', above: 'greaterThan', atLeast: 'greaterThanOrEquals', endsWith: 'endsWith', startsWith: 'startsWith', has: 'includes',
} as const;

function writeFeaturevisor(flags: readonly PlainFlag[]): string {
  const toCondition = ({ attribute, operator, values }: PlainTest): object => {
    const named = featurevisorOperators[operator];
    if (operator === 'in' || operator === 'notIn') return { attribute, operator: named, value: values };
    const conditions = values.map((value) => ({ attribute, operator: named, value }));
    return conditions.length === 1 ? { ...conditions[0] } : { or: conditions };
  };
  const segments = flags.flatMap(({ key, rules }) => rules.map((tests, index) => [`${key}-${index}`, { conditions: tests.map(toCondition) }]));
  const features = flags.map(({ key, rules, share }) => [
    key,
    {
      bucketBy: 'targetingKey',
      traffic: [...rules.map((_, index) => ({ key: `rule-${index}`, segments: `${key}-${index}`, percentage: 100_000 })), { key: 'rest', segments: '*', percentage: share * 1000 }],
    },
  ]);
  return JSON.stringify({ schemaVersion: '2', revision: '1', segments: Object.fromEntries(segments), features: Object.fromEntries(features) });
}

function loadFeaturevisor(text: string): Loaded {
  const instance = createInstance({ datafile: text, logLevel: 'fatal' });
  return { ask: (key, context) => instance.isEnabled(key, context), reload: (next) => instance.setDatafile(next), close: () => instance.close() };
}

const unleashOperators = {
  in: 'IN', is: 'IN', notIn: 'NOT_IN', above: 'NUM_GT', atLeast: 'NUM_GTE', endsWith: 'STR_ENDS_WITH', startsWith: 'STR_STARTS_WITH', has: 'STR_CONTAINS',
} as const;

function writeUnleash(flags: readonly PlainFlag[]): string {
  const toConstraint = ({ attribute, operator, values }: PlainTest): object => ({
    contextName: attribute === 'targetingKey' ? 'userId' : attribute,
    operator: unleashOperators[operator],
    inverted: false,
    ...(operator === 'above' || operator === 'atLeast' ? { value: String(values[0]) } : { values: values.map(String) }),
  });
  const rest = (share: number): object => ({ name: 'flexibleRollout', parameters: { rollout: String(share), stickiness: 'userId', groupId: 'bench' }, constraints: [] });
  const features = flags.map(({ key, rules, share }) => ({
    name: key,
    enabled: true,
    strategies: [
      ...rules.map((tests) => ({ name: 'default', parameters: {}, constraints: tests.map(toConstraint) })),
      ...(share === 100 ? [{ name: 'default', parameters: {}, constraints: [] }] : share === 0 ? [] : [rest(share)]),
    ],
  }));
  return JSON.stringify({ version: 2, features });
}

/** Nothing answers at that address: what it was started with is all that it has. */
async function loadUnleash(text: string): Promise<Loaded> {
  const { features } = JSON.parse(text) as { readonly features: [] }; // as: what was written above
  const unleash = new Unleash({
    appName: 'bench', url: 'http://127.0.0.1:9/api/', refreshInterval: 0, disableMetrics: true, skipInstanceCountWarning: true,
    storageProvider: new InMemStorageProvider(), bootstrap: { data: features },
  });
  unleash.on('error', () => undefined).on('warn', () => undefined);
  await new Promise<void>((resolve) => void unleash.once('ready', () => resolve()));
  return { ask: (key, context) => unleash.isEnabled(key, unleashContext(context)), reload: undefined, close: () => unleash.destroy() };
}

const unleashContexts = new WeakMap<BenchContext, Context>();

/** Its contexts are of another form; made once for each, which costs it nothing when it is measured. */
function unleashContext(context: BenchContext): Context {
  const known = unleashContexts.get(context);
  if (known !== undefined) return known;
  const { targetingKey, ...properties } = context;
  const made = { userId: targetingKey, properties: Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, String(value)])) };
  unleashContexts.set(context, made);
  return made;
}
