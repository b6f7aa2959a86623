import type { FormatName } from './format-names.ts';
import type { RenderOptions } from './render-options.ts';
import type { Report } from './report.ts';

/** A way to show reports. `render` takes every kind of report; what it returns ends with a line end or is empty. */
export interface Reporter {
  readonly id: FormatName;
  readonly summary: string;
  readonly render: (report: Report, options: RenderOptions) => string;
}
