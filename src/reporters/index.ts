import { concise } from './concise.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';

/** Every way to show a report, sorted by id. */
export const reporters: readonly Reporter[] = [
  concise,
  github,
  gitlab,
  json,
  junit,
  markdown,
  pretty,
  sarif,
];
