import type { CommandModule } from '../command.ts';
import { runStageChange } from '../change-stage.ts';

/** `rollback`: back down the ladder, which no policy stands against. */
export const command: CommandModule = {
  examples: [
    { command: 'maestro-flags rollback new-dashboard --env production --push', purpose: 'to the stage that it was raised from' },
    { command: 'maestro-flags rollback new-dashboard --env production --to off --push', purpose: 'to off' },
    { command: 'maestro-flags rollback new-dashboard --env staging', purpose: 'in the working tree' },
  ],
  define: (command, deliver) => {
    command
      .argument('<flag>', 'the key of the flag')
      .option('--env <environment>', 'where (needed)')
      .option('--to <stage>', 'the stage (default: the one that it was last raised from, else one rung down)')
      .option('--yes', 'it never asks; taken so that one script serves for all')
      .option('--local', 'edit the file in the working tree (the default)')
      .option('--push', 'commit onto the branch that others write to, and push')
      .option('--open-pr', 'push a branch of its own, and say where its pull request is opened')
      .option('--repo <url>', 'the repository of the flags, without a clone (default: the remote of this clone)')
      .option('--branch <branch>', 'the branch that it goes to (default: the one that pull requests go to)')
      .action((flag, options) => deliver((session) => runStageChange(session, { action: 'rollback', flag }, options)));
  },
};
