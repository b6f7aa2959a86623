import type { CommandEntry, Example } from './command.ts';
import { type CommandDoc, type DocRow, globalOptionRows } from './command-doc.ts';

/** The groups of commands, in the order of somebody's first day. */
export const groups: readonly { readonly id: CommandEntry['group']; readonly title: string }[] = [
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

const words: readonly Row[] = [
  ['  context', 'who is asking, as attributes: {"targetingKey":"u-1","country":"DE"}'],
  ['  stage', 'how many have a flag in an environment, such as internal, 5% or 100%; their order is the ladder'],
  ['  safe value', 'what everyone gets of a flag that is off or killed'],
  ['  artifact', 'the file that applications load, one for each environment'],
  ['  target', 'where artifacts are published: a folder, a bucket, a server, a branch of git'],
  ['  policy', 'what a change may not do, such as skipping a stage; set in maestro.yaml'],
];

/** The help of the whole tool: examples, the commands by group, the words, the global options, the exit codes. */
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
    'Words:',
    ...toColumns(words),
    '',
    'Options of every command:',
    ...toColumns(globalOptionRows.map(optionRow)),
    '',
    'Exit codes: 0 done, 1 judged and refused, 64 usage, 66 not found, 69 out of reach,',
    '            70 our defect, 75 try again, 77 not permitted, 78 maestro.yaml is wrong',
    '',
    'More about a command: maestro-flags COMMAND --help',
  ]);
}

/** The help of one command: examples first. */
export function commandHelp({ name, summary, examples, usage, arguments: taken, options }: CommandDoc): string {
  return toText([
    `maestro-flags ${name}: ${summary}.`,
    '',
    'Examples:',
    ...exampleLines(examples),
    '',
    `Usage: maestro-flags ${usage}`,
    ...(taken.length === 0 ? [] : ['', 'Arguments:', ...toColumns(taken.map(({ term, text }): Row => [`  ${term}`, text]))]),
    ...optionLines(options),
    '',
    'Options of every command:',
    ...toColumns(globalOptionRows.map(optionRow)),
  ]);
}

/** Options below their headings, in one column of texts. */
function optionLines(options: readonly DocRow[]): readonly string[] {
  const lines = toColumns(options.map(optionRow));
  return options.flatMap(({ group }, index) => {
    const isFirst = options.findIndex((option) => option.group === group) === index;
    const below = lines.filter((_, at) => options[at]?.group === group);
    return isFirst ? ['', `${group ?? 'Options'}:`, ...below] : [];
  });
}

type Row = readonly [left: string, right: string];

function exampleLines(examples: readonly Example[]): readonly string[] {
  return toColumns(examples.map(({ command, purpose }): Row => [`  ${command}`, purpose]));
}

function optionRow({ term, text }: DocRow): Row {
  return [`  ${term.startsWith('--') ? '    ' : ''}${term}`, text];
}

const widestLeft = 46;

function toColumns(rows: readonly Row[]): readonly string[] {
  const width = Math.max(0, ...rows.map(([left]) => left.length).filter((length) => length <= widestLeft)) + 3;
  return rows.map(([left, right]) => (left.length > widestLeft ? `${left}\n${' '.repeat(Math.max(6, width))}${right}` : left.padEnd(width) + right));
}

function toText(lines: readonly string[]): string {
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
