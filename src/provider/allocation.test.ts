import { expect, it } from 'vitest';
import { plainScenarios } from '../tools/bench/plain-flags.ts';
import { rivals } from '../tools/bench/rivals.ts';
import { contexts } from '../tools/bench/scenarios.ts';
import { createClient } from './index.ts';

const flags = [...plainScenarios.values()];
const [ours] = rivals;
const client = createClient({ bootstrap: ours?.write(flags) ?? '' });
const calls = 300_000;

/** Bytes that the heap grew by; a collection in between makes it less, and never more. */
function grownBy(key: string): number {
  const before = process.memoryUsage().heapUsed;
  let exposed = 0;
  for (let index = 0; index < calls; index += 1) if (client.boolean(key, false, contexts[index & 63])) exposed += 1;
  expect(exposed).toBeLessThanOrEqual(calls);
  return process.memoryUsage().heapUsed - before;
}

/** Until the engine has compiled what is called, numbers in between are objects; how soon that is depends on how busy the machine is. */
const mostRounds = 20;

it.each(flags.map(({ key }) => key))('a call for %s allocates nothing', (key) => {
  let grown = Number.POSITIVE_INFINITY;
  for (let round = 0; round < mostRounds && grown >= calls * 4; round += 1) grown = Math.abs(grownBy(key));
  // The smallest object has 12 bytes.
  expect(grown / calls).toBeLessThan(4);
});
