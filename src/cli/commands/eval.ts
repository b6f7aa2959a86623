import { evaluateFlag } from '../../workflows/evaluate.ts';
import { evaluateLines } from '../../workflows/evaluate-lines.ts';
import { linesOf } from '../../workflows/lines-of.ts';
import { readContext } from '../../workflows/read-context.ts';
import { isRefusal, type Refusal } from '../../workflows/refusal.ts';
import type { CommandModule, CommandResult, Session } from '../command.ts';
import { type Input, readContextInput } from '../context-input.ts';
import { readInstant } from '../instant.ts';
import { needsEnvironment } from '../needs-environment.ts';
import { usage } from '../usage.ts';
import { type ReadableProject, withSoundProject, withSoundProjectAt } from '../with-project.ts';

interface EvalOptions {
  readonly env?: string | undefined;
  readonly context?: string | undefined;
  readonly contexts?: string | undefined;
  readonly allFlags?: true | undefined;
  readonly trace?: true | undefined;
  readonly at?: string | undefined;
  readonly atRef?: string | undefined;
}

/** `eval`: what a flag decides, and why. */
export const command: CommandModule = {
  examples: [
    { command: `maestro-flags eval new-dashboard --env staging --context '{"targetingKey":"u-1"}'`, purpose: 'one flag, one context' },
    { command: 'maestro-flags eval new-dashboard --env staging --context @user.json --trace', purpose: 'clause by clause' },
    { command: 'maestro-flags eval new-dashboard --env staging --contexts users.ndjson', purpose: 'a context a line, a result a line' },
    { command: `maestro-flags eval --all-flags --env staging --context '{}'`, purpose: 'every flag, a result a line' },
    { command: `maestro-flags eval new-dashboard --env staging --context '{"targetingKey":"u-1"}' --at-ref v1.4`, purpose: 'as an earlier revision decides' },
  ],
  define: (command, deliver) => {
    command
      .argument('[flag]', 'the key of the flag; left out with --all-flags')
      .option('--env <environment>', 'where it is decided (needed)')
      .option('--context <json>', 'who is asking: a JSON object, @FILE, or - for standard input (default: {})')
      .option('--contexts <file>', 'many contexts, one JSON object a line, or - for standard input; results are lines of JSON')
      .option('--all-flags', 'decide every flag; results are lines of JSON')
      .option('--trace', 'show clause by clause how the decision came about')
      .option('--at <instant>', 'the clock of the evaluation, such as 2026-11-23T03:12:00Z (default: now)')
      .option('--at-ref <ref-or-dir>', 'decide as the project of a revision or a folder does (default: the working tree)')
      .action((flag, options) => deliver((session) => evaluate(session, flag, options)));
  },
};

async function evaluate(session: Session, flag: string | undefined, options: EvalOptions): Promise<CommandResult> {
  const clash = clashOf(flag, options);
  if (clash !== undefined) return clash;
  const environment = options.env;
  if (environment === undefined) return needsEnvironment(session, 'eval');
  const nowSeconds = options.at === undefined ? Math.floor(session.clock.now().getTime() / 1000) : readInstant('eval', '--at', options.at);
  if (typeof nowSeconds !== 'number') return nowSeconds;
  const input = await readInput(session, options);
  const work = (opened: ReadableProject): CommandResult => decide(opened, { ...input, flag, environment, options, nowSeconds, toolVersion: session.toolVersion });
  return options.atRef === undefined ? withSoundProject(session, work) : withSoundProjectAt(session, options.atRef, work);
}

function clashOf(flag: string | undefined, options: EvalOptions): Refusal | undefined {
  if (flag === undefined && options.allFlags === undefined) return usage('eval', 'maestro-flags eval needs FLAG, or --all-flags');
  if (flag !== undefined && options.allFlags === true) return usage('eval', 'FLAG and --all-flags do not go together');
  if (options.context !== undefined && options.contexts !== undefined) return usage('eval', '--context and --contexts do not go together');
  const isBatch = options.contexts !== undefined || options.allFlags === true;
  return isBatch && options.trace === true ? usage('eval', '--trace is for one flag and one context') : undefined;
}

async function readInput(session: Session, { context = '{}', contexts }: EvalOptions): Promise<Input> {
  if (contexts === undefined || contexts === '-') return readContextInput(session, contexts ?? context);
  return { source: contexts, bytes: session.files.readBytes(contexts) };
}

interface Question extends Input {
  readonly flag: string | undefined;
  readonly environment: string;
  readonly options: EvalOptions;
  readonly nowSeconds: number;
  readonly toolVersion: string;
}

function decide({ project }: ReadableProject, { flag, environment, options, nowSeconds, toolVersion, source, bytes }: Question): CommandResult {
  if (options.contexts !== undefined) return evaluateLines(project, { flag, environment, nowSeconds }, linesOf(bytes));
  const read = readContext(new TextDecoder().decode(bytes), source);
  if (isRefusal(read)) return read;
  if (flag === undefined) return evaluateLines(project, { flag, environment, nowSeconds }, [JSON.stringify(read.context)]);
  return evaluateFlag(project, { flag, environment, context: read.context, nowSeconds, trace: options.trace === true, toolVersion });
}
