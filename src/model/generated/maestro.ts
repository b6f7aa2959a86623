// Made from schemas/ by `npm run generate`; edit the schema.

/**
 * off, warn, error, or a mapping with severity and options.
 */
export type Policy =
  | string
  | {
      /**
       * How much it matters.
       */
      severity?: 'off' | 'warn' | 'error';
      [k: string]: string | number | boolean | 'off' | 'warn' | 'error' | undefined;
    };

/**
 * A flags project: its environments, ladder, attributes, owners, policies and publish targets.
 */
export interface ProjectFile {
  /**
   * The version of the format.
   */
  version: 1;
  /**
   * The environments, in promotion order.
   */
  environments: {
    [k: string]: Environment;
  };
  /**
   * The ladder, from few to many. Below it there are always off and targeted. When left out: internal (if there is an internal segment), 1%, 5%, 10%, 50%, 100%.
   *
   * @minItems 1
   * @maxItems 100
   */
  stages?: [string, ...string[]];
  /**
   * The segment that the stage internal serves.
   */
  internal?: string;
  /**
   * The attributes that a context can have. targetingKey (a string) and now (the clock) are always there.
   */
  attributes?: {
    [k: string]: Attribute;
  };
  /**
   * Who may own flags.
   */
  owners?: {
    [k: string]: Owner;
  };
  /**
   * How rules and policies are set, by id: off, warn, error, or a mapping with severity and the rule's own options. What is left out has its strict default.
   */
  policies?: {
    [k: string]: Policy;
  };
  /**
   * Windows of time in which no exposure may be raised; lowering is always allowed.
   *
   * @maxItems 100
   */
  freezes?: Freeze[];
  /**
   * Where each environment is published: a file:, s3:, https: or git: URL. A relative folder is below this file's. Credentials never stand here; they come from the environment.
   */
  publish?: {
    [k: string]: string;
  };
}
export interface Environment {
  /**
   * Changes here are what policies and promote are careful with.
   */
  protected?: boolean;
  /**
   * A stage here needs at least that stage in this other environment.
   */
  requires?: string;
}
export interface Attribute {
  /**
   * What the value is.
   */
  type: 'string' | 'string[]' | 'number' | 'boolean' | 'semver';
  /**
   * The only values it can have, when that is known.
   *
   * @minItems 1
   * @maxItems 1000
   */
  enum?: [string | number | boolean, ...(string | number | boolean)[]];
  /**
   * Not to appear in clear in an artifact's lists.
   */
  sensitive?: boolean;
}
export interface Owner {
  /**
   * As CODEOWNERS names them.
   */
  codeowners?: string;
  /**
   * Where they are reached.
   */
  contact?: string;
}
export interface Freeze {
  /**
   * What the plan calls it.
   */
  name: string;
  /**
   * Why nothing may be raised.
   */
  reason?: string;
  /**
   * The first instant of it.
   */
  from: string;
  /**
   * The instant at which it is over.
   */
  to: string;
  /**
   * Where it holds. Without this: in every protected environment.
   *
   * @minItems 1
   * @maxItems 32
   */
  environments?: [string, ...string[]];
}
