import type { Store } from '../../effects/publish/store.ts';
import type { PublishEffects } from './publish-request.ts';
import { flagsPath, maximumArtifactBytes } from './release-paths.ts';

/** A cache between the store and its readers may hold the former release for so long. */
const limitMilliseconds = 30_000;
const stepMilliseconds = 200;

/** What is waited for, since when. */
export interface Expected {
  readonly environment: string;
  readonly sha256: string;
  /** Milliseconds since the epoch. */
  readonly since: number;
}

/** After how many milliseconds the artifact was read under the name that plain consumers know; `undefined` where it was not in time. */
export async function servedAfter({ clock, pause, sha256 }: Pick<PublishEffects, 'clock' | 'pause' | 'sha256'>, store: Store, expected: Expected): Promise<number | undefined> {
  const start = clock.now().getTime();
  for (;;) {
    const plain = await store.read(flagsPath(expected.environment), maximumArtifactBytes);
    const now = clock.now().getTime();
    if (plain !== undefined && sha256(plain.bytes) === expected.sha256) return now - expected.since;
    if (now - start >= limitMilliseconds) return undefined;
    await pause(stepMilliseconds);
  }
}
