import { join } from 'node:path';
import { nodeCryptography } from '../effects/node-cryptography.ts';
import { nodeFiles } from '../effects/node-files.ts';
import type { Files } from '../effects/ports.ts';
import { openStore } from '../effects/publish/index.ts';
import { validateFlagd } from '../model/generated/flagd-validator.js';
import type { PullReport } from '../model/generated/output/pull.ts';
import type { Trust } from '../model/generated/trust.ts';
import { watchRelease } from '../workflows/release/watch-release.ts';
import { aFolder } from './temporary-folder.ts';

/** `pull --watch` whose waits end when a test wants another round. */
export interface Puller {
  readonly file: string;
  /** Runs another round and gives what was told in it. */
  readonly round: () => Promise<readonly PullReport[]>;
  /** Milliseconds that were waited after each round. */
  readonly waits: readonly number[];
  /** Ends it; the next round is the first of another run on the same file. */
  readonly restart: () => void;
}

/** How it is run. */
export interface PullerOptions {
  readonly url: string;
  readonly trust: Trust | undefined;
  readonly files?: (folder: string) => Files;
  readonly folder?: string;
  readonly random?: () => number;
}

/** Watches a target with a clock of its own, which every wait puts forward. */
export async function aPuller({ url, trust, files = nodeFiles, folder = aFolder(), random = () => 0.5 }: PullerOptions): Promise<Puller> {
  const store = await openStore(url, { environment: {}, workingDirectory: folder, timeLimitMilliseconds: 250, wait: async () => undefined });
  const waits: number[] = [];
  let now = new Date('2026-11-23T06:00:00Z');
  const start = (pause: (milliseconds: number) => Promise<void>): AsyncGenerator<PullReport> =>
    watchRelease(
      { store, files: files(folder), cryptography: nodeCryptography, fits: (artifact) => validateFlagd(artifact), random, clock: { now: () => now }, pause },
      { file: 'flags.json', environment: 'production', pinned: trust, toolVersion: '', intervalMilliseconds: 5000 },
    );
  let run: Run | undefined;
  return {
    file: join(folder, 'flags.json'),
    waits,
    restart: () => (run = undefined),
    round: async () => {
      run ??= startRun((pause) =>
        start((milliseconds) => {
          waits.push(milliseconds);
          now = new Date(now.getTime() + milliseconds);
          return pause();
        }),
      );
      return run.round();
    },
  };
}

interface Run {
  readonly round: () => Promise<readonly PullReport[]>;
}

/** A round goes on until it waits; what comes next then is already asked for. */
function startRun(start: (pause: () => Promise<void>) => AsyncGenerator<PullReport>): Run {
  let pausing: () => void = () => undefined;
  let go: () => void = () => undefined;
  const events = start(() => {
    pausing();
    return new Promise((resolve) => (go = resolve));
  });
  let next: Promise<IteratorResult<PullReport>> | undefined;
  return {
    round: async () => {
      const told: PullReport[] = [];
      const paused = new Promise<'paused'>((resolve) => (pausing = () => resolve('paused')));
      go();
      for (;;) {
        next ??= events.next();
        const first = await Promise.race([next, paused]);
        if (first === 'paused') return told;
        next = undefined;
        if (first.done !== true) told.push(first.value);
      }
    },
  };
}
