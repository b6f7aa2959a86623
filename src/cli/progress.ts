import type { Activity, Heard } from '../effects/activity.ts';
import type { Clock, ShowProgress } from '../effects/ports.ts';
import { printable } from '../source/printable.ts';

/** A stream that may be a terminal. */
interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const quietMilliseconds = 500;
const betweenMilliseconds = 100;

/** Whether a line may be written over where this environment runs: a log keeps every one of them. */
export function takesProgress(environment: { readonly [name: string]: string | undefined }): boolean {
  const ci = environment['CI'] ?? '';
  return (ci === '' || ci === 'false') && environment['GITHUB_ACTIONS'] !== 'true' && environment['TERM'] !== 'dumb';
}

/** The last line of a terminal, which is written over; nothing where nobody looks at one. */
export class ProgressLine {
  readonly #stream: ProgressStream;
  readonly isWanted: boolean;
  #isShown = false;
  #isHeld = false;

  constructor(stream: ProgressStream, isWanted = true) {
    this.#stream = stream;
    this.isWanted = isWanted && stream.isTTY === true;
  }

  draw(text: string): void {
    if (!this.isWanted || this.#isHeld) return;
    this.#isShown = true;
    // A line that fills the last column would go on in the next one, which nothing takes away.
    this.#stream.write(`\r\u001b[K${printable(text, (this.#stream.columns ?? 80) - 1)}`);
  }

  clear(): void {
    if (this.#isShown) this.#stream.write('\r\u001b[K');
    this.#isShown = false;
  }

  /** Takes the line away until the work is over: what it writes stays. */
  async without<T>(work: () => Promise<T>): Promise<T> {
    this.clear();
    this.#isHeld = true;
    try {
      return await work();
    } finally {
      this.#isHeld = false;
    }
  }
}

/** Progress of work that takes longer than half a second, ten times a second at most. */
export function makeProgress(line: ProgressLine, clock: Clock): ShowProgress {
  let started: number | undefined;
  let shown: number | undefined;
  return (text) => {
    const now = clock.now().getTime();
    started ??= now;
    if (text === '') {
      shown = undefined;
      return line.clear();
    }
    if (now - started < quietMilliseconds || (shown !== undefined && now - shown < betweenMilliseconds)) return;
    shown = now;
    line.draw(text);
  };
}

/** Says what is being waited for, of all that has begun and not ended, as soon as it takes longer than half a second. */
export class Waiting {
  readonly #line: ProgressLine;
  readonly #clock: Clock;
  readonly #since = new Map<Activity, number>();
  #isShown = false;

  constructor(line: ProgressLine, clock: Clock) {
    this.#line = line;
    this.#clock = clock;
  }

  hear({ phase, activity }: Heard): void {
    if (phase === 'begin' && activity.waitsFor !== undefined) this.#since.set(activity, this.#clock.now().getTime());
    if (phase === 'end' && this.#since.delete(activity)) this.look();
  }

  /** Draws the line anew; to be called a few times a second. */
  look(): void {
    const [oldest] = this.#since;
    const milliseconds = oldest === undefined ? 0 : this.#clock.now().getTime() - oldest[1];
    if (oldest !== undefined && milliseconds >= quietMilliseconds) {
      this.#isShown = true;
      return this.#line.draw(`waiting for ${printable(oldest[0].waitsFor ?? '', 60)} (${Math.floor(milliseconds / 1000)} s)`);
    }
    if (this.#isShown) this.#line.clear();
    this.#isShown = false;
  }
}
