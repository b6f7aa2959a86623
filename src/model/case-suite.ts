import type { Path } from '../source/place.ts';
import type { Json } from './json.ts';
import type { Stage } from './stage.ts';

/** The test cases beside a flag, `<key>.test.yaml`. */
export interface CaseSuite {
  readonly file: string;
  readonly flag: string;
  readonly cases: readonly TestCase[];
}

export interface TestCase {
  readonly name: string;
  readonly environment: string;
  readonly context: { readonly [attribute: string]: Json };
  /** A unit that falls in this bucket (0 to 99,999) is found for the case. */
  readonly bucket: number | undefined;
  /** The clock of the evaluation, an ISO 8601 instant. */
  readonly now: string | undefined;
  /** Other states of flags, laid over the project for this case. */
  readonly given: ReadonlyMap<string, GivenState>;
  readonly expect: { readonly variant: string | undefined; readonly reason: string | undefined; readonly value: Json | undefined };
  readonly at: Path;
}

export type GivenState = { readonly kind: 'killed' } | Stage;
