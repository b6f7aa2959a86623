import type { FormatName } from './format-names.ts';
import type { RenderOptions } from './render-options.ts';
import type { Report } from './report.ts';

/** A way to show reports. What `render` returns ends with a line end or is empty. */
export interface Reporter {
  readonly id: FormatName;
  readonly summary: string;
  /** The kinds of reports that it takes; it throws at others. */
  readonly kinds: 'all' | readonly Report['kind'][];
  /** `terminal` where it is read as it is, by people; `file` where another program reads it. */
  readonly medium: 'terminal' | 'file';
  readonly render: (report: Report, options: RenderOptions) => string;
}

/** Whether a reporter takes reports of a kind. */
export function takes({ kinds }: Reporter, kind: Report['kind']): boolean {
  return kinds === 'all' || kinds.includes(kind);
}
