import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeGitWriter } from '../../effects/git-writer/node-git-writer.ts';
import { aFaultyRemote, type FaultPlan, remoteFaults, remoteRequests } from '../../testing/faulty-git-remote.ts';
import { aKillRequest, aWorkplace, killed, someOperateEffects, type Workplace } from '../../testing/operating.ts';
import { aPublishRequest, published, somePublishEffects } from '../../testing/publishing.ts';

const isLong = process.env['MAESTRO_TEST_LONG'] === '1';
const always = Number.POSITIVE_INFINITY;
const environment = { PATH: process.env['PATH'], HOME: '/nonexistent', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
const file = 'flags/kills/production/new-checkout.yaml';

/** In the long form each fault at each request, once, twice, three times and always; in the short one each once, at the push. */
const plans: readonly FaultPlan[] = remoteFaults.flatMap((fault) =>
  isLong
    ? [...remoteRequests, 'any' as const].flatMap((request) => [1, 2, 3, always].map((times) => ({ fault, request, times })))
    : [{ fault, request: 'push' as const, times: 1 }],
);

/** What the bare repository holds of the kill, as git itself says. */
function realOutcome({ atRemote }: Workplace): { readonly id: string | undefined; readonly commits: number } {
  const isHeld = atRemote('ls-tree', '--name-only', 'main', file) !== '';
  const id = isHeld ? /^id: (.*)$/m.exec(atRemote('show', `main:${file}`))?.[1] : undefined;
  return { id, commits: Number(atRemote('rev-list', '--count', 'main', '--', file)) };
}

/** The processes of this machine that have the address on their command line. */
function processesOf(url: string): readonly string[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
    try {
      const line = readFileSync(join('/proc', pid, 'cmdline'), 'utf8').replaceAll('\0', ' ');
      const isGone = /^State:\s+Z/m.test(readFileSync(join('/proc', pid, 'status'), 'utf8'));
      return line.includes(url) && !isGone ? [line] : [];
    } catch {
      // It ended while we looked.
      return [];
    }
  });
}

/** Whether the branch must hold the kill, must not, or may. */
function expectedOf({ fault, times }: FaultPlan): 'recorded' | 'proposed' | 'failed' | 'truth' {
  if (fault === 'protected') return 'proposed';
  if (times === always) return 'truth';
  return fault === '401' || fault === '403' ? 'failed' : 'recorded';
}

const exits: Readonly<Record<string, number>> = { recorded: 0, proposed: 10, failed: 10, unknown: 12 };

async function killThrough(plan: FaultPlan): Promise<void> {
  const place = aWorkplace();
  try {
    await published(somePublishEffects(), aPublishRequest(place.clone.directory));
    place.atRemote('config', 'http.receivepack', 'true');
    const remote = await aFaultyRemote(place.remote, plan);
    place.clone.git('config', 'remote.origin.url', remote.url);
    const effects = someOperateEffects({ writer: nodeGitWriter({ environment, callLimitMilliseconds: isLong ? 15_000 : 3_000 }) });
    const request = aKillRequest(place.clone.directory, { limitMilliseconds: plan.times === always ? 8_000 : 120_000 });
    const { report, exit } = await killed(effects, request);
    const { state, branch, message } = report.recorded;
    const real = realOutcome(place);
    const [what, expected] = [JSON.stringify({ ...plan, state, message }), expectedOf(plan)];
    expect(exit, what).toBe(exits[state]);
    expect(report.safe.state, what).toBe('safe');
    if (expected !== 'truth') expect(state, what).toBe(expected);
    if (state !== 'unknown') expect(real, what).toEqual(state === 'recorded' ? { id: report.flags[0]?.id, commits: 1 } : { id: undefined, commits: 0 });
    if (state === 'proposed') expect(place.atRemote('ls-tree', '--name-only', branch ?? '', file), what).toBe(file);
    expect(remote.struck() > 0, what).toBe(plan.fault !== 'protected');
    expect(processesOf(remote.url), what).toEqual([]);
    remote.heal();
    const again = await killed(effects, aKillRequest(place.clone.directory, { limitMilliseconds: 60_000 }));
    expect([again.exit, again.report.recorded.message, realOutcome(place)], what).toEqual([0, null, { id: again.report.flags[0]?.id, commits: 1 }]);
    expect(place.atRemote('fsck', '--strict', '--no-dangling'), what).toBe('');
  } finally {
    place.remove();
  }
}

describe('what is said of a kill', () => {
  it('is what has happened, whatever stands between git and the repository; it is never recorded twice', { timeout: 3_600_000 }, async () => {
    const waiting = [...plans];
    // Most of the time is spent waiting for answers that do not come.
    await Promise.all(Array.from({ length: isLong ? 6 : 4 }, async () => {
      for (let plan = waiting.shift(); plan !== undefined; plan = waiting.shift()) await killThrough(plan);
    }));
    expect(waiting).toEqual([]);
  });
});
