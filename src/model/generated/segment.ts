// Made from schemas/ by `npm run generate`; edit the schema.

/**
 * What an attribute must be: a value (equals), a list (one of them), or operators (all of them hold).
 *
 * @minItems 1
 * @maxItems 1000
 */
export type AttributeTest =
  | string
  | number
  | boolean
  | [Scalar, ...Scalar[]]
  | {
      equals?: Scalar1;
      notEquals?: Scalar2;
      in?: Scalars;
      notIn?: Scalars1;
      startsWith?: Texts;
      endsWith?: Texts1;
      contains?: Texts2;
      /**
       * Is greater than this number.
       */
      gt?: number;
      /**
       * Is this number or greater.
       */
      gte?: number;
      /**
       * Is less than this number.
       */
      lt?: number;
      /**
       * Is this number or less.
       */
      lte?: number;
      /**
       * Is a version in this range: =, <, <=, >, >= with full versions; a space is and,  ||  is or.
       */
      semver?: string;
      /**
       * The clock has not reached this instant (attribute now).
       */
      before?: string;
      /**
       * The clock has reached this instant (attribute now).
       */
      after?: string;
      /**
       * true: the context has the attribute, of its declared type. false: it does not.
       */
      exists?: boolean;
    };
export type Scalar = string | number | boolean;
/**
 * Is this value. tenant: acme says the same.
 */
export type Scalar1 = string | number | boolean;
/**
 * The exact negation of equals: it also holds when the attribute is missing.
 */
export type Scalar2 = string | number | boolean;
/**
 * Is one of these values. tenant: [acme, globex] says the same.
 *
 * @minItems 1
 * @maxItems 1000
 */
export type Scalars = [Scalar, ...Scalar[]];
/**
 * The exact negation of in: it also holds when the attribute is missing.
 *
 * @minItems 1
 * @maxItems 1000
 */
export type Scalars1 = [Scalar, ...Scalar[]];
/**
 * Starts with this text, or with one of these.
 *
 * @minItems 1
 * @maxItems 1000
 */
export type Texts = string | [string, ...string[]];
/**
 * Ends with this text, or with one of these.
 *
 * @minItems 1
 * @maxItems 1000
 */
export type Texts1 = string | [string, ...string[]];
/**
 * Has this text in it, or one of these; for string[]: has this member, or one of these.
 *
 * @minItems 1
 * @maxItems 1000
 */
export type Texts2 = string | [string, ...string[]];

/**
 * A reusable audience; its name is the name of the file.
 */
export interface SegmentFile {
  /**
   * Who is in it, for people who did not make it.
   */
  description: string;
  when: Condition;
}
/**
 * The contexts that are in it.
 */
export interface Condition {
  /**
   * Every one of these conditions holds.
   *
   * @minItems 1
   * @maxItems 100
   */
  all?: [Condition1, ...Condition1[]];
  /**
   * At least one of these conditions holds.
   *
   * @minItems 1
   * @maxItems 100
   */
  any?: [Condition1, ...Condition1[]];
  not?: Condition2;
  /**
   * The context is in this segment (segments/NAME.yaml).
   */
  segment?: string;
  [k: string]: AttributeTest | [Condition1, ...Condition1[]] | Condition2 | string | undefined;
}
export interface Condition1 {
  /**
   * Every one of these conditions holds.
   *
   * @minItems 1
   * @maxItems 100
   */
  all?: [Condition1, ...Condition1[]];
  /**
   * At least one of these conditions holds.
   *
   * @minItems 1
   * @maxItems 100
   */
  any?: [Condition1, ...Condition1[]];
  not?: Condition2;
  /**
   * The context is in this segment (segments/NAME.yaml).
   */
  segment?: string;
  [k: string]: AttributeTest | [Condition1, ...Condition1[]] | Condition2 | string | undefined;
}
/**
 * This condition does not hold.
 */
export interface Condition2 {
  /**
   * Every one of these conditions holds.
   *
   * @minItems 1
   * @maxItems 100
   */
  all?: [Condition1, ...Condition1[]];
  /**
   * At least one of these conditions holds.
   *
   * @minItems 1
   * @maxItems 100
   */
  any?: [Condition1, ...Condition1[]];
  not?: Condition2;
  /**
   * The context is in this segment (segments/NAME.yaml).
   */
  segment?: string;
  [k: string]: AttributeTest | [Condition1, ...Condition1[]] | Condition2 | string | undefined;
}
