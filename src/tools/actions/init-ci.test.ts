import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { actionlint, hasActionlint } from '../../testing/actionlint.ts';
import { type CommentServer, commentServer } from '../../testing/comment-host/server.ts';
import { makeFolder } from '../../testing/temporary-folder.ts';
import { temporaryRepository, type TemporaryRepository } from '../../testing/temporary-repository.ts';
import { type CiHost, ciAdditions } from '../../workflows/init/ci-additions.ts';
import { unsafeParts } from './workflow-rules.ts';

const root = join(import.meta.dirname, '../../..');
const settings = 'version: 1\nenvironments: { production: {} }\nstages: [internal, 100%]\nowners: { growth: { contact: "#growth" } }\n';
const flag = (stage: string): string => `description: A banner.\nowner: growth\nkind: release\nexpires: 2027-06-30\nenvironments:\n  production: { stage: ${stage} }\n`;

let repo: TemporaryRepository;
let folder: string;
let host: CommentServer | undefined;

beforeEach(() => {
  folder = makeFolder({});
  mkdirSync(join(folder, 'bin'));
  symlinkSync(join(root, 'bin/maestro-flags.cjs'), join(folder, 'bin/maestro-flags'));
  repo = temporaryRepository();
});

afterEach(async () => {
  await host?.close();
  host = undefined;
  repo.remove();
  rmSync(folder, { recursive: true, force: true });
});

async function init(ci: CiHost, directory = 'flags'): Promise<string> {
  const { exit, log } = await sh(`maestro-flags init --ci ${ci} "$DIRECTORY" --format concise`, { DIRECTORY: directory });
  expect(exit, log).toBe(0);
  return log;
}

