import { performance } from 'node:perf_hooks';
import { OpenFeature, type Provider } from '@openfeature/server-sdk';
import { FlagdCore } from '@openfeature/flagd-core';
import { MaestroProvider } from '../../provider/server.ts';
import { manyPlainFlags, type PlainFlag, plainScenarios, ruleHolds } from './plain-flags.ts';
import { type Loaded, type Rival, rivals } from './rivals.ts';
import { type Contender, interleavedMedians, median } from './rounds.ts';
import { type BenchContext, contexts, scenarios } from './scenarios.ts';

/** Nanoseconds per decision, by contender. */
export type RivalTimes = readonly (readonly [name: string, nanoseconds: number])[];

const batchMilliseconds = 20;

/** Times one flag in every library, and by hand; then through the OpenFeature SDK, where each call is awaited. */
export async function measureRivals(scenario: string, rounds: number): Promise<RivalTimes> {
  const flag = plainScenarios.get(scenario);
  const handWritten = scenarios.find(({ name }) => name === scenario)?.handWritten;
  if (flag === undefined || handWritten === undefined) throw new Error(`there is no scenario ${JSON.stringify(scenario)}`);
  const contenders: Contender[] = [batches('hand-written', byHand(flag.key, handWritten))];
  const loaded: Loaded[] = [];
  for (const rival of rivals) {
    const library = await rival.load(rival.write([flag]));
    const wrong = disagreement(flag, library);
    if (wrong !== undefined) throw new Error(`${rival.name} decides ${flag.key} otherwise for ${JSON.stringify(wrong)}`);
    loaded.push(library);
    contenders.push(batches(rival.name, (context) => library.ask(flag.key, context)));
  }
  const medians = [...interleavedMedians(contenders, rounds)];
  for (const library of loaded) library.close();
  return [...medians, ...(await measureThroughSdk(flag, rounds))];
}

/**
 * What somebody would write who needs the same: a flag is named by its key, and where there is none the caller's default is
 * served. An empty function instead would say only what a call costs.
 */
function byHand(key: string, decide: (context: BenchContext) => boolean): (context: BenchContext) => boolean {
  const flags = new Map([[key, decide]]);
  const ask = (named: string, defaultValue: boolean, context: BenchContext): boolean => {
    const found = flags.get(named);
    return found === undefined ? defaultValue : found(context);
  };
  return (context) => ask(key, false, context);
}

/**
 * A context for which a library decides otherwise than the rules say: a benchmark of libraries that do not do the same says
 * nothing. Each hashes in its own way, so whom a share exposes is not compared.
 */
export function disagreement(flag: PlainFlag, { ask }: Loaded): BenchContext | undefined {
  return contexts.find((context) => {
    const byRule = ruleHolds(flag, context);
    return (byRule || flag.share !== 5) && ask(flag.key, context) !== (byRule || flag.share === 100);
  });
}

function batches(name: string, decide: (context: BenchContext) => boolean): Contender {
  let count = 4096;
  const timeBatch = (): number => {
    let exposed = 0;
    const start = performance.now();
    for (let index = 0; index < count; index += 1) {
      const context = contexts[index & 63];
      if (context !== undefined && decide(context)) exposed += 1;
    }
    const elapsed = performance.now() - start;
    // Reading the count keeps the engine from dropping the calls.
    if (exposed > count) throw new Error('counted more exposed than asked');
    return elapsed;
  };
  return {
    name,
    run: () => {
      let elapsed = timeBatch();
      while (elapsed < batchMilliseconds) {
        count *= 2;
        elapsed = timeBatch();
      }
      return (elapsed * 1e6) / count;
    },
  };
}

async function measureThroughSdk(flag: PlainFlag, rounds: number): Promise<RivalTimes> {
  const [ours, flagd] = rivals;
  if (ours === undefined || flagd === undefined) throw new Error('there are no libraries');
  const text = ours.write([flag]);
  const times: (readonly [string, number[]])[] = [];
  for (const [name, provider] of [['ours, OpenFeature', new MaestroProvider({ bootstrap: text })], ['flagd-core, OpenFeature', flagdProvider(text)]] as const) {
    await OpenFeature.setProviderAndWait(name, provider);
    times.push([name, []]);
  }
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, samples] of times) {
      const sample = await timeAwaited(name, flag.key);
      if (round >= 0) samples.push(sample);
    }
  }
  await OpenFeature.close();
  return times.map(([name, samples]) => [name, median(samples)]);
}

