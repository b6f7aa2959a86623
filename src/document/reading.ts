import type { SourceFile } from '../source/source-file.ts';
import type { Problem } from './problem.ts';

/** One file while it is normalised; what the schema cannot say is found here and added to `problems`. */
export interface Reading {
  readonly source: SourceFile;
  readonly problems: Problem[];
}
