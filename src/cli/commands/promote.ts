import type { CommandModule } from '../command.ts';
import { runStageChange } from '../change-stage.ts';

/** `promote`: one rung up the ladder. */
export const command: CommandModule = {
  examples: [
    { command: 'maestro-flags promote new-dashboard --env staging', purpose: 'one rung up, in the working tree' },
    { command: 'maestro-flags promote new-dashboard --env production --push', purpose: 'onto the branch itself' },
    { command: 'maestro-flags promote new-dashboard --env production --to 5% --open-pr', purpose: 'as a pull request' },
  ],
  define: (command, deliver) => {
    command
      .argument('<flag>', 'the key of the flag')
      .option('--env <environment>', 'where (needed)')
      .option('--to <stage>', 'the stage (default: the next rung up)')
      .option('--local', 'edit the file in the working tree (the default)')
      .option('--push', 'commit onto the branch that others write to, and push')
      .option('--open-pr', 'push a branch of its own, and say where its pull request is opened')
      .option('--repo <url>', 'the repository of the flags, without a clone (default: the remote of this clone)')
      .option('--branch <branch>', 'the branch that it goes to (default: the one that pull requests go to)')
      .option('--yes', 'do not ask, as is done for a protected environment')
      .action((flag, options) => deliver((session) => runStageChange(session, { action: 'promote', flag }, options)));
  },
};
