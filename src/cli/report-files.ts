import { type FormatName, formatNames } from '../reporters/format-names.ts';
import { nearestName } from '../source/nearest-name.ts';
import { printable } from '../source/printable.ts';
import { isRefusal, type Refusal } from '../workflows/refusal.ts';
import { type CommandEntry, formatsOf } from './command.ts';
import { usage } from './usage.ts';

/** A file that the result is also written to. */
export interface ReportFile {
  readonly format: FormatName;
  /** Relative to the working directory. */
  readonly path: string;
}

/** Whether a command can be shown in a format. */
export function judgeFormat(entry: CommandEntry, format: FormatName): Refusal | undefined {
  const formats = formatsOf(entry);
  if (formats.includes(format)) return undefined;
  return usage(entry.name, `${entry.name} cannot be shown as ${format}`, [{ kind: 'hint', text: `it can be: ${formats.join(', ')}` }]);
}

/** What `--report` names, each `FORMAT=FILE`. */
export function readReportFiles(entry: CommandEntry, values: readonly string[]): readonly ReportFile[] | Refusal {
  if (entry.findings === 'none' && values.length > 0) return usage(entry.name, `${entry.name} has no report that could be written`);
  const files: ReportFile[] = [];
  for (const value of values) {
    const file = readReportFile(entry, value);
    if (isRefusal(file)) return file;
    if (files.some(({ path }) => path === file.path)) return usage(entry.name, `--report names ${printable(file.path)} twice`, [{ kind: 'mend', text: 'give each report a file of its own' }]);
    files.push(file);
  }
  return files;
}

function readReportFile(entry: CommandEntry, value: string): ReportFile | Refusal {
  const [, name, path] = /^([^=]*)=(.*)$/s.exec(value) ?? [];
  if (name === undefined || path === undefined || path === '') return usage(entry.name, `--report takes FORMAT=FILE, not "${printable(value)}"`, [{ kind: 'mend', text: '--report markdown=plan.md' }]);
  const format = formatNames.find((known) => known === name);
  if (format === undefined) {
    const nearest = nearestName(name, formatNames);
    return usage(entry.name, `--report knows no format "${printable(name)}"${nearest === undefined ? '' : `; did you mean "${nearest}"?`}`, [{ kind: 'hint', text: `the formats are: ${formatsOf(entry).join(', ')}` }]);
  }
  if (path === '-') return usage(entry.name, '--report writes to files', [{ kind: 'mend', text: `for standard output: --format ${format}` }]);
  const refused = judgeFormat(entry, format);
  return refused ?? { format, path: path.replaceAll('\\', '/') };
}
