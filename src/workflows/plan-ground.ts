import type { Git, ShowProgress } from '../effects/ports.ts';
import { countingOf } from './counting.ts';
import type { Settings } from '../model/settings.ts';
import type { Project } from '../model/project.ts';
import type { PlanReport } from '../model/generated/output/plan.ts';
import type { FlagPlace } from '../plan/compare-past.ts';
import { type Comparison, compareProjects } from '../plan/diff-projects.ts';
import { askedOfHistory, judgeChanges } from '../plan/judge-changes.ts';
import type { LiveHistory } from '../plan/live-since.ts';
import { vanishedKills } from '../plan/vanished-kills.ts';
import { withoutFlags } from '../plan/without-flags.ts';
import { liveSince } from './live-since.ts';
import { countPopulation, decidingOf, type PopulationReader } from './count-population.ts';
import { diagnose } from './diagnose.ts';
import { commitOf, toReportedChange, toReportedSide } from './plan-report.ts';
import type { PlanRequest } from './plan-request.ts';
import type { OpenedSide, OpenedSides } from './plan-sides.ts';
import type { Readers } from './plan-target.ts';
import { restoredSince } from './restored-since.ts';
import { toReportedDiagnostic } from './reported-diagnostic.ts';

/** What a plan needs of the world; who asks for a population says how it is read. */
export interface PlanEffects extends Readers {
  readonly population?: PopulationReader | undefined;
}

/** What a plan compares with, and what came of it. */
export interface PlanGround {
  readonly base: PlanReport['base'];
  readonly live: PlanReport['live'];
  /** Those that policies go by; `undefined` where there are none to compare with. */
  readonly settings: Settings | undefined;
  readonly compared: Compared;
  readonly baseDiagnostics: PlanReport['base_diagnostics'];
}

/** The base as a revision or a folder has it. */
export async function groundOfSides({ git, population, showProgress }: PlanEffects, sides: OpenedSides, request: PlanRequest): Promise<PlanGround> {
  const compared = await compareSides(sides, request, {
    live: (asked) => liveAtBase(git, sides.base, asked),
    restored: (before, after) => restoredBetween(git, sides, { before, after }),
    population,
    showProgress,
  });
  return {
    base: toReportedSide(sides.base),
    live: { commit: commitOf(sides.base), releases: [] },
    settings: sides.base.loaded?.project?.settings,
    compared,
    baseDiagnostics: isHidden(compared, sides.base) ? errorsOf(sides.base, request) : [],
  };
}

// Errors of the base matter where they hide something; looking for them costs as much as reading the base.
function isHidden({ isWhole, comparison }: Compared, base: OpenedSide): boolean {
  return !isWhole || comparison.notCompared.length > 0 || base.loaded?.diagnostics.some((diagnostic) => diagnostic.severity === 'error') === true;
}

/** Changes with what policy says to them. */
export interface Compared {
  readonly changes: PlanReport['changes'];
  readonly comparison: Comparison;
  readonly population: PlanReport['population'];
  /** Whether there were two projects to compare; a side whose maestro.yaml cannot be understood hides everything. */
  readonly isWhole: boolean;
}

/** Whom a comparison asks for what the two sides do not say. */
interface Sources {
  readonly live: (asked: readonly FlagPlace[]) => Promise<LiveHistory>;
  readonly restored: (before: Project, after: Project) => Promise<ReadonlySet<string> | undefined>;
  readonly population: PopulationReader | undefined;
  readonly showProgress?: ShowProgress | undefined;
}

/** Compares two sides that were read, and asks policy. */
export async function compareSides(sides: OpenedSides, request: Pick<PlanRequest, 'environment' | 'now' | 'population'>, { live: ask, restored: askRestored, population: reader, showProgress }: Sources): Promise<Compared> {
  const { head, base } = sides;
  const after = head.loaded?.project;
  const before = base.loaded === undefined && after !== undefined ? withoutFlags(after) : base.loaded?.project;
  if (before === undefined || after === undefined || head.loaded === undefined) return { changes: [], comparison: nothingCompared(after ?? before), population: null, isWhole: false };
  const comparison = compareProjects(before, after, { environment: request.environment, told: countingOf(showProgress, 'flags compared') });
  const restored = base.loaded === undefined ? undefined : await askRestored(before, after);
  const judgement = { before, after, isFirst: base.loaded === undefined, now: request.now, restored };
  const live = await ask(askedOfHistory(comparison.changes, judgement));
  const judged = judgeChanges(comparison.changes, { ...judgement, live });
  const { locator, sources } = head.loaded;
  const counted = reader === undefined || request.population === undefined ? undefined : await countPopulation(reader, request.population, judged, decidingOf({ before, after, now: request.now }));
  const changes = judged.map((change) => toReportedChange(change, { settings: after.settings, locator, sources }, counted?.people.get(change)));
  return { changes, comparison, population: counted?.population ?? null, isWhole: true };
}

// Most plans lose no kill: they pay nothing for messages.
async function restoredBetween(git: Git, { base, head }: OpenedSides, projects: { readonly before: Project; readonly after: Project }): Promise<ReadonlySet<string> | undefined> {
  if (base.target.kind !== 'commit' || vanishedKills(projects.before, projects.after).length === 0) return undefined;
  const { topLevel, commit } = base.target;
  return restoredSince(git, { topLevel, after: commit, upTo: head.target.kind === 'commit' ? head.target.commit : 'HEAD' });
}

// Most plans raise nothing that has to bake: they pay nothing for history.
async function liveAtBase(git: Git, { target, root, files }: OpenedSide, asked: readonly FlagPlace[]): Promise<LiveHistory> {
  if (asked.length === 0 || target.kind !== 'commit' || root === undefined) return new Map();
  return liveSince(git, { topLevel: target.topLevel, commit: target.commit, root, files }, { asked });
}

/** What a comparison comes to that could not be made. */
export function nothingCompared(project: Project | undefined): Comparison {
  return { changes: [], unchanged: 0, notCompared: project === undefined ? [] : [...project.flags.keys()].sort() };
}

function dayOf({ now }: Pick<PlanRequest, 'now'>): string {
  return now.toISOString().slice(0, 10);
}

/** The errors of a side. */
export function errorsOf({ loaded }: Pick<OpenedSide, 'loaded'>, request: Pick<PlanRequest, 'now'>): PlanReport['diagnostics'] {
  if (loaded === undefined) return [];
  return diagnose(loaded, dayOf(request))
    // Of flags past their day the policy `expired` judges those that are raised; lowering one of them is never in the way.
    .filter(({ severity, code }) => severity === 'error' && code !== 'expired')
    .map((diagnostic) => toReportedDiagnostic(diagnostic, loaded.sources));
}
