import { nodeMachine } from '../../effects/doctor/node-machine.ts';
import { nodeRemoteProbe } from '../../effects/doctor/probe-remote.ts';
import { nodeTimeServers } from '../../effects/doctor/time-servers.ts';
import { nodeGitWriter } from '../../effects/git-writer/node-git-writer.ts';
import { openStore } from '../../effects/publish/index.ts';
import type { StoreOptions } from '../../effects/publish/store.ts';
import { doctorWorkflow } from '../../workflows/doctor/doctor.ts';
import { isRefusal } from '../../workflows/refusal.ts';
import type { CommandModule, CommandResult, Session } from '../command.ts';
import { publishEffects } from '../publish-effects.ts';
import { within } from '../within.ts';

/** `doctor`: everything that working with flags stands on, looked at side by side. */
export const command: CommandModule = {
  examples: [
    { command: 'maestro-flags doctor', purpose: 'before you are on call' },
    { command: 'maestro-flags doctor --trust trust.json', purpose: 'also whether what is live is signed by a trusted key' },
    { command: 'maestro-flags doctor --format json', purpose: 'for a program; ends with 1 where something fails' },
  ],
  define: (command, deliver) => {
    command.option('--trust <file>', 'take only what these keys have signed for live').action(({ trust }) => deliver((session) => doctor(session, trust)));
  },
};

/** What one check may take. */
const limitMilliseconds = 10_000;

async function doctor(session: Session, trust: string | undefined): Promise<CommandResult> {
  const effects = await publishEffects(session, { trust });
  if (isRefusal(effects)) return effects;
  session.showProgress('looking at everything');
  const { cwd, project, toolVersion } = session;
  const outcome = await doctorWorkflow(
    {
      ...effects,
      openStore: (url, workingDirectory) => openStore(url, storeOptions(workingDirectory)),
      machine: nodeMachine(process.env),
      remotes: nodeRemoteProbe(process.env),
      timeServers: nodeTimeServers(storeOptions(cwd)),
      writer: nodeGitWriter(),
      within,
    },
    { cwd, project, toolVersion, trust, schemas: session.readSchemas(), limitMilliseconds },
  );
  session.showProgress('');
  return outcome;
}

// Three tries and their waits end before a check is given up, so that nothing is left that keeps the process.
function storeOptions(workingDirectory: string): StoreOptions {
  return { environment: process.env, workingDirectory, timeLimitMilliseconds: 2_500, wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, Math.min(milliseconds, 500))) };
}
