import { isRefusal } from '../refusal.ts';
import { type Ledger, readNumbered, type Reading, type StoredRelease } from './live-release.ts';
import { manifestMaximumBytes } from '../../model/release/release.ts';
import { currentPath, flagsPath, manifestPath } from './release-paths.ts';

/** More releases than this between the pointer and the newest manifest are not walked: then somebody looks. */
const mostReleases = 1_000;

/** The newest manifest of a target. */
export interface Newest {
  /** 0 where there is none. */
  readonly seq: number;
  /** Only if the pointer may be set to it. */
  readonly release: StoredRelease | undefined;
}

/**
 * Looks for the newest manifest. The pointer may be set to it if it is believed and names the one before by its digest, back to
 * `from` where that is known: whoever created it has published, and the pointer only has to follow.
 */
export async function newestRelease(effects: Reading, ledger: Ledger, from: StoredRelease | undefined): Promise<Newest> {
  const seq = await newestNumber(ledger, from?.manifest.seq ?? 0);
  const newest = seq === 0 ? undefined : await readNumbered(effects, ledger, seq);
  const isSound = newest !== undefined && !isRefusal(newest) && (await isChained(effects, ledger, { newest, from }));
  return { seq, release: isSound ? newest : undefined };
}

/** Manifests have numbers without a gap: the last one is found by doubling, and then between the last two looks. */
async function newestNumber({ store, environment }: Ledger, known: number): Promise<number> {
  const exists = async (seq: number): Promise<boolean> => (await store.read(manifestPath(environment, seq), manifestMaximumBytes)) !== undefined;
  let [there, absent] = [known, known + 1];
  while (await exists(absent)) [there, absent] = [absent, absent * 2];
  while (absent - there > 1) {
    const middle = Math.floor((there + absent) / 2);
    if (await exists(middle)) there = middle;
    else absent = middle;
  }
  return there;
}

async function isChained(effects: Reading, ledger: Ledger, { newest, from }: { readonly newest: StoredRelease; readonly from: StoredRelease | undefined }): Promise<boolean> {
  // Without a pointer to go back to, each of the last releases vouches for the one before it.
  const end = Math.max(from?.manifest.seq ?? 1, newest.manifest.seq - mostReleases);
  let above = newest;
  while (above.manifest.seq > end) {
    const below = await readNumbered(effects, ledger, above.manifest.seq - 1);
    if (below === undefined || isRefusal(below) || effects.sha256(below.bytes) !== above.manifest.prev) return false;
    above = below;
  }
  return from === undefined ? above.manifest.seq > 1 || above.manifest.prev === null : effects.sha256(above.bytes) === effects.sha256(from.bytes);
}

/** Sets the pointer to a release unless somebody else wrote it meanwhile. */
export async function repairPointer({ store, environment }: Ledger, to: StoredRelease, isWrong: (bytes: Uint8Array | undefined) => boolean): Promise<boolean> {
  const there = await store.read(currentPath(environment), manifestMaximumBytes);
  return isWrong(there?.bytes) && (await store.replace(currentPath(environment), to.bytes, there?.version)) === 'replaced';
}

/**
 * Writes an artifact again that is missing or altered. Its name is the digest of its bytes, so whatever has that digest is
 * it: the plain copy, or what the commit compiles to.
 */
export async function repairObject({ sha256 }: Pick<Reading, 'sha256'>, { store, environment }: Ledger, { entry }: Pick<StoredRelease, 'entry'>, compiled: Uint8Array | undefined): Promise<boolean> {
  const plain = await store.read(flagsPath(environment), entry.size);
  const bytes = [compiled, plain?.bytes].find((each) => each !== undefined && sha256(each) === entry.sha256);
  if (bytes === undefined) return false;
  await store.overwrite(entry.path, bytes);
  const kept = await store.read(entry.path, entry.size);
  return kept !== undefined && sha256(kept.bytes) === entry.sha256;
}
