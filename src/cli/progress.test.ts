import { expect, it } from 'vitest';
import { makeProgress, ProgressLine, takesProgress, Waiting } from './progress.ts';

interface Terminal {
  readonly written: readonly string[];
  readonly line: ProgressLine;
  readonly waiting: Waiting;
  readonly at: (milliseconds: number, text: string) => void;
  readonly set: (milliseconds: number) => void;
}

/** A stream and a clock that is set by hand. */
function aTerminal(isTTY: boolean, isWanted = true): Terminal {
  const written: string[] = [];
  let now = 0;
  const clock = { now: () => new Date(now) };
  const line = new ProgressLine({ isTTY, columns: 40, write: (text) => written.push(text) }, isWanted);
  const show = makeProgress(line, clock);
  const set = (milliseconds: number): void => void (now = milliseconds);
  return {
    written,
    line,
    waiting: new Waiting(line, clock),
    at: (milliseconds, text) => {
      set(milliseconds);
      show(text);
    },
    set,
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

it('says nothing at all where nobody looks at a terminal, where it is not wanted, or where nothing was shown', () => {
  const [file, quiet, short] = [aTerminal(false), aTerminal(true, false), aTerminal(true)];
  for (const { at } of [file, quiet, short]) for (const [index, text] of ['a', 'b', ''].entries()) at(index * 10, text);
  file.at(5000, 'late');
  quiet.at(5000, 'late');
  expect([file.written, quiet.written, short.written]).toEqual([[], [], []]);
});

it('says what is waited for longest, how long already, and nothing of what is over soon', () => {
  const { written, waiting, set } = aTerminal(true);
  const [slow, soon] = [{ what: 'git push', waitsFor: 'git push' }, { what: 'GET', waitsFor: 'host\u001b[2J' }];
  waiting.hear({ phase: 'begin', activity: slow });
  set(400);
  waiting.look();
  waiting.hear({ phase: 'begin', activity: soon });
  set(700);
  waiting.look();
  set(2100);
  waiting.hear({ phase: 'end', activity: slow });
  set(2200);
  waiting.hear({ phase: 'end', activity: soon });
  waiting.look();
  expect(written).toEqual(['\r\u001b[Kwaiting for git push (0 s)', '\r\u001b[Kwaiting for host\\u{1b}[2J (1 s)', '\r\u001b[K']);
});

it('is away while somebody is asked', async () => {
  const { written, line } = aTerminal(true);
  line.draw('a');
  await line.without(async () => line.draw('b'));
  line.draw('c');
  expect(written).toEqual(['\r\u001b[Ka', '\r\u001b[K', '\r\u001b[Kc']);
});

it('never fills the last column, after which a terminal would go on in the next line', () => {
  const { written, line } = aTerminal(true);
  line.draw('x'.repeat(100));
  expect(written[0]?.replace('\r\u001b[K', '')).toHaveLength(39);
});

it('writes over nothing in logs', () => {
  expect([{}, { CI: 'false' }, { TERM: 'xterm' }].map(takesProgress)).toEqual([true, true, true]);
  expect([{ CI: 'true' }, { CI: '1' }, { GITHUB_ACTIONS: 'true' }, { TERM: 'dumb' }].map(takesProgress)).toEqual([false, false, false, false]);
});
