import type { PlanReport, Release } from '../model/generated/output/plan.ts';
import { printable } from '../source/printable.ts';
import { exitCodes } from './exit-codes.ts';
import type { PlanFile } from './plan-file.ts';
import { type Refusal, refuse } from './refusal.ts';

/** What a plan stands on: equal ground makes the same release. */
export type PlanGround = Pick<PlanReport, 'tool_version' | 'sources_sha256' | 'artifacts' | 'live'>;

/**
 * Why a saved plan must not be carried out, in one line that names everything that differs from when it was made: the
 * version of the tool, the live release, the sources, the compiled bytes. `undefined` where nothing does. Only what `now`
 * has artifacts and releases of is compared, so one environment of several can be asked about.
 */
export function checkPlanFile({ path, plan }: PlanFile, now: PlanGround): Refusal | undefined {
  if (!isApplyable(plan)) return notApplyable(path, plan);
  const differences = [...toolDifference(plan, now), ...liveDifferences(plan, now), ...sourceDifference(plan, now), ...artifactDifferences(plan, now)];
  if (differences.length === 0) return undefined;
  return refuse({
    code: 'stale-plan',
    exit: exitCodes.refused,
    message: `${printable(path)} is stale: ${differences.join('; ')}`,
    help: [
      ...(onlySourcesDiffer(plan, now) ? [{ kind: 'hint', text: 'the compiled bytes are the same: comments, cases or line ends changed' } as const] : []),
      { kind: 'mend', text: 'make the plan again and have it reviewed: maestro-flags plan --out FILE' },
    ],
  });
}

// Not by its word alone: a file can be edited.
function isApplyable({ applyable, changes, diagnostics, artifacts }: PlanReport): boolean {
  return applyable && diagnostics.length === 0 && artifacts !== null && !changes.some((change) => change.verdict === 'blocked');
}

function notApplyable(path: string, { summary }: PlanReport): Refusal {
  const reasons = [...(summary.blocked > 0 ? [`${summary.blocked} blocked`] : []), ...(summary.errors > 0 ? [`${summary.errors} with errors`] : [])];
  return refuse({
    code: 'plan-not-applyable',
    exit: exitCodes.refused,
    message: `${printable(path)} is a plan that must not be carried out${reasons.length === 0 ? '' : ` (${reasons.join(', ')})`}`,
    help: [{ kind: 'mend', text: 'mend what it names, and make it again: maestro-flags plan --out FILE' }],
  });
}

function toolDifference(plan: PlanGround, now: PlanGround): readonly string[] {
  const [then, here] = [plan.tool_version, now.tool_version];
  return then === here ? [] : [`it was made by maestro-flags ${printable(then)}, and this is ${here}`];
}

function sourceDifference(plan: PlanGround, now: PlanGround): readonly string[] {
  const [then, here] = [plan.sources_sha256, now.sources_sha256];
  return then === here ? [] : [`the sources changed (${then.slice(0, 12)}, now ${here.slice(0, 12)})`];
}

function artifactDifferences(plan: PlanGround, now: PlanGround): readonly string[] {
  return (now.artifacts ?? []).flatMap(({ environment, sha256 }) => {
    const then = plan.artifacts?.find((each) => each.environment === environment)?.sha256;
    if (then === sha256) return [];
    const words = then === undefined ? 'the plan is not about it' : `${then.slice(0, 12)}, now ${sha256.slice(0, 12)}`;
    return [`the compiled bytes of ${printable(environment)} differ (${words})`];
  });
}

function liveDifferences(plan: PlanGround, now: PlanGround): readonly string[] {
  const { commit, releases } = plan.live;
  if (commit !== now.live.commit && now.live.releases.length === 0) return [`it compares with ${commitInWords(commit)}, and the base is ${commitInWords(now.live.commit)}`];
  return now.live.releases.flatMap((live) => {
    const then = releases.find((each) => each.environment === live.environment);
    if (then !== undefined) return isSameRelease(then, live) ? [] : [`the live release of ${printable(live.environment)} is ${releaseInWords(live)}, the plan compares with ${releaseInWords(then)}`];
    // Before the first release there is nothing that a review against git could have missed.
    if (live.seq === null && live.artifact_sha256 === null) return [];
    return commit !== null && commit === live.commit ? [] : [`the live release of ${printable(live.environment)} is ${releaseInWords(live)}, the plan compares with ${commitInWords(commit)}`];
  });
}

// Artifacts alone have no sequence; of releases with one it is the manifest that counts, which names the artifact.
function isSameRelease(one: Release, other: Release): boolean {
  return one.seq === other.seq && one.manifest_sha256 === other.manifest_sha256 && one.artifact_sha256 === other.artifact_sha256;
}

/** A release by its number, or by its artifact where it has none: `812`, `artifact 3f0c2a91b7de`, `nothing yet`. */
function releaseInWords({ seq, artifact_sha256: artifact }: Pick<Release, 'seq' | 'artifact_sha256'>): string {
  if (seq !== null) return `${seq} (artifact ${artifact?.slice(0, 12) ?? 'unknown'})`;
  return artifact === null ? 'nothing yet' : `artifact ${artifact.slice(0, 12)}`;
}

function commitInWords(commit: string | null): string {
  return commit === null ? 'no commit' : printable(commit.slice(0, 12));
}

function onlySourcesDiffer(plan: PlanGround, now: PlanGround): boolean {
  const others = [...toolDifference(plan, now), ...liveDifferences(plan, now), ...artifactDifferences(plan, now)];
  return others.length === 0 && now.artifacts !== null;
}
