import type { Condition } from './condition.ts';

/** A reusable audience; its name is its file's name. */
export interface Segment {
  readonly name: string;
  readonly file: string;
  readonly description: string;
  readonly when: Condition;
}
