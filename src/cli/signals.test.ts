import { execFileSync, spawn } from 'node:child_process';
import { closeSync, constants, openSync } from 'node:fs';
import { constants as os } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { aFolder } from '../testing/temporary-folder.ts';

const bin = join(import.meta.dirname, '../../bin/maestro-flags.cjs');
const shop = join(import.meta.dirname, 'scenarios/projects/shop');

/** Waits until somebody reads the FIFO; the descriptor keeps the reader waiting. */
async function openWhenRead(fifo: string): Promise<number> {
  for (;;) {
    try {
      return openSync(fifo, constants.O_WRONLY | constants.O_NONBLOCK);
    } catch (error) {
      // ENXIO: nobody reads it yet.
      if (!(error instanceof Error && 'code' in error && error.code === 'ENXIO')) throw error;
    }
    await setImmediate();
  }
}

it.each(['SIGINT', 'SIGTERM'] as const)('%s ends it at once, also in the middle of a synchronous read, with the code that shells know', async (signal) => {
  const fifo = join(aFolder(), 'context.json');
  execFileSync('sh', ['-c', 'mkfifo "$0"', fifo]);
  const child = spawn(process.execPath, [bin, 'eval', 'new-checkout', '--env', 'production', '--context', `@${fifo}`], { cwd: shop, stdio: 'ignore' });
  const ended = new Promise<number>((resolve) => child.once('exit', (code, killedBy) => resolve(code ?? 128 + (killedBy === null ? 0 : os.signals[killedBy]))));
  const descriptor = await openWhenRead(fifo);
  child.kill(signal);
  expect(await ended).toBe(signal === 'SIGINT' ? 130 : 143);
  closeSync(descriptor);
});
