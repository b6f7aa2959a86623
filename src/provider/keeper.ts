import type { LastSeen } from '../model/release/release.ts';
import type { Emitter } from './emitter.ts';
import { type FlagSet, noFlags } from './flag-set.ts';
import { readKept, type TextMemory, writeKept } from './memory.ts';
import { checkAside } from './parse.ts';
import { Refusal, toRefusal } from './refusal.ts';
import type { Asked, Found, Release, Source } from './source.ts';
import type { ClientState } from './state.ts';
import type { World } from './world.ts';

/** What keeps flags current. */
export interface KeeperOptions {
  readonly source: Source | undefined;
  readonly memory: TextMemory | undefined;
  readonly bootstrap: FlagSet | Refusal | undefined;
  readonly world: World;
  readonly emitter: Emitter;
  /** Milliseconds between two polls, before it is spread by a fifth each way. */
  readonly interval: number;
  /** Milliseconds that a start waits for the first answer. */
  readonly startTimeout: number;
}

/** Milliseconds that one fetch may take. */
const fetchTimeout = 10_000;
const longestBackoff = 300_000;
const shortestBackoff = 250;
/** Polls that may go wrong before what is served counts as stale. */
const missedPolls = 3;

/**
 * Holds what is served and keeps it current: what was kept from before, else what was handed in, else nothing; then what
 * a source has, polled. Whatever goes wrong outside is a refusal, and what is served stays; `set` is replaced by one
 * reference and never goes back to a lower number of the same key.
 */
export class Keeper {
  /** What is served. */
  set: FlagSet;
  readonly #options: KeeperOptions;
  #seen: readonly LastSeen[] = [];
  #inFlight = new AbortController();
  #isClosed = false;
  #release: Release | undefined;
  #origin: ClientState['origin'];
  #verifiedAt: number | undefined;
  #isStale = false;
  #refusals = 0;
  #lastRefusal: ClientState['lastRefusal'];
  #failures = 0;
  #started: Promise<void> | undefined;
  #cancelPoll: (() => void) | undefined;
  #cancelStale: (() => void) | undefined;

  constructor(options: KeeperOptions) {
    this.#options = options;
    const { bootstrap } = options;
    if (bootstrap instanceof Refusal) this.#refuse(bootstrap);
    this.set = bootstrap === undefined || bootstrap instanceof Refusal ? noFlags : bootstrap;
    this.#origin = this.set === bootstrap ? 'bootstrap' : 'nothing';
  }

  get state(): ClientState {
    const release = this.#release;
    return {
      phase: this.#phase(),
      origin: this.#origin,
      seq: release?.seq,
      commit: release?.commit,
      ageSeconds: this.#verifiedAt === undefined ? undefined : Math.max(0, (this.#options.world.now() - this.#verifiedAt) / 1000),
      flags: this.set.size,
      unreadable: [...this.set].filter(([, entry]) => entry.isUnreadable === true).map(([key]) => key),
      unchecked: [...this.set.values()].filter((entry) => entry.isUnreadable === undefined).length,
      refusals: this.#refusals,
      lastRefusal: this.#lastRefusal,
    };
  }

  /** Resolves when there is something fresh, or when the start has taken as long as it may. Never rejects. */
  start(): Promise<void> {
    this.#started ??= this.#start();
    return this.#started;
  }

  /** Ends polling; what is served is served on. */
  close(): void {
    this.#isClosed = true;
    this.#inFlight.abort();
    this.#cancelPoll?.();
    this.#cancelStale?.();
  }

  #phase(): ClientState['phase'] {
    if (this.#isStale) return 'STALE';
    return this.#options.source === undefined || this.#verifiedAt !== undefined ? 'READY' : 'BOOT';
  }

  async #start(): Promise<void> {
    const { source, world, startTimeout } = this.#options;
    this.#check();
    if (source === undefined) return this.#options.emitter.emit('ready', undefined);
    this.#watchForStale();
    const first = this.#boot(source);
    await new Promise<void>((resolve) => {
      const cancel = world.after(startTimeout, resolve);
      void first.then(() => {
        cancel();
        resolve();
      });
    });
  }

  async #boot(source: Source): Promise<void> {
    await this.#revive(source);
    if (!this.#isClosed) await this.#poll(source);
  }

  async #revive(source: Source): Promise<void> {
    const { memory } = this.#options;
    if (memory === undefined) return;
    try {
      const text = await memory.load();
      if (text === undefined) return;
      const kept = readKept(text);
      // Also where the release itself is refused: what was seen once is never gone back behind.
      this.#seen = kept.seen;
      this.#swap(await source.revive(kept, this.set), 'last-known-good');
    } catch (error) {
      this.#refuse(toRefusal(error, 'not-kept'));
    }
  }

  async #poll(source: Source): Promise<void> {
    const { world } = this.#options;
    const inFlight = new AbortController();
    this.#inFlight = inFlight;
    const cancel = world.after(fetchTimeout, () => inFlight.abort());
    try {
      const found = await source.fetch(this.#asked());
      if (this.#isClosed) return;
      if (found !== undefined) this.#accept(found);
      this.#verified();
      if (found !== undefined) await this.#keep(found);
    } catch (error) {
      this.#failures += 1;
      this.#refuse(toRefusal(error, 'unreachable'));
    } finally {
      cancel();
      if (!this.#isClosed) this.#cancelPoll = world.after(this.#delay(), () => void this.#poll(source));
    }
  }

  #asked(): Asked {
    return { before: this.set, current: this.#release, seen: this.#seen, signal: this.#inFlight.signal };
  }

  #accept({ release, kept }: Found): void {
    this.#seen = kept.seen;
    this.#swap(release, 'source');
  }

  #swap(release: Release, origin: ClientState['origin']): void {
    this.#release = release;
    this.set = release.set;
    this.#origin = origin;
    this.#check();
    if (release.changed.length > 0) this.#options.emitter.emit('changed', release.changed);
  }

  /** What is not understood is found aside: nobody waits for it. */
  #check(): void {
    const { set } = this;
    void checkAside(set, this.#options.world, () => this.set === set && !this.#isClosed);
  }

  #verified(): void {
    const wasReady = this.#phase() === 'READY';
    this.#verifiedAt = this.#options.world.now();
    this.#failures = 0;
    this.#isStale = false;
    this.#watchForStale();
    if (!wasReady) this.#options.emitter.emit('ready', undefined);
  }

  #watchForStale(): void {
    const { world, interval, emitter } = this.#options;
    this.#cancelStale?.();
    this.#cancelStale = world.after(interval * missedPolls, () => {
      this.#isStale = true;
      emitter.emit('stale', undefined);
    });
  }

  async #keep({ kept }: Found): Promise<void> {
    try {
      await this.#options.memory?.save(writeKept(kept));
    } catch (error) {
      this.#refuse(toRefusal(error, 'not-kept'));
    }
  }

  #refuse({ code, message }: Refusal): void {
    if (this.#isClosed) return;
    this.#refusals += 1;
    this.#lastRefusal = { code, message, at: this.#options.world.now() };
    this.#options.emitter.emit('refused', this.#lastRefusal);
  }

  #delay(): number {
    const { world, interval } = this.#options;
    if (this.#failures === 0) return interval * (0.8 + 0.4 * world.random());
    return Math.max(shortestBackoff, world.random() * Math.min(longestBackoff, 1000 * 2 ** this.#failures));
  }
}
