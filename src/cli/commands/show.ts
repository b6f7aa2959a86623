import { showFlag } from '../../workflows/show.ts';
import type { CommandModule } from '../command.ts';
import { today } from '../today.ts';
import { withProject } from '../with-project.ts';

/** `show`: everything about one flag. */
export const command: CommandModule = {
  examples: [
    { command: 'maestro-flags show new-dashboard', purpose: 'its file, owner, variants, stages and rules' },
    { command: 'maestro-flags show new-dashboard --env production', purpose: 'one environment' },
  ],
  define: (command, deliver) => {
    command
      .argument('<flag>', 'the key of the flag: its file name without .yaml')
      .option('--env <environment>', 'only this environment')
      .action((flag, options) =>
        deliver((session) =>
          withProject(session, ({ project }) =>
            showFlag(project, { flag, environment: options.env, today: today(session), toolVersion: session.toolVersion }),
          ),
        ),
      );
  },
};
