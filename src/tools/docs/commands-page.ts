import { type CommandDoc, type DocRow, globalOptionRows } from '../../cli/command-doc.ts';
import { groups } from '../../cli/help.ts';
import { cell, table } from './markdown.ts';

/** Every command with its examples first, by group. */
export function commandsPage(commands: readonly CommandDoc[]): string {
  return [
    '# Commands',
    '',
    ...groups.flatMap(({ id, title }) => [`- ${title}: ${commands.filter(({ group }) => group === id).map(({ name }) => `[\`${name}\`](#${name})`).join(', ')}`]),
    '',
    ...groups.flatMap(({ id }) => commands.filter(({ group }) => group === id).flatMap(commandLines)),
    '## Options of every command',
    '',
    ...rowsTable('option', globalOptionRows),
    '## Exit codes',
    '',
    ...exitTable,
  ].join('\n');
}

function commandLines({ name, summary, examples, usage, arguments: taken, options }: CommandDoc): readonly string[] {
  return [
    `## ${name}`,
    '',
    `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`,
    '',
    '```sh',
    ...examples.map(({ command, purpose }) => `${command.padEnd(Math.max(...examples.map((each) => each.command.length)))}   # ${purpose}`),
    '```',
    '',
    `Usage: \`maestro-flags ${usage}\``,
    '',
    ...(taken.length === 0 ? [] : rowsTable('argument', taken)),
    ...(options.length === 0 ? [] : rowsTable('option', options)),
  ];
}

function rowsTable(head: string, rows: readonly DocRow[]): readonly string[] {
  return [...table([head, ''], rows.map(({ term, text }) => [`\`${term.replaceAll('|', '\\|')}\``, cell(text)])), ''];
}

const exitTable = table(
  ['exit code', ''],
  [
    ['0', 'done, nothing wrong; also a plan with changes'],
    ['1', 'your input was judged and refused'],
    ['2', '`plan --detailed-exitcode` alone: there are changes'],
    ['10, 11, 12', '`kill` and `restore`: not on record yet, not live yet, not known'],
    ['64', 'the command line is wrong'],
    ['66', 'no project, flag or file where it should be'],
    ['69', 'something that is needed cannot be reached'],
    ['70', 'a defect of ours'],
    ['75', 'a conflict or a lock: the same may work later'],
    ['77', 'the system does not allow it'],
    ['78', '`maestro.yaml` cannot be understood'],
    ['130, 143', 'interrupted'],
  ],
).concat('');
