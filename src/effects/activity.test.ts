import { expect, it, onTestFinished } from 'vitest';
import { inFolder } from '../testing/temporary-folder.ts';
import { during, type Heard, listenToActivities, noteActivity } from './activity.ts';
import { callGit } from './git-writer/git-call.ts';
import { nodeFiles } from './node-files.ts';
import { nodeGit } from './node-git.ts';
import { callHttp } from './publish/http/http-call.ts';

function listening(): { readonly heard: Heard[]; readonly stop: () => void } {
  const heard: Heard[] = [];
  const stop = listenToActivities((each) => heard.push(each));
  onTestFinished(stop);
  return { heard, stop };
}

const limits = { timeLimitMilliseconds: 2_000, maximumBytes: 10 };

it('tells where an activity begins and ends, with the same object, and what came of it', async () => {
  const { heard } = listening();
  const result = await during({ activity: () => ({ what: 'a', waitsFor: 'b' }), outcome: (value: number) => `${value} of 3` }, async () => 2);
  await expect(during({ activity: () => ({ what: 'c' }), outcome: () => '' }, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(result).toBe(2);
  expect(heard.map(({ phase, activity, outcome }) => [phase, activity.what, outcome])).toEqual([['begin', 'a', undefined], ['end', 'a', '2 of 3'], ['begin', 'c', undefined], ['end', 'c', 'given up']]);
  expect(heard[1]?.activity).toBe(heard[0]?.activity);
});

it('puts nothing into words that nobody listens to', async () => {
  const { heard, stop } = listening();
  stop();
  const words = (): never => {
    throw new Error('was put into words');
  };
  noteActivity(words);
  expect(await during({ activity: words, outcome: words }, async () => 1)).toBe(1);
  expect(heard).toEqual([]);
});

it('tells of files, git and requests, and of no secret', async () => {
  const { heard } = listening();
  await inFolder({ 'a/b.yaml': 'x: 1\n' }, async (folder) => {
    const files = nodeFiles(folder);
    files.readTree('a', () => true, 100);
    files.writeAtomic('c', 'text');
    await callGit({ directory: folder, environment: { PATH: process.env['PATH'] ?? '' }, timeLimitMilliseconds: 5_000 }, { args: ['-c', 'http.extraHeader=Authorization: hunter2', 'ls-remote', 'https://ada:hunter2@127.0.0.1:1/r.git?token=hunter2'] });
    await nodeGit().resolveCommit(folder, 'main').catch(() => undefined);
  });
  await callHttp({ method: 'GET', url: 'http://ada:hunter2@127.0.0.1:1/production/current.json?sig=hunter2', headers: { authorization: 'hunter2' } }, limits);
  const told = heard.filter(({ phase }) => phase === 'end').map(({ activity }) => activity.what.replace(/\/tmp\/[^/ :]+/g, ''));
  expect(told).toEqual(['read the folder /a: 1 files, 5 bytes', 'wrote /c: 4 bytes', 'git ls-remote https://127.0.0.1:1/r.git?…', 'git rev-parse --verify --quiet main^{commit}', 'GET http://127.0.0.1:1/production/current.json?…']);
  expect(heard.map(({ activity }) => activity.waitsFor).filter(Boolean)).toContain('127.0.0.1:1');
  expect(JSON.stringify(heard)).not.toContain('hunter2');
});
