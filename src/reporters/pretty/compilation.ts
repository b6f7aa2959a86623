import type { CompilationReport } from '../../model/generated/output/compilation.ts';
import { printable } from '../../source/printable.ts';
import { count } from '../layout/count.ts';
import { type Cell, tableWidth, toTable } from '../layout/table.ts';
import { wrapText } from '../layout/wrap-text.ts';
import type { RenderOptions } from '../render-options.ts';

type CompiledFile = CompilationReport['files'][number];

/** The files as a table, then what their consumers may not like, then what it comes to. */
export function renderCompilation(report: CompilationReport, options: RenderOptions): string {
  const rows = report.files.map((file) => toRow(file, options));
  const table = tableWidth(rows) <= options.width ? toTable(rows) : report.files.flatMap((file) => toBlock(file, options));
  const warnings = report.warnings.flatMap((warning) => warningLines(warning, options));
  return `${[...table, '', ...warnings, ...(warnings.length === 0 ? [] : ['']), ...summaryLines(report)].join('\n')}\n`;
}

function toRow(file: CompiledFile, options: RenderOptions): readonly Cell[] {
  return [
    { text: file.status, style: paintOf(file, options) },
    { text: printable(file.path), style: options.style.bold },
    { text: flagsText(file) },
    { text: sizeText(file.bytes) },
    { text: `sha256 ${file.sha256.slice(0, 12)}`, style: options.style.dim },
  ];
}

function toBlock(file: CompiledFile, options: RenderOptions): readonly string[] {
  return [
    `${paintOf(file, options)(file.status)} ${options.style.bold(printable(file.path))}`,
    `   ${flagsText(file)}, ${sizeText(file.bytes)}, sha256 ${file.sha256.slice(0, 12)}`,
  ];
}

function paintOf({ status }: CompiledFile, { style }: RenderOptions): (text: string) => string {
  switch (status) {
    case 'written':
      return style.green;
    case 'stale':
    case 'missing':
      return style.red;
    case 'unchanged':
    case 'current':
      return style.dim;
  }
}

function flagsText({ flags, killed }: CompiledFile): string {
  return count(flags, 'flag') + (killed === 0 ? '' : ` (${killed} killed)`);
}

function sizeText(bytes: number): string {
  return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KiB`;
}

function warningLines({ environment, flag, code, message }: CompilationReport['warnings'][number], { style, width }: RenderOptions): readonly string[] {
  const place = flag === null ? environment : `${environment}/${flag}`;
  const text = `${printable(place)} ${code}: ${printable(message, 1000)}`;
  const [first = '', ...rest] = wrapText(text, Math.max(20, width - 9));
  return [`${style.yellow('warning')}: ${first}`, ...rest.map((line) => `   ${line}`)];
}

function summaryLines({ check, files, summary }: CompilationReport): readonly string[] {
  const warnings = summary.warnings === 0 ? '' : `, ${count(summary.warnings, 'warning')}`;
  if (!check) {
    const written = files.filter(({ status }) => status === 'written').length;
    return [`${count(files.length, 'artifact')} of ${count(summary.flags, 'flag')}, ${written} written, ${files.length - written} unchanged${warnings}`];
  }
  if (summary.outdated === 0) return [`${count(files.length, 'artifact')} on disk ${files.length === 1 ? 'is' : 'are'} current${warnings}`];
  return [`${summary.outdated} of ${count(files.length, 'artifact')} on disk ${summary.outdated === 1 ? 'is' : 'are'} not what the project compiles to${warnings}`, 'next: the same without --check'];
}
