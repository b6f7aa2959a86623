import { describe, expect, it } from 'vitest';
import { aFolder } from '../testing/temporary-folder.ts';
import { nodeRecords } from './node-records.ts';
import type { CsvRow } from './ports.ts';

async function linesOf(text: string): Promise<readonly (readonly [number, string | undefined])[]> {
  const folder = aFolder({ 'people.ndjson': text });
  const lines: (readonly [number, string | undefined])[] = [];
  for await (const { firstLine, texts } of nodeRecords(folder).readLines('people.ndjson')) texts.forEach((line, index) => lines.push([firstLine + index, line]));
  return lines;
}

async function rowsOf(text: string): Promise<readonly CsvRow[]> {
  const folder = aFolder({ 'people.csv': text });
  const rows: CsvRow[] = [];
  for await (const batch of nodeRecords(folder).readCsv('people.csv')) rows.push(...batch);
  return rows;
}

describe('records of a file', () => {
  it('are lines with their numbers, whatever ends them, and the last one needs no end', async () => {
    expect(await linesOf('{"a":1}\r\n\n{"b":"ü"}')).toEqual([[1, '{"a":1}'], [2, ''], [3, '{"b":"ü"}']]);
    expect(await linesOf('')).toEqual([]);
    expect(await linesOf('x\n')).toEqual([[1, 'x']]);
  });

  it('are cut right where a chunk ends within a line or a letter', async () => {
    const texts = Array.from({ length: 40_000 }, (_, index) => `${index} zürich`);
    expect((await linesOf(texts.join('\n'))).map(([, text]) => text)).toEqual(texts);
  });

  it('leave out a line that is too long, and keep the count', async () => {
    expect(await linesOf(`a\n${'x'.repeat(3_000_000)}\nb\n`)).toEqual([[1, 'a'], [2, undefined], [3, 'b']]);
  });

  it('are rows of CSV with quotes, line ends in cells, and a byte order mark', async () => {
    expect(await rowsOf('\uFEFFtargetingKey,note\r\nu-1,"a ""b"", c"\r\n\r\nu-2,"two\nlines"\n')).toEqual([
      { line: 1, cells: ['targetingKey', 'note'] },
      { line: 2, cells: ['u-1', 'a "b", c'] },
      { line: 4, cells: ['u-2', 'two\nlines'] },
    ]);
  });

  it('say which row is no CSV, and go on behind it', async () => {
    expect(await rowsOf('key\n"a"x\nb\n')).toEqual([{ line: 1, cells: ['key'] }, { line: 2, problem: 'something stands between a closing quote and the comma' }, { line: 3, cells: ['b'] }]);
    expect(await rowsOf('key\nb\n"never')).toEqual([{ line: 1, cells: ['key'] }, { line: 2, cells: ['b'] }, { line: 3, problem: 'a quote is opened and never closed' }]);
    expect(await rowsOf('key\n5" pipe\nb\n6" pipe\nc\n')).toEqual([
      { line: 1, cells: ['key'] },
      { line: 2, problem: 'a quote stands in a cell that does not start with one; quote the whole cell and write the quote twice' },
      { line: 3, cells: ['b'] },
      { line: 4, problem: 'a quote stands in a cell that does not start with one; quote the whole cell and write the quote twice' },
      { line: 5, cells: ['c'] },
    ]);
  });

  it('keep the rows that follow a quote which is never closed', async () => {
    const rows = await rowsOf(`key\n"never\n${Array.from({ length: 3000 }, (_, index) => `u-${index}`).join('\n')}\n`);
    expect(rows.filter((row) => 'cells' in row)).toHaveLength(3001);
  });

  it('name what cannot be read, and why', async () => {
    const read = async (): Promise<void> => {
      for await (const _ of nodeRecords(aFolder({})).readCsv('nobody.csv')) throw new Error('there is nothing to read');
    };
    await expect(read()).rejects.toMatchObject({ name: 'EffectError', code: 'not-found', message: 'could not read nobody.csv: there is no such file or folder' });
  });
});
