import { type CommandDoc, type DocRow, globalOptionRows } from '../../cli/command-doc.ts';
import { groups } from '../../cli/help.ts';

/** The manual page of the tool in the man macros, section 1: every command, examples first. */
export function manPage(commands: readonly CommandDoc[]): string {
  return [
    '.\\" Made by `npm run generate` from what the tool itself says; edit that.',
    '.TH MAESTRO\\-FLAGS 1',
    '.SH NAME',
    'maestro\\-flags \\- feature flags as code',
    '.SH SYNOPSIS',
    '.B maestro\\-flags',
    '.I COMMAND',
    '[options]',
    '.SH DESCRIPTION',
    text('Flags are YAML files in git, reviewed in pull requests, and compiled to what flagd providers of OpenFeature read. The result of a command is on standard output, everything else on standard error.'),
    '.SH COMMANDS',
    ...groups.flatMap(({ id }) => commands.filter(({ group }) => group === id).flatMap(commandLines)),
    '.SH OPTIONS OF EVERY COMMAND',
    ...globalOptionRows.flatMap(rowLines),
    '.SH EXIT STATUS',
    text('0 done; 1 your input was judged and refused; 64 the command line is wrong; 66 not found; 69 out of reach; 70 a defect; 75 try again; 77 not permitted; 78 maestro.yaml is wrong. plan with \\-\\-detailed\\-exitcode ends with 2 where there are changes; kill and restore have 10, 11 and 12.'.replaceAll('\\-', '-')),
    '.SH ENVIRONMENT',
    ...rowLines({ term: 'NO_COLOR, FORCE_COLOR', text: 'no colour, or colour also where the output is no terminal' }),
    ...rowLines({ term: 'NO_HYPERLINK, FORCE_HYPERLINK', text: 'no links, or links also on a terminal that is not known to have them' }),
    ...rowLines({ term: 'LC_ALL, LC_CTYPE, LANG', text: 'text beyond ASCII is printed where these say UTF-8' }),
    ...rowLines({ term: 'COLUMNS', text: 'the width of what is no terminal' }),
    '',
  ].join('\n');
}

function commandLines({ name, summary, examples, usage, arguments: taken, options }: CommandDoc): readonly string[] {
  return [
    `.SS ${roff(name)}`,
    text(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`),
    '.PP',
    '.nf',
    ...examples.flatMap(({ command, purpose }) => [`.B ${roff(command)}`, `    ${roff(purpose)}`]),
    '.fi',
    '.PP',
    `Usage: maestro\\-flags ${roff(usage)}`,
    ...[...taken, ...options].flatMap(rowLines),
  ];
}

function rowLines({ term, text: about }: DocRow): readonly string[] {
  return ['.TP', `.B ${roff(term)}`, text(about)];
}

// A line that begins with a dot or an apostrophe would be a request.
function text(words: string): string {
  return roff(words).replace(/^[.']/, '\\&$&');
}

function roff(words: string): string {
  return words.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll('"', '\\(dq').replaceAll("'", '\\(aq').replace(/[^\u0020-\u007E]/g, (sign) => `\\[u${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`);
}
