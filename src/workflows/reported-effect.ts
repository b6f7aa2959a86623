import type { PlanReport } from '../model/generated/output/plan.ts';
import type { Effect, Region, Sample } from '../plan/change.ts';
import { totalsOf } from '../plan/compare/matrix.ts';

type ReportedEffect = NonNullable<PlanReport['changes'][number]['effect']>;

/** An effect as machine output carries it. */
export function toReportedEffect({ gained, lost, moved, byHash, byRule, everyoneElse, safe, regions, exact, sample }: Effect): ReportedEffect {
  return {
    gained,
    lost,
    moved,
    by_hash: { ...byHash },
    by_rule: { ...byRule },
    everyone_else: { ...everyoneElse },
    safe: { ...safe },
    regions: regions.map((region) => toReportedRegion(region, safe)),
    exact,
    bounded: sample !== undefined,
    sample: sample === undefined ? null : toReportedSample(sample),
  };
}

function toReportedSample({ contexts, combinations, confidencePercent, gained, lost, moved }: Sample): NonNullable<ReportedEffect['sample']> {
  return { contexts, combinations, confidence_percent: confidencePercent, gained: { ...gained }, lost: { ...lost }, moved: { ...moved } };
}

function toReportedRegion({ when, matrix, kept, cause }: Region, safe: Effect['safe']): ReportedEffect['regions'][number] {
  const { all, byHash, byRule } = totalsOf(matrix, safe);
  return {
    when,
    ...all,
    by_hash: { ...byHash },
    by_rule: { ...byRule },
    matrix: matrix.map(({ from, to, share, byHash: hash, byRule: rule }) => ({ from, to, share, by_hash: hash, by_rule: rule })),
    kept: kept.map((each) => ({ ...each })),
    cause: cause ?? null,
  };
}
