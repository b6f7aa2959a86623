import type { LastSeen } from '../model/release/release.ts';
import type { FlagSet, ReadSet } from './flag-set.ts';

/** What is served, and where it came from. Never changed: a newer one takes its place as a whole. */
export interface Release extends ReadSet {
  /** The manifest's; `undefined` for a plain artifact. */
  readonly seq: number | undefined;
  readonly commit: string | undefined;
}

/** What a source found: a release, and what brings it back from a memory. */
export interface Found {
  readonly release: Release;
  readonly kept: Kept;
}

/** A release as texts (of the manifest, where there is one, and of the artifact), and what has been seen with it. */
export interface Kept {
  readonly manifest: string | undefined;
  readonly artifact: string;
  readonly seen: readonly LastSeen[];
}

/** How a source is asked: the release that is served, if it came from there, and the highest one seen of each key. */
export interface Asked {
  /** What is served, wherever it came from: what has not changed is taken over from it. */
  readonly before: FlagSet;
  readonly current: Release | undefined;
  readonly seen: readonly LastSeen[];
  readonly signal: AbortSignal;
}

/** Where releases come from. Everything that it returns is verified; it throws `Refusal` for all else. */
export interface Source {
  /** `undefined` where there is nothing newer than `current`. */
  readonly fetch: (asked: Asked) => Promise<Found | undefined>;
  /** Verifies what was kept like a download, except that its manifest may have expired. */
  readonly revive: (kept: Kept, before: FlagSet) => Promise<Release>;
}
