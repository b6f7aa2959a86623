import { CsvError, parse } from 'csv-parse/sync';
import type { CsvRow, LineBatch } from './ports.ts';

/** Lines that make one row, with the number of the first. */
interface OpenRow {
  readonly line: number;
  readonly texts: readonly string[];
}

/**
 * Makes rows of the lines of a CSV file. A row goes on while it holds an odd number of quotes (RFC 4180), so where one ends
 * is known before it is parsed, and one that is no CSV costs no other: its lines are then tried one by one.
 */
export class CsvRows {
  readonly #mostLength: number;
  #open: OpenRow | undefined;
  #length = 0;

  constructor(mostLength: number) {
    this.#mostLength = mostLength;
  }

  /** The rows that end in these lines. */
  take({ firstLine, texts }: LineBatch): readonly CsvRow[] {
    const rows = texts.flatMap((text, index) => this.#add(firstLine + index, firstLine + index === 1 ? text?.replace(/^\uFEFF/, '') : text));
    return parseAll(rows);
  }

  /** What is left at the end of the file. */
  end(): readonly CsvRow[] {
    return this.#close();
  }

  #add(line: number, text: string | undefined): readonly (OpenRow | CsvRow)[] {
    if (text === undefined) return [...this.#close(), { line, problem: 'the line is longer than a mebibyte' }];
    if (this.#open === undefined && text.trim() === '') return [];
    const row = this.#open === undefined ? { line, texts: [text] } : { line: this.#open.line, texts: [...this.#open.texts, text] };
    const isOdd = countQuotes(text) % 2 === 1;
    const isOpen = (this.#open === undefined) === isOdd;
    this.#open = isOpen ? row : undefined;
    this.#length = isOpen ? this.#length + text.length : 0;
    if (!isOpen) return [row];
    return this.#length > this.#mostLength || row.texts.length > mostLines ? this.#close() : [];
  }

  #close(): readonly CsvRow[] {
    const open = this.#open;
    this.#open = undefined;
    this.#length = 0;
    return open === undefined ? [] : parseEach(open);
  }
}

/** So many lines hold no cell; a quote that is never closed must not swallow the file. */
const mostLines = 1000;

function parseAll(rows: readonly (OpenRow | CsvRow)[]): readonly CsvRow[] {
  const open = rows.filter((row) => 'texts' in row);
  const parsed = tryToParse(open.map(({ texts }) => texts.join('\n')).join('\n'));
  if (Array.isArray(parsed) && open.length === rows.length && parsed.length === open.length) {
    return parsed.map((cells, index) => ({ line: open[index]?.line ?? 0, cells }));
  }
  return rows.flatMap((row) => ('texts' in row ? parseEach(row) : [row]));
}

/** The row, or where it is no CSV what its lines are by themselves. */
function parseEach({ line, texts }: OpenRow): readonly CsvRow[] {
  const parsed = tryToParse(texts.join('\n'));
  if (typeof parsed !== 'string' && parsed[0] !== undefined) return [{ line, cells: parsed[0] }];
  if (texts.length > 1) return texts.flatMap((text, index) => (text.trim() === '' ? [] : parseEach({ line: line + index, texts: [text] })));
  return [{ line, problem: typeof parsed === 'string' ? parsed : 'the row is no CSV' }];
}

function tryToParse(text: string): readonly (readonly string[])[] | string {
  try {
    return parse(text, { relax_column_count: true, record_delimiter: '\n' });
  } catch (error) {
    if (error instanceof CsvError) return problemOf(error);
    throw error;
  }
}

function problemOf({ code }: CsvError): string {
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'a quote is opened and never closed';
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE':
      return 'something stands between a closing quote and the comma';
    case 'INVALID_OPENING_QUOTE':
      return 'a quote stands in a cell that does not start with one; quote the whole cell and write the quote twice';
    default:
      return 'the row is no CSV';
  }
}

function countQuotes(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) count += 1;
  return count;
}
