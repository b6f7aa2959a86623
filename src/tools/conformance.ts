import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Verdict } from './conformance/compare.ts';
import type { Engine, StoredSuite } from './conformance/engine.ts';
import { engines } from './conformance/engines.ts';
import { flagdOverOfrep } from './conformance/flagd/engine.ts';
import { followPublish } from './conformance/follow-publish.ts';
import { generateCases } from './conformance/generate-cases.ts';
import { runEngine, storeCases } from './conformance/run-engines.ts';
import { sampleProject } from './conformance/sample-project.ts';

/** From how many cases on every known difference shows. */
const everyDifference = 10_000;

interface Options {
  readonly each: number;
  readonly seed: number;
  readonly chosen: readonly Engine[];
  readonly buildOnly: boolean;
  /** Whether an engine that is absent is a failure. */
  readonly all: boolean;
  readonly out: string | undefined;
}

/** Asks every engine that is here the same questions; ends with 0 when all of them answer as our evaluator does. */
async function main(): Promise<void> {
  const options = readOptions();
  const ready = options.chosen.filter((engine) => makeReady(engine, options));
  if (options.buildOnly) return;
  const folder = options.out ?? mkdtempSync(join(tmpdir(), 'maestro-conformance-'));
  if (options.out === undefined) process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
  const suites = storeCases(generateCases(sampleProject(), { ...options, now: Math.floor(Date.now() / 1000) }), folder);
  console.log(describeCases(suites, options.seed));
  for (const engine of ready) await judge(engine, suites, options);
  if (ready.length === engines.length) await follow();
}

/** How long a publish takes to be served, by each consumer. */
async function follow(): Promise<void> {
  console.log('a kill is published; from the end of publish to the first answer that has it:');
  for (const { consumer, after, milliseconds } of await followPublish(flagdOverOfrep.isBuilt())) {
    console.log(`${String(milliseconds).padStart(8)} ms  ${consumer}`);
    if (after !== 'off:killed') process.exitCode = 1;
  }
}

function makeReady(engine: Engine, { all, buildOnly }: Options): boolean {
  const missing = engine.missing();
  if (missing !== undefined) return skip(engine, missing, all);
  if (engine.isBuilt()) return true;
  try {
    engine.build();
    if (buildOnly) console.log(`built: ${engine.id}`);
    return true;
  } catch (error) {
    const [first = ''] = String(error instanceof Error ? error.message : error).trim().split('\n').slice(-1);
    return skip(engine, `it cannot be built here: ${first}`, all);
  }
}

function skip({ id }: Engine, reason: string, all: boolean): false {
  console.log(`skipped: ${id}, ${reason}`);
  if (all) process.exitCode = 1;
  return false;
}

async function judge(engine: Engine, suites: readonly StoredSuite[], { each }: Options): Promise<void> {
  const start = performance.now();
  try {
    const verdict = await runEngine(engine, suites);
    console.log(describeVerdict(engine, verdict, (performance.now() - start) / 1000));
    const gone = each >= everyDifference ? [...verdict.known].filter(([, count]) => count === 0) : [];
    for (const [{ summary }] of gone) console.log(`         no longer a difference; strike it off here and in the guides: ${summary}`);
    if (verdict.disagreements.length > 0 || gone.length > 0) process.exitCode = 1;
  } catch (error) {
    console.log(`FAILED ${engine.id}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

function describeCases(suites: readonly StoredSuite[], seed: number): string {
  const cases = suites.flatMap((suite) => suite.cases);
  const count = (name: string): string => cases.filter((item) => item.class === name).length.toLocaleString('en');
  const flags = suites.reduce((total, { artifact }) => total + Object.keys(artifact.flags).length, 0);
  return `${flags.toLocaleString('en')} flags in ${suites.length} artifacts; cases: ${count('sample')} of the sample project, ${count('typed')} typed, ${count('ill-typed')} ill-typed; seed ${seed}`;
}

function describeVerdict({ id, summary }: Engine, { asked, disagreements, known }: Verdict, seconds: number): string {
  const verdict = disagreements.length === 0 ? 'agrees' : `DISAGREES in ${disagreements.length}`;
  const lines = [`${verdict.padEnd(8)} ${id.padEnd(24)} ${asked.toLocaleString('en').padStart(7)} answers in ${seconds.toFixed(1)} s   ${summary}`];
  for (const [{ summary: difference }, count] of known) lines.push(`         known difference, ${count.toLocaleString('en')} times as predicted: ${difference}`);
  for (const { suite, item, answer } of disagreements.slice(0, 10)) lines.push(`  ${suite} ${JSON.stringify(item)} -> ${JSON.stringify(answer)}`);
  return lines.join('\n');
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: { cases: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' }, engines: { type: 'string' }, build: { type: 'boolean', default: false }, out: { type: 'string' } },
  });
  const wanted = values.engines?.split(',');
  const unknown = wanted?.filter((id) => !engines.some((engine) => engine.id === id)) ?? [];
  if (unknown.length > 0) throw new Error(`there is no engine ${unknown.join(', ')}; there are ${engines.map(({ id }) => id).join(', ')}`);
  const [each, seed] = [Number(values.cases), Number(values.seed)];
  if (!Number.isSafeInteger(each) || each < 1 || !Number.isSafeInteger(seed)) throw new Error('--cases and --seed take whole numbers');
  const chosen = engines.filter(({ id }) => wanted === undefined || wanted.includes(id));
  return { each, seed, chosen, buildOnly: values.build, all: process.env['CONFORMANCE'] === 'all', out: values.out };
}

await main();
