import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CommentServer, commentServer } from '../../testing/comment-host/server.ts';
import { type ActionResult, runAction } from '../../testing/composite-action.ts';
import { makeFolder } from '../../testing/temporary-folder.ts';
import { temporaryRepository, type TemporaryRepository } from '../../testing/temporary-repository.ts';

const root = join(import.meta.dirname, '../../..');
const shop = join(root, 'src/cli/scenarios/projects/shop');
const flag = 'flags/checkout/new-checkout.yaml';
const marker = '<!-- maestro-flags:plan:flags -->';

let repo: TemporaryRepository;
let host: CommentServer;
let folder: string;

beforeEach(async () => {
  folder = makeFolder({});
  host = await commentServer('github');
  repo = temporaryRepository({ startsAt: '2026-11-20T09:00:00Z' });
  cpSync(shop, repo.directory, { recursive: true });
  const settings = readFileSync(join(repo.directory, 'flags/maestro.yaml'), 'utf8');
  repo.write('flags/maestro.yaml', `${settings}publish:\n  production: file:${folder}/live\n`);
  repo.commit('Introduce flags');
  repo.git('init', '--quiet', '--bare', '--initial-branch=main', `${folder}/remote.git`);
  repo.git('remote', 'add', 'origin', `${folder}/remote.git`);
  repo.git('push', '--quiet', 'origin', 'main');
  repo.git('fetch', '--quiet', 'origin');
  repo.git('switch', '--quiet', '--create', 'ramp');
});

afterEach(async () => {
  await host.close();
  repo.remove();
  rmSync(folder, { recursive: true, force: true });
});

function act(name: string, inputs: Readonly<Record<string, string>> = {}, environment: Readonly<Record<string, string>> = {}): Promise<ActionResult> {
  const { GITHUB_TOKEN: token = '', ...job } = host.environment;
  return runAction({
    action: join(root, '.github/actions', name),
    inputs: { cli: join(root, 'bin/maestro-flags.cjs'), ...inputs },
    workspace: repo.directory,
    temporary: folder,
    environment: { ...job, GITHUB_ACTOR: 'ada', GITHUB_ACTOR_ID: '7', GIT_CONFIG_GLOBAL: '/dev/null', LANG: 'C.UTF-8', ...environment },
    token,
  });
}

function setStage(from: string, to: string): void {
  const text = readFileSync(join(repo.directory, flag), 'utf8');
  if (!text.includes(from)) throw new Error(`the flag is not at ${from}`);
  repo.write(flag, text.replace(from, to));
  repo.commit(`set ${to}`);
}

function live(): string {
  return readFileSync(join(folder, 'live/production/flags.json'), 'utf8');
}

describe('the action validate', () => {
  it('counts what it found, and fails on an error', async () => {
    expect(await act('validate')).toMatchObject({ exit: 0, outputs: { valid: 'true', errors: '0' } });
    repo.write(flag, `${readFileSync(join(repo.directory, flag), 'utf8')}rang: 3\n`);
    const broken = await act('validate');
    expect(broken).toMatchObject({ exit: 1, outputs: { valid: 'false', errors: '1' } });
    expect(broken.summary).toContain('unknown-key');
    expect(broken.log).toMatch(/^::error file=flags\/checkout\/new-checkout\.yaml,line=\d+,[^\n]*unknown-key[^\n]*::/m);
  });
});

