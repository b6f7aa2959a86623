import type { EvaluationContext } from '../evaluate/evaluation-context.ts';
import type { CsvRow, LineBatch, Records } from '../effects/ports.ts';
import type { Attribute, Settings } from '../model/settings.ts';
import { printable } from '../source/printable.ts';
import { contextWarnings } from './context-warnings.ts';
import { exitCodes } from './exit-codes.ts';
import { parseContext } from './read-context.ts';
import { type Refusal, refuse } from './refusal.ts';

/** A file of contexts, one of each person. */
export interface PopulationFile {
  /** A path, or `-` for standard input. */
  readonly source: string;
  readonly format: PopulationFormat;
}

type PopulationFormat = 'ndjson' | 'csv';

/** What separates the members of a list in a cell of CSV. */
const listSeparator = '|';

/** Something about a line: `isNobody` where it holds no context at all. */
export interface LineProblem {
  readonly line: number;
  readonly message: string;
  readonly isNobody: boolean;
}

/** Contexts in batches, and what is wrong with their lines; a context whose values are not as declared is still one. */
export interface ContextBatch {
  readonly contexts: readonly EvaluationContext[];
  readonly problems: readonly LineProblem[];
}

/**
 * Reads the contexts of a file. In CSV the header names the attributes, cells are read as the attribute's declared type,
 * and an empty cell is a missing value. A header that cannot be used is thrown as a refusal.
 */
export function readContexts(records: Records, file: PopulationFile, settings: Settings): AsyncIterable<ContextBatch> {
  return file.format === 'csv' ? readTable(records.readCsv(file.source), file.source, settings) : readObjects(records.readLines(file.source), settings);
}

async function* readObjects(batches: AsyncIterable<LineBatch>, settings: Settings): AsyncGenerator<ContextBatch> {
  for await (const { firstLine, texts } of batches) {
    const batch = new Batch(settings);
    texts.forEach((text, index) => {
      if (text === undefined) return batch.refuse(firstLine + index, 'the line is longer than a mebibyte');
      if (text.trim() === '') return undefined;
      const context = parseContext(index === 0 && firstLine === 1 ? text.replace(/^\uFEFF/, '') : text);
      return typeof context === 'string' ? batch.refuse(firstLine + index, `the line is not a context: ${context}`) : batch.add(firstLine + index, context);
    });
    yield batch;
  }
}

/** How the cells of a column become values. */
interface Column {
  readonly name: string;
  readonly toValue: (cell: string) => unknown;
}

async function* readTable(batches: AsyncIterable<readonly CsvRow[]>, source: string, settings: Settings): AsyncGenerator<ContextBatch> {
  let columns: readonly Column[] | undefined;
  for await (const rows of batches) {
    const batch = new Batch(settings);
    for (const row of rows) {
      if ('problem' in row) batch.refuse(row.line, `the row cannot be read: ${row.problem}`);
      else if (columns === undefined) columns = toColumns(row.cells, source, settings);
      else if (row.cells.length > columns.length) batch.refuse(row.line, `the row has ${row.cells.length} cells and the header ${columns.length}`);
      else batch.add(row.line, toContext(row.cells, columns));
    }
    yield batch;
  }
}

class Batch implements ContextBatch {
  readonly contexts: EvaluationContext[] = [];
  readonly problems: LineProblem[] = [];
  readonly #settings: Settings;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  add(line: number, context: EvaluationContext): void {
    this.contexts.push(context);
    for (const { message } of contextWarnings(this.#settings, context)) this.problems.push({ line, message, isNobody: false });
  }

  refuse(line: number, message: string): void {
    this.problems.push({ line, message, isNobody: true });
  }
}

function toContext(cells: readonly string[], columns: readonly Column[]): EvaluationContext {
  const context: { [attribute: string]: unknown } = {};
  cells.forEach((cell, index) => {
    const column = columns[index];
    if (column !== undefined && cell !== '') context[column.name] = column.toValue(cell);
  });
  return context;
}

function toColumns(header: readonly string[], source: string, settings: Settings): readonly Column[] {
  const names = header.map((name) => name.trim());
  const wrong = names.find((name, index) => name === '' || name === '__proto__' || names.indexOf(name) !== index);
  if (wrong !== undefined) throw noHeader(source, wrong === '' ? 'a column without a name' : `the column "${printable(wrong)}" twice`);
  if (!names.some((name) => settings.attributes.has(name))) throw noHeader(source, 'no declared attribute');
  return names.map((name) => ({ name, toValue: readerOf(settings.attributes.get(name)) }));
}

function noHeader(source: string, what: string): Refusal {
  return refuse({
    code: 'population',
    exit: exitCodes.refused,
    message: `the header of ${source === '-' ? 'standard input' : printable(source)} has ${what}`,
    help: [{ kind: 'mend', text: 'name an attribute of maestro.yaml for each column in the first line, such as targetingKey,plan' }],
  });
}

/** A cell that is not of the type stays a text: every positive test of it is false, as the evaluator has it. */
function readerOf(attribute: Attribute | undefined): Column['toValue'] {
  switch (attribute?.type) {
    case 'number':
      return (cell) => (cell.trim() !== '' && Number.isFinite(Number(cell)) ? Number(cell) : cell);
    case 'boolean':
      return (cell) => (cell === 'true' || cell === 'false' ? cell === 'true' : cell);
    case 'string[]':
      return (cell) => cell.split(listSeparator);
    case 'string':
    case 'semver':
    case 'instant':
    case undefined:
      return (cell) => cell;
  }
}
