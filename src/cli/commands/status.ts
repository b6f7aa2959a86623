import { printable } from '../../source/printable.ts';
import { isRefusal } from '../../workflows/refusal.ts';
import { statusWorkflow } from '../../workflows/status/status.ts';
import { watchStatus } from '../../workflows/status/watch-status.ts';
import type { CommandModule, CommandResult, Session } from '../command.ts';
import { publishEffects } from '../publish-effects.ts';
import { usage } from '../usage.ts';

interface StatusOptions {
  readonly env?: string | undefined;
  readonly trust?: string | undefined;
  readonly watch?: true | undefined;
  readonly interval: string;
}

/** `status`: what is live, and where the flags are on the ladder. */
export const command: CommandModule = {
  examples: [
    { command: 'maestro-flags status', purpose: 'every environment' },
    { command: 'maestro-flags status --env production', purpose: 'one environment' },
    { command: 'maestro-flags status --trust trust.json', purpose: 'take only what a trusted key has signed for live' },
    { command: 'maestro-flags status --env production --watch', purpose: 'drawn anew on a terminal, else a line a change' },
  ],
  define: (command, deliver) => {
    command
      .option('--env <environment>', 'only this environment')
      .option('--trust <file>', 'take only what these keys have signed for live')
      .option('--watch', 'go on until it is stopped (Ctrl-C, then it ends with 130)')
      .option('--interval <seconds>', 'with --watch: how often it is looked', '5')
      .action((options) => deliver((session) => status(session, options)));
  },
};

async function status(session: Session, { env, trust, watch, interval }: StatusOptions): Promise<CommandResult> {
  const seconds = Number(interval);
  if (!/^\d{1,5}(?:\.\d{1,3})?$/.test(interval) || seconds < 0.1) return usage('status', `--interval cannot be "${printable(interval)}": it is a number of seconds, at least 0.1`);
  const effects = await publishEffects(session, { trust });
  if (isRefusal(effects)) return effects;
  const request = { cwd: session.cwd, project: session.project, environment: env, toolVersion: session.toolVersion };
  if (watch !== true) return statusWorkflow(effects, request);
  const isScreen = session.format === 'pretty' && process.stdout.isTTY && process.env['TERM'] !== 'dumb';
  return { events: watchStatus(effects, { ...request, intervalMilliseconds: seconds * 1000, everyLook: isScreen }), exit: 0, shownAs: isScreen ? 'screen' : 'result' };
}
