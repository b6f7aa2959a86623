import type { DecisionProgram } from '../evaluate/decision-program.ts';
import type { FlagState } from './change.ts';

/** A flag in an environment as an artifact tells it: what it decides, and the metadata beside it. */
export interface ReleasedFlag {
  readonly state: FlagState;
  readonly owner: string;
  readonly kind: string;
  readonly expires: string | undefined;
  readonly program: DecisionProgram;
  /** The same program as it reads back from an artifact: conditions that were compiled alike are equal texts. */
  readonly normal: DecisionProgram;
}
