import { describe, expect, it } from 'vitest';
import { isRefusal } from '../workflows/refusal.ts';
import { readInvocation } from './invocation.ts';

/** What is said about a wrong command line: the message and the help below it. */
async function complaint(...argv: readonly string[]): Promise<readonly string[]> {
  const result = await readInvocation(argv, '1.2.3');
  if (!isRefusal(result)) throw new Error(`taken for right: ${argv.join(' ')}`);
  expect([result.code, result.exit]).toEqual(['usage', 64]);
  return [result.message, ...result.help.map((advice) => advice.text)];
}

const listOptions = 'its options are: --env, --project, --format, --report, --color, --no-color, --quiet, --verbose, --debug, --help';

describe('a wrong command line', () => {
  it('names the nearest command', async () => {
    expect(await complaint('validte')).toEqual([
      'there is no command "validte"; did you mean "validate"?',
      'the commands are: comment, compile, completion, dev, doctor, eval, explain, generate, history, init, keys, kill, list, new, plan, promote, prove, publish, pull, restore, rollback, show, status, validate, verify, why',
      'maestro-flags validate --help',
    ]);
  });

  it('lists the commands when none is near', async () => {
    expect(await complaint('frobnicate')).toEqual([
      'there is no command "frobnicate"',
      'the commands are: comment, compile, completion, dev, doctor, eval, explain, generate, history, init, keys, kill, list, new, plan, promote, prove, publish, pull, restore, rollback, show, status, validate, verify, why',
      'maestro-flags --help',
    ]);
  });

  it('names the nearest option, of the command or of all', async () => {
    expect(await complaint('list', '--evn', 'production')).toEqual(['maestro-flags list has no option --evn; did you mean --env?', listOptions, 'maestro-flags list --help']);
    expect(await complaint('list', '--fromat=json')).toEqual(['maestro-flags list has no option --fromat; did you mean --format?', listOptions, 'maestro-flags list --help']);
  });

  it('judges options that stand before the command', async () => {
    expect((await complaint('--fromat', 'json', 'list'))[0]).toBe('maestro-flags has no option --fromat; did you mean --format?');
  });

  it('names the arguments that are too many or missing', async () => {
    expect((await complaint('list', 'production'))[0]).toBe('maestro-flags list takes no arguments; "production" is too much');
    expect((await complaint('show', 'a', 'b', 'c'))[0]).toBe('maestro-flags show takes only FLAG; "b", "c" are too much');
    expect((await complaint('show'))[0]).toBe('maestro-flags show needs FLAG');
  });

  it('says which values an option takes', async () => {
    expect(await complaint('list', '--format', 'jsonn')).toEqual(['--format cannot be "jsonn"; did you mean "json"?', 'it can be: concise, github, gitlab, json, junit, markdown, pretty, sarif', 'maestro-flags --help']);
    expect(await complaint('completion', 'fisch')).toEqual(['WHAT cannot be "fisch"; did you mean "fish"?', 'it can be: bash, zsh, fish, powershell, install, query', 'maestro-flags completion --help']);
    expect((await complaint('list', '--env'))[0]).toBe('--env needs a value: --env ENVIRONMENT');
  });

  it('does not take an empty command line for a success', async () => {
    expect((await complaint())[0]).toBe('no command was given');
    expect((await complaint('--no-color'))[0]).toBe('no command was given');
    expect((await complaint('--nope'))[0]).toBe('maestro-flags has no option --nope');
  });

  it('does not take both less and more to be said', async () => {
    expect(await complaint('list', '--quiet', '-v')).toEqual(['--quiet and --verbose do not go together', 'maestro-flags list --help']);
    expect((await complaint('-q', 'validate', '--verbose'))[0]).toBe('--quiet and --verbose do not go together');
  });

  it('escapes what argv holds for terminals', async () => {
    expect((await complaint('\u001b[2J'))[0]).toBe('there is no command "\\u{1b}[2J"');
    expect((await complaint('list', '--\u001b[31m'))[0]).toBe('maestro-flags list has no option --\\u{1b}[31m');
    expect((await complaint('list', '\u202eabc'))[0]).toContain('\\u{202e}abc');
  });
});

describe('a right command line', () => {
  it('asks for the version wherever --version stands', async () => {
    expect(await readInvocation(['--version'], '1.2.3')).toEqual({ kind: 'text', text: '1.2.3\n' });
    expect(await readInvocation(['list', '-V'], '1.2.3')).toEqual({ kind: 'text', text: '1.2.3\n' });
  });

  it('shows the same help for --help, -h and help', async () => {
    const help = await readInvocation(['help'], '1.2.3');
    expect(await readInvocation(['--help'], '1.2.3')).toEqual(help);
    expect(await readInvocation(['-h'], '1.2.3')).toEqual(help);
    const ofList = await readInvocation(['help', 'list'], '1.2.3');
    expect(await readInvocation(['list', '--help'], '1.2.3')).toEqual(ofList);
    expect(ofList).not.toEqual(help);
  });

  it('takes the global options before and after the command', async () => {
    const expected = { kind: 'work', command: 'list', options: { project: 'p', format: 'json', loudness: 'normal' } };
    expect(await readInvocation(['--project', 'p', '--format=json', 'list'], '')).toMatchObject(expected);
    expect(await readInvocation(['list', '--project=p', '--format', 'json'], '')).toMatchObject(expected);
  });
});
