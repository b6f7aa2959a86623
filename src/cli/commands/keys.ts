import { collect } from '../collect.ts';
import { Argument } from 'commander';
import { nodeCryptography } from '../../effects/node-cryptography.ts';
import { nodeKeyFiles } from '../../effects/signing-key.ts';
import { printable } from '../../source/printable.ts';
import type { Refusal } from '../../workflows/refusal.ts';
import { changeTrust } from '../../workflows/release/change-trust.ts';
import { makeKey } from '../../workflows/release/make-key.ts';
import type { CommandModule, CommandResult, Session } from '../command.ts';
import { usage } from '../usage.ts';

interface KeysOptions {
  readonly out?: string | undefined;
  readonly add?: readonly string[] | undefined;
  readonly remove?: readonly string[] | undefined;
  readonly threshold?: string | undefined;
  readonly name?: string | undefined;
  readonly notAfter?: string | undefined;
  readonly signWith?: readonly string[] | undefined;
}

/** `keys`: signing keys, and whom consumers trust. */
export const command: CommandModule = {
  examples: [
    { command: 'maestro-flags keys new --out ci.key', purpose: 'make a signing key; the public part is printed' },
    { command: 'maestro-flags keys trust trust.json --add ci.pub --name ci', purpose: 'make a trust file, or add a key to it' },
    { command: 'maestro-flags keys trust trust.json', purpose: 'whom does it trust?' },
    { command: 'maestro-flags keys trust trust.json --add new.pub --remove b6ea33bda7f1 --sign-with old.key', purpose: 'rotate a key' },
  ],
  define: (command, deliver) => {
    command
      .addArgument(new Argument('<action>', 'new: make a signing key; trust: make, change or show a trust file').choices(['new', 'trust']))
      .argument('[file]', 'of trust: the trust file (default: trust.json)')
      .option('--out <file>', 'of new: where the private key goes; never overwritten (default: maestro-signing.key)')
      .option('--add <key>', 'of trust: a file with a public key, or the key itself in base64; can be repeated', collect)
      .option('--remove <keyid>', 'of trust: a keyid, or its start; can be repeated', collect)
      .option('--threshold <count>', 'of trust: how many different keys must sign (default: as it is, at first 1)')
      .option('--name <name>', 'of trust: whose the added keys are')
      .option('--not-after <instant>', 'of trust: until when the added keys count, such as 2027-11-23T00:00:00Z')
      .option('--sign-with <file>', 'of trust: a private key of the present trust file, so that consumers take the new one; can be repeated', collect)
      .action((action, file, options) => deliver((session) => (action === 'new' ? create(session, file, options) : trust(session, file, options))));
  },
};

function create({ cwd, toolVersion }: Session, file: string | undefined, options: KeysOptions): CommandResult {
  const { out = 'maestro-signing.key', ...others } = options;
  const [stray] = Object.keys(others);
  if (file !== undefined) return usage('keys', `keys new takes no file; did you mean --out ${printable(file)}?`);
  if (stray !== undefined) return usage('keys', `${optionName(stray)} belongs to keys trust, not to keys new`);
  return makeKey({ cryptography: nodeCryptography, keys: nodeKeyFiles(cwd) }, { path: out, toolVersion });
}

function trust({ files, clock, cwd, toolVersion }: Session, file: string | undefined, options: KeysOptions): CommandResult {
  if (options.out !== undefined) return usage('keys', '--out belongs to keys new, not to keys trust');
  const refusal = judgeOptions(options);
  if (refusal !== undefined) return refusal;
  const { add = [], remove = [], threshold, name, notAfter, signWith = [] } = options;
  const request = { path: file ?? 'trust.json', add, remove, threshold: threshold === undefined ? undefined : Number(threshold), name, notAfter, signWith, toolVersion };
  return changeTrust({ files, clock, cryptography: nodeCryptography, keys: nodeKeyFiles(cwd) }, request);
}

function judgeOptions({ add = [], threshold, name, notAfter }: KeysOptions): Refusal | undefined {
  if (threshold !== undefined && !/^[1-9]\d?$/.test(threshold)) return usage('keys', `--threshold cannot be "${printable(threshold)}": it is a number from 1 to 64`);
  if (add.length === 0 && (name !== undefined || notAfter !== undefined)) return usage('keys', `${name === undefined ? '--not-after' : '--name'} is about the keys of --add, and there is none`);
  if (notAfter !== undefined && !isInstant(notAfter)) return usage('keys', `--not-after cannot be "${printable(notAfter)}": it is an instant in UTC, such as 2027-11-23T00:00:00Z`);
  return name !== undefined && (name === '' || name.length > 128) ? usage('keys', '--name is 1 to 128 characters') : undefined;
}

// `Date` takes 30 February for 2 March; written out again it is another text.
function isInstant(text: string): boolean {
  const instant = Date.parse(text);
  return !Number.isNaN(instant) && new Date(instant).toISOString().replace('.000Z', 'Z') === text;
}

function optionName(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
