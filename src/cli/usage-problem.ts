import { type Command, CommanderError } from 'commander';
import { nearestName } from '../source/nearest-name.ts';
import { printable } from '../source/printable.ts';
import { exitCodes } from '../workflows/exit-codes.ts';
import { type Refusal, refuse } from '../workflows/refusal.ts';

/**
 * What commander found wrong with argv, in our words: the thing, the nearest name, what to run. The only place that reads
 * commander's messages; its version is pinned and every case has a test.
 */
export function toUsageProblem(error: unknown, command: Command): Refusal {
  if (!(error instanceof CommanderError)) throw error;
  const name = command.parent === null ? 'maestro-flags' : `maestro-flags ${command.name()}`;
  const { message, hints } = describe(error, command, name);
  return refuse({
    code: 'usage',
    exit: exitCodes.usage,
    message,
    help: [...hints.map((text) => ({ kind: 'hint', text }) as const), { kind: 'run', text: `${name} --help` }],
  });
}

interface Description {
  readonly message: string;
  readonly hints: readonly string[];
}

function describe(error: CommanderError, command: Command, name: string): Description {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return unknownOption(/unknown option '(.*?)'(?:\n|$)/s.exec(error.message)?.[1] ?? quoted, command, name);
    case 'commander.excessArguments':
      return excessArguments(command, name);
    case 'commander.missingArgument':
      return { message: `${name} needs ${quoted.toUpperCase()}`, hints: [] };
    case 'commander.optionMissingArgument':
      return { message: `${quoted.replace(/ [<[].*/, '')} needs a value: ${quoted.replace(/[<[]([^>\]]+)[>\]]/g, (_, value: string) => value.toUpperCase())}`, hints: [] };
    case 'commander.missingMandatoryOptionValue':
      return { message: `${name} needs ${quoted}`, hints: [] };
    case 'commander.conflictingOption':
      return { message: `${sentence(error.message).replaceAll(/(?:option )?'(-[^']*)'/g, '$1')}`, hints: [] };
    case 'commander.invalidArgument':
      return refusedValue(error.message);
    default:
      return { message: printable(sentence(error.message), 400), hints: [] };
  }
}

function unknownOption(option: string, command: Command, name: string): Description {
  const known = longOptions(command);
  const nearest = nearestName(option.replace(/=.*/s, ''), known);
  const message = `${name} has no option ${printable(option.replace(/=.*/s, ''))}`;
  return { message: nearest === undefined ? message : `${message}; did you mean ${nearest}?`, hints: [`its options are: ${known.join(', ')}`] };
}

function longOptions(command: Command): readonly string[] {
  const own = command.options.map((option) => option.long ?? option.flags);
  const global = command.parent === null ? [] : longOptions(command.parent).filter((option) => option !== '--version');
  return command.parent === null ? [...own, '--help'] : [...own, ...global];
}

function excessArguments(command: Command, name: string): Description {
  const taken = command.registeredArguments;
  const surplus = command.args.slice(taken.length).map((argument) => `"${printable(argument)}"`);
  const takes = taken.length === 0 ? 'no arguments' : `only ${taken.map((argument) => argument.name().toUpperCase()).join(' ')}`;
  return { message: `${name} takes ${takes}; ${surplus.join(', ')} ${surplus.length === 1 ? 'is' : 'are'} too much`, hints: [] };
}

/**
 * `option '--format <format>' argument 'yaml' is invalid. Allowed choices are pretty, json.`, or of an argument
 * `command-argument value 'tcsh' is invalid for argument 'what'. Allowed choices are bash, zsh.`
 */
function refusedValue(message: string): Description {
  const ofArgument = /^error: command-argument value '(.*)' is invalid for argument '(\S+)'\. (.*)$/s.exec(message);
  const match = ofArgument === null ? /^error: option '(\S+).*?' argument '(.*)' is invalid\. (.*)$/s.exec(message) : [ofArgument[0], ofArgument[2]?.toUpperCase(), ofArgument[1], ofArgument[3]];
  const [, option = '', value = '', reason = ''] = match ?? [];
  const choices = /^Allowed choices are (.*)\.$/.exec(reason)?.[1]?.split(', ');
  if (match === null) return { message: printable(sentence(message), 400), hints: [] };
  const nearest = choices === undefined ? undefined : nearestName(value, choices);
  const shown = printable(value);
  if (choices === undefined) return { message: `${option} cannot be "${shown}": ${reason}`, hints: [] };
  return {
    message: `${option} cannot be "${shown}"${nearest === undefined ? '' : `; did you mean "${nearest}"?`}`,
    hints: [`it can be: ${choices.join(', ')}`],
  };
}

function sentence(message: string): string {
  return message.replace(/^error: /, '');
}