function sh(script: string, environment: Readonly<Record<string, string>>): Promise<{ readonly exit: number; readonly log: string }> {
  const env = { PATH: `${folder}/bin:${process.env['PATH'] ?? ''}`, HOME: folder, RUNNER_TEMP: folder, GIT_CONFIG_GLOBAL: '/dev/null', ...environment };
  return new Promise((resolve) => {
    const child = spawn('bash', ['-eo', 'pipefail', '-c', script], { cwd: repo.directory, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (log += text));
    child.on('close', (code) => resolve({ exit: code ?? -1, log }));
  });
}

/** A project with a flag, and a branch that gives it to everyone. */
function propose(): string {
  repo.write('flags/maestro.yaml', settings);
  repo.write('flags/segments/internal.yaml', 'description: Us.\nwhen: { targetingKey: us }\n');
  repo.write('flags/banner.yaml', flag('off'));
  const base = repo.commit('introduce');
  repo.git('switch', '--quiet', '--create', 'ramp');
  repo.write('flags/banner.yaml', flag('100%'));
  repo.commit('ramp');
  return base;
}

describe('init --ci github', () => {
  it.skipIf(!hasActionlint).each(['flags', 'services/my shop: "EU"/flags'])('makes workflows for %s that actionlint has nothing to say about', async (directory) => {
    await init('github', directory);
    expect(actionlint(repo.directory)).toEqual([]);
  });

  it('makes workflows without text of users in a script, with the rights that they need, and pinned', async () => {
    await init('github');
    for (const name of ['flags.yml', 'flags-publish.yml', 'flags-kill.yml']) expect(unsafeParts(readFileSync(join(repo.directory, '.github/workflows', name), 'utf8')), name).toEqual([]);
  });

  it.each(['publish', 'kill'] as const)('lets the %s job take a role at the target with its own identity, before it needs it', async (name) => {
    await init('github');
    const { jobs } = parse(readFileSync(join(repo.directory, `.github/workflows/flags-${name}.yml`), 'utf8')) as { readonly jobs: Readonly<Record<string, { readonly permissions: object; readonly steps: readonly { readonly run?: string; readonly uses?: string; readonly 'continue-on-error'?: boolean }[] }>> };
    const { permissions, steps = [] } = jobs[name] ?? {};
    const [login, command] = [steps.findIndex(({ uses }) => uses?.startsWith('aws-actions/configure-aws-credentials@')), steps.findIndex(({ run }) => run?.startsWith(`maestro-flags ${name}`))];
    expect(permissions).toMatchObject({ 'id-token': 'write' });
    expect([login > 0, login < command]).toEqual([true, true]);
    // Where the role cannot be had, a kill goes on record all the same.
    expect(steps[login]?.['continue-on-error'] ?? false).toBe(name === 'kill');
  });

  it('makes a review that tells a plan which is refused, and fails', async () => {
    host = await commentServer('github');
    propose();
    await init('github');
    const { jobs } = parse(readFileSync(join(repo.directory, '.github/workflows/flags.yml'), 'utf8')) as { readonly jobs: { readonly review: { readonly steps: readonly { readonly run?: string }[] } } };
    const scripts = jobs.review.steps.flatMap(({ run }) => (run === undefined || run.startsWith('npm install') ? [] : [run]));
    const results = [];
    for (const script of scripts) results.push(await sh(script, { ...host.environment, GITHUB_STEP_SUMMARY: join(folder, 'summary'), GITHUB_OUTPUT: join(folder, 'output') }));
    expect(results.map(({ exit }) => exit), results.map(({ log }) => log).join('\n')).toEqual([0, 0]);
    expect(host.comments.map(({ body }) => body.includes('banner'))).toEqual([true]);

    repo.write('flags/banner.yaml', flag('200%'));
    const refused = await sh(scripts[1] ?? '', { ...host.environment });
    expect([refused.exit, host.comments.length]).toEqual([1, 1]);
    expect(host.log.at(-1)).toMatch(/^PATCH 200/);
  });

  it('passes what was typed into the break-glass kill on as it is', async () => {
    propose();
    await init('github');
    const { jobs } = parse(readFileSync(join(repo.directory, '.github/workflows/flags-kill.yml'), 'utf8')) as { readonly jobs: { readonly kill: { readonly steps: readonly { readonly run?: string }[] } } };
    const script = jobs.kill.steps.findLast(({ run }) => run !== undefined)?.run ?? '';
    const canary = join(folder, 'canary');
    const typed = { FLAG: `banner'; touch ${canary} #`, ENVIRONMENT: `$(touch ${canary})`, REASON: `" ; touch ${canary} ; "`, INCIDENT: `\`touch ${canary}\``, FLAGS_TARGET: `--resume` };
    const { exit } = await sh(script, typed);
    expect(exit).not.toBe(0);
    expect(existsSync(canary)).toBe(false);
    const killed = await sh(script, { FLAG: 'banner', ENVIRONMENT: 'production', REASON: 'it burns', INCIDENT: '', FLAGS_TARGET: '' });
    expect([killed.exit, killed.log.includes('banner')]).toEqual([1, true]);
  });
});

describe('init --ci gitlab', () => {
  it('makes a review that comments on the merge request', async () => {
    host = await commentServer('gitlab');
    const base = propose();
    await init('gitlab');
    const jobs = parse(readFileSync(join(repo.directory, '.gitlab/flags.gitlab-ci.yml'), 'utf8')) as Readonly<Record<string, { readonly script?: readonly string[]; readonly extends?: string }>>;
    expect(Object.keys(jobs)).toEqual(['.maestro-flags', 'flags-review', 'flags-publish', 'flags-kill']);
    const results = [];
    for (const script of jobs['flags-review']?.script ?? []) results.push(await sh(script, { ...host.environment, CI_MERGE_REQUEST_DIFF_BASE_SHA: base }));
    expect(results.map(({ exit }) => exit), results.map(({ log }) => log).join('\n')).toEqual([0, 0]);
    expect(host.comments.map(({ body }) => body.includes('banner'))).toEqual([true]);
  });

  it('is included in the file that GitLab reads, or says how', async () => {
    expect(await init('gitlab')).toContain('created .gitlab-ci.yml');
    expect(await init('gitlab')).toContain('unchanged .gitlab-ci.yml');
    repo.write('.gitlab-ci.yml', 'stages: [test]\n');
    expect(await init('gitlab')).toContain('left .gitlab-ci.yml');
    expect(readFileSync(join(repo.directory, '.gitlab-ci.yml'), 'utf8')).toBe('stages: [test]\n');
  });
});

describe('what is there already', () => {
  it.each(['github', 'gitlab'] as const)('is never overwritten for %s', (ci) => {
    for (const { complete } of ciAdditions(ci, { prefix: 'flags/', option: '', version: '0.1.0' })) expect(complete('mine\n')).toMatchObject({ kind: 'left' });
  });
});
