import { isRefusal } from '../../workflows/refusal.ts';
import { statusWorkflow } from '../../workflows/status.ts';
import type { CommandModule } from '../command.ts';
import { publishEffects } from '../publish-effects.ts';

/** `status`: what is live, and where the flags are on the ladder. */
export const command: CommandModule = {
  examples: [
    { command: 'maestro-flags status', purpose: 'every environment' },
    { command: 'maestro-flags status --env production', purpose: 'one environment' },
    { command: 'maestro-flags status --trust trust.json', purpose: 'take only what a trusted key has signed for live' },
  ],
  define: (command, deliver) => {
    command
      .option('--env <environment>', 'only this environment')
      .option('--trust <file>', 'take only what these keys have signed for live')
      .action(({ env, trust }) =>
        deliver(async (session) => {
          const effects = await publishEffects(session, { trust });
          if (isRefusal(effects)) return effects;
          return statusWorkflow(effects, { cwd: session.cwd, project: session.project, environment: env, toolVersion: session.toolVersion });
        }),
      );
  },
};
