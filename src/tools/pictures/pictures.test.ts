import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasChromium, launchChromium } from '../../testing/chromium.ts';
import { readTerminal } from './ansi.ts';
import { drawComment } from './comment-picture.ts';
import { readDemoOutput } from './demo-output.ts';
import { pictures } from './pictures.ts';
import { drawTerminal } from './terminal-picture.ts';

const root = join(import.meta.dirname, '../../..');
const words = { title: 'a title', about: 'about it' };
const made = pictures(root);

// Runs in the page, for which these sources have no types.
const faults = `(() => {
  const frame = document.querySelector('svg').getBoundingClientRect();
  const boxes = [...document.querySelectorAll('svg > text')].map((element) => ({ text: element.textContent, at: element.getBoundingClientRect(), fill: getComputedStyle(element).fill }));
  const common = (a, b) => [Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)];
  const isOver = (a, b) => { const [width, height] = common(a.at, b.at); return width > 1 && height > 6; };
  return boxes.flatMap((a, index) => [
    ...(a.at.left < frame.left || a.at.right > frame.right || a.at.top < frame.top || a.at.bottom > frame.bottom ? [a.text + ' is outside'] : []),
    ...(a.fill === 'rgb(0, 0, 0)' ? [a.text + ' has no colour'] : []),
    ...boxes.slice(index + 1).filter((b) => isOver(a, b)).map((b) => a.text + ' is over ' + b.text),
  ]);
})()`;

test.each([...made])('%s is made of what the tool prints now (npm run generate)', (path, text) => {
  expect(readFileSync(join(root, path), 'utf8') === text).toBe(true);
});

test('the terminal is drawn without losing a word, each where the terminal has it', () => {
  const { terminal } = readDemoOutput(root, 80);
  const lines = spawnSync('sed', ['s/\\x1b\\[[0-9;]*m//g'], { input: terminal, encoding: 'utf8' }).stdout.trimEnd().split('\n');
  const rows = new Map<string, string>();
  for (const [, x = '', y = '', text = ''] of (made.get('.github/docs/plan.svg') ?? '').matchAll(/<text [^>]*? x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</g)) {
    rows.set(y, (rows.get(y) ?? '').padEnd(Math.round((Number(x) - 20) / 8.4)) + text.replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&'));
  }
  expect([...rows.values()].slice(1).map((line) => line.trimEnd())).toEqual(lines.filter((line) => line !== '').map((line) => line.replace(/[█▓░]/g, ' ').trimEnd()));
});

describe('a picture is refused', () => {
  test.each([
    ['of a line that is wider than the terminal', () => drawTerminal({ ...words, command: 'x', output: 'a'.repeat(81), columns: 80 }), 'a line is 81 columns wide'],
    ['of a look that nobody has drawn', () => readTerminal('\u001B[35mpurple'), 'no look for SGR 35'],
    ['of what moves the cursor', () => readTerminal('\u001B[2Ka'), 'cannot show "\\u001b"'],
    ['of Markdown that it does not know', () => drawComment('a\n\n1. b\n', words), 'does not know the block ol'],
    ['of a word that is wider than the page', () => drawComment(`a \`${'b'.repeat(200)}\``, words), 'a word of the comment is'],
  ])('%s', (_, draw, message) => {
    expect(draw).toThrow(message);
  });
});

test.skipIf(!hasChromium)('nothing is outside of a picture or over another text, in either mode (skipped without Chromium)', async () => {
  const browser = await launchChromium();
  try {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ colorScheme });
      for (const [path, text] of made) {
        await page.setContent(text);
        expect([path, colorScheme, await page.evaluate(faults)]).toEqual([path, colorScheme, []]);
      }
    }
  } finally {
    await browser.close();
  }
});
