import { join } from 'node:path';
import { startGitBackend } from '../../testing/git-backend.ts';
import { flagOf, gitIn, makeBareRepository } from './made-repository.ts';
import { timeCommand, timeKill, timeProcess, timePush } from './one-kill.ts';
import { median } from './rounds.ts';
import { formatMilliseconds, formatNumber, formatRatio, formatTable } from './table.ts';

interface BigBench {
  readonly root: string;
  readonly scratch: string;
  readonly rounds: number;
  readonly isQuick: boolean;
}

interface Size {
  readonly otherFiles: number;
  readonly commits: number;
}

const small: Size = { otherFiles: 40, commits: 40 };

/** One way to reach the other repository. */
type Transport = 'file' | 'http';

/** Times operating flags in a repository with many files and commits against the same in a small one, in turn. */
export async function benchBigRepository(bench: BigBench): Promise<string> {
  const big: Size = bench.isQuick ? { otherFiles: 5_500, commits: 2_000 } : { otherFiles: 55_000, commits: 20_000 };
  const backend = await startGitBackend(bench.scratch);
  try {
    const rows: (readonly string[])[] = [];
    for (const transport of ['file', 'http'] as const) {
      const places = await Promise.all([makePlace(bench, { size: small, transport, url: backend.url }), makePlace(bench, { size: big, transport, url: backend.url })]);
      rows.push(...(await compare(bench, transport, places)));
    }
    return formatTable(`${formatNumber(big.otherFiles)} files and ${formatNumber(big.commits)} commits against ${small.otherFiles} and ${small.commits}`, ['what', 'x small', 'worst x small', 'big', 'small'], rows);
  } finally {
    backend.close();
  }
}

interface Made {
  readonly size: Size;
  readonly transport: Transport;
  readonly url: string;
}

/** A clone of a repository of that size, published. */
async function makePlace({ root, scratch }: BigBench, { size, transport, url }: Made): Promise<string> {
  const name = `${transport}-${size.otherFiles}`;
  const bare = join(scratch, `${name}.git`);
  makeBareRepository(bare, { ...size, flags: 60, flagEvery: 20, target: join(scratch, `${name}-out`) });
  const clone = join(scratch, name);
  gitIn(scratch, ['clone', '--quiet', bare, clone]);
  gitIn(clone, ['remote', 'set-url', 'origin', transport === 'file' ? `file://${bare}` : `${url}/${name}.git`]);
  await timeCommand(root, clone, ['publish', '--env', 'production']);
  return clone;
}

type Times = readonly (readonly [string, number])[];

async function compare({ root, rounds }: BigBench, transport: Transport, [near, far]: readonly [string, string]): Promise<Rows> {
  const samples = new Map<string, { readonly small: number[]; readonly big: number[] }>();
  const note = (key: 'small' | 'big', times: Times): void => {
    for (const [name, time] of times) {
      const sample = samples.get(name) ?? { small: [], big: [] };
      sample[key].push(time);
      samples.set(name, sample);
    }
  };
  for (let round = 0; round <= rounds; round += 1) {
    const [one, other] = [await measure(root, near, round), await measure(root, far, round)];
    // The first round warms up what both need.
    if (round === 0) continue;
    note('small', one);
    note('big', other);
  }
  return [...samples].map(([name, { small: few, big: many }]) => [`${transport}: ${name}`, formatRatio(median(many), median(few)), formatRatio(Math.max(...many), Math.max(...few)), formatMilliseconds(median(many)), formatMilliseconds(median(few))]);
}

type Rows = readonly (readonly string[])[];

async function measure(root: string, clone: string, round: number): Promise<Times> {
  const push = await timePush(clone);
  const kill = await timeKill(root, clone, flagOf(20 + round));
  await timeProcess('git', ['fetch', '--quiet'], clone);
  const others: [string, number][] = [];
  for (const [name, args] of [
    ['promote --push', ['promote', flagOf(round), '--env', 'production', '--push', '--yes']],
    ['plan of what was done', ['plan', '--base', 'HEAD', '--head', 'origin/main']],
    ['status', ['status', '--env', 'production']],
  ] as const) {
    others.push([name, (await timeCommand(root, clone, args)).milliseconds]);
  }
  return [['git push of one commit', push], ['kill: SAFE', kill.safe], ['kill: RECORDED', kill.recorded], ['kill: the whole process', kill.whole], ...others];
}
