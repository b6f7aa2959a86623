import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchCommands } from './bench/commands.ts';
import { benchComparison } from './bench/comparison.ts';
import { benchEvaluation, measureNamed } from './bench/evaluation.ts';
import { benchPopulation } from './bench/population.ts';
import { benchStartUp } from './bench/start-up.ts';

const root = join(import.meta.dirname, '../..');

interface BenchOptions {
  readonly rounds: number;
  readonly sizes: readonly number[];
  /** Given to the child processes that measure one row of the evaluation. */
  readonly scenario: string | undefined;
}

/** Prints what the tool costs, as ratios of one run. It judges nothing: times of a busy machine are no evidence alone. */
async function main(): Promise<void> {
  const options = readOptions();
  if (options.scenario !== undefined) console.log(JSON.stringify(measureNamed(options.scenario, options.rounds)));
  else await runAll(options);
}

async function runAll({ rounds, sizes }: BenchOptions): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'maestro-flags-bench-'));
  process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
  console.log(`Node ${process.versions.node}, ${cpus().length} cores; medians of ${rounds} interleaved rounds. Compare ratios, not times.\n`);
  console.log(benchStartUp({ root, scratch, rounds: rounds * 3 }));
  console.log(benchCommands({ root, scratch, sizes, rounds }));
  console.log(benchEvaluation({ root, rounds: rounds * 3 }));
  console.log(benchComparison(rounds));
  console.log(await benchPopulation({ scratch, rounds }));
}

function readOptions(): BenchOptions {
  const { values } = parseArgs({
    options: { quick: { type: 'boolean', default: false }, sizes: { type: 'string' }, rounds: { type: 'string' }, scenario: { type: 'string' } },
  });
  const [rounds = Number.NaN] = readCounts('--rounds', values.rounds ?? (values.quick ? '3' : '7'));
  const sizes = readCounts('--sizes', values.sizes ?? (values.quick ? '100,1000' : '100,1000,10000'));
  return { rounds, sizes, scenario: values.scenario };
}

function readCounts(option: string, text: string): readonly number[] {
  const counts = text.split(',').map(Number);
  if (counts.every((count) => Number.isSafeInteger(count) && count > 0)) return counts;
  throw new Error(`${option} takes whole numbers above 0 with commas between them, not ${JSON.stringify(text)}`);
}

await main();
