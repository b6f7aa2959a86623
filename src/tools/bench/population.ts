import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { nodeRecords } from '../../effects/node-records.ts';
import type { Project } from '../../model/project.ts';
import { diffProjects } from '../../plan/diff-projects.ts';
import { aFlag, aProject, aRule, aStage, isIn } from '../../testing/builders.ts';
import { countPopulation, decidingOf } from '../../workflows/count-population.ts';
import type { PopulationFile } from '../../workflows/population-contexts.ts';
import { median } from './rounds.ts';
import { formatMilliseconds, formatNumber, formatRatio, formatTable } from './table.ts';

interface PopulationBench {
  readonly scratch: string;
  readonly rounds: number;
}

const people = 100_000;

/** Times `plan --population` against what no reader of such a file can do without: parsing its lines. */
export async function benchPopulation({ scratch, rounds }: PopulationBench): Promise<string> {
  const lines = Array.from({ length: people }, (_, index) => ({ targetingKey: `user-${index}`, tenant: `tenant-${index % 500}`, plan: index % 3 === 0 ? 'pro' : 'free' }));
  writeFileSync(join(scratch, 'people.ndjson'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  writeFileSync(join(scratch, 'people.csv'), `targetingKey,tenant,plan\n${lines.map(({ targetingKey, tenant, plan }) => `${targetingKey},${tenant},${plan}\n`).join('')}`);
  const rows: readonly (readonly [string, () => Promise<void>])[] = [
    ['read and JSON.parse', () => Promise.resolve(parseAll(scratch))],
    ['NDJSON, 1 changed flag', () => count({ scratch, format: 'ndjson', flags: 1 })],
    ['NDJSON, 20 changed flags', () => count({ scratch, format: 'ndjson', flags: 20 })],
    ['CSV, 1 changed flag', () => count({ scratch, format: 'csv', flags: 1 })],
  ];
  const times = rows.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) for (const [index, [, work]] of rows.entries()) times[index]?.push(await timeOf(work));
  const medians = times.map(median);
  return formatTable(
    `plan --population, ${formatNumber(people)} people`,
    ['file', 'x JSON.parse', 'time', 'people a second'],
    rows.map(([name], index) => {
      const time = medians[index] ?? Number.NaN;
      return [name, formatRatio(time, medians[0] ?? Number.NaN), formatMilliseconds(time), formatNumber(Math.round((people * 1000) / time))];
    }),
  );
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function parseAll(scratch: string): void {
  let parsed = 0;
  for (const line of readFileSync(join(scratch, 'people.ndjson'), 'utf8').split('\n')) if (line !== '' && JSON.parse(line) !== null) parsed += 1;
  if (parsed !== people) throw new Error('lines were lost');
}

interface Count {
  readonly scratch: string;
  readonly format: PopulationFile['format'];
  readonly flags: number;
}

async function count({ scratch, format, flags }: Count): Promise<void> {
  const [before, after] = [projectAt('5%', flags), projectAt('10%', flags)];
  const changes = diffProjects(before, after);
  const reader = { records: nodeRecords(scratch), showProgress: () => undefined };
  const counted = await countPopulation(reader, { source: `people.${format}`, format }, changes, decidingOf({ before, after, now: new Date(0) }));
  if (counted.population.people !== people || counted.people.size !== flags) throw new Error('people were lost');
}

function projectAt(stage: string, flags: number): Project {
  const rules = [aRule({ when: isIn('tenant', 'tenant-7') }), aRule({ name: 'pro', when: isIn('plan', 'enterprise') })];
  return aProject({ flags: Array.from({ length: flags }, (_, index) => aFlag({ key: `flag-${index}`, salt: `flag-${index}`, environments: { production: { stage: aStage(stage), rules } } })) });
}
