import { validateProject } from '../validate.ts';
import type { StageChangeReport } from '../../model/generated/output/stage-change.ts';
import type { ValidationReport } from '../../model/generated/output/validation.ts';
import type { Project } from '../../model/project.ts';
import { comparePast, type FlagPlace } from '../../plan/compare-past.ts';
import type { LiveHistory } from '../../plan/live-since.ts';
import { exitCodes } from '../exit-codes.ts';
import { findProject, type ProjectPlace } from '../find-project.ts';
import { liveSince } from '../live-since.ts';
import { loadFiles, readCommitted, readFolder } from '../open-project.ts';
import type { Outcome } from '../outcome.ts';
import { joinPath } from '../paths.ts';
import { workingTree } from '../plan-target.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { changeThere } from './change-there.ts';
import { decideStage } from './decide-stage.ts';
import { formerStage } from './former-stage.ts';
import { pushFromHere } from './push-stage.ts';
import type { StageEffects, StageRequest } from './stage-request.ts';
import { afterWriting, toStageReport, untriedReport } from './stage-report.ts';

/**
 * Puts a flag to another stage: plans exactly that edit, asks policy, and writes it into the working tree, onto the branch
 * that others write to, or onto one of its own for a pull request.
 */
export async function changeStage(effects: StageEffects, request: StageRequest): Promise<Outcome<StageChangeReport | ValidationReport> | Refusal> {
  if (request.repository !== undefined) return changeThere(effects, request, request.repository);
  const place = findProject(effects.files, request);
  if (isRefusal(place)) return place;
  return request.mode === 'local' ? changeHere(effects, request, place) : pushFromHere(effects, request, place);
}

async function changeHere(effects: StageEffects, request: StageRequest, place: ProjectPlace): Promise<Outcome<StageChangeReport | ValidationReport> | Refusal> {
  const files = readFolder(effects.files, place.directory);
  const loaded = loadFiles(place.root, files);
  const now = effects.clock.now();
  const { project } = loaded;
  if (project === undefined) return validateProject(loaded, { today: now.toISOString().slice(0, 10), toolVersion: request.toolVersion });
  const commit = place.topLevel === undefined ? undefined : await effects.git.resolveCommit(place.topLevel, 'HEAD');
  const decided = await decideStage(effects, request, {
    base: {
      side: { kind: 'side', target: workingTree(place), root: place.root, loaded, files },
      project,
      place,
      now,
      live: (asked) => liveAtHead(effects, place, { commit, project, asked }),
    },
    former: async (from) => (commit === undefined || place.topLevel === undefined ? undefined : formerStage(effects.git, { ...request, topLevel: place.topLevel, root: place.root, commit, from })),
    earlier: undefined,
  });
  if (isRefusal(decided)) return decided;
  const untried = untriedReport(decided, request);
  if (untried !== undefined || decided.planned === undefined) return untried ?? toStageReport(decided, request, { outcome: 'unchanged', exit: exitCodes.done });
  const { file, text } = decided.planned;
  effects.files.writeAtomic(joinPath(place.directory, file.slice(place.root === '' ? 0 : place.root.length + 1)), text);
  return toStageReport(decided, request, { outcome: 'written', exit: exitCodes.done, next: place.topLevel === undefined ? [] : [...afterWriting(request, file)] });
}

interface AtHead {
  readonly commit: string | undefined;
  readonly project: Project;
  readonly asked: readonly FlagPlace[];
}

/** Since when flags are live, of those that are in the working tree as the commit has them: of others no history tells. */
async function liveAtHead({ git }: StageEffects, { topLevel, root }: ProjectPlace, { commit, project, asked }: AtHead): Promise<LiveHistory> {
  if (commit === undefined || topLevel === undefined || asked.length === 0) return new Map();
  const files = await readCommitted(git, { topLevel, commit, root });
  const committed = loadFiles(root, files).project;
  const known = committed === undefined ? [] : asked.filter((place) => comparePast(committed, project, place) === 'same');
  return known.length === 0 ? new Map() : liveSince(git, { topLevel, commit, root, files }, { asked: known });
}
