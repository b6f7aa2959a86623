import type { Engine, KnownDifference } from './engine.ts';
import { askLines, buildHarness, type Harness, isBuilt, missingOf } from './harness.ts';

interface Parts {
  readonly id: string;
  readonly summary: string;
  readonly command: () => readonly string[];
  readonly differences?: readonly KnownDifference[];
}

/** An engine in another language, behind a harness that is built here. */
export function harnessEngine(harness: Harness, { id, summary, command, differences = [] }: Parts): Engine {
  return {
    id,
    summary,
    missing: () => missingOf(harness),
    isBuilt: () => isBuilt(harness),
    build: () => buildHarness(harness),
    answer: (suites) => askLines(command(), suites),
    differences,
  };
}
