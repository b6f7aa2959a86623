import type { Surroundings } from './addition.ts';

/** What the files of a host are made for. */
export interface CiProject extends Surroundings {
  /** The version of maestro-flags that jobs install. */
  readonly version: string;
}
