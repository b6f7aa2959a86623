import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type AnySchemaObject } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { actionlint, hasActionlint } from '../../testing/actionlint.ts';
import { type ActionFile, readAction, runAction } from '../../testing/composite-action.ts';
import { aFolder } from '../../testing/temporary-folder.ts';
import { unsafeParts } from './workflow-rules.ts';

const root = join(import.meta.dirname, '../../..');
const github = join(root, '.github');
const workflows = readdirSync(join(github, 'workflows')).map((name) => join('workflows', name));
const actions = ['kill', 'plan', 'promote', 'publish', 'validate'];
const read = (path: string): string => readFileSync(join(github, path), 'utf8');
const script = read('actions/run.mjs');

if (!hasActionlint) process.stderr.write('skipped: the workflows before actionlint, for want of it; .ci/setup installs it\n');

describe.skipIf(!hasActionlint)('actionlint', () => {
  it('finds nothing in the workflows, nor in how they use the actions', () => {
    expect(actionlint(copy())).toEqual([]);
  });

  it.each([
    ['flags.yml', 'uses: ./.github/actions/plan', 'uses: ./.github/actions/plan\n        env: []', 'mapping node is expected'],
    ['flags-kill.yml', 'reason: ${{ inputs.reason }}', 'cause: ${{ inputs.reason }}', 'cause'],
    ['flags-promote.yml', 'cron: "30 7 * * 1-5"', 'cron: "30 7 * *"', 'CRON'],
    ['flags-publish.yml', '- run: npm ci', '- run: echo ${{ github.event.head_commit.message }}; npm ci', 'potentially untrusted'],
  ])('says no to %s with a mistake in it', (name, from, to, says) => {
    const folder = copy();
    const path = join(folder, '.github/workflows', name);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
    expect(actionlint(folder).join('\n')).toContain(says);
  });
});

describe.each([...workflows, ...actions.map((name) => `actions/${name}/action.yml`)])('%s', (path) => {
  it('has no text of users in a script, no right that it does not need, and pins what it uses', () => {
    expect(unsafeParts(read(path))).toEqual([]);
  });
});

describe('the rule', () => {
  const sound = read('workflows/flags-publish.yml');

  it.each([
    ['- run: npm ci', '- run: echo ${{ inputs.x }} && npm ci', 'an expression becomes part of a script: echo ${{ inputs.x }} && npm ci --ignore-scripts && npm run build'],
    ['permissions: {}', 'permissions: write-all', 'its permissions are not {} to begin with'],
    ['    timeout-minutes: 10\n', '', 'the job publish has no time limit'],
    ['actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2', 'actions/checkout@v4', 'actions/checkout@v4 is not pinned by the hash of a commit, with its version behind it'],
    [' # v4.2.2', '', 'actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 is not pinned by the hash of a commit, with its version behind it'],
  ])('says no where %j is %j', (from, to, says) => {
    expect(sound).toContain(from);
    expect(unsafeParts(sound.replace(from, to))).toEqual([says]);
  });
});

describe.each(actions)('the action %s', (name) => {
  const file = `actions/${name}/action.yml`;

  it('is what its schema says', () => {
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, 'composite-action.schema.json'), 'utf8')) as AnySchemaObject; // as: a schema is an object
    const validate = new Ajv({ allErrors: true }).compile(schema);
    expect(validate(parse(read(file))), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...(parse(read(file)) as object), outputs: { a: { description: 'without a value' } } })).toBe(false);
  });

  it('hands each input on as a variable of its name, and the script asks for it', () => {
    const { inputs = {}, runs }: ActionFile = readAction(join(github, 'actions', name));
    const expected = Object.keys(inputs).map((input) => [input === 'token' ? 'GITHUB_TOKEN' : `INPUT_${input.replaceAll('-', '_').toUpperCase()}`, `\${{ inputs.${input} }}`]);
    expect(Object.fromEntries(expected)).toEqual(runs.steps[0]?.env);
    const part = new RegExp(`^  ${name}: [\\s\\S]*?(?=^  \\w+: |^};)`, 'm').exec(script)?.[0] ?? '';
    const shared = new Set(['project', 'cli', 'version', 'token', 'flags']);
    expect(Object.keys(inputs).filter((input) => !shared.has(input) && !part.includes(`'${input}'`))).toEqual([]);
  });
});

describe('the script of the actions', () => {
  it('asks for inputs that there are', () => {
    const known = new Set(actions.flatMap((name) => Object.keys(readAction(join(github, 'actions', name)).inputs ?? {})));
    const asked = [...script.matchAll(/(?:input|isOn|needed)\('([\w-]+)'\)|option\('([\w-]+)'\)|option\('[\w-]+', '([\w-]+)'\)/g)].map(([, plain, own, of]) => plain ?? own ?? of);
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((input) => !known.has(input ?? ''))).toEqual([]);
  });
});

describe('an input that is missing or wrong', () => {
  it.each([
    ['kill', { environment: 'production', reason: 'x' }, 'the input flags is needed'],
    ['publish', {}, 'the input environment is needed'],
    ['promote', { flags: 'a', environment: 'production', mode: 'force' }, 'the input mode is open-pr or push, not "force"'],
    ['plan', { comment: 'yes' }, 'the input comment is true or false, not "yes"'],
    ['validate', { cli: 'nowhere.cjs' }, 'there is no nowhere.cjs'],
    ['validate', { cli: '', version: 'latest' }, 'the input version is one version, such as 0.1.0, not "latest"'],
  ])('is named by %s', async (name, inputs, message) => {
    const folder = aFolder();
    const cli = join(root, 'bin/maestro-flags.cjs');
    const { exit, log } = await runAction({ action: join(github, 'actions', name), inputs: { cli, ...inputs }, workspace: folder, temporary: folder, environment: {}, token: '' });
    expect(exit).toBe(64);
    expect(log).toContain(message);
  });
});

/** The workflows and the actions as a repository of their own. */
function copy(): string {
  const folder = aFolder({ '.git/HEAD': 'ref: refs/heads/main\n' });
  cpSync(join(github, 'workflows'), join(folder, '.github/workflows'), { recursive: true });
  cpSync(join(github, 'actions'), join(folder, '.github/actions'), { recursive: true });
  return folder;
}
