import type { Project } from '../model/project.ts';
import { type OpenedProject, openProject } from '../workflows/open-project.ts';
import { isRefusal } from '../workflows/refusal.ts';
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
  const opened = openProject(session.files, session);
  if (isRefusal(opened)) return opened;
  const { project } = opened.loaded;
  if (project === undefined) return validateProject(opened.loaded, { today: today(session), toolVersion: session.toolVersion });
  return work({ ...opened, project });
}

/** The same for work that stands on a project without errors: where there are any, they are the result. */
export function withSoundProject(session: Session, work: ProjectWork): CommandResult | Promise<CommandResult> {
  return withProject(session, (opened) => {
    const validation = validateProject(opened.loaded, { today: today(session), toolVersion: session.toolVersion });
    return validation.exit === 0 ? work(opened) : validation;
  });
}
