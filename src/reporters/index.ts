import { concise } from './concise.ts';
import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';

/** Every way to show a report, sorted by id. */
export const reporters: readonly Reporter[] = [
  concise,
  json,
  pretty,
];
