import { Command, CommanderError, Option } from 'commander';
import type { Command as TypedCommand } from '@commander-js/extra-typings';
import type { FormatName } from '../reporters/format-names.ts';
import { nearestName } from '../source/nearest-name.ts';
import { printable } from '../source/printable.ts';
import { exitCodes } from '../workflows/exit-codes.ts';
import { isRefusal, type Refusal, refuse } from '../workflows/refusal.ts';
import type { CommandEntry, Work } from './command.ts';
import { collect } from './collect.ts';
import { commands } from './commands/index.ts';
import { globalOptions, helpFlags } from './global-options.ts';
import { describeCommand } from './command-doc.ts';
import { commandHelp, programHelp } from './help.ts';
import { judgeFormat, readReportFiles, type ReportFile } from './report-files.ts';
import { usage } from './usage.ts';
import { toUsageProblem } from './usage-problem.ts';

/** What argv asks for. */
export type Invocation =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'work'; readonly command: string; readonly work: Work; readonly options: GlobalOptions };

/** How much is said besides the result: nothing, what helps, or also how it came about. */
export type Loudness = 'quiet' | 'normal' | 'verbose';

export interface GlobalOptions {
  readonly project: string | undefined;
  readonly format: FormatName;
  /** What the result is also written to. */
  readonly reports: readonly ReportFile[];
  readonly loudness: Loudness;
}

/** Judges argv (without node and script): help or version to print, work to do, or what is wrong with it. */
export async function readInvocation(argv: readonly string[], toolVersion: string): Promise<Invocation | Refusal> {
  const words = commandWords(argv);
  if (isRefusal(words)) return words;
  const program = makeProgram();
  if (words.version) return { kind: 'text', text: `${toolVersion}\n` };
  const asksForHelp = words.operands[0] === 'help';
  const name = words.operands[asksForHelp ? 1 : 0];
  if (name === undefined) return withoutCommand(program, argv, asksForHelp);
  const entry = commands.find((candidate) => candidate.name === name);
  if (entry === undefined) return unknownCommand(name);
  return asksForHelp ? helpOf(program, entry) : readCommand(program, entry, argv);
}

interface CommandWords {
  readonly kind: 'words';
  readonly operands: readonly string[];
  readonly version: boolean;
}

// A program of its own, because commander keeps what it has parsed.
function commandWords(argv: readonly string[]): CommandWords | Refusal {
  const program = makeProgram();
  try {
    const { operands } = program.parseOptions([...argv]);
    return { kind: 'words', operands, version: program.getOptionValue('version') === true };
  } catch (error) {
    return toUsageProblem(error, program);
  }
}

/** The program with the options of every command, and no command. */
export function makeProgram(): Command {
  const program = new Command('maestro-flags')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: () => undefined, writeErr: () => undefined });
  for (const { flags, description, choices, repeatable } of globalOptions) {
    if (flags === helpFlags) program.helpOption(flags, description);
    else {
      const option = new Option(flags, description);
      if (choices !== undefined) option.choices(choices);
      if (repeatable === true) option.argParser(collect).default([]);
      program.addOption(option);
    }
  }
  return program;
}

function withoutCommand(program: Command, argv: readonly string[], asksForHelp: boolean): Invocation | Refusal {
  if (asksForHelp) return { kind: 'text', text: programHelp(commands) };
  try {
    // Without operands only the global options are left to be judged; the action is what keeps commander from helping out.
    program.action(() => undefined).parse([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.code === 'commander.helpDisplayed') return { kind: 'text', text: programHelp(commands) };
    return toUsageProblem(error, program);
  }
  return refuse({
    code: 'usage',
    exit: exitCodes.usage,
    message: 'no command was given',
    help: [
      { kind: 'hint', text: `the commands are: ${commands.map((entry) => entry.name).join(', ')}` },
      { kind: 'run', text: 'maestro-flags --help' },
    ],
  });
}

function unknownCommand(name: string): Refusal {
  const names = commands.map((entry) => entry.name);
  const nearest = nearestName(name, names) ?? names.find((known) => known.startsWith(name));
  return refuse({
    code: 'usage',
    exit: exitCodes.usage,
    message: `there is no command "${printable(name)}"${nearest === undefined ? '' : `; did you mean "${nearest}"?`}`,
    help: [
      { kind: 'hint', text: `the commands are: ${names.join(', ')}` },
      { kind: 'run', text: nearest === undefined ? 'maestro-flags --help' : `maestro-flags ${nearest} --help` },
    ],
  });
}

async function helpOf(program: Command, entry: CommandEntry): Promise<Invocation> {
  const module = await entry.load();
  const command = program.command(entry.name);
  module.define(asTyped(command), () => undefined);
  return { kind: 'text', text: commandHelp(describeCommand(command, entry, module.examples)) };
}

async function readCommand(program: Command, entry: CommandEntry, argv: readonly string[]): Promise<Invocation | Refusal> {
  const module = await entry.load();
  const command = program.command(entry.name).allowExcessArguments(false);
  let work: Work | undefined;
  module.define(asTyped(command), (delivered) => {
    work = delivered;
  });
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.code === 'commander.helpDisplayed') return { kind: 'text', text: commandHelp(describeCommand(command, entry, module.examples)) };
    return toUsageProblem(error, command);
  }
  if (work === undefined) throw new Error(`the command ${entry.name} delivered no work`);
  const options = toGlobalOptions(program, entry);
  return isRefusal(options) ? options : { kind: 'work', command: entry.name, work, options };
}

function toGlobalOptions(program: Command, entry: CommandEntry): GlobalOptions | Refusal {
  const { project, format = 'pretty', report, quiet, verbose } = program.opts<{ project?: string; format?: FormatName; report: readonly string[]; quiet?: true; verbose?: true }>();
  if (quiet && verbose) return usage(entry.name, '--quiet and --verbose do not go together');
  const refused = judgeFormat(entry, format);
  if (refused !== undefined) return refused;
  const reports = readReportFiles(entry, report);
  return isRefusal(reports) ? reports : { project, format, reports, loudness: quiet ? 'quiet' : verbose ? 'verbose' : 'normal' };
}

/** A command as commands define themselves on it. */
// as: it is commander's own class, seen through types that infer the options of a chain of calls.
export function asTyped(command: Command): TypedCommand {
  return command as unknown as TypedCommand;
}
