import type { Command } from 'commander';
import type { CommandEntry, Example } from './command.ts';
import { globalOptions } from './global-options.ts';

const groups: readonly { readonly id: CommandEntry['group']; readonly title: string }[] = [
  { id: 'start', title: 'start' },
  { id: 'author', title: 'author' },
  { id: 'review', title: 'review' },
  { id: 'ship', title: 'ship' },
  { id: 'operate', title: 'operate' },
  { id: 'generate', title: 'generate' },
];

const programExamples: readonly Example[] = [
  { command: 'maestro-flags init', purpose: 'make a project in ./flags' },
  { command: 'maestro-flags validate', purpose: 'check every file' },
  { command: 'maestro-flags plan', purpose: 'what this branch changes for users' },
  { command: 'maestro-flags compile --all --out dist', purpose: 'write the artifacts' },
];

/** The help of the whole tool: examples, the commands by group, the global options, the exit codes. */
export function programHelp(commands: readonly CommandEntry[]): string {
  const listed = groups.flatMap(({ id, title }) =>
    commands.filter((entry) => entry.group === id).map((entry, index): Row => [`  ${(index === 0 ? title : '').padEnd(10)}${entry.name}`, entry.summary]),
  );
  return toText([
    'maestro-flags: feature flags as code.',
    '',
    'Examples:',
    ...exampleLines(programExamples),
    '',
    'Usage: maestro-flags COMMAND [options]',
    '',
    'Commands:',
    ...toColumns(listed),
    '',
    'Options of every command:',
    ...toColumns(globalOptionRows()),
    '',
    'Exit codes: 0 done, 1 judged and refused, 64 usage, 66 not found, 69 out of reach,',
    '            70 our defect, 75 try again, 77 not permitted, 78 maestro.yaml is wrong',
    '',
    'More about a command: maestro-flags COMMAND --help',
  ]);
}

/** The help of one command: examples first. */
export function commandHelp(command: Command, entry: CommandEntry, examples: readonly Example[]): string {
  const own = ownOptionRows(command);
  const taken = command.registeredArguments.map((argument): Row => [`  ${argument.name().toUpperCase()}`, argument.description]);
  return toText([
    `maestro-flags ${entry.name}: ${entry.summary}.`,
    '',
    'Examples:',
    ...exampleLines(examples),
    '',
    `Usage: maestro-flags ${[entry.name, ...command.registeredArguments.map(usageOfArgument), '[options]'].join(' ')}`,
    ...(taken.length === 0 ? [] : ['', 'Arguments:', ...toColumns(taken)]),
    ...(own.length === 0 ? [] : ['', 'Options:', ...toColumns(own)]),
    '',
    'Options of every command:',
    ...toColumns(globalOptionRows()),
  ]);
}

type Row = readonly [left: string, right: string];

function exampleLines(examples: readonly Example[]): readonly string[] {
  return toColumns(examples.map(({ command, purpose }): Row => [`  ${command}`, purpose]));
}

function globalOptionRows(): readonly Row[] {
  return globalOptions.map(({ flags, description }) => optionRow(flags, description));
}

function ownOptionRows(command: Command): readonly Row[] {
  return command.options.map((option) => {
    const choices = option.argChoices === undefined ? '' : `: ${option.argChoices.join(', ')}`;
    return optionRow(option.flags, option.description + choices + defaultText(option.defaultValue));
  });
}

function optionRow(flags: string, description: string): Row {
  return [`  ${flags.startsWith('--') ? '    ' : ''}${upperCased(flags)}`, description];
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

const widestLeft = 46;

function toColumns(rows: readonly Row[]): readonly string[] {
  const width = Math.max(0, ...rows.map(([left]) => left.length).filter((length) => length <= widestLeft)) + 3;
  return rows.flatMap(([left, right]) => (left.length > widestLeft ? [left, ' '.repeat(width) + right] : [left.padEnd(width) + right]));
}

function toText(lines: readonly string[]): string {
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
