import { Argument, Option } from '@commander-js/extra-typings';
import { knownFrom } from '../completion/known.ts';
import { installCompletion } from '../completion/install.ts';
import { type Candidates, completeWords } from '../completion/query.ts';
import { completionScripts, type Shell, shells } from '../completion/scripts.ts';
import type { CommandModule, CommandResult, RawOutcome, Session } from '../command.ts';
import { usage } from '../usage.ts';

type What = Shell | 'install' | 'query';

/** `completion`: what a shell offers after TAB. */
export const command: CommandModule = {
  examples: [
    { command: 'maestro-flags completion install', purpose: 'for your shell, for good' },
    { command: 'maestro-flags completion bash', purpose: 'the script itself, for another place' },
  ],
  define: (command, deliver) => {
    command
      .addArgument(new Argument('<what>', 'a shell: its script; install: lay it where your shell finds it; query: what the scripts ask').choices([...shells, 'install', 'query'] as const))
      .argument('[words...]', 'of query: the words so far, behind --')
      .addOption(new Option('--shell <shell>', 'of install: for this shell (default: what SHELL says)').choices(shells))
      .action((what, words, { shell }) => deliver((session) => complete(session, what, { words, shell })));
  },
};

interface Given {
  readonly words: readonly string[];
  readonly shell: Shell | undefined;
}

function complete(session: Session, what: What, { words, shell }: Given): CommandResult | Promise<CommandResult> {
  if (what === 'query') return query(session, words);
  if (words.length > 0) return usage('completion', `completion ${what} takes no words`);
  if (shell !== undefined && what !== 'install') return usage('completion', '--shell belongs to completion install');
  if (what !== 'install') return { chunks: [completionScripts[what]], warnings: [], exit: 0 };
  return installCompletion(session.files, { shell, environment: process.env, isWindows: process.platform === 'win32', toolVersion: session.toolVersion });
}

/** Nobody reads a complaint behind TAB: whatever is wrong, there is just nothing to offer. */
async function query(session: Session, words: readonly string[]): Promise<RawOutcome> {
  const typed = [...words.slice(0, -1), (words.at(-1) ?? '').replace(/^=/, '')];
  const found = await completeWords(typed, (project) => knownFrom(session.files, { cwd: session.cwd, project: project ?? session.project })).catch((): Candidates => ({ values: [], files: false }));
  return { chunks: [...found.values.map(({ value, about }) => `${value}\t${about}\n`), ...(found.files ? [':files\n'] : [])], warnings: [], exit: 0 };
}