async function timeAwaited(domain: string, key: string): Promise<number> {
  const client = OpenFeature.getClient(domain);
  const count = 4096;
  const start = performance.now();
  for (let index = 0; index < count; index += 1) await client.getBooleanValue(key, false, contexts[index & 63] ?? {});
  return ((performance.now() - start) * 1e6) / count;
}

/** flagd's engine behind the SDK, without the transport of its own provider. */
function flagdProvider(text: string): Provider {
  const flagd = new FlagdCore();
  flagd.setConfigurations(text);
  return {
    metadata: { name: 'flagd-core' },
    resolveBooleanEvaluation: (key, value, context) => Promise.resolve(flagd.resolveBooleanEvaluation(key, value, context)),
    resolveStringEvaluation: (key, value, context) => Promise.resolve(flagd.resolveStringEvaluation(key, value, context)),
    resolveNumberEvaluation: (key, value, context) => Promise.resolve(flagd.resolveNumberEvaluation(key, value, context)),
    resolveObjectEvaluation: () => Promise.reject(new Error('not asked for')),
  };
}

/** What a library costs with many flags. Times in milliseconds; `block` is the longest time in which nothing else ran. */
export interface RivalSize {
  readonly init: number;
  readonly reload: number | undefined;
  readonly block: number | undefined;
  /** Bytes a flag once loaded, and once every flag has been asked for. */
  readonly heapLoaded: number;
  readonly heapAsked: number;
}

/** Loads many flags and takes as many in again, one in a hundred of them changed. To be run with `--expose-gc`. */
export async function measureSize(name: string, count: number): Promise<RivalSize> {
  const rival: Rival | undefined = rivals.find((one) => one.name === name);
  if (rival === undefined) throw new Error(`there is no library ${JSON.stringify(name)}`);
  const flags = manyPlainFlags(count);
  const changed = flags.map((flag, index) => (index % 100 === 0 ? { ...flag, share: 0 as const } : flag));
  const [text, next] = [rival.write(flags), rival.write(changed)];
  // The engine compiles a library while it runs: the first time is not what a server sees at its next reload.
  const start = performance.now();
  const loaded = await rival.load(text);
  const init = performance.now() - start;
  const [heapLoaded, heapAsked] = await heapOf(rival, text, count);
  const { reload } = loaded;
  if (reload === undefined) return { init, reload: undefined, block: undefined, heapLoaded, heapAsked };
  await reload(text);
  const [elapsed, block] = await timeBlock(() => reload(next));
  const probe = flags.find(({ share }, index) => share === 100 && index % 100 === 0);
  const [context] = contexts;
  if (probe !== undefined && context !== undefined && loaded.ask(probe.key, { ...context, tenant: 'nobody' })) throw new Error(`${name} still serves what it had before`);
  loaded.close();
  return { init, reload: elapsed, block, heapLoaded, heapAsked };
}

async function heapOf(rival: Rival, text: string, count: number): Promise<readonly [loaded: number, asked: number]> {
  const used = (): number => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed;
  };
  const before = used();
  // A copy, so that what a library keeps of its text counts as its own.
  const held = await rival.load(Buffer.from(text).toString());
  const loaded = used() - before;
  const [context] = contexts;
  if (context !== undefined) for (let index = 0; index < count; index += 1) held.ask(`feature-${index}`, context);
  const asked = used() - before;
  held.close();
  return [loaded / count, asked / count];
}

/** How long work takes, and the longest time in it in which nothing else ran. */
async function timeBlock(work: () => void | Promise<void>): Promise<readonly [elapsed: number, block: number]> {
  let longest = 0;
  let isDone = false;
  let last = performance.now();
  const tick = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isDone) setImmediate(tick);
  };
  setImmediate(tick);
  await new Promise(setImmediate);
  longest = 0;
  const start = performance.now();
  last = start;
  await work();
  const elapsed = performance.now() - start;
  tick();
  isDone = true;
  return [elapsed, longest];
}
