import type { World } from '../provider/world.ts';

/** What a server of a test answers; a hang is a promise that never settles before the request is given up. */
export type Answer = (url: string, validator: string | undefined) => Response | 'hang' | Error;

interface Timer {
  readonly due: number;
  readonly milliseconds: number;
  readonly run: () => void;
}

/** Milliseconds after which a client gives a request up: while such a timer runs, something is being fetched. */
const requestTimeout = 10_000;

/** A world whose clock moves only when told, and whose server is a function. */
export class VirtualWorld {
  time: number = Date.parse('2026-11-23T06:00:00Z');
  answer: Answer = () => new Error('there is no server');
  readonly requests: string[] = [];
  /** How long each timer was set for. */
  readonly delays: number[] = [];
  readonly world: Partial<World>;
  readonly #timers = new Set<Timer>();
  #hanging = 0;

  constructor(random: () => number = () => 0.5) {
    this.world = {
      fetch: (url, { headers, signal }) => this.#fetch(url, headers['if-none-match'], signal),
      now: () => this.time,
      random,
      after: (milliseconds, run) => this.#after(milliseconds, run),
      pause: () => Promise.resolve(),
    };
  }

  /** Lets time pass: everything that is due runs in its order, and each fetch comes to its end. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds;
    await this.settle();
    for (let timer = this.#next(end); timer !== undefined; timer = this.#next(end)) {
      this.time = Math.max(this.time, timer.due);
      this.#timers.delete(timer);
      timer.run();
      await this.settle();
    }
    this.time = end;
  }

  /** Runs what is due next, whenever that is. */
  async step(): Promise<void> {
    const timer = this.#next(Number.POSITIVE_INFINITY);
    if (timer === undefined) throw new Error('nothing is due any more');
    await this.advance(Math.max(0, timer.due - this.time));
  }

  /** Waits for what is being fetched, unless it hangs. */
  async settle(): Promise<void> {
    do {
      await new Promise(setImmediate);
    } while (this.#hanging === 0 && [...this.#timers].some((timer) => timer.milliseconds === requestTimeout));
  }

  #next(end: number): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of this.#timers) if (timer.due <= end && (next === undefined || timer.due < next.due)) next = timer;
    return next;
  }

  #after(milliseconds: number, run: () => void): () => void {
    const timer = { due: this.time + milliseconds, milliseconds, run };
    this.#timers.add(timer);
    if (milliseconds !== requestTimeout) this.delays.push(milliseconds);
    return () => void this.#timers.delete(timer);
  }

  #fetch(url: string, validator: string | undefined, signal: AbortSignal): Promise<Response> {
    this.requests.push(url);
    const answer = this.answer(url, validator);
    if (answer instanceof Error) return Promise.reject(answer);
    if (answer !== 'hang') return Promise.resolve(answer);
    this.#hanging += 1;
    return new Promise((_, reject) => {
      signal.addEventListener('abort', () => {
        this.#hanging -= 1;
        reject(new Error('aborted'));
      });
    });
  }
}
