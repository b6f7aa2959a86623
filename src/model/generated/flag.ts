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
 * What the exposed get: a variant, or a split over variants. A boolean flag serves on when left out.
 */
export type Serve =
  | string
  | {
      [k: string]: number;
    };
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
 * What they get: a variant, or a split over variants.
 */
export type Serve1 =
  | string
  | {
      [k: string]: number;
    };

/**
 * One flag; its key is the name of the file.
 */
export interface FlagFile {
  /**
   * What the flag decides, for people who did not make it.
   */
  description: string;
  /**
   * Who answers for the flag: a name under owners in maestro.yaml.
   */
  owner: string;
  /**
   * release: goes up to 100 % and away. experiment: compares variants, then goes away. operational: a switch that stays. permission: who may use something; stays.
   */
  kind: 'release' | 'experiment' | 'operational' | 'permission';
  /**
   * The day by which the flag should be gone. Required for release and experiment.
   */
  expires?: string;
  /**
   * The type of the values; boolean when left out.
   */
  type?: 'boolean' | 'string' | 'number' | 'object';
  /**
   * The named values. A boolean flag has { on: true, off: false } when left out.
   */
  variants?: {
    [k: string]: Json;
  };
  /**
   * The variant of everyone who is not exposed, and of a killed flag. A boolean flag has off when left out.
   */
  safe?: string;
  /**
   * Decides which units come first. Fixed at creation: changing it moves everybody. The key when left out; write it before renaming the file.
   */
  salt?: string;
  /**
   * Other flags that must serve a given variant; else everyone gets safe.
   *
   * @maxItems 100
   */
  prerequisites?: Prerequisite[];
  /**
   * How far the flag is, per environment. An environment that is not named is at stage off.
   */
  environments?: {
    [k: string]: Environment;
  };
}
export interface Prerequisite {
  /**
   * The key of the other flag.
   */
  flag: string;
  /**
   * The variant that it must serve.
   */
  variant: string;
}
export interface Environment {
  /**
   * How far the flag is here: off (nobody, rules included), targeted (the rules decide), internal (also the internal segment), or a percentage on the ladder (also that part of all units).
   */
  stage: string;
  /**
   * The attribute whose value is the unit; targetingKey when left out.
   */
  bucketBy?: string;
  serve?: Serve;
  /**
   * Looked at before the stage, first match wins.
   *
   * @maxItems 100
   */
  rules?: Rule[];
  /**
   * Policies set aside here, by whom and until when; the plan shows them. One, or a list.
   *
   * @minItems 1
   * @maxItems 20
   */
  override?:
    | {
        /**
         * The policy that is set aside.
         */
        rule: string;
        /**
         * Why.
         */
        reason: string;
        /**
         * Who approved it.
         */
        approvedBy: string;
        /**
         * The last day on which it counts.
         */
        until: string;
      }
    | [Override]
    | [Override, Override]
    | [Override, Override, Override]
    | [Override, Override, Override, Override]
    | [Override, Override, Override, Override, Override]
    | [Override, Override, Override, Override, Override, Override]
    | [Override, Override, Override, Override, Override, Override, Override]
    | [Override, Override, Override, Override, Override, Override, Override, Override]
    | [Override, Override, Override, Override, Override, Override, Override, Override, Override]
    | [Override, Override, Override, Override, Override, Override, Override, Override, Override, Override]
    | [Override, Override, Override, Override, Override, Override, Override, Override, Override, Override, Override]
    | [
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override
      ]
    | [
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override
      ]
    | [
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override
      ]
    | [
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override
      ]
    | [
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override
      ]
    | [
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override
      ]
    | [
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override
      ]
    | [
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override
      ]
    | [
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override,
        Override
      ];
}
export interface Rule {
  /**
   * Names the rule in reasons and findings; unique in the flag and environment.
   */
  name: string;
  when: Condition;
  serve: Serve1;
}
/**
 * Whom the rule is about.
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
export interface Override {
  /**
   * The policy that is set aside.
   */
  rule: string;
  /**
   * Why.
   */
  reason: string;
  /**
   * Who approved it.
   */
  approvedBy: string;
  /**
   * The last day on which it counts.
   */
  until: string;
}
