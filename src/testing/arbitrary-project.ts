import fc from 'fast-check';
import type { Flag, FlagEnvironment, Rule, Serve, ValueType } from '../model/flag.ts';
import type { Json } from '../model/json.ts';
import type { Project } from '../model/project.ts';
import type { Segment } from '../model/segment.ts';
import type { Settings } from '../model/settings.ts';
import { wholeShare } from '../model/share.ts';
import type { Stage } from '../model/stage.ts';
import { arbitraryCondition } from './arbitrary-condition.ts';
import { aFlag, aKill, aPrerequisite, aProject, aRule, aSegment, someSettings } from './builders.ts';

/** The environments that random flags may name. */
export const projectEnvironments = ['staging', 'production'] as const;

/** How large a random project is. */
export interface ProjectSize {
  /** At most; default 4. Later flags may need earlier ones. */
  readonly flags?: number;
  /** Rules of a flag in an environment, at most; default 3. */
  readonly rules?: number;
  /** Depth of a condition; default 2. */
  readonly depth?: number;
}

/**
 * A valid project: flags of every type, stage and kind of clause, segments in segments, splits, prerequisites and kills.
 * Attributes are those of `someSettings`; the texts, numbers and versions of all conditions come from small pools.
 */
export function arbitraryProject(size: ProjectSize = {}): fc.Arbitrary<Project> {
  const settings = someSettings();
  return arbitrarySegments(settings, size).chain((segments) =>
    fc
      .tuple(
        fc.integer({ min: 1, max: size.flags ?? 4 }).chain((count) => arbitraryFlags(settings, segments, { ...size, flags: count })),
        fc.array(fc.tuple(fc.nat(20), fc.constantFrom(...projectEnvironments)), { maxLength: 2 }),
      )
      .map(([flags, kills]) => aProject({ segments, flags, kills: killsOf(flags, kills) })),
  );
}

/** A variant of a flag's entry in an environment at another stage: for properties about raising and lowering. */
export function withStage(project: Project, flagKey: string, environment: string, stage: Stage): Project {
  const flag = project.flags.get(flagKey);
  const entry = flag?.environments.get(environment);
  if (flag === undefined || entry === undefined) throw new Error(`${flagKey} has no entry for ${environment}`);
  const environments = new Map(flag.environments).set(environment, { ...entry, stage });
  return { ...project, flags: new Map(project.flags).set(flagKey, { ...flag, environments }) };
}

function killsOf(flags: readonly Flag[], picks: readonly (readonly [number, string])[]): readonly ReturnType<typeof aKill>[] {
  // A pick past the last flag kills nothing: most projects should have no kill.
  return picks.flatMap(([index, environment]) => {
    const flag = flags[index];
    return flag === undefined ? [] : [aKill({ flag: flag.key, environment })];
  });
}

function arbitrarySegments(settings: Settings, { depth = 2 }: ProjectSize): fc.Arbitrary<readonly Segment[]> {
  const attributes = [...settings.attributes.values()];
  const chainFrom = (names: readonly string[], made: readonly Segment[]): fc.Arbitrary<readonly Segment[]> => {
    const [name, ...rest] = names;
    if (name === undefined) return fc.constant(made);
    const known = made.map((segment) => segment.name);
    return arbitraryCondition(attributes, known, Math.min(depth, 1)).chain((when) => chainFrom(rest, [...made, aSegment({ name, when })]));
  };
  return chainFrom(['qa', 'eu-banks', 'internal'], []);
}

function arbitraryFlags(settings: Settings, segments: readonly Segment[], size: ProjectSize): fc.Arbitrary<readonly Flag[]> {
  const chainFrom = (made: readonly Flag[]): fc.Arbitrary<readonly Flag[]> =>
    made.length >= (size.flags ?? 1)
      ? fc.constant(made)
      : arbitraryFlag(settings, segments, { ...size, earlier: made }).chain((flag) => chainFrom([...made, flag]));
  return chainFrom([]);
}

interface FlagSize extends ProjectSize {
  readonly earlier: readonly Flag[];
}

const valuesByType: { readonly [type in ValueType]: readonly Json[] } = {
  boolean: [true, false, true],
  string: ['one', 'two', 'drei'],
  number: [1, 2, 2.5],
  object: [{ size: 1 }, { size: 2, list: [1, null] }, {}],
};

