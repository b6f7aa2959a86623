// What the actions in this folder run: inputs come as environment variables, go to maestro-flags as a list of arguments, and so
// never stand in a line of a shell. It needs Node 20.19 and nothing else.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The value of an input; `undefined` where it is empty. */
function input(name) {
  const value = process.env[`INPUT_${name.replaceAll('-', '_').toUpperCase()}`]?.trim();
  return value === '' ? undefined : value;
}

function isOn(name) {
  const value = input(name) ?? 'false';
  if (value !== 'true' && value !== 'false') fail(`the input ${name} is true or false, not ${JSON.stringify(value)}`);
  return value === 'true';
}

/** An option with the value of an input, as one argument: a value that starts with a dash is still a value. */
function option(name, of = name) {
  const value = input(of);
  return value === undefined ? [] : [`--${name}=${value}`];
}

function needed(name) {
  return input(name) ?? fail(`the input ${name} is needed`);
}

/** The keys of flags, apart by white space or commas. */
function flags() {
  return needed('flags').split(/[\s,]+/).filter((key) => key !== '');
}

function fail(message) {
  console.error(`error: ${message.replace(/\p{Cc}/gu, ' ')}`);
  process.exit(64);
}

const common = () => option('project');

/** What each action does; the exit code is the first one that is not 0. */
const actions = {
  validate: () => annotate('validate', ...common()),

  plan: () => {
    const file = input('plan-file') ?? join(process.env.RUNNER_TEMP ?? '.', 'maestro-plan.json');
    rmSync(file, { force: true });
    const ended = annotate('plan', `--out=${file}`, ...option('base'), ...option('head'), ...option('env', 'environment'), ...option('against'), ...option('from'), ...common());
    // A plan that is blocked is told as well. In the same step: what stands in its summary is not said twice.
    const told = isOn('comment') && existsSync(file) ? run('comment', `--plan=${file}`, ...option('key'), ...option('pull-request')) : 0;
    return ended || told;
  },

  publish: () => {
    const target = [`--env=${needed('environment')}`, ...option('to'), ...option('ref'), ...option('trust'), ...common()];
    const ended = run('publish', ...target, ...option('plan', 'plan-file'), ...option('served-from'), ...option('expires-in'));
    // Of a superseded commit something newer is live: there is nothing of it to be read back.
    return ended || (isOn('read-back') && output('outcome') !== 'superseded' ? run('publish', '--check', ...target) : 0);
  },

  promote: async () => {
    const environment = needed('environment');
    const mode = input('mode') ?? 'open-pr';
    if (mode !== 'open-pr' && mode !== 'push') fail(`the input mode is open-pr or push, not ${JSON.stringify(mode)}`);
    const open = mode === 'open-pr' ? proposals() : [];
    let ended = 0;
    for (const flag of flags()) {
      const before = open.find((branch) => branch.startsWith(`promote/${flag}-${environment}-`));
      if (before !== undefined) console.log(`${flag} is proposed already, on the branch ${before}`);
      else ended = run('promote', `--env=${environment}`, `--${mode}`, ...option('to', 'stage'), ...option('branch'), ...common(), '--yes', '--', flag) || ended;
      if (before === undefined && output('outcome') === 'proposed') await openPullRequest(flag, environment);
    }
    return ended;
  },

  kill: () =>
    run('kill', `--env=${needed('environment')}`, `--reason=${needed('reason')}`, ...option('incident'), ...option('to'), ...option('branch'), ...option('trust'), ...common(), '--yes', '--', ...flags()),
};

/** Branches with promotions that nobody has merged or deleted yet. */
function proposals() {
  const heads = execFileSync('git', ['ls-remote', '--heads', 'origin', 'refs/heads/promote/*'], { encoding: 'utf8' });
  return heads.split('\n').flatMap((line) => line.split('\trefs/heads/')[1] ?? []);
}

