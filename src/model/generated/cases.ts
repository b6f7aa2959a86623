// Made from schemas/ by `npm run generate`; edit the schema.

/**
 * @maxItems 1000
 */
export type Json =
  | null
  | boolean
  | number
  | string
  | Json[]
  | {
      [k: string]: Json;
    };
/**
 * The value that is served.
 *
 * @maxItems 1000
 */
export type Json1 =
  | null
  | boolean
  | number
  | string
  | Json[]
  | {
      [k: string]: Json;
    };

/**
 * Test cases of the flag that the file is named after: new-checkout.test.yaml for new-checkout.
 */
export interface CasesFile {
  /**
   * The cases; each stands alone.
   *
   * @minItems 1
   * @maxItems 1000
   */
  cases: [Case, ...Case[]];
}
export interface Case {
  /**
   * What is shown, as a sentence.
   */
  name: string;
  /**
   * Where the flag is decided.
   */
  environment: string;
  /**
   * The evaluation context; empty when left out.
   */
  context?: {
    [k: string]: Json;
  };
  /**
   * Chooses a unit by its bucket, and the clock.
   */
  at?: {
    /**
     * A unit that falls in this bucket is found for the case.
     */
    bucket?: number;
    /**
     * The clock of the evaluation.
     */
    now?: string;
  };
  /**
   * States of flags, laid over the project for this case: killed, off, targeted, internal or a percentage. Without it a case sees each flag as its own file says; kills that are in force do not count.
   */
  given?: {
    [k: string]: string;
  };
  /**
   * The variant that is served, or any of variant, reason and value.
   */
  expect:
    | string
    | {
        /**
         * The variant that is served.
         */
        variant?: string;
        /**
         * Why it is served.
         */
        reason?: string;
        value?: Json1;
      };
}
