import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../source/printable.ts';
import { readPage, toHtml } from '../../testing/gfm.ts';
import { bullets, folded, row, tableHead } from './blocks.ts';
import { compose } from './compose.ts';
import { fence } from './fence.ts';
import { code, prose } from './inline.ts';
import { toPage } from './page.ts';

const numRuns = process.env['MAESTRO_TEST_LONG'] === '1' ? 20_000 : 1000;
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom('`', '``', '|', '\\', '*', '_', '<b>', '</details>', '&lt;', '[a](b)', '![a](b)', '@acme', '#12', 'https://a.example', 'www.a.example', 'a', 'word', ' ', '  ', '1.', '-', '>', '#', '~~~', '```', '\n', ':', '::', '##[error]', '=', '"', "'", '(', ')', '%', 'GH-1', 'deadbeef'), { maxLength: 16 }).map((parts) => parts.join('')),
);

/** What a browser makes of white space outside of preformatted text. */
function squeezed(text: string): string {
  return text.replace(/ +/g, ' ').trim();
}

/** The legacy commands of the runner are broken up. */
function inert(text: string): string {
  return printable(text, 1000).replaceAll('##[', '##\\u{5b}');
}

describe('prose', () => {
  it('is a paragraph of words and code that says the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const page = readPage(toHtml(prose(text)));
        expect([...page.tags].filter((tag) => tag !== 'p' && tag !== 'code')).toEqual([]);
        // Backticks around words are marks of ours.
        expect(squeezed(page.all).replaceAll('`', '')).toBe(squeezed(inert(text)).replaceAll('`', ''));
        expect(page.text).not.toMatch(/[@#<>[\]*_\\~|=]|https?:|www\./);
      }),
      { numRuns },
    );
  });

  it('stays one cell of a table', () => {
    fc.assert(
      fc.property(anyText, anyText, (left, right) => {
        const page = readPage(toHtml([...tableHead(['a', 'b', 'c']), row([prose(left), code(right), 'x']), row(['y', code(left), prose(right)])].join('\n')));
        expect(page.tables).toEqual([[3, 3, 3]]);
        expect([page.cells[2], page.cells[3]]).toEqual(['x', 'y']);
        expect(page.links).toEqual([]);
      }),
      { numRuns },
    );
  });
});

describe('a page', () => {
  it('keeps texts in their fences and folds, and ends where the limit says', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 12 }), fc.integer({ min: 300, max: 2000 }), (texts, limit) => {
        const page = toPage({ limit });
        const items = texts.map((text) => folded([{ code: text }, ' in ', { strong: 'x' }], [bullets([prose(text)]), fence(text.split('\n'), 'diff').join('\n')], page));
        const markdown = compose(['### Title', { head: [], items, rest: (left) => `and ${left} more`, part: 1 }, 'the end'], limit);
        expect(markdown.length).toBeLessThanOrEqual(limit);
        const shown = readPage(toHtml(markdown));
        expect([...shown.tags].filter((tag) => !['h3', 'p', 'ul', 'li', 'code', 'pre', 'details', 'summary', 'b'].includes(tag))).toEqual([]);
        const left = Number(/and (\d+) more/.exec(shown.text)?.[1] ?? 0);
        expect(markdown.split('<details>').length - 1 + left).toBe(items.length);
        expect(shown.text.trimEnd().endsWith('the end')).toBe(true);
      }),
      { numRuns: numRuns / 2 },
    );
  });
});
