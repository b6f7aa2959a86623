import type { ReachedRemote } from '../../effects/doctor/doctor-ports.ts';
import type { RemoteFailure } from '../../effects/git-writer/classify-push.ts';
import type { CloneSettings } from '../../effects/git-writer/writer-port.ts';
import type { Project } from '../../model/project.ts';
import { findProject, findTopLevel, type ProjectPlace } from '../find-project.ts';
import { type OpenedProject, openProject } from '../open-project.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { shellWord } from '../shell-word.ts';
import type { DoctorEffects, DoctorRequest } from './doctor-request.ts';

/** What several checks stand on: each part is found out once, when it is first asked for. */
export interface Ground {
  readonly effects: DoctorEffects;
  readonly request: DoctorRequest;
  readonly place: ProjectPlace | Refusal;
  /** Of the git work tree around the project, or around the working directory; `undefined` outside of git. */
  readonly topLevel: string | undefined;
  readonly open: () => OpenedProject | Refusal;
  /** The project as far as it can be understood; `undefined` where that is not at all. */
  readonly project: () => Project | undefined;
  readonly clone: () => Promise<CloneSettings>;
  /** What asking the remote came to; `undefined` where there is none. */
  readonly reached: () => Promise<ReachedRemote | RemoteFailure | undefined>;
  /** A command of ours for the same project. */
  readonly ours: (command: string) => string;
}

export function toGround(effects: DoctorEffects, request: DoctorRequest): Ground {
  const place = findProject(effects.files, request);
  const topLevel = isRefusal(place) ? findTopLevel(effects.files, request.cwd) : place.topLevel;
  const open = once(() => openProject(effects.files, request));
  const clone = once(() => effects.writer.readClone(topLevel ?? request.cwd));
  return {
    effects,
    request,
    place,
    topLevel,
    open,
    project: () => projectOf(open),
    clone,
    reached: once(async () => {
      const { remote, secrets } = await clone();
      return remote === undefined || topLevel === undefined ? undefined : effects.remotes.reach({ remote, secrets, workingDirectory: topLevel });
    }),
    ours: (command) => `maestro-flags ${command}${request.project === undefined ? '' : ` --project ${shellWord(request.project)}`}`,
  };
}

// What keeps the project from being read at all is for the check of the project to say.
function projectOf(open: Ground['open']): Project | undefined {
  try {
    const opened = open();
    return isRefusal(opened) ? undefined : opened.loaded.project;
  } catch {
    return undefined;
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
