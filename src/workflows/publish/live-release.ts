import type { Store } from '../../effects/publish/store.ts';
import type { FlagdArtifact } from '../../model/artifact.ts';
import type { Manifest, ManifestArtifact } from '../../model/generated/manifest.ts';
import { isReleaseRefusal } from '../../model/release/refusal.ts';
import { manifestMaximumBytes } from '../../model/release/release.ts';
import { printable } from '../../source/printable.ts';
import { exitCodes } from '../exit-codes.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { PublishEffects } from './publish-request.ts';
import { currentPath, manifestPath } from './release-paths.ts';

/** A place below a target. */
export interface Ledger {
  readonly store: Store;
  readonly environment: string;
}

/** A manifest as the store has it. */
export interface StoredRelease {
  readonly kind: 'release';
  readonly path: string;
  readonly manifest: Manifest;
  /** The flagd artifact that it names. */
  readonly entry: ManifestArtifact;
  readonly isSigned: boolean;
  readonly bytes: Uint8Array;
  /** What the store calls this state of the object. */
  readonly version: string;
}

export type Reading = Pick<PublishEffects, 'releases' | 'sha256'>;

/** What is live; `undefined` before the first publish. */
export function readLive(effects: Reading, ledger: Ledger): Promise<StoredRelease | Refusal | undefined> {
  return readRelease(effects, ledger, currentPath(ledger.environment));
}

/** The manifest of a number; `undefined` where there is none. */
export async function readNumbered(effects: Reading, ledger: Ledger, seq: number): Promise<StoredRelease | Refusal | undefined> {
  const release = await readRelease(effects, ledger, manifestPath(ledger.environment, seq));
  if (release === undefined || release.kind === 'refusal' || release.manifest.seq === seq) return release;
  return unreadable(ledger, release.path, `it says that it is ${release.manifest.seq}`);
}

async function readRelease({ releases }: Reading, ledger: Ledger, path: string): Promise<StoredRelease | Refusal | undefined> {
  const stored = await ledger.store.read(path, manifestMaximumBytes);
  if (stored === undefined) return undefined;
  const read = releases.read(stored.bytes, ledger.environment);
  if (isReleaseRefusal(read)) return unreadable(ledger, path, read.reason);
  return { kind: 'release', path, manifest: read.manifest, entry: read.artifact, isSigned: read.isSigned, ...stored };
}

function unreadable({ store, environment }: Ledger, path: string, reason: string): Refusal {
  return refuse({
    code: 'untrusted-release',
    exit: exitCodes.refused,
    message: `${printable(store.url)}: ${printable(path)} is not taken for a release: ${printable(reason, 400)}`,
    help: [
      { kind: 'hint', text: 'nothing is published over a release that cannot be read, because it may hold a kill' },
      { kind: 'mend', text: `is the target, the environment and the trust file the right one? then set it to the newest release again: maestro-flags publish --env ${environment} --check` },
    ],
  });
}

/** An artifact with its bytes. */
export interface StoredArtifact {
  readonly kind: 'artifact';
  readonly artifact: FlagdArtifact;
  readonly bytes: Uint8Array;
}

/** The artifact of a release, of the size and digest that its manifest says. */
export async function readArtifact({ sha256 }: Reading, { store }: Ledger, { manifest, entry }: StoredRelease): Promise<StoredArtifact | Refusal> {
  const { path, size, sha256: digest } = entry;
  const stored = await store.read(path, size);
  if (stored === undefined) return brokenObject(store, path, `is missing, and release ${manifest.seq} needs it`);
  if (sha256(stored.bytes) !== digest) return brokenObject(store, path, 'does not hold what its name says');
  // as: it was checked against flagd's schema before it was published, and its digest says that it is the same.
  return { kind: 'artifact', artifact: JSON.parse(new TextDecoder().decode(stored.bytes)) as FlagdArtifact, bytes: stored.bytes };
}

/** An artifact that is not what it must be. */
function brokenObject(store: Store, path: string, what: string): Refusal {
  return refuse({
    code: 'broken-object',
    exit: exitCodes.refused,
    message: `${printable(store.url)}: ${printable(path)} ${what}`,
    help: [{ kind: 'mend', text: 'somebody or something else wrote there: maestro-flags publish --check writes it again where its bytes can be had, or put the file back' }],
  });
}
