import { Chalk } from 'chalk';
import type { FormatName } from '../reporters/format-names.ts';
import { reporters } from '../reporters/index.ts';
import { fitLines } from '../reporters/layout/fit-lines.ts';
import { toAscii } from '../reporters/layout/to-ascii.ts';
import type { Explain, Link } from '../reporters/render-options.ts';
import type { Report } from '../reporters/report.ts';
import { type Reporter, takes } from '../reporters/reporter.ts';
import { withoutRunnerCommands } from './terminal-text.ts';

/** How a stream takes text. */
export interface StreamLook {
  readonly color: boolean;
  readonly unicode: boolean;
  readonly width: number;
  /** Whether no line may be wider: on a terminal, where it would go on anywhere in the next one. Logs keep lines whole, to be searched. */
  readonly fits?: boolean | undefined;
  readonly detail?: boolean | undefined;
  /** Makes words lead somewhere, on a terminal that has links. */
  readonly link?: Link | undefined;
  /** What codes mean, for the formats that say it. */
  readonly explain?: Explain | undefined;
}

/** A report as the text of one format for one stream or file. */
export function renderReport(report: Report, format: FormatName, look: StreamLook): string {
  const reporter = reporterOf(format);
  const { unicode, width, detail, explain, link } = look;
  const text = reporter.render(report, { style: new Chalk({ level: look.color ? 1 : 0 }), unicode, width, detail, explain, link });
  // What programs read keeps its own rules, and each format breaks up by itself what a runner would obey.
  if (reporter.medium === 'file') return text;
  const safe = withoutRunnerCommands(text);
  const shown = look.unicode ? safe : toAscii(safe);
  return look.fits === true && reporter.id === 'pretty' ? fitLines(shown, width) : shown;
}

/** Who reads a format. */
export function mediumOf(format: FormatName): Reporter['medium'] {
  return reporterOf(format).medium;
}

/** Whether a format has words for a kind of report. */
export function canRender(format: FormatName, kind: Report['kind']): boolean {
  return takes(reporterOf(format), kind);
}

function reporterOf(format: FormatName): Reporter {
  const reporter = reporters.find((candidate) => candidate.id === format);
  if (reporter === undefined) throw new Error(`no reporter is registered for the format ${format}`);
  return reporter;
}
