import type { FlagEnvironment, Rule, Serve } from '../../model/flag.ts';
import type { Project } from '../../model/project.ts';
import { compareStages, isFull, type Stage, stageShare } from '../../model/stage.ts';
import { type Entry, leavesOf } from '../facts.ts';
import { isBeside, type Outline } from './outline.ts';
import type { Reasoner } from './reasoner.ts';
import { findShadowed } from './shadowed.ts';

/** A rule that changes nothing, and what decides the same in its place. */
export interface Needless {
  readonly rule: Rule;
  readonly instead: readonly Rule[];
  /** In words: the internal segment, the stage. */
  readonly clauses: readonly string[];
}

/**
 * The rules of an entry that change nothing at its stage. For a flag that climbs the ladder also at every stage above and at
 * the one below: a rule that the next promotion, or a step back, makes matter is no mistake. Shadowed rules and those that
 * match nobody are found elsewhere. Taking out all that are found changes nothing either.
 */
export function findNeedless(entry: Entry, project: Project, reasoner: Reasoner): readonly Needless[] {
  const { flag, settings } = entry;
  if (entry.conditions.length === 0 || settings.stage.kind === 'off' || flag.safe === undefined) return [];
  const judging: Judging = { entry, safe: flag.safe, stages: stagesOf(entry, project), internal: internalOutline(project, reasoner), reasoner };
  if (!entry.conditions.some(({ rule }) => hasHeir(rule, settings.rules, judging))) return [];
  const shadowed = new Set(findShadowed(entry, reasoner).map(({ rule }) => rule));
  let rules = settings.rules.filter((rule) => !shadowed.has(rule));
  const needless: Needless[] = [];
  for (const rule of rules) {
    const deciders = decidersInstead(rule, rules, judging);
    if (deciders.length === 0) continue;
    rules = rules.filter((other) => other !== rule);
    needless.push({ rule, instead: rules.filter(({ name }) => deciders.includes(`rule:${name}`)), clauses: wordsOf(deciders) });
  }
  return needless;
}

interface Judging {
  readonly entry: Entry;
  readonly safe: string;
  readonly stages: readonly Stage[];
  readonly internal: Outline | undefined;
  readonly reasoner: Reasoner;
}

function stagesOf({ flag, settings: { stage } }: Entry, { settings: { ladder } }: Project): readonly Stage[] {
  if (flag.kind === 'permission' || flag.kind === 'operational') return [stage];
  const above = ladder.filter((rung) => compareStages(rung, stage) > 0);
  const below = ladder.filter((rung) => compareStages(rung, stage) < 0).sort(compareStages).at(-1) ?? ({ kind: 'targeted' } as const);
  return compareStages(below, stage) < 0 ? [stage, ...above, below] : [stage, ...above];
}

function internalOutline({ settings: { internalSegment }, segments }: Project, reasoner: Reasoner): Outline | undefined {
  const segment = internalSegment === undefined ? undefined : segments.get(internalSegment);
  return segment === undefined ? undefined : reasoner.outline(segment.when, leavesOf(segment.when));
}

/** The clauses that decide alike at every stage, each of them at least at one; none when the rule has an effect. */
function decidersInstead(rule: Rule, rules: readonly Rule[], judging: Judging): readonly string[] {
  const { entry: { flag, environment, settings }, reasoner, stages } = judging;
  if (!hasHeir(rule, rules, judging) || reasoner.isNever(rule.when)) return [];
  const all = new Set<string>();
  for (const stage of stages) {
    const at: FlagEnvironment = { ...settings, stage, rules };
    const conditions = [...rules.map(({ when }) => when), ...(judging.internal === undefined ? [] : [judging.internal.condition])];
    const deciders = reasoner.ask(conditions, (exact) => exact.decidingInstead({ flag, environment, settings: at, index: rules.indexOf(rule) })) ?? [];
    if (deciders.length === 0) return [];
    for (const name of deciders) all.add(name);
  }
  return [...all];
}

/** What the search can rule out is never asked: somebody whom the rule decides for has nothing below it that decides alike. */
function hasHeir(rule: Rule, rules: readonly Rule[], { entry, safe, stages, internal, reasoner }: Judging): boolean {
  const outlineOf = ({ when }: Rule): Outline => reasoner.outline(when, leavesOf(when));
  const place = rules.indexOf(rule);
  const own = outlineOf(rule);
  const heirs = rules.slice(place + 1).filter((other) => isSameServe(other.serve, rule.serve)).map(outlineOf);
  const isServed = entry.settings.serve !== undefined && isSameServe(entry.settings.serve, rule.serve);
  const isSafe = rule.serve.kind === 'variant' && rule.serve.variant === safe;
  const fallsThrough = (stage: Stage): boolean => (isFull(stage) ? isServed : isSafe && (stageShare(stage) === 0 || isServed));
  const staff = internal === undefined || !isServed ? [] : [internal];
  const atStage = (stage: Stage): boolean => {
    if (fallsThrough(stage)) return true;
    const possible = [...heirs, ...(compareStages(stage, { kind: 'internal' }) >= 0 ? staff : [])].filter((other) => !isBeside(own, other));
    return possible.length > 0 && !reasoner.isOpen(own, [...rules.slice(0, place).map(outlineOf), ...possible]);
  };
  return stages.every(atStage);
}

function isSameServe(one: Serve, other: Serve): boolean {
  if (one.kind === 'variant' || other.kind === 'variant') return one.kind === 'variant' && other.kind === 'variant' && one.variant === other.variant;
  const [left, right] = [one, other].map(({ arms }) => JSON.stringify(arms.filter(({ weight }) => weight > 0)));
  return left === right;
}

function wordsOf(deciders: readonly string[]): readonly string[] {
  const internal = deciders.includes('internal') ? ['the internal segment'] : [];
  return deciders.some((name) => name !== 'internal' && !name.startsWith('rule:')) ? [...internal, 'the stage'] : internal;
}