describe('the action plan', () => {
  it('comments, changes the comment, leaves it, and says so when nothing changes any more', async () => {
    setStage('stage: 5%', 'stage: 10%');
    const first = await act('plan');
    expect(first).toMatchObject({ exit: 0, outputs: { 'has-changes': 'true', blocked: 'false', comment: 'created', 'comment-url': 'https://github.com/acme/shop/pull/12#issuecomment-101' } });
    expect(JSON.parse(readFileSync(first.outputs['plan-file'] ?? '', 'utf8'))).toMatchObject({ kind: 'plan', applyable: true });
    expect(host.comments).toHaveLength(1);
    expect(host.comments[0]?.body.startsWith(`${marker}\n`)).toBe(true);
    // The summary says what the comment says.
    expect(host.comments[0]?.body.slice(marker.length + 1).trimEnd()).toBe(first.summary.trimEnd());

    expect((await act('plan')).outputs).toMatchObject({ comment: 'unchanged' });
    setStage('stage: 10%', 'stage: 50%');
    const blocked = await act('plan');
    expect(blocked).toMatchObject({ exit: 1, outputs: { 'has-changes': 'true', blocked: 'true', comment: 'updated' } });
    expect(host.comments[0]?.body).toContain('stage-skip');
    expect(blocked.log).toMatch(/^::error file=flags\/checkout\/new-checkout\.yaml,line=\d+,[^\n]*stage-skip[^\n]*::/m);
    setStage('stage: 50%', 'stage: 5%');
    expect(await act('plan')).toMatchObject({ exit: 0, outputs: { 'has-changes': 'false', blocked: 'false', comment: 'updated' } });
    expect(host.comments).toHaveLength(1);
    expect(host.comments[0]?.body).not.toContain('stage-skip');
  });

  it('tells it once, in the summary, where the token of a fork may not comment', async () => {
    setStage('stage: 5%', 'stage: 10%');
    host.before = ({ method, path }) => (method === 'POST' && path.endsWith('/comments') ? { status: 403, body: { message: 'Resource not accessible by integration' } } : undefined);
    const { exit, outputs, summary, log } = await act('plan');
    expect([exit, outputs['comment'], outputs['comment-url']]).toEqual([0, 'summary', '']);
    expect(summary.split('10%').length).toBe((await act('plan', { comment: 'false' })).summary.split('10%').length);
    expect(log).toContain('read-only: it answered 403 (Resource not accessible by integration)');
    expect(log).not.toContain('ghs_secret');
  });

  it('falls back where the host does not take the text', async () => {
    setStage('stage: 5%', 'stage: 10%');
    host.before = ({ method, path }) => (method === 'POST' && path.endsWith('/comments') ? { status: 422, body: { message: 'Validation Failed' } } : undefined);
    expect(await act('plan')).toMatchObject({ exit: 0, outputs: { comment: 'summary' } });
  });

  it('waits where the host asks for it', async () => {
    setStage('stage: 5%', 'stage: 10%');
    let refusals = 2;
    host.before = () => (refusals-- > 0 ? { status: 429, headers: { 'retry-after': '0' }, body: {} } : undefined);
    expect(await act('plan')).toMatchObject({ exit: 0, outputs: { comment: 'created' } });
  });

  it('neither comments nor leaves the plan of an earlier step where it could not be made', async () => {
    setStage('stage: 5%', 'stage: 10%');
    const { outputs } = await act('plan');
    const failed = await act('plan', { base: 'no-such-revision' });
    expect([failed.exit, failed.outputs['comment'], existsSync(outputs['plan-file'] ?? '')]).toEqual([66, '', false]);
  });
});

describe('text of users', () => {
  it('never reaches a shell, and never becomes an option', async () => {
    const canary = join(folder, 'canary');
    const payloads = [`$(touch ${canary})`, `\`touch ${canary}\``, `; touch ${canary} #`, `"; touch ${canary}; "`, `' ; touch ${canary} ; '`, `\n touch ${canary}`, `--out=${canary}`, `--debug`, '-h'];
    for (const text of payloads) {
      const [planned, killed] = await Promise.all([
        act('plan', { base: text, head: text, environment: text, from: text, key: text, 'pull-request': text, project: text }),
        act('kill', { flags: text, environment: 'production', reason: text, incident: text, to: text, branch: text }),
      ]);
      expect([existsSync(canary), planned.exit > 0, killed.exit > 0], text).toEqual([false, true, true]);
    }
  }, 120_000);

  it('stays text in the outputs of a step', async () => {
    const event = join(folder, 'event.json');
    writeFileSync(event, JSON.stringify({ pull_request: { number: 12, title: '$(id)\nGITHUB_ENV<<X', head: { ref: '`id`', sha: '$(id)' } } }));
    setStage('stage: 5%', 'stage: 10%');
    expect(Object.keys((await act('plan', {}, { GITHUB_EVENT_PATH: event, GITHUB_REF: 'refs/heads/x' })).outputs)).toEqual(['has-changes', 'blocked', 'plan-file', 'comment', 'comment-url']);
    expect(host.comments).toHaveLength(1);
  });
});

