import type { Command } from 'commander';
import type { CommandEntry, Example } from './command.ts';
import { globalOptions } from './global-options.ts';

/** What there is to say of a command, from its own definition: the help, the man page and the reference are made of it. */
export interface CommandDoc {
  readonly name: string;
  readonly summary: string;
  readonly group: CommandEntry['group'];
  readonly examples: readonly Example[];
  /** `eval FLAG [options]`. */
  readonly usage: string;
  readonly arguments: readonly DocRow[];
  readonly options: readonly DocRow[];
}

export interface DocRow {
  /** As it is typed, values in capitals. */
  readonly term: string;
  readonly text: string;
  /** The heading that an option stands below; without one it is of the first, nameless group. */
  readonly group?: string | undefined;
}

/** Reads a command that has been defined. */
export function describeCommand(command: Command, { name, summary, group }: CommandEntry, examples: readonly Example[]): CommandDoc {
  return {
    name,
    summary,
    group,
    examples,
    usage: [name, ...command.registeredArguments.map(usageOfArgument), '[options]'].join(' '),
    arguments: command.registeredArguments.map((argument) => ({ term: argument.name().toUpperCase(), text: argument.description + choicesText(argument.argChoices, argument.description) })),
    options: command.options.map((option) => ({ term: upperCased(option.flags), text: option.description + choicesText(option.argChoices, '') + defaultText(option.defaultValue), group: option.helpGroupHeading })),
  };
}

/** The options that every command takes. */
export const globalOptionRows: readonly DocRow[] = globalOptions.map(({ flags, description }) => ({ term: upperCased(flags), text: description }));

// An argument mostly says what each of its words does.
function choicesText(choices: readonly string[] | undefined, said: string): string {
  return choices === undefined || choices.some((choice) => said.includes(choice)) ? '' : `: ${choices.join(', ')}`;
}

function defaultText(value: unknown): string {
  return typeof value === 'string' ? ` (default: ${value})` : '';
}

function upperCased(flags: string): string {
  return flags.replace(/[<[]([^>\]]+)[>\]]/g, (_, name: string) => name.toUpperCase());
}

function usageOfArgument(argument: Command['registeredArguments'][number]): string {
  const name = argument.name().toUpperCase() + (argument.variadic ? '...' : '');
  return argument.required ? name : `[${name}]`;
}
