import type { Clock, FarSightedGit, Files } from '../../effects/ports.ts';
import type { Store } from '../../effects/publish/store.ts';
import type { ProjectRequest } from '../find-project.ts';
import type { PlanFile } from '../plan-file.ts';
import type { ReleaseCodec } from './release-codec.ts';

/** What is published, where to, and what may be set aside. */
export interface PublishRequest extends ProjectRequest {
  readonly environment: string;
  /** The revision whose flags are published. */
  readonly ref: string;
  /** The release whose content is published again, under a new number; then `ref` tells the target only. */
  readonly fromSeq: number | undefined;
  /** The plan that was reviewed: nothing else is published. */
  readonly plan: PlanFile | undefined;
  /** A target on the command line; a relative folder is below `cwd`. */
  readonly to: string | undefined;
  /** Where consumers read, when that is not the target itself; how long it takes to show the release is measured there. */
  readonly servedFrom: string | undefined;
  /** Seconds until consumers refuse the release as new; `undefined`: never. What is live already is then published anew. */
  readonly expiresInSeconds?: number | undefined;
  /** Decides everything and writes nothing. */
  readonly dryRun: boolean;
  readonly acceptShrink: boolean;
  readonly acceptDiverged: boolean;
  readonly allowEmpty: boolean;
  readonly allowUnsafeStore: boolean;
  readonly toolVersion: string;
}

/** What publishing needs of the world. */
export interface PublishEffects {
  readonly files: Files;
  readonly git: FarSightedGit;
  readonly clock: Clock;
  /** Opens a target; a relative folder is below the working directory. */
  readonly openStore: (url: string, workingDirectory: string) => Promise<Store>;
  readonly releases: ReleaseCodec;
  /** Waits for so many milliseconds, or until nobody waits for it any more: a wait that is left behind keeps the process alive. */
  readonly pause: (milliseconds: number, over?: AbortSignal) => Promise<void>;
  /** A fraction in [0, 1). */
  readonly random: () => number;
  /** In hexadecimal. */
  readonly sha256: (bytes: Uint8Array) => string;
}
