import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { displayWidth, withoutEscapes } from '../reporters/layout/display-width.ts';
import type { Report } from '../reporters/report.ts';
import { runCommand } from '../testing/run-command.ts';
import { type SampleCommand, sampleCommands, type SampleGrounds, sampleGrounds } from '../testing/sample-commands.ts';
import { timeless } from '../testing/timeless.ts';
import { commands } from './commands/index.ts';
import { renderReport } from './render.ts';

const folder = join(import.meta.dirname, 'looks');
const isUpdate = process.env['UPDATE_GOLDEN'] === '1';
const widths = [80, 40] as const;

let grounds: SampleGrounds;
beforeAll(async () => {
  grounds = await sampleGrounds();
});
afterAll(() => grounds.remove());

/** The report of a sample, as it would be at another time and place. */
async function reportOf({ ground, argv, exit }: SampleCommand): Promise<Report> {
  const place = grounds.lay(ground);
  try {
    const performed = await runCommand([...argv, '--format', 'json'], place);
    expect(performed.exit).toBe(exit);
    return timeless(JSON.parse(performed.stdout) as Report, place.cwd); // as: our own document
  } finally {
    place.remove();
  }
}

interface Look {
  readonly width: number;
  readonly unicode: boolean;
  readonly color: boolean;
}

const looks: readonly Look[] = widths.flatMap((width) => [true, false].flatMap((unicode) => [true, false].map((color) => ({ width, unicode, color }))));

/** Colours as people can read them: `<1>` for bold. */
function legible(text: string): string {
  const [first = '', ...painted] = text.split('\u001b[');
  return first + painted.map((each) => each.replace(/^([\d;]*)m/, '<$1>')).join('');
}

/** What holds for every look of every report. */
function judge(report: Report): readonly string[] {
  const shown = (look: Look): string => renderReport(report, 'pretty', { ...look, fits: true });
  const wrong = looks.flatMap((look) => {
    const text = shown(look);
    const what = `${look.width} ${look.unicode ? 'utf-8' : 'ascii'} ${look.color ? 'colour' : 'plain'}: `;
    return [
      ...text.split('\n').filter((line) => displayWidth(line) > look.width && !isUnbreakable(withoutEscapes(line))).map((line) => `${what}wider: ${line}`),
      ...(look.unicode || !/\P{ASCII}/u.test(text) ? [] : [`${what}not ASCII`]),
      ...(look.color || !text.includes('\u001b') ? [] : [`${what}an escape sequence`]),
      ...(withoutEscapes(text) === shown({ ...look, color: false }) ? [] : [`${what}colour says something else`]),
      ...(/\n\n\n|[ \t]\n|\n\n$|^\n/.test(withoutEscapes(text)) ? [`${what}a gap, or spaces at the end of a line`] : []),
    ];
  });
  const [wide = '', narrow = ''] = widths.map((width) => wordsOf(shown({ width, unicode: true, color: false })));
  return [...wrong, ...(wide === narrow ? [] : [`other words: ${wide} / ${narrow}`])];
}

/** A single word behind an indent and a label, or what is to be copied. */
function isUnbreakable(line: string): boolean {
  const rest = line.replace(/^ *(?:[a-z]+: +|[>+-] +)*/, '');
  // The lines of a file that is an example are to be copied as well.
  if (rest.startsWith('| ')) return true;
  return !rest.includes(' ') || /^(?:maestro-flags|git|export) /.test(rest);
}

/** Every word, whatever line and column it is in. Lines of files are cut to the width, so they do not count. */
function wordsOf(text: string): string {
  const words = text.split('\n').filter((line) => !/^ *(?:>? *\d+)? \| /.test(line)).join(' ').match(/[\w%@$]+/g) ?? [];
  return words.sort().join(' ');
}

/** The report in its looks; what colour and ASCII change is only shown where it does. */
function pictureOf({ name, argv }: SampleCommand, report: Report): string {
  const shown = (look: Partial<Look>): string => renderReport(report, 'pretty', { width: 80, unicode: true, color: false, fits: true, ...look });
  const [plain, ascii, painted] = [shown({}), shown({ unicode: false }), shown({ color: true })].map((text) => text.split('\n'));
  const differing = (lines: readonly string[] = [], others: readonly string[] = []): string => lines.filter((line, index) => line !== others[index]).join('\n');
  const sections = [['80', plain?.join('\n')], ['40', shown({ width: 40 })], ['80 ascii', differing(ascii, plain)], ['80 colour', legible(differing(painted, plain))]] as const;
  const told = sections.map(([title, text = '']) => (text === '' ? '' : `--- ${title}\n${text.replace(/\n$/, '')}\n`));
  return `=== ${name}\n$ maestro-flags ${argv.map((word) => (/^[\w%.:/@=-]+$/.test(word) ? word : `'${word}'`)).join(' ')}\n${told.join('')}`;
}

describe.each(commands.map(({ name }) => name))('%s', (name) => {
  const samples = sampleCommands.filter(({ argv, isRaw }) => argv[0] === name && isRaw !== true);

  it('can be read at 80 and 40 columns, in colour and without, in UTF-8 and ASCII', async () => {
    const pictures: string[] = [];
    const wrong: string[] = [];
    for (const sample of samples) {
      const report = await reportOf(sample);
      pictures.push(pictureOf(sample, report));
      wrong.push(...judge(report).map((each) => `${sample.name}: ${each}`));
    }
    const file = join(folder, `${name}.txt`);
    if (isUpdate) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, pictures.join('\n'));
    }
    expect(wrong).toEqual([]);
    expect(pictures.join('\n')).toBe(readFileSync(file, 'utf8'));
  });
});

it('there is a picture of every command, and of nothing else', () => {
  expect(readdirSync(folder).sort()).toEqual(commands.map(({ name }) => `${name}.txt`).sort());
});
