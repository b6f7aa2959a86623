import { nodeCryptography } from '../../effects/node-cryptography.ts';
import { openStore } from '../../effects/publish/index.ts';
import { printable } from '../../source/printable.ts';
import { isRefusal, type Refusal } from '../../workflows/refusal.ts';
import { readTrustFile } from '../../workflows/release/trust-file.ts';
import { verifyTarget } from '../../workflows/release/verify-target.ts';
import { fitsFlagd } from '../fits-flagd.ts';
import type { CommandModule, CommandResult, Session } from '../command.ts';
import { usage } from '../usage.ts';

interface VerifyOptions {
  readonly env?: string | undefined;
  readonly trust?: string | undefined;
  readonly history: string;
  readonly allowHttp?: true | undefined;
}

/** `verify`: whether what a target holds is whole, and whose it is. */
export const command: CommandModule = {
  examples: [
    { command: 'maestro-flags verify dist/published', purpose: 'every environment of a folder' },
    { command: 'maestro-flags verify https://flags.acme.dev --env production --trust trust.json', purpose: 'signatures as well' },
  ],
  define: (command, deliver) => {
    command
      .argument('<target>', 'the folder or address that publish was given')
      .option('--env <environment>', 'only this environment (needed for anything but a folder)')
      .option('--trust <file>', 'the trust file that says whose signatures count; without it none is checked')
      .option('--history <count>', 'how many releases before the live one are looked at', '100')
      .option('--allow-http', 'take http: from other machines, where it can be changed on the way')
      .action((target, options) => deliver((session) => verify(session, target, options)));
  },
};

async function verify(session: Session, target: string, { env, trust: trustFile, history, allowHttp }: VerifyOptions): Promise<CommandResult> {
  if (!/^\d{1,6}$/.test(history)) return usage('verify', `--history cannot be "${printable(history)}": it is a number of releases`);
  const environments = env === undefined ? environmentsOf(session, target) : [env];
  if (isRefusal(environments)) return environments;
  const trust = trustFile === undefined ? undefined : readTrustFile(session.files, trustFile);
  if (trust !== undefined && isRefusal(trust)) return trust;
  const store = await openStore(target, { environment: process.env, workingDirectory: session.cwd, allowPlainHttp: allowHttp === true });
  const effects = { store, cryptography: nodeCryptography, clock: session.clock, fits: await fitsFlagd() };
  return verifyTarget(effects, { environments, trust, history: Number(history), toolVersion: session.toolVersion });
}

// Only a folder can be asked what it holds.
function environmentsOf({ files }: Session, target: string): readonly string[] | Refusal {
  const folder = target.replace(/^file:(?:\/\/(?=\/))?/i, '');
  if (/^[a-z][a-z0-9+.-]+:/i.test(folder)) return usage('verify', 'which environment? name it with --env ENVIRONMENT; only a folder can be asked for all of them');
  const found = files.isDirectory(folder) ? files.readTree(folder, (path) => /^[^/]+\/current\.json$/.test(path), 0) : [];
  if (found.length > 0) return found.map(({ path }) => path.slice(0, path.indexOf('/')));
  return { kind: 'refusal', code: 'nothing-published', exit: 66, message: `${printable(target)} holds no release: no folder in it has a current.json`, help: [{ kind: 'hint', text: 'name the folder that publish was given, and the environment with --env' }] };
}
