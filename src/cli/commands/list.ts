import { listFlags } from '../../workflows/list.ts';
import type { CommandModule } from '../command.ts';
import { today } from '../today.ts';
import { withProject } from '../with-project.ts';

/** `list`: every flag x environment. */
export const command: CommandModule = {
  examples: [
    { command: 'maestro-flags list', purpose: 'all flags, all environments' },
    { command: 'maestro-flags list --env production', purpose: 'one environment' },
    { command: 'maestro-flags list --format concise | grep killed', purpose: 'one line a flag and environment' },
  ],
  define: (command, deliver) => {
    command.option('--env <environment>', 'only this environment').action((options) =>
      deliver((session) =>
        withProject(session, ({ project }) => listFlags(project, { environment: options.env, today: today(session), toolVersion: session.toolVersion })),
      ),
    );
  },
};
