import type { Clock } from '../effects/ports.ts';
import { printable } from '../source/printable.ts';

/** A stream that may be a terminal. */
interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const quietMilliseconds = 500;
const betweenMilliseconds = 100;

/** Shows how far some work is, and with an empty text takes that away again. */
export type ShowProgress = (text: string) => void;

/** One line that is written over, for work that takes longer than half a second; nothing where nobody looks at a terminal. */
export function makeProgress(stream: ProgressStream, clock: Clock): ShowProgress {
  if (stream.isTTY !== true) return () => undefined;
  let started: number | undefined;
  let shown: number | undefined;
  return (text) => {
    const now = clock.now().getTime();
    started ??= now;
    if (text === '') {
      if (shown !== undefined) stream.write('\r\u001b[K');
      shown = undefined;
      return;
    }
    if (now - started < quietMilliseconds || (shown !== undefined && now - shown < betweenMilliseconds)) return;
    shown = now;
    stream.write(`\r\u001b[K${printable(text, (stream.columns ?? 80) - 1)}`);
  };
}
