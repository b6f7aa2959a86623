import { basename, dirname, join } from 'node:path';
import { makeCrowdedPlace, writeAtOnce } from '../../testing/crowd.ts';
import { startGitBackend } from '../../testing/git-backend.ts';
import { flagOf, gitIn, makeBareRepository } from './made-repository.ts';
import { type KillTimes, timeCommand, timeKill, timeLanding, timePush } from './one-kill.ts';
import { median } from './rounds.ts';
import { formatMilliseconds, formatRatio, formatTable } from './table.ts';

interface KillBench {
  readonly root: string;
  readonly scratch: string;
  readonly rounds: number;
  readonly isQuick: boolean;
}

interface Measured {
  readonly name: string;
  readonly times: readonly number[];
}

/** Times kills until what is live is safe and until the branch holds them, against pushing one commit; alone, and among many writers. */
export async function benchKills(bench: KillBench): Promise<string> {
  const alone = await killAlone(bench);
  const crowd = await killInCrowd(bench.isQuick ? 12 : 50, bench.isQuick ? 1 : 3);
  const rows = [...alone, ...crowd];
  const base = median(rows[0]?.times ?? []);
  return formatTable(
    'A kill, to a bare repository behind `git http-backend` and a folder that applications read, against `git push` of one commit',
    ['what', 'x push', 'worst', 'median', 'worst'],
    rows.map(({ name, times }) => [name, formatRatio(median(times), base), formatRatio(Math.max(...times), base), formatMilliseconds(median(times)), formatMilliseconds(Math.max(...times))]),
  );
}

async function killAlone({ root, scratch, rounds }: KillBench): Promise<readonly Measured[]> {
  const bare = join(scratch, 'kill.git');
  makeBareRepository(bare, { commits: 40, flags: 60, otherFiles: 40, flagEvery: 2, target: join(scratch, 'kill-out') });
  const backend = await startGitBackend(scratch);
  try {
    const clone = join(scratch, 'kill-clone');
    gitIn(scratch, ['clone', '--quiet', bare, clone]);
    gitIn(clone, ['remote', 'set-url', 'origin', `${backend.url}/kill.git`]);
    await timeCommand(root, clone, ['publish', '--env', 'production']);
    const [pushes, kills]: [number[], KillTimes[]] = [[], []];
    for (let round = 0; round <= rounds; round += 1) {
      const [push, kill] = [await timePush(clone), await timeKill(root, clone, flagOf(round))];
      // The first of each warms up what both need.
      if (round === 0) continue;
      pushes.push(push);
      kills.push(kill);
    }
    return [
      { name: 'git push, alone', times: pushes },
      { name: 'kill alone: SAFE', times: kills.map(({ safe }) => safe) },
      { name: 'kill alone: RECORDED', times: kills.map(({ recorded }) => recorded) },
      { name: 'kill alone: the whole process', times: kills.map(({ whole }) => whole) },
    ];
  } finally {
    backend.close();
  }
}

/** Many at once, all in one process: what they wait for is each other, not for fifty starts of Node on one machine. */
async function killInCrowd(writers: number, rounds: number): Promise<readonly Measured[]> {
  const [pushed, safe, recorded]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round += 1) {
    const place = await makeCrowdedPlace(writers);
    const backend = await startGitBackend(dirname(place.remote));
    try {
      const url = `${backend.url}/${basename(place.remote)}`;
      place.atRemote('config', 'http.receivepack', 'true');
      place.atRemote('config', 'uploadpack.allowFilter', 'true');
      place.clone.git('remote', 'set-url', 'origin', url);
      pushed.push(...(await Promise.all(place.keys.map((key) => timeLanding(place.clone.directory, key)))));
      for (const { exit, report } of await writeAtOnce(place, url)) {
        if (exit !== 0) throw new Error(`a kill among ${writers} writers ended with ${exit}`);
        safe.push(report.safe.milliseconds);
        recorded.push(report.recorded.milliseconds);
      }
    } finally {
      backend.close();
      place.remove();
    }
  }
  return [
    { name: `${writers} at once: git fetch and push until it lands`, times: pushed },
    { name: `${writers} writers at once: SAFE`, times: safe },
    { name: `${writers} writers at once: RECORDED`, times: recorded },
  ];
}
