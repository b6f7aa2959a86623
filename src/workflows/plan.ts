import type { PlanReport } from '../model/generated/output/plan.ts';
import type { Project } from '../model/project.ts';
import { compareSettings } from '../plan/compare-settings.ts';
import { checkPlanFile } from './check-plan-file.ts';
import { chooseEnvironments } from './choose.ts';
import { exitCodes } from './exit-codes.ts';
import { findProject, type ProjectPlace } from './find-project.ts';
import { jsonHeader } from './json-header.ts';
import type { Outcome } from './outcome.ts';
import { joinPath, normalizePath } from './paths.ts';
import { readPlanFile, serializePlan } from './plan-file.ts';
import { errorsOf, groundOfSides, type PlanEffects } from './plan-ground.ts';
import { groundOfReleases } from './plan-published.ts';
import { toReportedSetting, toReportedSide, toSummary } from './plan-report.ts';
import type { PlanRequest } from './plan-request.ts';
import { type OpenedSides, openSides } from './plan-sides.ts';
import { chooseTargets } from './plan-target.ts';
import { planArtifacts } from './planned-artifacts.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { digestSources } from './sources-digest.ts';

/**
 * What a change does to users and whether policy allows it: finds both sides, reads them, compares and judges. What is asked
 * to be saved is saved whatever the verdict; what is asked to be checked is refused where it is stale.
 */
export async function planWorkflow(effects: PlanEffects, request: PlanRequest): Promise<Outcome<PlanReport> | Refusal> {
  const place = findProject(effects.files, request);
  if (isRefusal(place)) return place;
  const saved = request.check === undefined ? undefined : await readPlanFile(effects.files, { path: pathOf(request.check, request), shown: request.check, toolVersion: request.toolVersion });
  if (saved !== undefined && isRefusal(saved)) return saved;
  const targets = await chooseTargets(effects, place, request);
  if (isRefusal(targets)) return targets;
  const sides = await openSides(effects, place, targets);
  if (isRefusal(sides)) return sides;
  const asked = saved === undefined ? request : { ...request, environment: request.environment ?? saved.plan.environment ?? undefined };
  const outcome = await planSides(effects, { sides, place }, asked);
  if (isRefusal(outcome)) return outcome;
  if (request.out !== undefined) effects.files.writeAtomic(pathOf(request.out, request), serializePlan(outcome.report));
  return (saved === undefined ? undefined : checkPlanFile(saved, outcome.report)) ?? outcome;
}

function pathOf(path: string, { cwd }: PlanRequest): string {
  return normalizePath(joinPath(cwd, path));
}

interface Opened {
  readonly sides: OpenedSides;
  readonly place: ProjectPlace;
}

/** The plan of two sides that were read. */
async function planSides(effects: PlanEffects, { sides, place }: Opened, request: PlanRequest): Promise<Outcome<PlanReport> | Refusal> {
  const after = sides.head.loaded?.project;
  const known = after ?? sides.base.loaded?.project;
  const environments = known === undefined ? [] : chooseEnvironments(known, request.environment);
  if (isRefusal(environments)) return environments;
  const diagnostics = errorsOf(sides.head, request);
  const { against } = request;
  const ground = against === undefined ? await groundOfSides(effects, sides, request) : await groundOfReleases(effects, { head: sides.head, place, isSound: diagnostics.length === 0, against }, request);
  if (isRefusal(ground)) return ground;
  const { compared, settings } = ground;
  const blocked = compared.changes.some((change) => change.verdict === 'blocked');
  const report: PlanReport = {
    ...jsonHeader('plan', request.toolVersion),
    base: ground.base,
    head: toReportedSide(sides.head),
    environment: request.environment ?? null,
    sources_sha256: digestSources(sides.head.files, request.sha256),
    artifacts: after === undefined || diagnostics.length > 0 ? null : await artifactsOf(after, request),
    live: ground.live,
    changes: [...compared.changes],
    settings: settings === undefined || after === undefined ? [] : compareSettings(settings, after.settings).map(toReportedSetting),
    diagnostics,
    base_diagnostics: ground.baseDiagnostics,
    population: compared.population,
    summary: toSummary(compared.changes, compared.comparison, diagnostics.length),
    applyable: !blocked && diagnostics.length === 0 && compared.isWhole,
  };
  return { report, exit: after === undefined ? exitCodes.settings : exitOf(report, request) };
}

/** Only for a plan that is saved, or held against a saved one: nobody waits for the compiler otherwise. */
async function artifactsOf(head: Project, { environment, out, check, sha256 }: PlanRequest): Promise<PlanReport['artifacts']> {
  return out === undefined && check === undefined ? null : [...(await planArtifacts(head, environment, sha256))];
}

function exitOf({ applyable, changes, settings }: PlanReport, { detailedExit }: PlanRequest): number {
  if (!applyable) return exitCodes.refused;
  return detailedExit === true && changes.length + settings.length > 0 ? exitCodes.changes : exitCodes.done;
}
