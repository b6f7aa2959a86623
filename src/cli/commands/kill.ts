import { collect } from '../collect.ts';
import type { KillPreview, KillRequest } from '../../workflows/operate/kill-request.ts';
import { killCandidates } from '../../workflows/operate/kill-candidates.ts';
import { killDrill } from '../../workflows/operate/kill-drill.ts';
import { killWorkflow } from '../../workflows/operate/kill.ts';
import { resumeKill } from '../../workflows/operate/resume-kill.ts';
import { isRefusal, type Refusal } from '../../workflows/refusal.ts';
import type { CommandModule, CommandResult, Session } from '../command.ts';
import { killQuestion } from '../kill-question.ts';
import { operateEffects } from '../operate-effects.ts';
import { needsEnvironment } from '../needs-environment.ts';
import { usage } from '../usage.ts';

interface KillOptions {
  readonly env?: string | undefined;
  readonly reason?: string | undefined;
  readonly incident?: string | undefined;
  readonly yes?: true | undefined;
  readonly owner?: string | undefined;
  readonly all?: true | undefined;
  readonly repo?: string | undefined;
  readonly branch?: string | undefined;
  readonly to?: string | undefined;
  readonly local?: true | undefined;
  readonly resume?: true | undefined;
  readonly list?: true | undefined;
  readonly drill?: true | undefined;
  readonly trust?: string | undefined;
  readonly signingKey?: readonly string[] | undefined;
}

/** `kill`: everyone gets the safe value, now. */
export const command: CommandModule = {
  examples: [
    { command: 'maestro-flags kill new-checkout --env production --reason "p99 x4" --yes', purpose: 'everyone gets the safe value' },
    { command: 'maestro-flags kill new-checkout --env production --reason "p99 x4" --incident INC-7', purpose: 'with its incident; asks first' },
    { command: 'maestro-flags kill --owner payments --env production --reason "fraud" --yes', purpose: 'every flag of an owner' },
    { command: 'maestro-flags kill new-checkout --env production --reason "p99 x4" --repo URL --yes', purpose: 'from anywhere, without a clone' },
    { command: 'maestro-flags kill --list --env production', purpose: 'what may be to blame' },
    { command: 'maestro-flags kill --resume 01JD3Z5V8K6WQ9R2T4Y7M1N0PB --env production', purpose: 'do what was left (exit 10, 11, 12)' },
  ],
  define: (command, deliver) => {
    command
      .argument('[names...]', 'the keys of the flags; with --resume the ids of kills')
      .option('--env <environment>', 'the environment (needed)')
      .option('--reason <text>', 'why, for everybody who finds it killed (needed)')
      .option('--incident <id>', 'the incident that it belongs to')
      .option('--yes', 'do not ask')
      .optionsGroup('Instead of naming flags')
      .option('--owner <owner>', 'every flag of this owner')
      .option('--all', 'every flag of the project')
      .optionsGroup('Where it is recorded and made live')
      .option('--repo <url>', 'the repository of the flags (default: the remote of this clone)')
      .option('--branch <branch>', 'the branch that it is recorded on (default: the one that pull requests go to)')
      .option('--to <url>', 'the target that applications read (default: publish in maestro.yaml)')
      .option('--local', 'write the file into the working tree, and nothing else')
      .optionsGroup('Instead of killing')
      .option('--list', 'the flags that somebody has, the recently raised ones first; kills nothing')
      .option('--resume', 'finish kills that were made safe or recorded, but not both')
      .option('--drill', 'kill one flag and restore it after, to see how long it takes; take one that stands at the first stage')
      .optionsGroup('Signatures')
      .option('--trust <file>', 'build only on releases that are signed by these keys')
      .option('--signing-key <file>', 'a private key to sign with; can be repeated (default: MAESTRO_SIGNING_KEY, else unsigned)', collect)
      .action((names, options) => deliver((session) => kill(session, names, options)));
  },
};

/** Everything remote together: it ends within a minute, the last look for a push of unknown outcome included. */
const limitMilliseconds = 45_000;

async function kill(session: Session, names: readonly string[], options: KillOptions): Promise<CommandResult> {
  if (options.env === undefined) return needsEnvironment(session, 'kill');
  const problem = problemOf(names, options);
  if (problem !== undefined) return problem;
  const effects = await operateEffects(session, options);
  if (isRefusal(effects)) return effects;
  const base = {
    cwd: session.cwd,
    project: session.project,
    repository: options.repo,
    branch: options.branch,
    to: options.to,
    toolVersion: session.toolVersion,
    limitMilliseconds,
    environment: options.env,
  };
  if (options.list) return killCandidates(effects, base);
  if (options.resume) return resumeKill(effects, { ...base, ids: names });
  const request: KillRequest = {
    ...base,
    flags: names,
    reason: options.reason ?? '',
    incident: options.incident,
    owner: options.owner,
    all: options.all === true,
    local: options.local === true,
    confirm: options.yes === true ? async () => true : (preview) => confirm(session, preview),
  };
  return options.drill === true ? killDrill(effects, { ...request, flag: names[0] ?? '' }) : killWorkflow(effects, request);
}

function problemOf(names: readonly string[], options: KillOptions): Refusal | undefined {
  const { reason, owner, all, resume, list, drill, yes, local, repo } = options;
  if (list) return undefined;
  if (drill && (names.length !== 1 || local)) return usage('kill', '--drill takes one flag');
  if (resume) return names.length > 0 ? undefined : usage('kill', '--resume needs the id of a kill');
  const groups = [names.length > 0, owner !== undefined, all === true].filter(Boolean).length;
  if (groups !== 1) return usage('kill', 'maestro-flags kill takes the keys of flags, or --owner OWNER, or --all');
  if (reason === undefined || reason.trim() === '') return usage('kill', 'maestro-flags kill needs --reason "WHY"');
  if (reason.length > 4096) return usage('kill', '--reason takes at most 4096 characters');
  if (local && repo !== undefined) return usage('kill', '--local and --repo do not go together: the one is about files here, the other about those elsewhere');
  if (yes || local || (process.stdin.isTTY && process.stderr.isTTY)) return undefined;
  return usage('kill', 'maestro-flags kill asks before it kills, and there is no terminal to ask at', [{ kind: 'mend', text: 'add --yes' }]);
}

async function confirm({ askKey, tell }: Session, preview: KillPreview): Promise<boolean> {
  const effect = await preview.plan();
  if (effect !== undefined) tell(effect);
  return (await askKey(killQuestion(preview, effect !== undefined))) === true;
}
