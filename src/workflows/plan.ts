import type { PlanReport } from '../model/generated/output/plan.ts';
import type { Project } from '../model/project.ts';
import { compareSettings } from '../plan/compare-settings.ts';
import { type Comparison, compareProjects } from '../plan/diff-projects.ts';
import { judgeChanges } from '../plan/judge-changes.ts';
import { withoutFlags } from '../plan/without-flags.ts';
import { chooseEnvironments } from './choose.ts';
import { diagnose } from './diagnose.ts';
import { exitCodes } from './exit-codes.ts';
import { findProject } from './find-project.ts';
import { jsonHeader } from './json-header.ts';
import type { Outcome } from './outcome.ts';
import { toReportedChange, toReportedSetting, toReportedSide, toSummary } from './plan-report.ts';
import type { PlanRequest } from './plan-request.ts';
import { type OpenedSide, type OpenedSides, openSides } from './plan-sides.ts';
import { chooseTargets, type Readers } from './plan-target.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { toReportedDiagnostic } from './reported-diagnostic.ts';

/** What a change does to users and whether policy allows it: finds both sides, reads them, compares and judges. */
export async function planWorkflow(effects: Readers, request: PlanRequest): Promise<Outcome<PlanReport> | Refusal> {
  const place = findProject(effects.files, request);
  if (isRefusal(place)) return place;
  const targets = await chooseTargets(effects, place, request);
  if (isRefusal(targets)) return targets;
  const sides = await openSides(effects, place, targets);
  if (isRefusal(sides)) return sides;
  return planSides(sides, request);
}

/** The plan of two sides that were read. */
function planSides(sides: OpenedSides, request: PlanRequest): Outcome<PlanReport> | Refusal {
  const [before, after] = [sides.base.loaded?.project, sides.head.loaded?.project];
  const known = after ?? before;
  const environments = known === undefined ? [] : chooseEnvironments(known, request.environment);
  if (isRefusal(environments)) return environments;
  const compared = compare(sides, request);
  const diagnostics = errorsOf(sides.head, dayOf(request));
  const blocked = compared.changes.some((change) => change.verdict === 'blocked');
  const applyable = !blocked && diagnostics.length === 0 && compared.isWhole;
  const report: PlanReport = {
    ...jsonHeader('plan', request.toolVersion),
    base: toReportedSide(sides.base),
    head: toReportedSide(sides.head),
    environment: request.environment ?? null,
    changes: [...compared.changes],
    settings: before === undefined || after === undefined ? [] : compareSettings(before.settings, after.settings).map(toReportedSetting),
    diagnostics,
    base_diagnostics: isHidden(compared, sides.base) ? errorsOf(sides.base, dayOf(request)) : [],
    summary: toSummary(compared.changes, compared.comparison, diagnostics.length),
    applyable,
  };
  return { report, exit: exitOf(applyable, after) };
}

// Errors of the base matter where they hide something; looking for them costs as much as reading the base.
function isHidden({ isWhole, comparison }: Compared, base: OpenedSide): boolean {
  return !isWhole || comparison.notCompared.length > 0 || base.loaded?.diagnostics.some((diagnostic) => diagnostic.severity === 'error') === true;
}

function exitOf(applyable: boolean, head: Project | undefined): number {
  if (head === undefined) return exitCodes.settings;
  return applyable ? exitCodes.done : exitCodes.refused;
}

interface Compared {
  readonly changes: PlanReport['changes'];
  readonly comparison: Comparison;
  /** Whether there were two projects to compare; a side whose maestro.yaml cannot be understood hides everything. */
  readonly isWhole: boolean;
}

function compare(sides: OpenedSides, request: PlanRequest): Compared {
  const { head, base } = sides;
  const after = head.loaded?.project;
  const before = base.loaded === undefined && after !== undefined ? withoutFlags(after) : base.loaded?.project;
  if (before === undefined || after === undefined || head.loaded === undefined) return { changes: [], comparison: nothingCompared(after ?? before), isWhole: false };
  const comparison = compareProjects(before, after, { environment: request.environment });
  const judged = judgeChanges(comparison.changes, { before, after, isFirst: base.loaded === undefined, now: request.now });
  const { locator, sources } = head.loaded;
  return { changes: judged.map((change) => toReportedChange(change, { settings: after.settings, locator, sources })), comparison, isWhole: true };
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
    .filter((diagnostic) => diagnostic.severity === 'error')
    .map((diagnostic) => toReportedDiagnostic(diagnostic, loaded.sources));
}