function arbitraryFlag(settings: Settings, segments: readonly Segment[], size: FlagSize): fc.Arbitrary<Flag> {
  const key = `flag-${size.earlier.length}`;
  return fc
    .record({
      type: fc.constantFrom<ValueType>('boolean', 'string', 'number', 'object'),
      salt: fc.constantFrom(key, `${key}-v2`, 'shared salt', 's'),
      prerequisites: arbitraryPrerequisites(size.earlier),
      staging: arbitraryEntry(settings, segments, size),
      production: arbitraryEntry(settings, segments, size),
      absent: fc.constantFrom(...projectEnvironments, ...Array.from({ length: 8 }, () => undefined)),
    })
    .map(({ type, salt, prerequisites, staging, production, absent }) => {
      const [on = null, off = null, alt = null] = valuesByType[type];
      const entries = Object.entries({ staging, production }).filter(([name]) => name !== absent);
      return aFlag({ key, type, salt, prerequisites, variants: { on, off, alt }, safe: 'off', environments: Object.fromEntries(entries) });
    });
}

function arbitraryPrerequisites(earlier: readonly Flag[]): fc.Arbitrary<Flag['prerequisites']> {
  if (earlier.length === 0) return fc.constant([]);
  const one = fc.tuple(fc.constantFrom(...earlier.map((flag) => flag.key)), fc.constantFrom('on', 'on', 'off', 'alt'));
  const some = fc.uniqueArray(one, { minLength: 1, maxLength: 2, selector: ([flag]) => flag });
  const needed = some.map((list) => list.map(([flag, variant]) => aPrerequisite(flag, variant)));
  return fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: needed });
}

function arbitraryEntry(settings: Settings, segments: readonly Segment[], size: ProjectSize): fc.Arbitrary<FlagEnvironment> {
  return fc.record({
    stage: arbitraryStage(),
    bucketBy: fc.constantFrom('targetingKey', 'targetingKey', 'tenant'),
    serve: arbitraryServe(),
    rules: arbitraryRules(settings, segments, size),
    overrides: fc.constant([]),
  });
}

/** Any stage; most are shares, and those are also odd ones. */
export function arbitraryStage(): fc.Arbitrary<Stage> {
  const share = fc.oneof(fc.constantFrom(1, 1000, 50_000, 99_999, wholeShare), fc.integer({ min: 1, max: wholeShare }));
  return fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom<Stage>({ kind: 'off' }, { kind: 'targeted' }, { kind: 'internal' }) },
    { weight: 2, arbitrary: share.map((parts): Stage => ({ kind: 'share', share: parts })) },
  );
}

/** A variant or a split of two or three arms, `safe` among them now and then. */
function arbitraryServe(): fc.Arbitrary<Serve> {
  const variant = fc.constantFrom('on', 'alt', 'off').map((name): Serve => ({ kind: 'variant', variant: name, at: [] }));
  const cuts = fc.uniqueArray(fc.integer({ min: 0, max: wholeShare }), { minLength: 1, maxLength: 2 });
  const split = fc.tuple(cuts, fc.shuffledSubarray(['on', 'alt', 'off'], { minLength: 3 })).map(([points, names]): Serve => {
    const ends = [...points.toSorted((a, b) => a - b), wholeShare];
    return { kind: 'split', at: [], arms: ends.map((end, index) => ({ variant: names[index] ?? 'on', weight: end - (ends[index - 1] ?? 0) })) };
  });
  return fc.oneof({ weight: 3, arbitrary: variant }, { weight: 1, arbitrary: split });
}

function arbitraryRules(settings: Settings, segments: readonly Segment[], size: ProjectSize): fc.Arbitrary<readonly Rule[]> {
  const names = segments.map((segment) => segment.name);
  const condition = arbitraryCondition([...settings.attributes.values()], names, size.depth ?? 2);
  const rule = fc.tuple(condition, arbitraryServe());
  return fc
    .array(rule, { maxLength: size.rules ?? 3 })
    .map((rules) => rules.map(([when, serve], index) => aRule({ name: `rule-${index}`, when, serve })));
}

