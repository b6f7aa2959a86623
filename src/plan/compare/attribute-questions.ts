import type { AttributeFormula } from '../../evaluate/decision-program.ts';

/** All that two programs ask of one attribute. */
export interface AttributeQuestions {
  readonly attribute: string;
  /** Without repeats. */
  readonly tests: readonly AttributeFormula[];
  /** Whether a rollout takes its units from it. */
  readonly isUnit: boolean;
}
