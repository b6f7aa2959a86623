import type { FlagEnvironment, Serve } from '../model/flag.ts';
import type { Stage } from '../model/stage.ts';
import { keyAt, type Place, valueAt } from '../source/place.ts';

/** A variant that is served, and where the file says so. */
export interface ServedVariant {
  readonly variant: string;
  readonly place: Place;
}

/** Every `serve` of an environment: of its rules in order, then its own. */
export function servesOf({ rules, serve }: FlagEnvironment): readonly Serve[] {
  const ofRules = rules.map((rule) => rule.serve);
  return serve === undefined ? ofRules : [...ofRules, serve];
}

/** The variants that a `serve` names. */
export function servedVariants(file: string, serve: Serve): readonly ServedVariant[] {
  if (serve.kind === 'variant') return [{ variant: serve.variant, place: valueAt(file, serve.at) }];
  return serve.arms.map(({ variant }) => ({ variant, place: keyAt(file, [...serve.at, variant]) }));
}

/** Whether the stage itself exposes somebody; rules not counted. */
export function exposesByStage(stage: Stage): boolean {
  return stage.kind === 'internal' || stage.kind === 'share';
}
