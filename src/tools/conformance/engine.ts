import type { Answer, CaseSuite, ConformanceCase } from './case-file.ts';

/** A suite, and the file that holds its artifact. */
export interface StoredSuite extends CaseSuite {
  readonly path: string;
}

/** Something that reads artifacts and decides: a provider, a library, a service. */
export interface Engine {
  readonly id: string;
  /** What it is, with its version. */
  readonly summary: string;
  /** Why it cannot run on this machine at all; `undefined` where it can. */
  readonly missing: () => string | undefined;
  /** Whether `build` has nothing left to do. */
  readonly isBuilt: () => boolean;
  /** Makes it ready to run; throws with what its tools said. */
  readonly build: () => void;
  /** Answers every question of every suite, in order. */
  readonly answer: (suites: readonly StoredSuite[]) => Promise<readonly (readonly Answer[])[]>;
  readonly differences: readonly KnownDifference[];
}

/** Where an engine is known to decide differently, and nothing in an artifact can prevent it. */
export interface KnownDifference {
  /** What and why, in a sentence. */
  readonly summary: string;
  /** What the engine must answer instead of its answer; `undefined` where the difference does not concern the case. */
  readonly predict: (suite: CaseSuite, item: ConformanceCase, answer: Answer) => Answer | undefined;
}

type Parts = Pick<Engine, 'id' | 'summary' | 'answer'>;

/** An engine that came with `npm ci`. */
export function installedEngine(parts: Parts): Engine {
  return { missing: () => undefined, isBuilt: () => true, build: () => undefined, differences: [], ...parts };
}