describe('the life of a change', () => {
  it('is validated, planned and told, merged, published and killed', async () => {
    setStage('stage: 5%', 'stage: 10%');
    expect((await act('validate')).exit).toBe(0);
    expect(await act('plan')).toMatchObject({ exit: 0, outputs: { blocked: 'false', comment: 'created' } });
    expect(host.comments[0]?.body).toMatch(/new-checkout[\s\S]*10%/);

    repo.git('switch', '--quiet', 'main');
    repo.git('merge', '--quiet', '--no-ff', '--message', 'Merge ramp', 'ramp');
    repo.git('push', '--quiet', 'origin', 'main');
    const published = await act('publish', { environment: 'production' });
    expect(published, published.log).toMatchObject({ exit: 0, outputs: { outcome: 'published', seq: '1', commit: repo.git('rev-parse', 'HEAD') } });
    expect(published.log).toMatch(/agree|nothing/i);
    expect(JSON.parse(live())).toMatchObject({ flags: { 'new-checkout': { state: 'ENABLED' } } });
    expect(await act('publish', { environment: 'production' })).toMatchObject({ exit: 0, outputs: { outcome: 'already-live', seq: '1' } });

    // A job that was held up must neither go back nor fail.
    expect(await act('publish', { environment: 'production', ref: 'HEAD~1' })).toMatchObject({ exit: 0, outputs: { outcome: 'superseded', seq: '1' } });

    const reason = 'p99 x4; $(reboot) "quoted"';
    const killed = await act('kill', { flags: 'new-checkout', environment: 'production', reason, incident: 'INC-7' });
    expect(killed, killed.log).toMatchObject({ exit: 0, outputs: { safe: 'safe', recorded: 'recorded' } });
    expect(killed.outputs['ids']).toMatch(/^[0-9A-Z]{26}$/);
    const [, file] = /(flags\/kills\/production\/new-checkout\.yaml)/.exec(repo.git('--git-dir', `${folder}/remote.git`, 'ls-tree', '-r', '--name-only', 'main')) ?? [];
    const record = repo.git('--git-dir', `${folder}/remote.git`, 'show', `main:${file}`);
    expect(record).toContain('$(reboot)');
    expect(record).toContain('by: 7+ada@users.noreply.github.com');
    expect(killed.summary).toContain('new-checkout');
    expect(live()).toMatch(/new-checkout[^\n]*off:killed/);
  });

  it('goes up a stage in pull requests of its own, one at a time', async () => {
    const opened: unknown[] = [];
    host.before = ({ path, body }) => {
      if (path !== '/repos/acme/shop/pulls') return undefined;
      opened.push(body);
      return { status: 201, body: { html_url: 'https://github.com/acme/shop/pull/13' } };
    };
    const first = await act('promote', { flags: 'new-checkout', environment: 'production' }, { GITHUB_REF_NAME: 'main' });
    expect(first, first.log).toMatchObject({ exit: 0, outputs: { outcome: 'proposed', from: '5%', to: '10%' } });
    expect(opened).toMatchObject([{ title: 'flags: promote new-checkout in production from 5% to 10%', head: first.outputs['branch'], base: 'main' }]);
    const again = await act('promote', { flags: 'new-checkout', environment: 'production' }, { GITHUB_REF_NAME: 'main' });
    expect([again.exit, opened.length]).toEqual([0, 1]);
    expect(again.log).toContain('new-checkout is proposed already, on the branch promote/new-checkout-production-');
  });
});

describe('what is read back after publishing', () => {
  it('fails the step where it is not what was published', async () => {
    repo.git('switch', '--quiet', 'main');
    await act('publish', { environment: 'production' });
    // Somebody else writes there as well.
    writeFileSync(join(folder, 'live/production/1.manifest.json'), '{}');
    const read = await act('publish', { environment: 'production' });
    expect(read).toMatchObject({ exit: 1, outputs: { outcome: 'already-live' } });
    expect(read.log).toContain('manifest-differs');
    expect((await act('publish', { environment: 'production', 'read-back': 'false' })).exit).toBe(0);
  });
});
