import { nodeCryptography } from '../../effects/node-cryptography.ts';
import { openStore } from '../../effects/publish/index.ts';
import { printable } from '../../source/printable.ts';
import { isRefusal } from '../../workflows/refusal.ts';
import { pullRelease } from '../../workflows/release/pull.ts';
import { readTrustFile } from '../../workflows/release/trust-file.ts';
import { watchRelease } from '../../workflows/release/watch-release.ts';
import { fitsFlagd } from '../fits-flagd.ts';
import type { CommandModule, CommandResult, Session } from '../command.ts';
import { usage } from '../usage.ts';

interface PullOptions {
  readonly env: string;
  readonly out: string;
  readonly verify?: string | undefined;
  readonly watch?: true | undefined;
  readonly interval: string;
  readonly allowHttp?: true | undefined;
}

/** `pull`: keeps a file at the live release. */
export const command: CommandModule = {
  examples: [
    { command: 'maestro-flags pull https://flags.acme.dev --env production --out flags.json --verify trust.json', purpose: 'once' },
    { command: 'maestro-flags pull s3://acme-flags --env production --out /run/flags/flags.json --verify trust.json --watch', purpose: 'beside flagd, for as long as it runs' },
  ],
  define: (command, deliver) => {
    command
      .argument('<target>', 'the folder or address that publish was given')
      .requiredOption('--env <environment>', 'the environment')
      .requiredOption('--out <file>', 'the file to keep current; what is remembered stands beside it in FILE.state.json')
      .option('--verify <file>', 'the trust file that says whose signatures count; nothing else gets into the file')
      .option('--watch', 'go on until it is stopped; one line on stderr (with --format json one document on stdout) a change')
      .option('--interval <seconds>', 'with --watch: how often, 20 % more or less', '5')
      .option('--allow-http', 'take http: from other machines, where it can be changed on the way')
      .action((target, options) => deliver((session) => pull(session, target, options)));
  },
};

async function pull(session: Session, target: string, { env, out, verify, watch, interval, allowHttp }: PullOptions): Promise<CommandResult> {
  const seconds = Number(interval);
  if (!/^\d{1,5}(?:\.\d{1,3})?$/.test(interval) || seconds < 0.1) return usage('pull', `--interval cannot be "${printable(interval)}": it is a number of seconds, at least 0.1`);
  const pinned = verify === undefined ? undefined : readTrustFile(session.files, verify);
  if (pinned !== undefined && isRefusal(pinned)) return pinned;
  const store = await openStore(target, { environment: process.env, workingDirectory: session.cwd, allowPlainHttp: allowHttp === true });
  const effects = { store, files: session.files, cryptography: nodeCryptography, clock: session.clock, fits: await fitsFlagd() };
  const request = { file: out.replaceAll('\\', '/'), environment: env, pinned, toolVersion: session.toolVersion };
  if (watch !== true) return pullRelease(effects, request);
  return { events: watchRelease({ ...effects, pause, random: Math.random }, { ...request, intervalMilliseconds: seconds * 1000 }), exit: 0 };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
