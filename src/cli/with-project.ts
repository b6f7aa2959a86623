import type { Project } from '../model/project.ts';
import { type OpenedProject, openProject } from '../workflows/open-project.ts';
import { openRevision } from '../workflows/open-revision.ts';
import { isRefusal, type Refusal } from '../workflows/refusal.ts';
import { validateProject } from '../workflows/validate.ts';
import type { CommandResult, Session } from './command.ts';
import { today } from './today.ts';

/** A project whose maestro.yaml could be understood. */
export interface ReadableProject extends OpenedProject {
  readonly project: Project;
}

type ProjectWork = (opened: ReadableProject) => CommandResult | Promise<CommandResult>;

/** Finds and reads the project and does the work on it; where maestro.yaml cannot be understood, that is the result. */
export function withProject(session: Session, work: ProjectWork): CommandResult | Promise<CommandResult> {
  return workOn(openProject(session.files, session), session, work);
}

/** The same for work that stands on a project without errors: where there are any, they are the result. */
export function withSoundProject(session: Session, work: ProjectWork): CommandResult | Promise<CommandResult> {
  return withProject(session, soundly(session, work));
}

/** The same for the project as a revision (or another folder) has it. */
export async function withSoundProjectAt(session: Session, revision: string, work: ProjectWork): Promise<CommandResult> {
  const opened = await openRevision({ files: session.files, git: await session.loadGit() }, session, revision);
  return workOn(opened, session, soundly(session, work));
}

function workOn(opened: OpenedProject | Refusal, session: Session, work: ProjectWork): CommandResult | Promise<CommandResult> {
  if (isRefusal(opened)) return opened;
  const { project } = opened.loaded;
  if (project === undefined) return validateProject(opened.loaded, { today: today(session), toolVersion: session.toolVersion });
  return work({ ...opened, project });
}

function soundly(session: Session, work: ProjectWork): ProjectWork {
  return (opened) => {
    const validation = validateProject(opened.loaded, { today: today(session), toolVersion: session.toolVersion });
    return validation.exit === 0 ? work(opened) : validation;
  };
}
