import { printable } from '../source/printable.ts';
import { openProject } from '../workflows/open-project.ts';
import { isRefusal, type Refusal } from '../workflows/refusal.ts';
import type { Session } from './command.ts';
import { usage } from './usage.ts';

/** The refusal of a command line without `--env`, which names the environments where there is a project to ask. */
export function needsEnvironment(session: Session, command: string, options = '--env ENVIRONMENT'): Refusal {
  const opened = openProject(session.files, session);
  const project = isRefusal(opened) ? undefined : opened.loaded.project;
  const names = project?.settings.environments.map(({ name }) => printable(name)).join(', ');
  return usage(command, `maestro-flags ${command} needs ${options}`, names === undefined ? [] : [{ kind: 'hint', text: `the environments are: ${names}` }]);
}
