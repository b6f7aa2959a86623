import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CommentHost, CommentPlace } from '../../effects/comments/comment-host.ts';
import { commentHosts } from '../../effects/comments/index.ts';
import type { CommentReport } from '../../model/generated/output/comment.ts';
import type { PlanReport } from '../../model/generated/output/plan.ts';
import { renderMarkdown } from '../../reporters/markdown.ts';
import { type CommentServer, commentServer } from '../../testing/comment-host/server.ts';
import { sampleReports } from '../../testing/sample-reports.ts';
import { commentWorkflow } from './comment.ts';

let plan: PlanReport;
let server: CommentServer;
let clock: { now: number; readonly pauses: number[] };
let summary: string[];

beforeAll(async () => {
  ({ plan } = await sampleReports());
});

beforeEach(() => {
  clock = { now: Date.parse('2026-11-23T09:00:00Z'), pauses: [] };
  summary = [];
});

afterEach(() => server.close());

describe.each(commentHosts.map((kind) => ({ id: kind.id, kind })))('$id', ({ id, kind }) => {
  const marker = kind.id === 'bitbucket' ? '[//]: # (maestro-flags:plan:flags)' : '<!-- maestro-flags:plan:flags -->';

  beforeEach(async () => {
    server = await commentServer(id);
  });

  /** The pull request, as the environment of a job says it. */
  function place(): CommentPlace {
    const found = kind.locate({ environment: server.environment, api: server.api, repository: undefined, pullRequest: undefined, event: undefined });
    if (found.kind === 'unplaced') throw new Error(found.mend);
    return found;
  }

  function host(timeLimitMilliseconds: number): CommentHost {
    const token = kind.tokens.map((name) => server.environment[name]).find((value) => value !== undefined) ?? '';
    const pause = async (milliseconds: number): Promise<void> => {
      clock.pauses.push(milliseconds);
      clock.now += milliseconds;
    };
    return kind.open(place(), { token, calls: { timeLimitMilliseconds, deadline: clock.now + 60_000, now: () => clock.now, pause } });
  }

  async function comment(text: string, asked: { readonly plan?: PlanReport; readonly limit?: number } = {}): Promise<CommentReport> {
    const effects = { render: () => `${text}\n`, summarize: () => summary.push(text) > 0 };
    const target = { kind: 'target', place: place(), host: host(asked.limit ?? 10_000) } as const;
    return (await commentWorkflow(effects, { plan: asked.plan ?? plan, host: id, target, key: 'flags', author: undefined, toolVersion: '0.1.0' })).report;
  }

  const bodies = (): readonly string[] => server.comments.map(({ body }) => body);
  const writes = (): readonly string[] => server.log.filter((line) => !line.startsWith('GET') && !line.includes('/graphql'));
  const nothing = (): PlanReport => ({ ...plan, changes: [], settings: [], diagnostics: [], base_diagnostics: [] });
  const somebody = (): string => (id === 'gitlab' ? '8' : 'somebody');

  it('makes one comment, and says where it is', async () => {
    const report = await comment('the plan');
    expect(report).toMatchObject({ action: 'created', host: id, pull_request: 12, reason: null, removed: 0 });
    expect(bodies()).toEqual([`${marker}\nthe plan\n`]);
    expect(report.url?.startsWith('https://') ?? (id === 'gitlab' || id === 'azure')).toBe(true);
  });

  it('changes it in place', async () => {
    await comment('first');
    const [before] = server.comments;
    expect((await comment('second')).action).toBe('updated');
    expect(server.comments).toEqual([{ ...before, body: `${marker}\nsecond\n` }]);
  });

  it('leaves it alone where it says so already, whatever line ends the host gives back', async () => {
    await comment('same\nlines');
    for (const found of server.comments) found.body = found.body.trimEnd().replaceAll('\n', '\r\n');
    server.log.length = 0;
    expect((await comment('same\nlines')).action).toBe('unchanged');
    expect(writes()).toEqual([]);
  });

  it('says that nothing changes only where it said otherwise before', async () => {
    expect(await comment('no changes', { plan: nothing() })).toMatchObject({ action: 'none', reason: null, changes: 0 });
    expect(writes()).toEqual([]);
    await comment('much');
    expect((await comment('no changes', { plan: nothing() })).action).toBe('updated');
    expect(bodies()).toEqual([`${marker}\nno changes\n`]);
  });

  it('neither takes nor touches what others wrote, pasted marker or not', async () => {
    server.comments = [{ id: 1, author: somebody(), body: `${marker}\nLGTM` }, { id: 2, author: server.me, body: `quoted:\n${marker}` }];
    const before = structuredClone(server.comments);
    expect((await comment('the plan')).action).toBe('created');
    expect(server.comments.slice(0, 2)).toEqual(before);
    expect((await comment('again')).action).toBe('updated');
    expect(server.comments.slice(0, 2)).toEqual(before);
    expect(server.comments).toHaveLength(3);
  });

  it('takes neither remarks on lines nor what the host notes by itself for its own', async () => {
    // Threads of Azure DevOps are not told apart by what they are about.
    server.comments = id === 'gitlab' || id === 'bitbucket' ? [{ id: 1, author: server.me, body: `${marker}\nelsewhere`, isOther: true }] : [];
    const before = structuredClone(server.comments);
    expect((await comment('the plan')).action).toBe('created');
    expect(server.comments.slice(0, -1)).toEqual(before);
  });

  it('fits, with thousands of flags and the longest key there is', async () => {
    const [change] = plan.changes;
    if (change === undefined) throw new Error('the sample plan has no change');
    const flags = id === 'github' ? 5000 : 1500;
    const large = { ...plan, changes: Array.from({ length: flags }, (_, index) => ({ ...change, flag: `${change.flag}-${index}`, owner: `team-${index % 40}` })) };
    const target = { kind: 'target', place: place(), host: host(10_000) } as const;
    const links = { repository: 'https://github.com/acme/shop', revision: '0123456789abcdef0123456789abcdef01234567' };
    const effects = { render: () => renderMarkdown(large, { host: id, links }), summarize: () => false };
    const { report } = await commentWorkflow(effects, { plan: large, host: id, target, key: '\u{1f600}'.repeat(100), author: undefined, toolVersion: '0.1.0' });
    expect(report).toMatchObject({ action: 'created', reason: null, changes: flags + plan.settings.length });
  });

  it('finds it behind 250 others', async () => {
    server.comments = Array.from({ length: 250 }, (_, index) => ({ id: index + 1, author: somebody(), body: `remark ${index}` }));
    server.lastId = 1000;
    await comment('first');
    expect((await comment('second')).action).toBe('updated');
    expect(bodies().filter((body) => body.startsWith(marker))).toEqual([`${marker}\nsecond\n`]);
  });

  it('keeps the oldest and removes the others where runs at the same time made several', async () => {
    server.comments = [1, 2, 3].map((number) => ({ id: number, author: server.me, body: `${marker}\nrun ${number}` }));
    expect(await comment('now')).toMatchObject({ action: 'updated', removed: 2 });
    expect(server.comments).toEqual([{ id: 1, author: server.me, body: `${marker}\nnow\n` }]);
  });

  it('settles on the one of a faster run', async () => {
    server.before = ({ method, path }) => {
      if (method === 'POST' && !path.endsWith('/graphql')) server.comments.push({ id: 50, author: server.me, body: `${marker}\nfaster` });
      return undefined;
    };
    expect(await comment('slower')).toMatchObject({ action: 'updated', removed: 1 });
    expect(server.comments).toEqual([{ id: 50, author: server.me, body: `${marker}\nslower\n` }]);
  });

  it('finds out whether a comment was made whose answer was lost', async () => {
    server.before = ({ method, path }) => (method === 'POST' && !path.endsWith('/graphql') ? 'lost' : undefined);
    expect(await comment('the plan')).toMatchObject({ action: 'created', reason: null });
    expect(bodies()).toEqual([`${marker}\nthe plan\n`]);
  });

  it('says so in the summary where the token may only read', async () => {
    server.before = ({ method, path }) => (method === 'POST' && !path.endsWith('/graphql') ? { status: 403, body: { message: 'Resource not accessible by integration' } } : undefined);
    const report = await comment('the plan');
    expect(report).toMatchObject({ action: 'summary', reason: { code: 'read-only', message: 'it answered 403 (Resource not accessible by integration)' } });
    expect(summary).toEqual(['the plan']);
    expect(server.comments).toEqual([]);
  });

  it('says so in the summary where the host does not take the text', async () => {
    const report = await comment('x'.repeat(1_000_001));
    expect(report).toMatchObject({ action: 'summary', reason: { code: 'rejected' } });
    expect(server.comments).toEqual([]);
  });

  it('waits as long as it is asked to, and goes on', async () => {
    let refusals = 2;
    server.before = ({ method }) => (method === 'GET' && refusals-- > 0 ? { status: 429, headers: { 'retry-after': '3' }, body: {} } : undefined);
    expect((await comment('the plan')).action).toBe('created');
    expect(clock.pauses).toEqual([3000, 3000]);
  });

  it('does not wait for longer than it has', async () => {
    server.before = () => ({ status: 429, headers: { 'retry-after': '3600' }, body: {} });
    expect(await comment('the plan')).toMatchObject({ action: 'summary', reason: { code: 'busy' } });
    expect(clock.pauses).toEqual([]);
    expect(server.log).toHaveLength(1);
  });

  it('asks again where the host fails, three times', async () => {
    let failures = 2;
    server.before = ({ method }) => (method === 'GET' && failures-- > 0 ? { status: 502, body: '<html>' } : undefined);
    expect((await comment('the plan')).action).toBe('created');
    server.before = ({ method }) => (method === 'GET' ? { status: 500 } : undefined);
    expect(await comment('other')).toMatchObject({ action: 'summary', reason: { code: 'unreachable', message: 'it answered 500' } });
  });

  it('does not wait for an answer that never comes', async () => {
    server.before = () => 'silent';
    const report = await comment('the plan', { limit: 40 });
    expect(report.action).toBe('summary');
    expect(report.reason?.message).toBe('it gave no answer in time');
  });

  it('never shows the token', async () => {
    server.before = () => ({ status: 401, body: { message: 'Bad credentials' } });
    expect(JSON.stringify(await comment('the plan'))).not.toContain('secret');
  });
});

