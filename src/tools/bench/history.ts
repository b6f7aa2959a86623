import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { flagOf, gitIn, makeBareRepository, type RepositoryShape } from './made-repository.ts';
import { type Contender, interleavedMedians, processContender } from './rounds.ts';
import { formatMilliseconds, formatNumber, formatRatio, formatTable } from './table.ts';

interface HistoryBench {
  readonly root: string;
  readonly scratch: string;
  readonly rounds: number;
  readonly isQuick: boolean;
}

/** Times what reads long histories, as whole processes, against what git alone takes for the same commits. */
export function benchHistory(bench: HistoryBench): string {
  const rows = [...benchAnswers(bench, bench.isQuick ? 500 : 3_000), ...benchBake(bench, bench.isQuick ? 2_000 : 20_000)];
  return formatTable('Long histories against the bare limit (`git log --first-parent --raw`, and `git cat-file --batch` of the files that it names)', ['command', 'commits', 'x limit', 'time'], rows);
}

type Rows = readonly (readonly string[])[];

/** Every commit is of a flag, so all of them count. */
function benchAnswers(bench: HistoryBench, commits: number): Rows {
  const clone = aClone(bench, { commits, flags: 200, otherFiles: 50, flagEvery: 1, target: '/nonexistent' });
  const cli = join(bench.root, 'bin/maestro-flags.cjs');
  const since = gitIn(clone, ['rev-parse', `HEAD~${Math.floor(commits * 0.9)}`]);
  return toRows(commits, [
    { name: 'git log, git cat-file', run: () => timeOf(() => readBlobs(clone)) },
    processContender('history', [cli, 'history'], clone),
    processContender('history FLAG', [cli, 'history', flagOf(88)], clone),
    processContender('why FLAG --since', [cli, 'why', flagOf(88), '--env', 'production', '--context', '{"targetingKey":"u-1"}', '--since', since], clone),
  ], bench.rounds);
}

/** Since when a flag is live that was last touched in the first commit of all, and one that was touched not long ago. */
function benchBake(bench: HistoryBench, commits: number): Rows {
  const clone = aClone(bench, { commits, flags: 200, otherFiles: 50, flagEvery: 1, target: '/nonexistent' });
  ramp(clone, 'oldest', 0);
  const cli = join(bench.root, 'bin/maestro-flags.cjs');
  return toRows(commits, [
    { name: 'git log', run: () => timeOf(() => listChanges(clone)) },
    processContender('plan, the bake clock from the first commit', [cli, 'plan', '--base', 'main', '--head', 'oldest', '--env', 'production'], clone),
    processContender('plan, nothing changed', [cli, 'plan', '--base', 'main', '--head', 'main', '--env', 'production'], clone),
  ], bench.rounds);
}

function toRows(commits: number, contenders: readonly Contender[], rounds: number): Rows {
  const medians = interleavedMedians(contenders, Math.min(rounds, 5));
  const base = medians.get(contenders[0]?.name ?? '') ?? Number.NaN;
  return [...medians].map(([name, time]) => [name, formatNumber(commits), formatRatio(time, base), formatMilliseconds(time)]);
}

function aClone({ scratch }: HistoryBench, shape: RepositoryShape): string {
  const [bare, clone] = [join(scratch, `history-${shape.commits}.git`), join(scratch, `history-${shape.commits}`)];
  makeBareRepository(bare, shape);
  gitIn(scratch, ['clone', '--quiet', bare, clone]);
  return clone;
}

/** A branch on which a flag goes up by one rung. */
function ramp(clone: string, branch: string, index: number): void {
  const path = `flags/team-${index % 20}/${flagOf(index)}.yaml`;
  const text = gitIn(clone, ['show', `main:${path}`]).replace('stage: 5%', 'stage: 10%');
  gitIn(clone, ['checkout', '--quiet', '-b', branch]);
  const blob = gitIn(clone, ['hash-object', '-w', '--stdin'], `${text}\n`);
  gitIn(clone, ['update-index', '--cacheinfo', `100644,${blob},${path}`]);
  gitIn(clone, ['commit', '--quiet', '--message', `raise ${flagOf(index)}`]);
  gitIn(clone, ['checkout', '--quiet', '--force', 'main']);
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const listing = ['log', '--first-parent', '--raw', '--no-abbrev', '--no-renames', '--format=%H %ct', '-z', '--', 'flags'];

function listChanges(clone: string): string {
  return run(clone, listing).toString('latin1');
}

/** The files of all commits, each of them once, as whoever reads a history has to have them. */
function readBlobs(clone: string): void {
  const ids = new Set(Array.from(listChanges(clone).matchAll(/:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [AM]\0/g), ([, id]) => id));
  run(clone, ['cat-file', '--batch', '--buffer'], [...ids].join('\n'));
}

function run(directory: string, args: readonly string[], input = ''): Buffer {
  const ended = spawnSync('git', args, { cwd: directory, input, maxBuffer: 1 << 30 });
  if (ended.status !== 0) throw new Error(`git ${args[0]} ended with ${ended.status}: ${ended.stderr.toString('utf8')}`);
  return ended.stdout;
}
