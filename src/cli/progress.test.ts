import { expect, it } from 'vitest';
import { makeProgress } from './progress.ts';

/** A stream and a clock that is set by hand. */
function aTerminal(isTTY: boolean): { readonly written: readonly string[]; readonly at: (milliseconds: number, text: string) => void } {
  const written: string[] = [];
  let now = 0;
  const show = makeProgress({ isTTY, columns: 40, write: (text) => written.push(text) }, { now: () => new Date(now) });
  return {
    written,
    at: (milliseconds, text) => {
      now = milliseconds;
      show(text);
    },
  };
}

it('says nothing for half a second, then writes over one line ten times a second at most, and takes it away', () => {
  const { written, at } = aTerminal(true);
  at(0, 'a');
  at(499, 'b');
  at(500, 'c');
  at(550, 'd');
  at(600, 'e\u001b[2J');
  at(610, '');
  expect(written).toEqual(['\r\u001b[Kc', '\r\u001b[Ke\\u{1b}[2J', '\r\u001b[K']);
});

it('says nothing at all where nobody looks at a terminal, or where nothing was shown', () => {
  const [file, short] = [aTerminal(false), aTerminal(true)];
  for (const { at } of [file, short]) for (const [index, text] of ['a', 'b', ''].entries()) at(index * 10, text);
  file.at(5000, 'late');
  expect([file.written, short.written]).toEqual([[], []]);
});