/** Opens the pull request of a branch that was pushed; where that may not be, its address is in the log already. */
async function openPullRequest(flag, environment) {
  const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token, GITHUB_REF_NAME: here } = process.env;
  if (token === undefined || token === '') return;
  const title = `flags: promote ${flag} in ${environment} from ${output('from')} to ${output('to')}`;
  const body = JSON.stringify({ title, head: output('branch'), base: input('branch') ?? here, body: 'Proposed on schedule. The plan is in a comment below; merging it raises exposure.' });
  const headers = { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json', 'content-type': 'application/json', 'user-agent': 'maestro-flags' };
  try {
    const response = await fetch(`${api}/repos/${repository}/pulls`, { method: 'POST', headers, body, redirect: 'error', signal: AbortSignal.timeout(10_000) });
    if (!response.ok) return void console.error(`warning: the pull request was not opened: GitHub answered ${response.status}`);
    console.log(`opened ${String((await response.json()).html_url).replace(/\p{Cc}/gu, ' ')}`);
  } catch (error) {
    console.error(`warning: the pull request was not opened: ${error.message}`);
  }
}

/** What the last command of this step has set as an output of it. */
function output(name) {
  const file = process.env.GITHUB_OUTPUT;
  if (file === undefined || !existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const at = lines.findLastIndex((line) => line.startsWith(`${name}<<`));
  return at < 0 ? undefined : lines.slice(at + 1, lines.indexOf(lines[at].slice(name.length + 2), at)).join('\n');
}

let program;

/** Runs maestro-flags without a shell; its exit code. */
function run(...args) {
  program ??= findProgram();
  const { status, error } = spawnSync(process.execPath, [program, ...args], { stdio: 'inherit', env: environment() });
  if (error !== undefined) fail(`maestro-flags did not start: ${error.message}`);
  return status ?? 1;
}

/** The same, and its findings as annotations at their lines. */
function annotate(...args) {
  const file = join(process.env.RUNNER_TEMP ?? '.', 'maestro-annotations.txt');
  rmSync(file, { force: true });
  const ended = run(...args, `--report=github=${file}`);
  if (existsSync(file)) process.stdout.write(readFileSync(file));
  return ended;
}

/** Who started the job is who commits. */
function environment() {
  const { GITHUB_ACTOR: actor, GITHUB_ACTOR_ID: id, GIT_AUTHOR_NAME: author } = process.env;
  if (actor === undefined || author !== undefined) return process.env;
  const email = `${id === undefined ? '' : `${id}+`}${actor}@users.noreply.github.com`;
  return { ...process.env, GIT_AUTHOR_NAME: actor, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: actor, GIT_COMMITTER_EMAIL: email };
}

/** A build that is named, or the version that these actions belong to, installed once a job. */
function findProgram() {
  const built = input('cli');
  if (built !== undefined) return existsSync(built) ? resolve(built) : fail(`there is no ${built}: build maestro-flags before, or leave out the input cli`);
  const version = input('version') ?? JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
  if (!/^\d+\.\d+\.\d+(?:-[\w.-]+)?$/.test(version)) fail(`the input version is one version, such as 0.1.0, not ${JSON.stringify(version)}`);
  // Outside of the checkout, so that no .npmrc and no node_modules of a pull request has a say.
  const folder = join(process.env.RUNNER_TEMP ?? fail('RUNNER_TEMP is not set'), `maestro-flags-${version}`);
  const installed = join(folder, 'node_modules/maestro-flags/bin/maestro-flags.cjs');
  if (existsSync(installed)) return installed;
  mkdirSync(folder, { recursive: true });
  const npm = spawnSync('npm', ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', `maestro-flags@${version}`], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  return npm.status === 0 ? installed : fail(`maestro-flags ${version} could not be installed`);
}

const action = actions[process.argv[2]] ?? fail(`there is no action ${process.argv[2]}`);
process.exitCode = await action();
