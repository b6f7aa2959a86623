import type { LoadedProject } from '../../document/load-project.ts';
import { isProjectFile } from '../../document/project-files.ts';
import type { CloneSettings } from '../../effects/git-writer/writer-port.ts';
import { printable } from '../../source/printable.ts';
import type { RawFile } from '../../source/raw-file.ts';
import { exitCodes } from '../exit-codes.ts';
import { findProject } from '../find-project.ts';
import { loadFiles, readCommitted, readFolder } from '../open-project.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { rootAmong } from '../root-among.ts';
import { type EffectFailure, effectFailure } from './effect-failure.ts';
import type { OperateRequest } from './kill-request.ts';
import type { OperateEffects } from './operate-effects.ts';

/** Where an operating command works: the project as far as it can be understood here, and the branch that it is recorded on. */
export interface Scene {
  readonly kind: 'scene';
  /** The folder of maestro.yaml, absolute; the working directory where there is no clone. */
  readonly directory: string;
  /** The top level of the clone. */
  readonly topLevel: string | undefined;
  /** The folder of maestro.yaml in the repository. */
  readonly root: string;
  readonly files: readonly RawFile[];
  readonly loaded: LoadedProject;
  /** The address of the repository; `undefined` where there is none to push to. */
  readonly remote: string | undefined;
  readonly branch: string | undefined;
  readonly clone: CloneSettings;
  /** Why git says nothing of the clone; then `remote` is `undefined`. */
  readonly trouble: EffectFailure | undefined;
}

type SceneEffects = Pick<OperateEffects, 'files' | 'git' | 'writer' | 'clock'>;

/** Looks around: in the checkout, whatever state it is in, or in the repository that is named. */
export function openScene(effects: SceneEffects, request: OperateRequest): Promise<Scene | Refusal> {
  return request.repository === undefined ? sceneHere(effects, request) : sceneThere(effects, request, request.repository);
}

async function sceneHere({ files, git, writer }: SceneEffects, request: OperateRequest): Promise<Scene | Refusal> {
  const place = findProject(files, request);
  if (isRefusal(place)) return { ...place, help: [...place.help, { kind: 'mend', text: 'or name the repository, where there is no clone of it: --repo URL (its branch is read)' }] };
  const { directory, topLevel, root } = place;
  const around = topLevel === undefined ? nothingAround : await lookAround({ git, writer }, topLevel);
  const here = readFolder(files, directory);
  const loaded = loadFiles(root, here);
  const scene: Scene = { kind: 'scene', directory, topLevel, root, files: here, loaded, ...around, branch: request.branch ?? around.branch };
  return loaded.project !== undefined || topLevel === undefined || scene.trouble !== undefined ? scene : committed(git, scene, topLevel);
}

type Around = Pick<Scene, 'remote' | 'branch' | 'clone' | 'trouble'>;

/** What git says of a clone. Where it says nothing (it is not installed, the clone is somebody else's), what is live can be changed all the same. */
async function lookAround({ git, writer }: Pick<SceneEffects, 'git' | 'writer'>, topLevel: string): Promise<Around> {
  try {
    const branch = (await git.defaultBranch(topLevel))?.replace(/^origin\//, '');
    const clone = await writer.readClone(topLevel);
    return { remote: clone.remote, branch, clone, trouble: undefined };
  } catch (error) {
    return { ...nothingAround, trouble: effectFailure(error) };
  }
}

/** Where maestro.yaml cannot be understood in the working tree (in the middle of a merge, say), as the last commit has it. */
async function committed(git: OperateEffects['git'], scene: Scene, topLevel: string): Promise<Scene> {
  const commit = await git.resolveCommit(topLevel, 'HEAD');
  if (commit === undefined) return scene;
  const files = await readCommitted(git, { topLevel, commit, root: scene.root });
  const loaded = loadFiles(scene.root, files);
  return loaded.project === undefined ? scene : { ...scene, files, loaded };
}

const nothingKnown: CloneSettings = { remote: undefined, isOwnRemote: false, author: undefined, signing: undefined, secrets: [] };

const nothingAround: Around = { remote: undefined, branch: undefined, clone: nothingKnown, trouble: undefined };

/** Reads the project at the tip of a repository that is not here. */
async function sceneThere({ writer, clock }: SceneEffects, request: OperateRequest, remote: string): Promise<Scene | Refusal> {
  const clone = { ...(await writer.readClone(request.cwd)), isOwnRemote: false, secrets: [], objects: undefined };
  const landed = await writer.land<{ readonly root: string; readonly files: readonly RawFile[] } | undefined>({
    remote,
    workingDirectory: request.cwd,
    branch: request.branch,
    edit: async (tip) => {
      const root = rootAmong(await tip.list(''), request.project);
      return { kind: 'stop', why: root === undefined ? undefined : { root, files: await tip.read(root, isProjectFile) } };
    },
    clone,
    pace: 'at-once',
    deadline: clock.now().getTime() + request.limitMilliseconds,
    proposal: undefined,
  });
  if (landed.kind !== 'stopped') return unreadable(remote, landed.kind === 'failed' ? landed : undefined);
  if (landed.why === undefined) return noProjectThere(remote, landed.branch);
  const { root, files } = landed.why;
  return { kind: 'scene', directory: request.cwd, topLevel: undefined, root, files, loaded: loadFiles(root, files), remote, branch: landed.branch, clone, trouble: undefined };
}

function unreadable(remote: string, failed: { readonly says: string; readonly hint: string } | undefined): Refusal {
  return refuse({
    code: 'repository-unreachable',
    exit: exitCodes.refused,
    message: `nothing was done: ${withoutSecrets(remote)} could not be read: ${printable(failed?.says ?? 'it gave no answer', 400)}`,
    help: [{ kind: 'mend', text: printable(failed?.hint ?? 'run it again', 400) }],
  });
}

function noProjectThere(remote: string, branch: string): Refusal {
  return refuse({
    code: 'not-found',
    exit: exitCodes.notFound,
    message: `there is no flags project on the branch ${printable(branch)} of ${withoutSecrets(remote)}`,
    help: [{ kind: 'mend', text: 'name the folder of maestro.yaml with --project DIR, or the branch with --branch' }],
  });
}

/** An address as it may be printed. */
export function withoutSecrets(remote: string): string {
  return printable(remote.replace(/\/\/[^/@\s]*@/, '//').replace(/[?#].*$/, ''), 200);
}

/** Who does it: as git knows him, or else as the system does. */
export function whoOf(author: CloneSettings['author'], whoever: string): string {
  return (author?.email ?? whoever).slice(0, 256);
}
