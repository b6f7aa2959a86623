import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { classifyIo } from './classify-io.ts';
import { CsvRows } from './csv-rows.ts';
import type { CsvRow, LineBatch, Records } from './ports.ts';

/** A line or a row longer than this is no context, and is not kept in memory. */
const mostBytes = 1024 * 1024;

/** The Records port on files of this machine and on standard input. */
export function nodeRecords(workingDirectory: string): Records {
  const open = (source: string): Readable => (source === '-' ? process.stdin : createReadStream(resolve(workingDirectory, source), { highWaterMark: 256 * 1024 }));
  return {
    readLines: (source) => named(source, linesOf(open(source))),
    readCsv: (source) => named(source, rowsOf(open(source))),
  };
}

async function* named<B>(source: string, batches: AsyncIterable<B>): AsyncGenerator<B> {
  try {
    yield* batches;
  } catch (error) {
    throw classifyIo(error, `read ${source === '-' ? 'standard input' : source}`);
  }
}

async function* linesOf(stream: Readable): AsyncGenerator<LineBatch> {
  const decoder = new StringDecoder('utf8');
  const lines = new Lines();
  for await (const chunk of stream) {
    const batch = lines.take(decoder.write(chunk as Buffer)); // as: no encoding is set, so these are bytes
    if (batch.texts.length > 0) yield batch;
  }
  yield lines.end(decoder.end());
}

/** Cuts a text that comes in pieces into lines. */
class Lines {
  #rest = '';
  #isTooLong = false;
  #line = 1;

  take(piece: string): LineBatch {
    const parts = piece.split('\n');
    const last = parts.pop() ?? '';
    const texts = parts.map((part) => this.#close(part));
    this.#keep(last);
    const batch = { firstLine: this.#line, texts };
    this.#line += texts.length;
    return batch;
  }

  end(piece: string): LineBatch {
    this.#keep(piece);
    return { firstLine: this.#line, texts: this.#rest === '' && !this.#isTooLong ? [] : [this.#close('')] };
  }

  #keep(part: string): void {
    this.#rest += part;
    if (this.#rest.length <= mostBytes) return;
    this.#rest = '';
    this.#isTooLong = true;
  }

  #close(part: string): string | undefined {
    this.#keep(part);
    const text = this.#isTooLong ? undefined : this.#rest;
    this.#rest = '';
    this.#isTooLong = false;
    return text?.endsWith('\r') === true ? text.slice(0, -1) : text;
  }
}

async function* rowsOf(stream: Readable): AsyncGenerator<readonly CsvRow[]> {
  const rows = new CsvRows(mostBytes);
  for await (const batch of linesOf(stream)) yield rows.take(batch);
  yield rows.end();
}
