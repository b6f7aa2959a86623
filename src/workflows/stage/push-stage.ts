import { isProjectFile } from '../../document/project-files.ts';
import type { BranchEdit, BranchTip, CloneSettings, Landed } from '../../effects/git-writer/writer-port.ts';
import type { StageChangeReport } from '../../model/generated/output/stage-change.ts';
import type { ValidationReport } from '../../model/generated/output/validation.ts';
import type { Project } from '../../model/project.ts';
import { formatStage } from '../../model/stage.ts';
import { comparePast, type FlagPlace } from '../../plan/compare-past.ts';
import { type LiveHistory, type LiveSince, placeKey } from '../../plan/live-since.ts';
import { printable } from '../../source/printable.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ProjectPlace } from '../find-project.ts';
import { liveSince } from '../live-since.ts';
import { loadFiles } from '../open-project.ts';
import type { Outcome } from '../outcome.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { validateProject } from '../validate.ts';
import { type Decided, decideStage, type Earlier } from './decide-stage.ts';
import { fateOf } from './fate-of-push.ts';
import { formerStage } from './former-stage.ts';
import type { StageBase } from './plan-stage.ts';
import type { StageEffects, StageRequest } from './stage-request.ts';
import { toStageReport, untriedReport } from './stage-report.ts';

type Stop = { readonly kind: 'decided' } | Refusal | { readonly kind: 'unreadable'; readonly outcome: Outcome<ValidationReport> };

/** A clone with a place to push to. */
interface Ground extends ProjectPlace {
  readonly topLevel: string;
}

/** Lands the edit on the branch that a clone pushes to. */
export async function pushFromHere(effects: StageEffects, request: StageRequest, place: ProjectPlace): Promise<Outcome<StageChangeReport | ValidationReport> | Refusal> {
  const { topLevel } = place;
  if (topLevel === undefined) return noRepository(request);
  const clone = await effects.writer.readClone(topLevel);
  const { remote } = clone;
  if (remote === undefined) return noRemote(request);
  return pushStage(effects, request, { place: { ...place, topLevel }, clone: { ...clone, remote }, workingDirectory: topLevel });
}

/** Where an edit is pushed to, and where its history is read. */
interface Pushing {
  readonly place: Ground;
  readonly clone: CloneSettings & { readonly remote: string };
  /** What a relative remote is below. */
  readonly workingDirectory: string;
}

