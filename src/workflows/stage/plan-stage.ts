import type { LoadedProject } from '../../document/load-project.ts';
import { setStage } from '../../document/set-stage.ts';
import { canonicalJson } from '../../evaluate/canonical-json.ts';
import type { Flag } from '../../model/flag.ts';
import type { Json } from '../../model/json.ts';
import type { PlanReport } from '../../model/generated/output/plan.ts';
import type { Project } from '../../model/project.ts';
import { formatStage, type Stage } from '../../model/stage.ts';
import type { FlagPlace } from '../../plan/compare-past.ts';
import type { LiveHistory } from '../../plan/live-since.ts';
import { printable } from '../../source/printable.ts';
import type { RawFile } from '../../source/raw-file.ts';
import { applyEdits } from '../../source/text-edit.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ProjectPlace } from '../find-project.ts';
import { jsonHeader } from '../json-header.ts';
import { loadFiles } from '../open-project.ts';
import { joinPath } from '../paths.ts';
import { compareSides, errorsOf } from '../plan-ground.ts';
import { commitOf, toReportedSide, toSummary } from '../plan-report.ts';
import type { OpenedSide, OpenedSides } from '../plan-sides.ts';
import { workingTree } from '../plan-target.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { digestSources } from '../sources-digest.ts';
import type { StageRequest } from './stage-request.ts';

/** A project before the edit. */
export interface StageBase {
  readonly side: OpenedSide & { readonly loaded: LoadedProject; readonly root: string };
  readonly project: Project;
  readonly place: ProjectPlace;
  readonly now: Date;
  /** Since when flags are live as the base has them. */
  readonly live: (asked: readonly FlagPlace[]) => Promise<LiveHistory>;
}

/** An edit that puts a flag to a stage, and exactly what it does. */
export interface PlannedStage {
  readonly kind: 'planned';
  readonly from: Stage;
  readonly to: Stage;
  /** The new text of the flag's file. */
  readonly text: string;
  readonly file: string;
  readonly plan: PlanReport;
  /** SHA-256 of what the plan says happens to whom. */
  readonly digest: string;
}

/**
 * Edits the flag's file, reads the project anew and plans the difference. It is refused where the new file would say
 * anything but the old one with that stage.
 */
export async function planStage(base: StageBase, request: StageRequest, step: { readonly flag: Flag; readonly from: Stage; readonly to: Stage }): Promise<PlannedStage | Refusal> {
  const { side, place } = base;
  const { flag, from, to } = step;
  const source = side.loaded.sources.get(flag.file);
  const edits = source && setStage(source, request.environment, formatStage(to));
  if (source === undefined || edits === undefined) return notEditable(flag);
  const text = applyEdits(source.text, edits);
  const files = side.files.map((file): RawFile => (joinPath(side.root, file.path) === flag.file ? { kind: 'bytes', path: file.path, bytes: new TextEncoder().encode(text) } : file));
  const head: OpenedSide = { kind: 'side', target: { ...workingTree(place), label: `${flag.key} at ${formatStage(to)}` }, root: side.root, loaded: loadFiles(side.root, files), files };
  if (!isThatStage(flag, head.loaded?.project?.flags.get(flag.key), { environment: request.environment, to })) return notEditable(flag);
  const plan = await planOf({ kind: 'sides', base: side, head }, base, request);
  return { kind: 'planned', from, to, text, file: flag.file, plan, digest: digestOf(plan, request) };
}

async function planOf(sides: OpenedSides, { live, now }: StageBase, request: StageRequest): Promise<PlanReport> {
  const { base, head } = sides;
  const { changes, comparison, isWhole } = await compareSides(sides, { environment: request.environment, now }, { live, restored: async () => undefined, population: undefined });
  // What is wrong elsewhere must never keep anybody from going back.
  const diagnostics = request.action === 'rollback' ? [] : errorsOf(head, { now });
  return {
    ...jsonHeader('plan', request.toolVersion),
    base: toReportedSide(base),
    head: toReportedSide(head),
    environment: request.environment,
    sources_sha256: digestSources(head.files, request.sha256),
    artifacts: null,
    live: { commit: commitOf(base), releases: [] },
    changes: [...changes],
    settings: [],
    diagnostics,
    base_diagnostics: [],
    population: null,
    summary: toSummary(changes, comparison, diagnostics.length),
    applyable: isWhole && diagnostics.length === 0 && (request.action === 'rollback' || !changes.some(({ verdict }) => verdict === 'blocked')),
  };
}

/** Whether the flag is what it was, but for its stage in that environment. */
function isThatStage(before: Flag, after: Flag | undefined, { environment, to }: { readonly environment: string; readonly to: Stage }): boolean {
  const made = after?.environments.get(environment);
  if (after === undefined || made === undefined || formatStage(made.stage) !== formatStage(to)) return false;
  const known = before.environments.get(environment);
  const expected: Flag = { ...before, environments: new Map([...before.environments, [environment, known === undefined ? made : { ...known, stage: to }]]) };
  return saidBy(after) === saidBy(expected) && (known !== undefined || (made.rules.length === 0 && made.overrides.length === 0));
}

function saidBy(flag: Flag): string {
  return JSON.stringify(flag, (_, value: unknown) => (value instanceof Map ? [...value.entries()] : value));
}

function digestOf({ changes }: PlanReport, { sha256 }: StageRequest): string {
  // As JSON has it: what is left out of an object is left out of the digest.
  return sha256(canonicalJson(JSON.parse(JSON.stringify(changes.map(({ flag, environment, facets, effect }) => ({ flag, environment, facets, effect })))) as Json));
}

function notEditable({ key, file }: Flag): Refusal {
  return refuse({
    code: 'not-editable',
    exit: exitCodes.refused,
    message: `the stage of ${printable(key)} cannot be set in ${printable(file)} without changing anything else`,
    help: [{ kind: 'mend', text: 'edit the file by hand, then run maestro-flags plan' }],
  });
}
