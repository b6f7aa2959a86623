import type { AttributeTest } from '../../model/condition.ts';

/** A test or its negation, as a part of a conjunction about one attribute. */
export interface Literal {
  readonly test: AttributeTest;
  readonly negated: boolean;
}
