// Made from schemas/ by `npm run generate`; edit the schema.

/**
 * What `maestro-flags prove --format json` prints: whether a property holds for every context there can be, and a context for which it does not.
 */
export interface ProofReport {
  /**
   * Semantic version of this document's shape: minor adds, major breaks.
   */
  format_version: string;
  tool_version: string;
  kind: 'proof';
  /**
   * no-change: every context gets the same variant and value. monotone: no context goes from a variant that is not safe to another one. equal: every context gets the same variant from two flags.
   */
  property: 'no-change' | 'monotone' | 'equal';
  /**
   * True only where it was proven for everything compared.
   */
  holds: boolean;
  before: Side;
  after: Side;
  /**
   * How many flags were asked about; a pair of flags counts as one.
   */
  flags: number;
  environments: string[];
  /**
   * How many times a flag was compared in an environment.
   */
  compared: number;
  counterexample?: Counterexample;
  /**
   * One for each flag and environment where the property does not hold; `counterexample` is the first.
   */
  counterexamples: Counterexample[];
  /**
   * Where the property could neither be proven nor refuted within the bound. It does not hold then.
   */
  unsettled: {
    flag: string;
    environment: string;
  }[];
}
export interface Side {
  /**
   * For people: `main@4f2c1ab`, `working tree`, a folder.
   */
  label: string;
  kind: 'commit' | 'working-tree' | 'folder';
  /**
   * The full id, where the side is a commit.
   */
  commit: string | null;
  /**
   * The project's folder on this side.
   */
  project: string | null;
  /**
   * The only flag asked about on this side; null for all of them.
   */
  flag: string | null;
}
export interface Counterexample {
  flag: string;
  environment: string;
  /**
   * Who gets something else; somebody can have exactly these attributes.
   */
  context: {
    [k: string]: unknown;
  };
  /**
   * The clock that it needs, an ISO 8601 instant; null where it shows at any time.
   */
  at: string | null;
  before: Decision;
  after: Decision;
}
export interface Decision {
  flag: string;
  /**
   * Whether this side has the flag and the environment; where not, the flag counts as off.
   */
  exists: boolean;
  value: unknown;
  variant: string;
  arm: string;
  reason: string;
  /**
   * A command for a POSIX shell that gives this decision again; null where there is no such flag.
   */
  command: string | null;
}
