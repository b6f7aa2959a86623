import { isProjectFile, maximumFileBytes, roleOf } from '../../document/project-files.ts';
import type { Git, ListedCommit, ObjectRef } from '../../effects/ports.ts';
import { compareStages, type Stage } from '../../model/stage.ts';
import type { RawFile } from '../../source/raw-file.ts';
import { joinPath } from '../paths.ts';
import { stageIn } from '../stage/former-stage.ts';
import type { Scene } from './scene.ts';
import { effectFailure } from './effect-failure.ts';

/** As far back as a cause of what burns now is looked for. */
const mostCommits = 200;

/** How many commits ago each flag's file was last changed so that more people got it, and last changed at all, by its path. */
export interface Ages {
  readonly raised: ReadonlyMap<string, number>;
  readonly changed: ReadonlyMap<string, number>;
}

const unknown: Ages = { raised: new Map(), changed: new Map() };

/** Looks through the newest commits; what the clone lacks is passed over. */
export async function agesOf(git: Git, { topLevel, root, files }: Scene, environment: string): Promise<Ages> {
  const commit = topLevel === undefined ? undefined : await git.resolveCommit(topLevel, 'HEAD');
  if (topLevel === undefined || commit === undefined) return unknown;
  const { commits, isCutOff } = await git.listHistory({ topLevel, commit, folder: root, accept: isProjectFile, most: mostCommits });
  // Where a shallow clone ends, everything looks new.
  const told = isCutOff ? commits.slice(0, -1) : commits;
  const changed = firstAges(told.flatMap(({ changes }, age) => changes.map(({ path }): Aged => [joinPath(root, path), age])));
  return { changed, raised: await raisesIn(git, { topLevel, root, files, told, environment }) };
}

type Aged = readonly [string, number];

/** The newest age of each path. */
function firstAges(aged: readonly Aged[]): ReadonlyMap<string, number> {
  return new Map([...aged].reverse());
}

interface Told extends Pick<Scene, 'root' | 'files'> {
  readonly topLevel: string;
  readonly told: readonly ListedCommit[];
  readonly environment: string;
}

async function raisesIn(git: Git, { topLevel, root, files, told, environment }: Told): Promise<ReadonlyMap<string, number>> {
  const flagged = told.map(({ changes }) => changes.filter(({ path }) => roleOf(path).kind === 'flag'));
  const read = await readBefore(git, topLevel, flagged.flat().flatMap(({ before }) => (before?.kind === 'object' ? [before] : [])));
  if (read === undefined) return new Map();
  const stage = (file: RawFile | ObjectRef | undefined): Stage | undefined => {
    const known = file?.kind === 'object' ? read.get(file.objectId) : file;
    return known === undefined ? off : stageIn(known, environment);
  };
  // Each file as it is at the commit that is looked at; what is here to begin with.
  const present = new Map(files.map((file) => [file.path, stage(file)]));
  const raises = flagged.flatMap((changes, age) =>
    changes.flatMap(({ path, before }): readonly Aged[] => {
      const [was, is] = [stage(before), present.get(path)];
      present.set(path, was);
      return was !== undefined && is !== undefined && compareStages(is, was) > 0 ? [[joinPath(root, path), age]] : [];
    }),
  );
  return firstAges(raises);
}

const off: Stage = { kind: 'off' };

/** The earlier files by their ids; `undefined` where the clone was made without them. */
async function readBefore(git: Git, topLevel: string, objects: readonly ObjectRef[]): Promise<ReadonlyMap<string, RawFile> | undefined> {
  try {
    const read = await git.readObjects({ topLevel, maximumBytes: maximumFileBytes, objects });
    return new Map(objects.flatMap(({ objectId }, index) => (read[index] === undefined ? [] : [[objectId, read[index]] as const])));
  } catch (error) {
    effectFailure(error);
    return undefined;
  }
}
