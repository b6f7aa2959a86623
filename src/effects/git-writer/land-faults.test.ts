import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aGitServer, type GitServer, type PushFault } from '../../testing/git-server.ts';
import { temporaryRepository } from '../../testing/temporary-repository.ts';
import { nodeGitWriter } from './node-git-writer.ts';
import type { Landed } from './writer-port.ts';

const isLong = process.env['MAESTRO_TEST_LONG'] === '1';
const environment = { PATH: process.env['PATH'], HOME: '/nonexistent', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
const faults = ['none', 'drop', 'hang', '500', '500-after', '401', '403', '429'] as const satisfies readonly PushFault[];

/** A server whose branch `main` has a commit. */
async function aServer(): Promise<GitServer> {
  const server = await aGitServer();
  const clone = temporaryRepository();
  onTestFinished(() => clone.remove());
  clone.write('a', 'a');
  clone.commit();
  clone.git('push', '--quiet', server.folder, 'main');
  return server;
}

function land(server: GitServer, name: string): Promise<Landed<string>> {
  return nodeGitWriter({ environment, callLimitMilliseconds: 1_500 }).land({
    remote: server.url,
    workingDirectory: '/',
    branch: 'main',
    edit: async () => ({ kind: 'change', files: [{ path: name, bytes: new TextEncoder().encode(name) }], message: name, trailers: [] }),
    clone: { isOwnRemote: false, author: undefined, signing: undefined, secrets: [] },
    pace: 'at-once',
    deadline: Date.now() + 20_000,
    proposal: undefined,
  });
}

let count = 0;

describe('what is said of a push over HTTP', () => {
  it('is what has happened, whatever goes wrong with how many of the calls', { timeout: 3_600_000 }, async () => {
    const server = await aServer();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...faults), { maxLength: 3 }), async (plan) => {
        const name = `change-${(count += 1)}`;
        server.plan(plan);
        const landed = await land(server, name);
        server.plan([]);
        const commits = server.git('log', '--format=%s', 'main').split('\n').filter((subject) => subject === name).length;
        // Only a clear refusal may come before the change, and none of it may be there then.
        const firstClear = plan.find((fault) => fault === '401' || fault === '403' || fault === 'none' || fault === 'drop' || fault === 'hang' || fault === '500-after');
        const isRefused = firstClear === '401' || firstClear === '403';
        expect([landed.kind, commits]).toEqual(isRefused ? ['failed', 0] : ['landed', 1]);
      }),
      { numRuns: isLong ? 240 : 6, examples: [[['hang']], [['drop', '403']], [['403']], [['500', '500-after']]] },
    );
  });
});
