import { readContext } from '../../workflows/read-context.ts';
import { isRefusal } from '../../workflows/refusal.ts';
import { whyWorkflow } from '../../workflows/why.ts';
import type { CommandModule, CommandResult, Session } from '../command.ts';
import { readContextInput } from '../context-input.ts';
import { readMoment } from '../moment.ts';
import { needsEnvironment } from '../needs-environment.ts';

interface WhyOptions {
  readonly env?: string | undefined;
  readonly context?: string | undefined;
  readonly at?: string | undefined;
  readonly since?: string | undefined;
}

/** `why`: the decision for a context, and the commit that made it so. */
export const command: CommandModule = {
  examples: [
    { command: `maestro-flags why new-dashboard --env staging --context '{"targetingKey":"u-1"}'`, purpose: 'what it gets, and the commit that made it so' },
    { command: 'maestro-flags why new-dashboard --env staging --context @user.json --since v1.4', purpose: 'every commit since v1.4 that changed the answer' },
    { command: 'maestro-flags why new-dashboard --env staging --context - --at 2026-11-23T03:12:00Z', purpose: 'at that time, by that clock' },
  ],
  define: (command, deliver) => {
    command
      .argument('<flag>', 'the key of the flag')
      .option('--env <environment>', 'where it is decided (needed)')
      .option('--context <json>', 'who is asking: a JSON object, @FILE, or - for standard input (default: {})')
      .option('--at <ref-or-time>', 'at this revision or instant (default: HEAD; edits that are not committed do not count)')
      .option('--since <ref-or-time>', 'list every later commit that changed the answer')
      .action((flag, options) => deliver((session) => explainDecision(session, flag, options)));
  },
};

async function explainDecision(session: Session, flag: string, options: WhyOptions): Promise<CommandResult> {
  if (options.env === undefined) return needsEnvironment(session, 'why');
  const at = options.at === undefined ? undefined : readMoment('why', '--at', options.at);
  if (at !== undefined && isRefusal(at)) return at;
  const since = options.since === undefined ? undefined : readMoment('why', '--since', options.since);
  if (since !== undefined && isRefusal(since)) return since;
  const { bytes, source } = await readContextInput(session, options.context ?? '{}');
  const read = readContext(new TextDecoder().decode(bytes), source);
  if (isRefusal(read)) return read;
  // Who asks about a past instant wants the schedules of that instant, too.
  const nowSeconds = at?.kind === 'instant' ? at.seconds : Math.floor(session.clock.now().getTime() / 1000);
  return whyWorkflow(
    { files: session.files, git: await session.loadGit(), showProgress: session.showProgress },
    { cwd: session.cwd, project: session.project, flag, environment: options.env, context: read.context, nowSeconds, at, since, toolVersion: session.toolVersion },
  );
}
