import { planWorkflow } from '../../workflows/plan.ts';
import type { CommandModule } from '../command.ts';

/** `plan`: what a change does to users. */
export const command: CommandModule = {
  examples: [
    { command: 'maestro-flags plan', purpose: 'this work tree against its base branch' },
    { command: 'maestro-flags plan --base v1.4 --head main', purpose: 'two revisions' },
    { command: 'maestro-flags plan --base ../release/flags', purpose: 'against a folder, without git' },
    { command: 'maestro-flags plan --env production', purpose: 'one environment' },
  ],
  define: (command, deliver) => {
    command
      .option('--base <ref-or-dir>', 'what to compare with: a revision or a folder (default: the merge base)')
      .option('--head <ref-or-dir>', 'what is planned: a revision or a folder (default: the working tree)')
      .option('--env <environment>', 'only this environment')
      .action(({ base, head, env }) =>
        deliver(async (session) =>
          planWorkflow(
            { files: session.files, git: await session.loadGit() },
            { cwd: session.cwd, project: session.project, base, head, environment: env, now: session.clock.now(), toolVersion: session.toolVersion },
          ),
        ),
      );
  },
};
