import type { ValidationReport } from '../../model/generated/output/validation.ts';
import type { Project } from '../../model/project.ts';
import type { RawFile } from '../../source/raw-file.ts';
import { printable } from '../../source/printable.ts';
import { chooseEnvironments } from '../choose.ts';
import { exitCodes } from '../exit-codes.ts';
import { findProject, type ProjectPlace } from '../find-project.ts';
import { loadFiles, readCommitted, readFolder } from '../open-project.ts';
import { joinPath } from '../paths.ts';
import type { Outcome } from '../outcome.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { validateProject } from '../validate.ts';
import type { PublishEffects, PublishRequest } from './publish-request.ts';

/** The project of the commit that is to be published, without errors. */
export interface CommittedSource {
  readonly kind: 'source';
  readonly place: ProjectPlace;
  readonly topLevel: string;
  readonly commit: string;
  /** Its files, by their paths below the project's folder. */
  readonly files: readonly RawFile[];
  readonly project: Project;
  /** Files of the working tree that are not as the commit has them, as reports name them: they are not published. */
  readonly edited: readonly string[];
}

type SourceEffects = Pick<PublishEffects, 'files' | 'git' | 'clock'>;
type SourceRequest = Pick<PublishRequest, 'cwd' | 'project' | 'ref' | 'toolVersion'> & {
  /** Where one is named, the project must have it. */
  readonly environment: string | undefined;
};

/** Reads the project as the commit has it; its findings, where one of them is an error. */
export async function openSource(effects: SourceEffects, request: SourceRequest): Promise<CommittedSource | Outcome<ValidationReport> | Refusal> {
  const place = findProject(effects.files, request);
  if (isRefusal(place)) return place;
  const { topLevel, root } = place;
  if (topLevel === undefined) return noGit();
  const commit = await effects.git.resolveCommit(topLevel, request.ref);
  if (commit === undefined) return noCommit(request.ref);
  const files = await readCommitted(effects.git, { topLevel, commit, root });
  const loaded = loadFiles(root, files);
  if (files.length === 0) return noProject(commit, place);
  const validation = validateProject(loaded, { today: effects.clock.now().toISOString().slice(0, 10), toolVersion: request.toolVersion });
  if (loaded.project === undefined || validation.exit !== exitCodes.done) return validation;
  const environments = chooseEnvironments(loaded.project, request.environment);
  if (isRefusal(environments)) return environments;
  const edited = request.ref === 'HEAD' ? editedFiles(files, readFolder(effects.files, place.directory)) : [];
  return { kind: 'source', place, topLevel, commit, files, project: loaded.project, edited: edited.map((path) => joinPath(root, path)) };
}

function editedFiles(committed: readonly RawFile[], here: readonly RawFile[]): readonly string[] {
  const [then, now] = [new Map(committed.map((file) => [file.path, file])), new Map(here.map((file) => [file.path, file]))];
  return [...new Set([...then.keys(), ...now.keys()])].filter((path) => !isSameFile(then.get(path), now.get(path))).sort();
}

function isSameFile(one: RawFile | undefined, other: RawFile | undefined): boolean {
  if (one?.kind !== 'bytes' || other?.kind !== 'bytes') return one?.kind === other?.kind;
  return one.bytes.length === other.bytes.length && one.bytes.every((byte, index) => byte === other.bytes[index]);
}

function noGit(): Refusal {
  return refuse({
    code: 'no-git',
    exit: exitCodes.usage,
    message: 'there is no git repository here, and what is published is a commit',
    help: [
      { kind: 'mend', text: 'go into the repository of the flags, or name their folder with --project DIR' },
      { kind: 'hint', text: 'to make the files alone: maestro-flags compile --all --out DIR' },
    ],
  });
}

function noCommit(ref: string): Refusal {
  return refuse({
    code: ref === 'HEAD' ? 'no-commits' : 'unknown-revision',
    exit: exitCodes.notFound,
    message: ref === 'HEAD' ? 'there are no commits yet, and what is published is a commit' : `--ref ${printable(ref)} is no revision of this repository`,
    help: ref === 'HEAD' ? [{ kind: 'run', text: 'git commit' }] : [{ kind: 'hint', text: 'a clone may lack branches and older commits' }, { kind: 'run', text: 'git fetch origin' }],
  });
}

function noProject(commit: string, { root }: ProjectPlace): Refusal {
  return refuse({
    code: 'not-found',
    exit: exitCodes.notFound,
    message: `the commit ${commit.slice(0, 7)} holds no flags project in ${root === '' ? 'its top folder' : printable(root)}`,
    help: [{ kind: 'mend', text: 'commit the project first, or name another commit with --ref REF' }],
  });
}
