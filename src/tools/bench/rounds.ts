import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** Something to time; it returns how long it took, in a unit of its own choice. */
export interface Contender {
  readonly name: string;
  readonly run: () => number;
}

/**
 * The median of every contender over `rounds` rounds. A round runs each of them once, so that what slows the machine down
 * slows all of them; one more round goes first and is not counted (page cache, file handles, JIT).
 */
export function interleavedMedians(contenders: readonly Contender[], rounds: number): ReadonlyMap<string, number> {
  const samples = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const { name, run } of contenders) {
      const sample = run();
      if (round >= 0) samples.get(name)?.push(sample);
    }
  }
  return new Map([...samples].map(([name, values]) => [name, median(values)]));
}

/** The middle value; of an even number of values the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  const high = sorted[Math.floor(middle)] ?? Number.NaN;
  return (low + high) / 2;
}

/** A whole process of this Node, timed in milliseconds from spawn to exit; it has to end with 0. */
export function processContender(name: string, args: readonly string[], folder: string): Contender {
  return {
    name,
    run: () => {
      const start = performance.now();
      const result = spawnSync(process.execPath, args, { cwd: folder, env: childEnvironment(), stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
      const elapsed = performance.now() - start;
      if (result.status !== 0) throw new Error(`${name} ended with ${result.status ?? result.signal}: ${result.stderr.slice(0, 2000)}`);
      return elapsed;
    },
  };
}

/** NODE_EXTRA_CA_CERTS costs every start of Node 20 about 38 ms and NODE_OPTIONS may load anything: both would falsify ratios. */
export function childEnvironment(): NodeJS.ProcessEnv {
  const { NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, ...environment } = process.env;
  return environment;
}
