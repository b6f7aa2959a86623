import type { Property } from '../plan/prove.ts';

/** One side of a proof: an empty revision is the working tree; no flag is every flag. */
export interface ProofEnd {
  readonly revision: string;
  readonly flag: string | undefined;
}

/** What `prove` is asked. */
export interface ProveRequest {
  /** Absolute, with `/`. */
  readonly cwd: string;
  /** What `--project` says. */
  readonly project: string | undefined;
  readonly property: Property;
  readonly before: ProofEnd;
  readonly after: ProofEnd;
  /** The only environment to ask about. */
  readonly environment: string | undefined;
  /** A calendar day, `YYYY-MM-DD`: what is an error of a project may depend on it. */
  readonly today: string;
  readonly toolVersion: string;
}
