import { Chalk } from 'chalk';
import type { FormatName } from '../reporters/format-names.ts';
import { reporters } from '../reporters/index.ts';
import { toAscii } from '../reporters/layout/to-ascii.ts';
import type { Report } from '../reporters/report.ts';
import { withoutRunnerCommands } from './terminal-text.ts';

/** How a stream takes text. */
export interface StreamLook {
  readonly color: boolean;
  readonly unicode: boolean;
  readonly width: number;
  readonly detail?: boolean | undefined;
}

/** A report as the text of one format for one stream. */
export function renderReport(report: Report, format: FormatName, look: StreamLook): string {
  const reporter = reporters.find((candidate) => candidate.id === format);
  if (reporter === undefined) throw new Error(`no reporter is registered for the format ${format}`);
  const text = reporter.render(report, { style: new Chalk({ level: look.color ? 1 : 0 }), unicode: look.unicode, width: look.width, detail: look.detail });
  if (format === 'json') return text;
  const safe = withoutRunnerCommands(text);
  return look.unicode ? safe : toAscii(safe);
}
