import { printable } from '../../source/printable.ts';
import type { RestorePreview } from '../../workflows/operate/restore-request.ts';
import { restoreWorkflow } from '../../workflows/operate/restore.ts';
import { isRefusal } from '../../workflows/refusal.ts';
import type { CommandModule, CommandResult, Session } from '../command.ts';
import { operateEffects } from '../operate-effects.ts';
import { needsEnvironment } from '../needs-environment.ts';
import { usage } from '../usage.ts';

interface RestoreOptions {
  readonly env?: string | undefined;
  readonly reason?: string | undefined;
  readonly to?: string | undefined;
  readonly yes?: true | undefined;
  readonly repo?: string | undefined;
  readonly branch?: string | undefined;
  readonly local?: true | undefined;
}

/** `restore`: the one way in which a kill ends. */
export const command: CommandModule = {
  examples: [
    { command: 'maestro-flags restore new-checkout --env production --reason "mended in #412"', purpose: 'it goes on at the first stage' },
    { command: 'maestro-flags restore new-checkout --env production --reason "drill" --to off', purpose: 'it is not killed any more, and off' },
    { command: 'maestro-flags restore new-checkout --env production --reason "mended" --local', purpose: 'for a pull request of your own' },
  ],
  define: (command, deliver) => {
    command
      .argument('<flag>', 'the key of the flag')
      .option('--env <environment>', 'the environment (needed)')
      .option('--reason <text>', 'why it may go on (needed)')
      .option('--to <stage>', 'the stage at which it goes on, as policy allows it (default: the first one of the ladder)')
      .option('--yes', 'do not ask')
      .option('--repo <url>', 'the repository of the flags (default: the remote of this clone)')
      .option('--branch <branch>', 'the branch that it is recorded on (default: the one that pull requests go to)')
      .option('--local', 'edit the files of the working tree, and nothing else')
      .action((flag, options) => deliver((session) => restore(session, flag, options)));
  },
};

const limitMilliseconds = 45_000;

async function restore(session: Session, flag: string, { env, reason, to, yes, repo, branch, local }: RestoreOptions): Promise<CommandResult> {
  if (env === undefined) return needsEnvironment(session, 'restore');
  if (reason === undefined || reason.trim() === '') return usage('restore', 'maestro-flags restore needs --reason "WHY"');
  if (local && repo !== undefined) return usage('restore', '--local and --repo do not go together: the one is about files here, the other about those elsewhere');
  if (!yes && !local && !(process.stdin.isTTY && process.stderr.isTTY)) return usage('restore', 'maestro-flags restore asks before it restores, and there is no terminal to ask at', [{ kind: 'mend', text: 'add --yes' }]);
  const effects = await operateEffects(session, {});
  if (isRefusal(effects)) return effects;
  return restoreWorkflow(effects, {
    cwd: session.cwd,
    project: session.project,
    repository: repo,
    branch,
    to: undefined,
    toolVersion: session.toolVersion,
    limitMilliseconds,
    flag,
    environment: env,
    reason,
    stage: to,
    local: local === true,
    confirm: yes === true || local === true ? async () => true : (preview) => confirm(session, preview),
  });
}

async function confirm({ askKey }: Session, { flag, environment, killed, from, to }: RestorePreview): Promise<boolean> {
  const was = killed === undefined ? '' : `, killed for: ${printable(killed, 200)}`;
  const stages = to === undefined ? '' : from === to ? `\n  it goes on at ${to}` : `\n  it goes on at ${to}; before the kill it was at ${from ?? 'off'}`;
  return (await askKey(`Restore ${printable(flag)} in ${printable(environment)}${was}${stages}\nRestore? [y/N] `)) === true;
}
