import { compareStages, formatStage } from '../model/stage.ts';
import type { Facet, FacetKind, FlagState } from './change.ts';

/** A facet of the flag's own making. */
export function facet(kind: FacetKind, before: string | undefined, after: string | undefined): Facet {
  return { kind, before, after, cause: undefined };
}

/** What happened to the stage and to kills. */
export function compareStates(from: FlagState, to: FlagState): readonly Facet[] {
  if (from.killed && !to.killed) return [facet('restore', 'killed', formatStage(to.stage))];
  const kill = !from.killed && to.killed ? [facet('kill', formatStage(from.stage), 'killed')] : [];
  const steps = compareStages(to.stage, from.stage);
  if (steps === 0) return kill;
  return [...kill, facet(steps > 0 ? 'ramp-up' : 'ramp-down', formatStage(from.stage), formatStage(to.stage))];
}