describe('GitHub', () => {
  it('is waited for until the window of its limit ends', async () => {
    server = await commentServer('github');
    let refusals = 1;
    server.before = () => (refusals-- > 0 ? { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(clock.now / 1000 + 7) }, body: { message: 'API rate limit exceeded' } } : undefined);
    const rest = commentHosts.find(({ id }) => id === 'github')?.open({ kind: 'place', api: server.origin, repository: 'acme/shop', pullRequest: 12, links: undefined }, {
      token: 'ghs_secret',
      calls: {
        timeLimitMilliseconds: 5000,
        deadline: clock.now + 60_000,
        now: () => clock.now,
        pause: async (milliseconds) => void clock.pauses.push(milliseconds),
      },
    });
    expect(await rest?.identity()).toEqual({ kind: 'done', value: 'github-actions[bot]' });
    expect(clock.pauses).toEqual([7000]);
  });
});

describe('Bitbucket', () => {
  it('gets no token where it is said to have more pages elsewhere', async () => {
    server = await commentServer('bitbucket');
    const other = await commentServer('bitbucket');
    server.before = ({ path }) => (path.endsWith('/comments') ? { status: 200, body: { values: [], next: `${other.origin}/2.0/steal` } } : undefined);
    const calls = { timeLimitMilliseconds: 5000, deadline: clock.now + 60_000, now: () => clock.now, pause: async () => undefined };
    const host = commentHosts.find(({ id }) => id === 'bitbucket')?.open({ kind: 'place', api: `${server.origin}/2.0`, repository: 'acme/shop', pullRequest: 12, links: undefined }, { token: 'ATCTT-secret', calls });
    expect(await host?.list()).toMatchObject({ kind: 'failed', code: 'foreign' });
    expect(other.log).toEqual([]);
    await other.close();
  });
});
