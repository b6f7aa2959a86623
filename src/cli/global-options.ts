import { formatNames } from '../reporters/format-names.ts';

/** An option of every command, as plain data: the help of the tool is shown without loading a parser. */
export interface GlobalOption {
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  /** Whether it may be given several times; then its value is a list. */
  readonly repeatable?: true;
}

/** The option that prints the help. */
export const helpFlags = '-h, --help';

export const globalOptions: readonly GlobalOption[] = [
  { flags: '--project <dir>', description: 'the folder that holds maestro.yaml (default: found from here upwards)' },
  { flags: '--format <format>', description: `how the result is shown: ${formatNames.join(', ')} (default: pretty)`, choices: formatNames },
  { flags: '--report <format=file>', description: 'write the result to a file too, such as sarif=out.sarif; may be repeated', repeatable: true },
  { flags: '--color', description: 'colour even where the output is no terminal' },
  { flags: '--no-color', description: 'no colour' },
  { flags: '-q, --quiet', description: 'say nothing where all is well; what was asked to be shown, findings and errors stay' },
  { flags: '-v, --verbose', description: 'tell on stderr which files, calls of git and remote calls it takes, and how long' },
  { flags: '--debug', description: 'show the stack of an error' },
  { flags: '-V, --version', description: 'print the version' },
  { flags: helpFlags, description: 'show this help' },
];
