import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchCommands } from './bench/commands.ts';
import { benchComparison } from './bench/comparison.ts';
import { benchEvaluation, measureNamed } from './bench/evaluation.ts';
import { measureRivals, measureSize } from './bench/measure-rivals.ts';
import { benchPopulation } from './bench/population.ts';
import { benchProviders } from './bench/providers.ts';
import { benchStartUp } from './bench/start-up.ts';

const root = join(import.meta.dirname, '../..');

interface BenchOptions {
  readonly rounds: number;
  readonly sizes: readonly number[];
  /** Given to the child processes that measure one row of the evaluation. */
  readonly scenario: string | undefined;
  /** Given to the child processes that measure libraries: which flag, or how many in which library. */
  readonly rivals: string | undefined;
  readonly rival: string | undefined;
  readonly size: number;
}

/** Prints what the tool costs, as ratios of one run. It judges nothing: times of a busy machine are no evidence alone. */
async function main(): Promise<void> {
  const options = readOptions();
  if (options.rivals !== undefined) return print(await measureRivals(options.rivals, options.rounds));
  if (options.rival !== undefined) return print(await measureSize(options.rival, options.size));
  if (options.scenario !== undefined) print(measureNamed(options.scenario, options.rounds));
  else await runAll(options);
}

/** For the parent process; whatever a library leaves running does not keep it waiting. */
function print(measured: unknown): void {
  process.stdout.write(JSON.stringify(measured), () => process.exit());
}

async function runAll({ rounds, sizes }: BenchOptions): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'maestro-flags-bench-'));
  process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
  console.log(`Node ${process.versions.node}, ${cpus().length} cores; medians of ${rounds} interleaved rounds. Compare ratios, not times.\n`);
  console.log(benchStartUp({ root, scratch, rounds: rounds * 3 }));
  console.log(benchCommands({ root, scratch, sizes, rounds }));
  console.log(benchEvaluation({ root, rounds: rounds * 3 }));
  const large = sizes.filter((size) => size >= 1000);
  console.log(benchProviders({ root, rounds: rounds * 3, sizes: large.includes(10_000) ? [...large, 100_000] : large }));
  console.log(benchComparison(rounds));
  console.log(await benchPopulation({ scratch, rounds }));
}

function readOptions(): BenchOptions {
  const { values } = parseArgs({
    options: { quick: { type: 'boolean', default: false }, sizes: { type: 'string' }, rounds: { type: 'string' }, scenario: { type: 'string' }, rivals: { type: 'string' }, rival: { type: 'string' }, size: { type: 'string' } },
  });
  const [rounds = Number.NaN] = readCounts('--rounds', values.rounds ?? (values.quick ? '3' : '7'));
  const sizes = readCounts('--sizes', values.sizes ?? (values.quick ? '100,1000' : '100,1000,10000'));
  const [size = Number.NaN] = readCounts('--size', values.size ?? '1000');
  return { rounds, sizes, scenario: values.scenario, rivals: values.rivals, rival: values.rival, size };
}

function readCounts(option: string, text: string): readonly number[] {
  const counts = text.split(',').map(Number);
  if (counts.every((count) => Number.isSafeInteger(count) && count > 0)) return counts;
  throw new Error(`${option} takes whole numbers above 0 with commas between them, not ${JSON.stringify(text)}`);
}

await main();
