import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { RivalSize, RivalTimes } from './measure-rivals.ts';
import { plainScenarios } from './plain-flags.ts';
import { rivals } from './rivals.ts';
import { formatMilliseconds, formatNumber, formatRatio, formatTable } from './table.ts';

export interface ProvidersBench {
  readonly root: string;
  readonly rounds: number;
  readonly sizes: readonly number[];
}

/** The provider beside other libraries: one decision of each kind, and many flags. Each row has a process of its own. */
export function benchProviders(bench: ProvidersBench): string {
  return [decisions(bench), ...bench.sizes.map((size) => sizes(bench, size))].join('\n');
}

function decisions(bench: ProvidersBench): string {
  const names = [...plainScenarios.keys()];
  const columns = names.map((name) => new Map(inProcess<RivalTimes>(bench, ['--rivals', name, '--rounds', String(bench.rounds)])));
  const contenders = [...(columns[0]?.keys() ?? [])];
  const ours = (column: ReadonlyMap<string, number>, contender: string): number => column.get(contender.includes('OpenFeature') ? 'ours, OpenFeature' : 'ours') ?? Number.NaN;
  const rows = contenders.map((contender) => [
    contender,
    ...columns.map((column) => {
      const time = column.get(contender) ?? Number.NaN;
      return `${formatNumber(time)} ns ${formatRatio(time, ours(column, contender))}`;
    }),
  ]);
  return formatTable('One decision in an application, x ours: libraries by their own calls, then through the OpenFeature SDK', ['library', ...names], rows);
}

function sizes(bench: ProvidersBench, size: number): string {
  const measured = rivals.map(({ name }) => [name, inProcess<RivalSize>(bench, ['--size', String(size), '--rival', name])] as const);
  const flagd = measured.find(([name]) => name === 'flagd-core')?.[1].block ?? Number.NaN;
  const rows = measured.map(([name, { init, reload, block, heapLoaded, heapAsked }]) => [
    name,
    formatMilliseconds(init),
    reload === undefined ? 'none' : formatMilliseconds(reload),
    block === undefined ? 'none' : formatMilliseconds(block),
    block === undefined ? 'none' : formatRatio(flagd, block),
    `${formatNumber(heapLoaded)} B`,
    `${formatNumber(heapAsked)} B`,
  ]);
  return formatTable(`${formatNumber(size)} flags`, ['library', 'init', 'reload', 'longest block', 'flagd-core x it', 'heap a flag', 'once asked'], rows);
}

function inProcess<Result>({ root }: ProvidersBench, args: readonly string[]): Result {
  const program = ['--expose-gc', '--max-old-space-size=8192', '--import', 'tsx', join(root, 'src/tools/bench.ts'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`measuring ${args.join(' ')} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as Result; // as: the child prints what was measured
}
