import type { Argument, Command, Option } from 'commander';
import { formatsOf } from '../command.ts';
import { commands } from '../commands/index.ts';
import { makeProgram, asTyped } from '../invocation.ts';
import { globalOptions } from '../global-options.ts';
import type { Candidate } from './candidate.ts';
import type { Known } from './known.ts';

export interface Candidates {
  readonly values: readonly Candidate[];
  /** Whether the names of files fit here too. */
  readonly files: boolean;
}

/** The names of the project, looked up when they are needed; `directory` is what `--project` says. */
export type LookUp = (directory: string | undefined) => Known;

/** What fits after these words (without the name of the program); the last one is being typed. */
export async function completeWords(typed: readonly string[], lookUp: LookUp): Promise<Candidates> {
  const words = joinedByBash(typed);
  const current = words.at(-1) ?? '';
  const line = readLine(words.slice(0, -1), await commandOf(words.slice(0, -1)));
  const known = (): Known => lookUp(line.project);
  const split = /^(--[^=]+)=(.*)$/s.exec(current);
  if (split !== null && !line.isOver) return prefixed(`${split[1] ?? ''}=`, valuesOf(optionOf(line.command, split[1] ?? ''), { line, known }), split[2] ?? '');
  return startingWith(current, candidatesAt(line, current, known));
}

interface Line {
  readonly command: Command;
  /** `undefined` where no command was typed yet. */
  readonly name: string | undefined;
  readonly operands: readonly string[];
  /** An option whose value comes next. */
  readonly open: Option | undefined;
  readonly used: ReadonlySet<string>;
  readonly project: string | undefined;
  readonly environment: string | undefined;
  /** Whether `--` has ended the options. */
  readonly isOver: boolean;
}

interface Asked {
  readonly line: Line;
  readonly known: () => Known;
}

function candidatesAt(line: Line, current: string, known: () => Known): Candidates {
  if (line.open !== undefined) return valuesOf(line.open, { line, known });
  if (current.startsWith('-') && !line.isOver) return { values: optionsLeft(line), files: false };
  if (line.name === undefined || (line.name === 'help' && line.operands.length === 0)) return { values: commands.map(({ name, summary }) => ({ value: name, about: summary })), files: false };
  const { registeredArguments: taken } = line.command;
  const argument = taken[line.operands.length] ?? (taken.at(-1)?.variadic === true ? taken.at(-1) : undefined);
  return argument === undefined ? none : valuesOf(argument, { line, known });
}

const none: Candidates = { values: [], files: false };

function valuesOf(of: Option | Argument | undefined, { line, known }: Asked): Candidates {
  if (of === undefined) return none;
  const entry = commands.find(({ name }) => name === line.name);
  if ('flags' in of && of.long === '--format' && entry !== undefined) return { values: formatsOf(entry).map((value) => ({ value, about: '' })), files: false };
  if (of.argChoices !== undefined) return { values: of.argChoices.map((value) => ({ value, about: '' })), files: false };
  const name = 'flags' in of ? (/[<[]([^>\].]+)/.exec(of.flags)?.[1] ?? '') : of.name();
  if (/\bdir|file|path|folder|target/.test(name)) return { values: [], files: true };
  const values = valuesNamed(name, { line, known });
  return { values, files: false };
}

function valuesNamed(name: string, { line, known }: Asked): readonly Candidate[] {
  switch (name) {
    case 'environment':
      return known().environments;
    case 'stage':
      return known().stages;
    case 'owner':
      return known().owners;
    case 'code':
      return known().codes();
    case 'flag':
    case 'names':
    case 'key=variant':
      return line.name === 'new' ? [] : known().flags(line.environment, line.name === 'restore').filter(({ value }) => !line.operands.includes(value));
    default:
      return [];
  }
}

function optionsLeft({ command, used }: Line): readonly Candidate[] {
  const own = command.parent === null ? [] : command.options.map(({ long, description, parseArg }) => ({ value: long ?? '', about: description, again: parseArg !== undefined }));
  const global = globalOptions.map(({ flags, description, repeatable }) => ({ value: /--[a-z-]+/.exec(flags)?.[0] ?? '', about: description, again: repeatable === true }));
  return [...own, ...global].filter(({ value, again }) => value !== '' && (again || !used.has(value))).map(({ value, about }) => ({ value, about }));
}

async function commandOf(words: readonly string[]): Promise<Command> {
  const program = makeProgram();
  const { name } = readLine(words, program);
  const entry = commands.find((each) => each.name === name);
  if (entry === undefined) return program;
  const command = program.command(entry.name);
  (await entry.load()).define(asTyped(command), () => undefined);
  return command;
}

function readLine(words: readonly string[], command: Command): Line {
  const used = new Set<string>();
  const operands: string[] = [];
  let [open, isOver]: [Option | undefined, boolean] = [undefined, false];
  const values = new Map<string, string>();
  for (const word of words) {
    if (open !== undefined) {
      values.set(open.long ?? '', word);
      open = undefined;
    } else if (word === '--') isOver = true;
    else if (isOver || !word.startsWith('-')) operands.push(word);
    else {
      const [name = '', value] = word.split(/=(.*)/s);
      const option = optionOf(command, name);
      used.add(option?.long ?? name);
      if (value !== undefined) values.set(option?.long ?? name, value);
      else if (option?.required === true) open = option;
    }
  }
  const [name, ...rest] = operands;
  return { command, name, operands: rest, open: isOver ? undefined : open, used, isOver, project: values.get('--project'), environment: values.get('--env') };
}

function optionOf(command: Command, name: string): Option | undefined {
  return [...command.options, ...(command.parent?.options ?? [])].find(({ long, short }) => long === name || short === name);
}

/** Bash takes `--env=prod` for three words, and puts a candidate in the place of the last one. */
function joinedByBash(words: readonly string[]): readonly string[] {
  return words.flatMap((word, index) => {
    const isSign = word === '=' && /^--[a-z-]+$/.test(words[index - 1] ?? '');
    return isSign ? (index === words.length - 1 ? [''] : []) : [word];
  });
}

function prefixed(prefix: string, { values, files }: Candidates, start: string): Candidates {
  return { values: startingWith(start, { values, files }).values.map(({ value, about }) => ({ value: prefix + value, about })), files: false };
}

function startingWith(start: string, { values, files }: Candidates): Candidates {
  return { values: values.filter(({ value }) => value.startsWith(start)), files };
}
