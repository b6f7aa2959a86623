import type { Rule, Serve } from '../model/flag.ts';
import { compareStages, formatStage, isFull, stageShare } from '../model/stage.ts';
import { canonicalCondition } from './canonical-condition.ts';
import { isDark } from './change.ts';
import type { Side } from './side.ts';

/**
 * A text that is equal on two sides only if the flag decides alike wherever the flags that it needs do: all that its file,
 * the segments and the settings say about the variant, and nothing else. Values are left out, as no decision reads them.
 */
export function decisionKey(side: Side): string {
  if (isDark(side.state)) return JSON.stringify(['safe', side.flag.safe]);
  const needs = side.flag.prerequisites.map((each) => JSON.stringify([each.flag, each.variant]));
  const serve = side.entry.serve === undefined ? null : serveKey(side.entry.serve);
  return JSON.stringify([side.flag.safe, formatStage(side.entry.stage), bucketingKey(side), needs.sort(), rulesKey(side), internalKey(side), serve]);
}

/** The rules as they decide: without their names. */
export function rulesKey(side: Side): string {
  return JSON.stringify(side.entry.rules.map((rule) => ruleKey(rule, side)));
}

/** One rule as it decides. */
export function ruleKey(rule: Rule, side: Side): string {
  return JSON.stringify([canonicalCondition(rule.when, side.project), serveKey(rule.serve)]);
}

/** What is served; the order of a split's arms is kept, as it decides who gets which. Arms of no weight decide nothing. */
export function serveKey(serve: Serve): string {
  if (serve.kind === 'variant') return serve.variant;
  const arms = serve.arms.filter((arm) => arm.weight > 0);
  return JSON.stringify(arms.map((arm) => [arm.variant, arm.weight]));
}

/** The condition of the internal segment where the stage serves it; `null` elsewhere. */
export function internalKey(side: Side): string | null {
  const name = side.project.settings.internalSegment;
  const segment = name === undefined || !servesInternal(side) ? undefined : side.project.segments.get(name);
  return segment === undefined ? null : canonicalCondition(segment.when, side.project);
}

/** Salt and unit where anything is decided by a bucket: a partial share, or a split. */
export function bucketingKey(side: Side): string | null {
  return usesBuckets(side) ? JSON.stringify([side.flag.salt, side.entry.bucketBy]) : null;
}

/** Whether the stage serves the internal segment apart from everyone else: where all are served, it decides nothing. */
function servesInternal(side: Side): boolean {
  return compareStages(side.entry.stage, { kind: 'internal' }) >= 0 && !isFull(side.entry.stage);
}

function usesBuckets(side: Side): boolean {
  const { stage, serve, rules } = side.entry;
  const serves = [...(serve === undefined ? [] : [serve]), ...rules.map((rule) => rule.serve)];
  return (stageShare(stage) > 0 && !isFull(stage)) || serves.some((each) => each.kind === 'split');
}
