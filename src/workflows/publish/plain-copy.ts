import { isRefusal, type Refusal } from '../refusal.ts';
import { type Ledger, readArtifact, readLive, type StoredRelease } from './live-release.ts';
import type { PublishEffects } from './publish-request.ts';
import { flagsPath, maximumArtifactBytes } from './release-paths.ts';

/** What was done to `flags.json`, and of which release it is now. */
export interface PlainCopy {
  readonly kind: 'copy';
  readonly was: 'absent' | 'stale' | 'current';
  readonly live: StoredRelease;
  /** Not after many rounds: then others keep writing, or the store does not keep what it takes. */
  readonly isCurrent: boolean;
}

const mostRounds = 25;

/**
 * Makes `flags.json` what the pointer says, and looks again until it is: another publisher may have moved the pointer
 * meanwhile and be done before this write lands.
 */
export async function copyPlain(effects: PublishEffects, ledger: Ledger): Promise<PlainCopy | Refusal | undefined> {
  let was: PlainCopy['was'] | undefined;
  for (let round = 0; ; round += 1) {
    const live = await readLive(effects, ledger);
    if (live === undefined || isRefusal(live)) return live;
    const found = await comparePlain(effects, ledger, live);
    was ??= found;
    if (found === 'current' || round === mostRounds) return { kind: 'copy', was, live, isCurrent: found === 'current' };
    const stored = await readArtifact(effects, ledger, live);
    if (isRefusal(stored)) return stored;
    await ledger.store.overwrite(flagsPath(ledger.environment), stored.bytes);
  }
}

/** How `flags.json` compares with the artifact of a release. */
export async function comparePlain({ sha256 }: Pick<PublishEffects, 'sha256'>, { store, environment }: Ledger, { entry }: StoredRelease): Promise<PlainCopy['was']> {
  const plain = await store.read(flagsPath(environment), maximumArtifactBytes);
  if (plain === undefined) return 'absent';
  return sha256(plain.bytes) === entry.sha256 ? 'current' : 'stale';
}
