import { historyWorkflow } from '../../workflows/history.ts';
import { isRefusal } from '../../workflows/refusal.ts';
import type { CommandModule } from '../command.ts';
import { readMoment } from '../moment.ts';

/** `history`: which commits changed what flags decide. */
export const command: CommandModule = {
  examples: [
    { command: 'maestro-flags history new-dashboard', purpose: 'one flag, in every environment' },
    { command: 'maestro-flags history new-dashboard --env production', purpose: 'one flag, one environment' },
    { command: 'maestro-flags history --env production', purpose: 'every flag of one environment' },
    { command: 'maestro-flags history --all', purpose: 'also comments, formatting and metadata' },
  ],
  define: (command, deliver) => {
    command
      .argument('[flag]', 'the key of the flag, also of one that is gone; left out for every flag')
      .option('--env <environment>', 'only this environment')
      .option('--at <ref-or-time>', 'up to this revision or instant (default: HEAD; edits that are not committed do not count)')
      .option('--all', 'list also what had no effect on any decision')
      .action((flag, { env, at, all }) =>
        deliver(async (session) => {
          const moment = at === undefined ? undefined : readMoment('history', '--at', at);
          if (moment !== undefined && isRefusal(moment)) return moment;
          const effects = { files: session.files, git: await session.loadGit(), showProgress: session.showProgress };
          return historyWorkflow(effects, { cwd: session.cwd, project: session.project, flag, environment: env, at: moment, all: all === true, toolVersion: session.toolVersion });
        }),
      );
  },
};
