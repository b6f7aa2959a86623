import type { GenerationReport } from '../../model/generated/output/generation.ts';
import { printable } from '../../source/printable.ts';
import { count } from '../layout/count.ts';
import type { RenderOptions } from '../render-options.ts';

/** Which files were made or are stale, and the command that makes them. */
export function renderGeneration(report: GenerationReport, { style }: RenderOptions): string {
  const { check, files, outdated, notes, command } = report;
  const told = files.filter(({ status }) => status !== 'current' && status !== 'unchanged');
  const paint = check ? style.red : style.green;
  const rest = files.length - told.length;
  const lines = [
    ...told.map(({ status, path }) => `${paint(status)} ${style.bold(printable(path, 1000))}`),
    ...notes.map((note) => `${style.dim('note')}: ${printable(note, 1000)}`),
    ...(outdated > 0 ? [`run: ${style.bold(printable(command, 1000))}`] : []),
    ...(told.length === 0 ? [`${count(files.length, 'file')} ${files.length === 1 ? 'is' : 'are'} current`] : rest === 0 ? [] : [`${count(rest, 'other file')} ${rest === 1 ? 'is' : 'are'} current`]),
  ];
  return `${lines.join('\n')}\n`;
}
