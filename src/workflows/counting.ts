import type { ShowProgress } from '../effects/ports.ts';

/** Says how many of many are done: `120 of 5,000 flags compared`. Of a few nothing is said. */
export function countingOf(showProgress: ShowProgress | undefined, what: string): ((done: number, of: number) => void) | undefined {
  if (showProgress === undefined) return undefined;
  return (done, of) => {
    if (of > few) showProgress(`${done.toLocaleString('en-US')} of ${of.toLocaleString('en-US')} ${what}`);
  };
}

const few = 20;
