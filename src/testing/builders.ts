import type { ScalarValue } from '../source/amendment.ts';
import type { AttributeTest, Condition } from '../model/condition.ts';
import type { Arm, Flag, FlagEnvironment, Prerequisite, Rule, Serve } from '../model/flag.ts';
import type { Json } from '../model/json.ts';
import type { Kill } from '../model/kill.ts';
import { killKey, type Project } from '../model/project.ts';
import type { Segment } from '../model/segment.ts';
import type { Attribute, AttributeKind, Environment, Settings } from '../model/settings.ts';
import { shareOfPercent } from '../model/share.ts';
import { parseStage, type Stage } from '../model/stage.ts';

type Named<T> = ReadonlyMap<string, T> | { readonly [name: string]: T };

/** `aFlag` fills in everything that is not given; environments and variants may be plain objects. */
export type FlagOverrides = Partial<Omit<Flag, 'environments' | 'variants'>> & {
  readonly environments?: Named<Partial<FlagEnvironment>>;
  readonly variants?: Named<Json>;
};

/** A boolean release flag `new-checkout`, off everywhere. */
export function aFlag(overrides: FlagOverrides = {}): Flag {
  const { environments = {}, variants, ...rest } = overrides;
  const key = rest.key ?? 'new-checkout';
  const type = rest.type ?? 'boolean';
  const named = variants === undefined ? defaultVariants(type) : toMap(variants);
  return {
    key,
    file: `flags/${key}.yaml`,
    description: 'Serve the one-page checkout.',
    owner: 'payments',
    kind: 'release',
    expires: '2027-02-28',
    type,
    variants: named,
    safe: named.has('off') ? 'off' : [...named.keys()][0],
    salt: key,
    prerequisites: [],
    ...rest,
    environments: new Map([...toMap(environments)].map(([name, entry]) => [name, anEnvironment(entry, [...named.keys()])])),
  };
}

function defaultVariants(type: Flag['type']): ReadonlyMap<string, Json> {
  const values: { readonly [T in Flag['type']]: readonly [Json, Json] } = {
    boolean: [true, false],
    string: ['new', 'old'],
    number: [1, 0],
    object: [{ version: 2 }, { version: 1 }],
  };
  const [on, off] = values[type];
  return new Map([['on', on], ['off', off]]);
}

/** A flag's entry for one environment: off, by targetingKey, serving `on` (or the flag's first variant). */
export function anEnvironment(overrides: Partial<FlagEnvironment> = {}, variants: readonly string[] = ['on']): FlagEnvironment {
  const serve = variants.includes('on') ? 'on' : variants[0];
  return {
    stage: { kind: 'off' },
    bucketBy: 'targetingKey',
    serve: serve === undefined ? undefined : serveVariant(serve),
    rules: [],
    overrides: [],
    ...overrides,
  };
}

/** `off`, `targeted`, `internal` or `5%`. */
export function aStage(text: string): Stage {
  const stage = parseStage(text);
  if (stage === undefined) throw new Error(`not a stage: ${text}`);
  return stage;
}

/** Serves one variant. */
export function serveVariant(variant: string): Serve {
  return { kind: 'variant', variant, at: [] };
}

/** Serves a split; weights in percent, in the order given (a list of pairs, as integer-like names would be reordered). */
export function serveSplit(...arms: readonly (readonly [variant: string, percent: number])[]): Serve {
  return { kind: 'split', arms: arms.map(([variant, percent]): Arm => ({ variant, weight: shareOfPercent(percent) ?? Number.NaN })), at: [] };
}

/** A rule that serves `on` to the tenant `acme`. */
export function aRule(overrides: Partial<Rule> = {}): Rule {
  return { name: 'design-partners', when: isIn('tenant', 'acme'), serve: serveVariant('on'), at: [], ...overrides };
}

/** A prerequisite on a variant (`on`) of another flag. */
export function aPrerequisite(flag: string, variant = 'on'): Prerequisite {
  return { flag, variant, at: [] };
}

/** `{ attribute: [values] }`. */
export function isIn(attribute: string, ...values: readonly ScalarValue[]): Condition {
  return testOf(attribute, { kind: 'in', values });
}

/** One test of one attribute. */
export function testOf(attribute: string, test: AttributeTest): Condition {
  return { kind: 'test', attribute, test, at: [] };
}

/** `{ segment: name }`. */
export function inSegment(segment: string): Condition {
  return { kind: 'segment', segment, at: [] };
}

