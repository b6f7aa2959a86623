import type { Git } from '../effects/ports.ts';
import type { PlanReport } from '../model/generated/output/plan.ts';
import type { Project } from '../model/project.ts';
import type { FlagPlace } from '../plan/compare-past.ts';
import { compareSettings } from '../plan/compare-settings.ts';
import { type Comparison, compareProjects } from '../plan/diff-projects.ts';
import { askedOfHistory, judgeChanges } from '../plan/judge-changes.ts';
import type { LiveHistory } from '../plan/live-since.ts';
import { withoutFlags } from '../plan/without-flags.ts';
import { checkPlanFile } from './check-plan-file.ts';
import { chooseEnvironments } from './choose.ts';
import { countPopulation, type PopulationReader } from './count-population.ts';
import { diagnose } from './diagnose.ts';
import { exitCodes } from './exit-codes.ts';
import { findProject } from './find-project.ts';
import { jsonHeader } from './json-header.ts';
import { liveSince } from './live-since.ts';
import type { Outcome } from './outcome.ts';
import { joinPath, normalizePath } from './paths.ts';
import { readPlanFile, serializePlan } from './plan-file.ts';
import { commitOf, toReportedChange, toReportedSetting, toReportedSide, toSummary } from './plan-report.ts';
import type { PlanRequest } from './plan-request.ts';
import { type OpenedSide, type OpenedSides, openSides } from './plan-sides.ts';
import { chooseTargets, type Readers } from './plan-target.ts';
import { planArtifacts } from './planned-artifacts.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { toReportedDiagnostic } from './reported-diagnostic.ts';
import { digestSources } from './sources-digest.ts';

/** What a plan needs of the world; who asks for a population says how it is read. */
interface PlanEffects extends Readers {
  readonly population?: PopulationReader | undefined;
}

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
  const outcome = await planSides(effects, sides, saved === undefined ? request : { ...request, environment: request.environment ?? saved.plan.environment ?? undefined });
  if (isRefusal(outcome)) return outcome;
  if (request.out !== undefined) effects.files.writeAtomic(pathOf(request.out, request), serializePlan(outcome.report));
  return (saved === undefined ? undefined : checkPlanFile(saved, outcome.report)) ?? outcome;
}

function pathOf(path: string, { cwd }: PlanRequest): string {
  return normalizePath(joinPath(cwd, path));
}

/** The plan of two sides that were read. */
async function planSides({ git, population }: PlanEffects, sides: OpenedSides, request: PlanRequest): Promise<Outcome<PlanReport> | Refusal> {
  const [before, after] = [sides.base.loaded?.project, sides.head.loaded?.project];
  const known = after ?? before;
  const environments = known === undefined ? [] : chooseEnvironments(known, request.environment);
  if (isRefusal(environments)) return environments;
  const compared = await compare(sides, request, { live: (asked) => liveAtBase(git, sides.base, asked), population });
  const diagnostics = errorsOf(sides.head, dayOf(request));
  const blocked = compared.changes.some((change) => change.verdict === 'blocked');
  const applyable = !blocked && diagnostics.length === 0 && compared.isWhole;
  const report: PlanReport = {
    ...jsonHeader('plan', request.toolVersion),
    base: toReportedSide(sides.base),
    head: toReportedSide(sides.head),
    environment: request.environment ?? null,
    sources_sha256: digestSources(sides.head.files, request.sha256),
    artifacts: after === undefined || diagnostics.length > 0 ? null : await artifactsOf(after, request),
    live: { commit: commitOf(sides.base), releases: [] },
    changes: [...compared.changes],
    settings: before === undefined || after === undefined ? [] : compareSettings(before.settings, after.settings).map(toReportedSetting),
    diagnostics,
    base_diagnostics: isHidden(compared, sides.base) ? errorsOf(sides.base, dayOf(request)) : [],
    population: compared.population,
    summary: toSummary(compared.changes, compared.comparison, diagnostics.length),
    applyable,
  };
  return { report, exit: after === undefined ? exitCodes.settings : exitOf(report, request) };
}

/** Only for a plan that is saved, or held against a saved one: nobody waits for the compiler otherwise. */
async function artifactsOf(head: Project, { environment, out, check, sha256 }: PlanRequest): Promise<PlanReport['artifacts']> {
  return out === undefined && check === undefined ? null : [...(await planArtifacts(head, environment, sha256))];
}

// Errors of the base matter where they hide something; looking for them costs as much as reading the base.
function isHidden({ isWhole, comparison }: Compared, base: OpenedSide): boolean {
  return !isWhole || comparison.notCompared.length > 0 || base.loaded?.diagnostics.some((diagnostic) => diagnostic.severity === 'error') === true;
}

function exitOf({ applyable, changes, settings }: PlanReport, { detailedExit }: PlanRequest): number {
  if (!applyable) return exitCodes.refused;
  return detailedExit === true && changes.length + settings.length > 0 ? exitCodes.changes : exitCodes.done;
}

interface Compared {
  readonly changes: PlanReport['changes'];
  readonly comparison: Comparison;
  readonly population: PlanReport['population'];
  /** Whether there were two projects to compare; a side whose maestro.yaml cannot be understood hides everything. */
  readonly isWhole: boolean;
}

/** Whom a comparison asks for what the two sides do not say. */
interface Sources {
  readonly live: (asked: readonly FlagPlace[]) => Promise<LiveHistory>;
  readonly population: PopulationReader | undefined;
}

async function compare(sides: OpenedSides, request: PlanRequest, { live: ask, population: reader }: Sources): Promise<Compared> {
  const { head, base } = sides;
  const after = head.loaded?.project;
  const before = base.loaded === undefined && after !== undefined ? withoutFlags(after) : base.loaded?.project;
  if (before === undefined || after === undefined || head.loaded === undefined) return { changes: [], comparison: nothingCompared(after ?? before), population: null, isWhole: false };
  const comparison = compareProjects(before, after, { environment: request.environment });
  const judgement = { before, after, isFirst: base.loaded === undefined, now: request.now };
  const live = await ask(askedOfHistory(comparison.changes, judgement));
  const judged = judgeChanges(comparison.changes, { ...judgement, live });
  const { locator, sources } = head.loaded;
  const counted = reader === undefined || request.population === undefined ? undefined : await countPopulation(reader, request.population, judged, { before, after, now: request.now });
  const changes = judged.map((change) => toReportedChange(change, { settings: after.settings, locator, sources }, counted?.people.get(change)));
  return { changes, comparison, population: counted?.population ?? null, isWhole: true };
}

// Most plans raise nothing that has to bake: they pay nothing for history.
async function liveAtBase(git: Git, { target, root, files }: OpenedSide, asked: readonly FlagPlace[]): Promise<LiveHistory> {
  if (asked.length === 0 || target.kind !== 'commit' || root === undefined) return new Map();
  return liveSince(git, { topLevel: target.topLevel, commit: target.commit, root, files }, { asked });
}

function nothingCompared(project: Project | undefined): Comparison {
  return { changes: [], unchanged: 0, notCompared: project === undefined ? [] : [...project.flags.keys()].sort() };
}

function dayOf({ now }: PlanRequest): string {
  return now.toISOString().slice(0, 10);
}

function errorsOf({ loaded }: OpenedSide, today: string): PlanReport['diagnostics'] {
  if (loaded === undefined) return [];
  return diagnose(loaded, today)
    // Of flags past their day the policy `expired` judges those that are raised; lowering one of them is never in the way.
    .filter(({ severity, code }) => severity === 'error' && code !== 'expired')
    .map((diagnostic) => toReportedDiagnostic(diagnostic, loaded.sources));
}