/** Lands the edit on the branch; it is made and judged anew on every tip, and always goes to the stage of the first look. */
export async function pushStage(effects: StageEffects, request: StageRequest, { place, clone, workingDirectory }: Pushing): Promise<Outcome<StageChangeReport | ValidationReport> | Refusal> {
  const { topLevel } = place;
  const attempts = new Attempts(effects, request, place);
  const now = effects.clock.now();
  const landed = await effects.writer.land<Stop>({
    remote: clone.remote,
    workingDirectory,
    branch: request.branch ?? (await effects.git.defaultBranch(topLevel))?.replace(/^origin\//, ''),
    edit: (tip) => attempts.edit(tip),
    clone,
    pace: 'patient',
    deadline: now.getTime() + request.limitMilliseconds,
    proposal: `${request.action}/${request.flag}-${request.environment}-${now.toISOString().replace(/\D/g, '').slice(0, 14)}`,
    isProposed: request.mode === 'open-pr',
  });
  return outcomeOf(landed, attempts.decided, request);
}

function outcomeOf(landed: Landed<Stop>, decided: Decided | undefined, request: StageRequest): Outcome<StageChangeReport | ValidationReport> | Refusal {
  if (landed.kind === 'stopped' && landed.why.kind === 'refusal') return landed.why;
  if (landed.kind === 'stopped' && landed.why.kind === 'unreadable') return landed.why.outcome;
  if (decided === undefined) return unreached(landed);
  return (landed.kind === 'stopped' ? untriedReport(decided, request) : undefined) ?? toStageReport(decided, request, fateOf(landed, request));
}

/** The tries of one run, each on another tip. */
class Attempts {
  readonly #effects: StageEffects;
  readonly #request: StageRequest;
  readonly #place: Ground;
  /** What the last try has come to. */
  decided: Decided | undefined;
  #earlier: Earlier | undefined;
  /** What history has said, and of which state of the flags. */
  readonly #known = new Map<string, { readonly project: Project; readonly since: LiveSince }>();

  constructor(effects: StageEffects, request: StageRequest, place: Ground) {
    this.#effects = effects;
    this.#request = request;
    this.#place = place;
  }

  async edit(tip: BranchTip): Promise<BranchEdit<Stop>> {
    const { root, topLevel } = this.#place;
    const [request, effects] = [this.#request, this.#effects];
    const files = await tip.read(root, isProjectFile);
    const loaded = loadFiles(root, files);
    const now = effects.clock.now();
    const { project } = loaded;
    if (files.length === 0) return { kind: 'stop', why: noProjectThere(root, tip) };
    if (project === undefined) return { kind: 'stop', why: { kind: 'unreadable', outcome: validateProject(loaded, { today: now.toISOString().slice(0, 10), toolVersion: request.toolVersion }) } };
    const label = `${printable(tip.branch)}@${tip.commit.slice(0, 7)}`;
    const base: StageBase = {
      side: { kind: 'side', target: { kind: 'commit', label, commit: tip.commit, topLevel }, root, loaded, files },
      project,
      place: this.#place,
      now,
      live: (asked) => this.#live({ tip, project, files }, asked),
    };
    try {
      const decided = await decideStage(effects, request, { base, earlier: this.#earlier, former: (from) => this.#former(tip, from) });
      return isRefusal(decided) ? { kind: 'stop', why: decided } : this.#toEdit(decided);
    } catch (error) {
      if (error instanceof UnknownTip) return { kind: 'stop', why: unknownTip(error.place, tip, request) };
      throw error;
    }
  }

  #toEdit(decided: Decided): BranchEdit<Stop> {
    const { planned, flag, from, to } = decided;
    this.decided = decided;
    if (decided.verdict !== 'go' || planned === undefined) return { kind: 'stop', why: { kind: 'decided' } };
    this.#earlier = { from, to, agreedDigest: planned.digest };
    const { action, environment } = this.#request;
    const [step, stage] = [action === 'promote' ? 'promote' : 'roll back', formatStage(to)];
    return {
      kind: 'change',
      files: [{ path: planned.file, bytes: new TextEncoder().encode(planned.text) }],
      message: `flags: ${step} ${flag.key} in ${environment} from ${formatStage(from)} to ${stage}`,
      trailers: [`Flag: ${flag.key}`, `Environment: ${environment}`, `Stage: ${stage}`, `Plan-Digest: sha256:${planned.digest}`],
    };
  }

  async #former({ commit }: BranchTip, from: Decided['from']): Promise<Decided['from'] | undefined> {
    const { topLevel, root } = this.#place;
    const known = (await this.#effects.git.resolveCommit(topLevel, commit)) ?? (await this.#effects.git.resolveCommit(topLevel, 'HEAD'));
    return known === undefined ? undefined : formerStage(this.#effects.git, { ...this.#request, topLevel, root, commit: known, from });
  }

  /**
   * What the history of the clone says, where it holds the tip. Where another was faster in this very run, what it said of the
   * tip before stands as long as the flag decides the same.
   */
  async #live({ tip, project, files }: { readonly tip: BranchTip; readonly project: Project; readonly files: StageBase['side']['files'] }, asked: readonly FlagPlace[]): Promise<LiveHistory> {
    const unknown = asked.filter((place) => this.#knownOf(place, project) === undefined);
    const { topLevel, root } = this.#place;
    const [first] = unknown;
    if (first !== undefined) {
      if ((await this.#effects.git.resolveCommit(topLevel, tip.commit)) === undefined) throw new UnknownTip(first);
      const found = await liveSince(this.#effects.git, { topLevel, commit: tip.commit, root, files }, { asked: unknown });
      for (const [key, since] of found) this.#known.set(key, { project, since });
    }
    return new Map(asked.flatMap((place): readonly (readonly [string, LiveSince])[] => {
      const since = this.#knownOf(place, project);
      return since === undefined ? [] : [[placeKey(place), since]];
    }));
  }

  #knownOf(place: FlagPlace, project: Project): LiveSince | undefined {
    const known = this.#known.get(placeKey(place));
    return known !== undefined && comparePast(known.project, project, place) === 'same' ? known.since : undefined;
  }
}

/** History is asked of a commit that the clone does not hold. */
class UnknownTip extends Error {
  readonly place: FlagPlace;

  constructor(place: FlagPlace) {
    super('the clone does not hold the tip');
    this.place = place;
  }
}

function unknownTip({ flag, environment }: FlagPlace, { branch, commit }: BranchTip, { repository }: StageRequest): Refusal {
  return refuse({
    code: 'clone-behind',
    exit: exitCodes.tryAgain,
    message: `policy asks since when ${printable(flag)} is live in ${printable(environment)}, and this clone does not hold ${printable(branch)}@${commit.slice(0, 7)} yet; nothing was changed`,
    help: repository === undefined ? [{ kind: 'run', text: 'git fetch' }] : [{ kind: 'mend', text: 'somebody pushed at the same moment: run it again' }],
  });
}

function noRepository({ action }: StageRequest): Refusal {
  return refuse({ code: 'no-git', exit: exitCodes.usage, message: `there is no git repository here, so ${action} can only edit the files`, help: [{ kind: 'mend', text: 'leave out --push and --open-pr' }] });
}

function noRemote({ action }: StageRequest): Refusal {
  return refuse({
    code: 'no-remote',
    exit: exitCodes.usage,
    message: `this clone has no remote that ${action} could push to`,
    help: [{ kind: 'run', text: 'git remote add origin URL' }],
  });
}

function noProjectThere(root: string, { branch }: BranchTip): Refusal {
  return refuse({
    code: 'not-found',
    exit: exitCodes.notFound,
    message: `there is no flags project in ${root === '' ? 'the top folder' : printable(root)} on the branch ${printable(branch)}`,
    help: [{ kind: 'mend', text: 'name another branch with --branch' }],
  });
}

/** Nothing of the branch could be read. */
function unreached(landed: Landed<Stop>): Refusal {
  const [says, hint] = landed.kind === 'failed' ? [landed.says, landed.hint] : ['it gave no answer', 'run it again'];
  const exit = landed.kind === 'failed' ? fateOf(landed, undefined).exit : exitCodes.unavailable;
  return refuse({ code: 'repository-unreachable', exit, message: `nothing was changed: the repository could not be read: ${printable(says, 400)}`, help: [{ kind: 'mend', text: printable(hint, 400) }] });
}