/** `{ all: [...] }`. */
export function allOf(...of: readonly Condition[]): Condition {
  return { kind: 'all', of, at: [] };
}

/** `{ any: [...] }`. */
export function anyOf(...of: readonly Condition[]): Condition {
  return { kind: 'any', of, at: [] };
}

/** `{ not: {...} }`. */
export function not(of: Condition): Condition {
  return { kind: 'not', of, at: [] };
}

/** The segment `internal`: members of the group `staff`. */
export function aSegment(overrides: Partial<Segment> = {}): Segment {
  const name = overrides.name ?? 'internal';
  return {
    name,
    file: `flags/segments/${name}.yaml`,
    description: 'People who work here.',
    when: testOf('groups', { kind: 'contains', texts: ['staff'] }),
    ...overrides,
  };
}

/** A kill of `new-checkout` in production. */
export function aKill(overrides: Partial<Kill> = {}): Kill {
  const flag = overrides.flag ?? 'new-checkout';
  const environment = overrides.environment ?? 'production';
  return {
    file: `flags/kills/${environment}/${flag}.yaml`,
    flag,
    environment,
    id: '01JD3Z5V8K6WQ9R2T4Y7M1N0PB',
    reason: 'p99 latency x4',
    incident: undefined,
    by: 'oncall@acme.dev',
    at: '2026-11-23T03:12:00Z',
    ...overrides,
  };
}

/** A declared attribute. */
export function anAttribute(name: string, type: AttributeKind = 'string', overrides: Partial<Attribute> = {}): Attribute {
  return { name, type, values: undefined, sensitive: false, builtIn: false, ...overrides };
}

/** An environment of the project. */
export function aProjectEnvironment(name: string, overrides: Partial<Environment> = {}): Environment {
  return { name, protected: false, requires: undefined, ...overrides };
}

/**
 * Three environments (production is protected and requires staging), the ladder of the format's text, the segment
 * `internal`, the owner `payments` and an attribute of every type.
 */
export function someSettings(overrides: Partial<Settings> = {}): Settings {
  return {
    file: 'flags/maestro.yaml',
    environments: [
      aProjectEnvironment('development'),
      aProjectEnvironment('staging'),
      aProjectEnvironment('production', { protected: true, requires: 'staging' }),
    ],
    ladder: ['internal', '1%', '5%', '10%', '50%', '100%'].map(aStage),
    internalSegment: 'internal',
    attributes: byName(defaultAttributes()),
    owners: new Map([['payments', { name: 'payments', codeowners: '@acme/payments', contact: '#payments' }]]),
    policies: new Map(),
    freezes: [],
    publish: new Map(),
    ...overrides,
  };
}

function defaultAttributes(): readonly Attribute[] {
  return [
    anAttribute('targetingKey', 'string', { builtIn: true }),
    anAttribute('now', 'instant', { builtIn: true }),
    anAttribute('tenant'),
    anAttribute('groups', 'string[]'),
    anAttribute('email', 'string', { sensitive: true }),
    anAttribute('plan', 'string', { values: ['free', 'pro', 'enterprise'] }),
    anAttribute('seats', 'number'),
    anAttribute('appVersion', 'semver'),
    anAttribute('beta', 'boolean'),
  ];
}

/** Flags, segments and kills are given as lists; settings may be partial. */
export type ProjectOverrides = Partial<Omit<Project, 'settings' | 'flags' | 'segments' | 'kills'>> & {
  readonly settings?: Partial<Settings>;
  readonly flags?: readonly Flag[];
  readonly segments?: readonly Segment[];
  readonly kills?: readonly Kill[];
};

/** A project in `flags/` with `someSettings` and the segment `internal`; no flags unless given. */
export function aProject(overrides: ProjectOverrides = {}): Project {
  const { settings, flags = [], segments = [aSegment()], kills = [], ...rest } = overrides;
  return {
    root: 'flags',
    settings: someSettings(settings),
    flags: new Map(flags.map((flag) => [flag.key, flag])),
    segments: byName(segments),
    kills: new Map(kills.map((kill) => [killKey(kill.environment, kill.flag), kill])),
    suites: [],
    unreadable: { flags: new Set(), segments: new Set() },
    duplicates: [],
    ...rest,
  };
}

function byName<T extends { readonly name: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.name, thing]));
}

function toMap<T>(named: Named<T>): ReadonlyMap<string, T> {
  return named instanceof Map ? named : new Map(Object.entries(named) as [string, T][]); // as: `Named` is the map or the object
}
