import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchBigRepository } from './bench/big-repository.ts';
import { benchCommands } from './bench/commands.ts';
import { benchComparison } from './bench/comparison.ts';
import { benchEvaluation, measureNamed } from './bench/evaluation.ts';
import { benchHistory } from './bench/history.ts';
import { measureRivals, measureSize } from './bench/measure-rivals.ts';
import { benchKills } from './bench/kills.ts';
import { benchPopulation } from './bench/population.ts';
import { benchProviders } from './bench/providers.ts';
import { benchStartUp } from './bench/start-up.ts';

const root = join(import.meta.dirname, '../..');

interface BenchOptions {
  readonly rounds: number;
  readonly isQuick: boolean;
  /** The names of the tables that are made. */
  readonly only: readonly string[];
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

interface Surroundings extends BenchOptions {
  readonly root: string;
  readonly scratch: string;
}

/** Every table by the name that `--only` takes. */
const tables: { readonly [name: string]: (surroundings: Surroundings) => string | Promise<string> } = {
  'start-up': ({ rounds, ...rest }) => benchStartUp({ ...rest, rounds: rounds * 3 }),
  commands: benchCommands,
  evaluation: ({ rounds }) => benchEvaluation({ root, rounds: rounds * 3 }),
  providers: ({ rounds, sizes }) => {
    const large = sizes.filter((size) => size >= 1000);
    return benchProviders({ root, rounds: rounds * 3, sizes: large.includes(10_000) ? [...large, 100_000] : large });
  },
  comparison: ({ rounds }) => benchComparison(rounds),
  population: benchPopulation,
  history: benchHistory,
  kill: benchKills,
  'big-repository': benchBigRepository,
};

async function runAll(options: BenchOptions): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'maestro-flags-bench-'));
  process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
  console.log(`Node ${process.versions.node}, ${cpus().length} cores; medians of ${options.rounds} interleaved rounds. Compare ratios, not times.\n`);
  for (const name of options.only) console.log(await tables[name]?.({ ...options, root, scratch }));
}

function readOptions(): BenchOptions {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, quick: { type: 'boolean', default: false }, sizes: { type: 'string' }, rounds: { type: 'string' }, scenario: { type: 'string' }, rivals: { type: 'string' }, rival: { type: 'string' }, size: { type: 'string' } },
  });
  const [rounds = Number.NaN] = readCounts('--rounds', values.rounds ?? (values.quick ? '3' : '7'));
  const sizes = readCounts('--sizes', values.sizes ?? (values.quick ? '100,1000' : '100,1000,10000'));
  const [size = Number.NaN] = readCounts('--size', values.size ?? '1000');
  const only = values.only?.split(',') ?? Object.keys(tables);
  const unknown = only.filter((name) => !(name in tables));
  if (unknown.length > 0) throw new Error(`--only takes the names of tables with commas between them (${Object.keys(tables).join(', ')}), not ${unknown.join(', ')}`);
  return { rounds, sizes, isQuick: values.quick, only, scenario: values.scenario, rivals: values.rivals, rival: values.rival, size };
}

function readCounts(option: string, text: string): readonly number[] {
  const counts = text.split(',').map(Number);
  if (counts.every((count) => Number.isSafeInteger(count) && count > 0)) return counts;
  throw new Error(`${option} takes whole numbers above 0 with commas between them, not ${JSON.stringify(text)}`);
}

await main();
