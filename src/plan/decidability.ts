import { clockAttribute, type Condition } from '../model/condition.ts';
import { mostTests, namesTooDeep } from '../model/expansion-limits.ts';
import type { Flag, FlagEnvironment, Serve } from '../model/flag.ts';
import type { Project } from '../model/project.ts';
import { wholeShare } from '../model/share.ts';
import { compareStages } from '../model/stage.ts';
import { segmentNames } from './touched-flags.ts';

/**
 * Answers whether a flag of this project can be decided at all: its variants, attributes, segments and prerequisites exist
 * and lead neither in a circle nor too far. What it says no to has an error in the diagnostics; it is left out of the
 * comparison, as anything said about it would be a guess.
 */
export function decidability(project: Project): (key: string) => boolean {
  const tooDeep = namesTooDeep(new Map(Array.from(project.flags.values(), ({ key, prerequisites }) => [key, prerequisites.map(({ flag }) => flag)])));
  const sizeOf = conditionSizes(project);
  const { internalSegment } = project.settings;
  const internalIsSound = internalSegment === undefined || sizeOf({ kind: 'segment', segment: internalSegment, at: [] }) <= mostTests;
  return memoized((key, ask) => {
    const flag = project.flags.get(key);
    if (flag === undefined || project.unreadable.flags.has(key) || tooDeep.has(key)) return false;
    return (
      internalIsSound &&
      servesKnownVariants(flag) &&
      [...flag.environments.values()].every((entry) => isServable(entry, project) && isSmall(entry, sizeOf)) &&
      flag.prerequisites.every((needed) => ask(needed.flag) && project.flags.get(needed.flag)?.variants.has(needed.variant) === true)
    );
  });
}

type Sizes = (condition: Condition) => number;

/** How many tests a condition comes to with its segments put in; without end where one is unknown or leads too far. */
function conditionSizes(project: Project): Sizes {
  const { segments } = project;
  const tooDeep = namesTooDeep(new Map(Array.from(segments.values(), ({ name, when }) => [name, segmentNames(when)])));
  const known = new Map<string, number>();
  const ofSegment = (name: string): number => {
    const segment = tooDeep.has(name) ? undefined : segments.get(name);
    const size = known.get(name) ?? (segment === undefined ? Number.POSITIVE_INFINITY : sizeOf(segment.when));
    known.set(name, size);
    return size;
  };
  const sizeOf = (condition: Condition): number => {
    if (!isKnown(condition, project)) return Number.POSITIVE_INFINITY;
    return testCount(condition) + segmentNames(condition).reduce((sum, name) => sum + ofSegment(name), 0);
  };
  return sizeOf;
}

function isSmall({ rules }: FlagEnvironment, sizeOf: Sizes): boolean {
  return rules.reduce((sum, rule) => sum + sizeOf(rule.when), 0) <= mostTests;
}

function testCount(condition: Condition): number {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.reduce((sum, part) => sum + testCount(part), 0);
    case 'not':
      return testCount(condition.of);
    case 'segment':
      return 0;
    case 'test':
      return 1;
  }
}

// A question that comes back to itself is answered with no; how far it may lead is bounded above.
function memoized(answer: (name: string, ask: (name: string) => boolean) => boolean): (name: string) => boolean {
  const known = new Map<string, boolean>();
  const ask = (name: string): boolean => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, false);
    const found = answer(name, ask);
    known.set(name, found);
    return found;
  };
  return ask;
}

function servesKnownVariants(flag: Flag): boolean {
  if (flag.safe === undefined || !flag.variants.has(flag.safe)) return false;
  return [...flag.environments.values()].flatMap(servesOf).every((serve) => variantsOf(serve).every((variant) => flag.variants.has(variant)));
}

function isServable(entry: FlagEnvironment, project: Project): boolean {
  if (entry.serve === undefined && compareStages(entry.stage, { kind: 'internal' }) >= 0) return false;
  return project.settings.attributes.has(entry.bucketBy) && servesOf(entry).every(isWhole);
}

function isWhole(serve: Serve): boolean {
  return serve.kind === 'variant' || serve.arms.reduce((sum, arm) => sum + arm.weight, 0) === wholeShare;
}

function servesOf(entry: FlagEnvironment): readonly Serve[] {
  return [...(entry.serve === undefined ? [] : [entry.serve]), ...entry.rules.map((rule) => rule.serve)];
}

/** The variants that a serve can give. */
export function variantsOf(serve: Serve): readonly string[] {
  return serve.kind === 'variant' ? [serve.variant] : serve.arms.map((arm) => arm.variant);
}

function isKnown(condition: Condition, project: Project): boolean {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.every((part) => isKnown(part, project));
    case 'not':
      return isKnown(condition.of, project);
    case 'segment':
      return true;
    case 'test':
      return project.settings.attributes.has(condition.attribute) && (condition.test.kind === 'instant') === (condition.attribute === clockAttribute);
  }
}
