import { toInertJson } from './inert-json.ts';
import type { Reporter } from './reporter.ts';

/** The value itself: what every other reporter is rendered from. */
export const json: Reporter = {
  id: 'json',
  summary: 'the report as one JSON document, for programs',
  kinds: 'all',
  medium: 'file',
  render: (report) => toInertJson(report),
};
