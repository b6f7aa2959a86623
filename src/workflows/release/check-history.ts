import type { Manifest } from '../../model/generated/manifest.ts';
import { artifactMaximumBytes } from '../../model/release/artifact.ts';
import { payloadTypes } from '../../model/release/envelope.ts';
import { isReleaseRefusal, type ReleaseRefusal, refuseRelease } from '../../model/release/refusal.ts';
import { manifestMaximumBytes, openRelease, readManifest } from '../../model/release/release.ts';
import type { FetchEffects } from './fetch-release.ts';
import { type Check, failed, notChecked, passed } from './verification-check.ts';

interface History {
  readonly environment: string;
  readonly manifest: Manifest;
  readonly bytes: Uint8Array;
  /** How many releases before this one are looked at. */
  readonly history: number;
}

type HistoryEffects = Pick<FetchEffects, 'store' | 'cryptography' | 'clock'>;

/**
 * Whether the pointer is the manifest of its number and each manifest names the one before by its digest. So the signature
 * of the live one speaks for all before it, also for those of keys that are trusted no longer. And whether what they name
 * is still there, unchanged, to go back to.
 */
export async function checkHistory(effects: HistoryEffects, history: History): Promise<readonly Check[]> {
  const own = await effects.store.read(pathOf(history.environment, history.manifest.seq), manifestMaximumBytes);
  const pointer = judgePointer(effects, history, own?.bytes);
  const walked = await walk(effects, history);
  return [pointer, walked.chain, await checkObjects(effects, walked.manifests)];
}

function judgePointer({ cryptography }: HistoryEffects, { environment, manifest, bytes }: History, own: Uint8Array | undefined): Check {
  const path = pathOf(environment, manifest.seq);
  if (own === undefined) return failed('pointer', 'manifest-missing', `there is no ${path}, which current.json must be a copy of`);
  return cryptography.sha256(own) === cryptography.sha256(bytes) ? passed('pointer', `current.json is ${path}, byte for byte`) : failed('pointer', 'pointer-differs', `current.json is not ${path}, byte for byte`);
}

interface Walked {
  readonly chain: Check;
  readonly manifests: readonly Manifest[];
}

async function walk(effects: HistoryEffects, { environment, manifest, history }: History): Promise<Walked> {
  const manifests = [manifest];
  let newest = manifest;
  while (newest.prev !== null && manifests.length <= history) {
    const before = await readBefore(effects, environment, newest);
    if (isReleaseRefusal(before)) return { chain: failed('chain', before.code, before.reason), manifests };
    manifests.push(before);
    newest = before;
  }
  const count = manifests.length - 1;
  const said = `${count} ${count === 1 ? 'release' : 'releases'} before it, each named by the digest in the next`;
  const older = `${newest.seq - 1} older ${newest.seq === 2 ? 'release was' : 'releases were'} not looked at: raise --history`;
  if (newest.prev !== null) return { chain: notChecked('chain', count === 0 ? older : `${said}; ${older}`), manifests };
  if (newest.seq !== 1) return { chain: failed('chain', 'chain-cut', `release ${newest.seq} names no release before it, and is not the first`), manifests };
  return { chain: passed('chain', count === 0 ? 'it is the first release' : `${said}, back to the first`), manifests };
}

async function readBefore({ store, cryptography, clock }: HistoryEffects, environment: string, { seq, prev }: Manifest): Promise<Manifest | ReleaseRefusal> {
  const path = pathOf(environment, seq - 1);
  const stored = seq > 1 ? await store.read(path, manifestMaximumBytes) : undefined;
  if (stored === undefined) return refuseRelease('manifest-missing', `there is no ${path}, which release ${seq} names as the one before it`);
  if (cryptography.sha256(stored.bytes) !== prev) return refuseRelease('wrong-digest', `${path} is not what release ${seq} names as the one before it`);
  const opened = openRelease(stored.bytes, undefined, clock.now());
  if (isReleaseRefusal(opened)) return opened;
  if (opened.isSigned && opened.payloadType !== payloadTypes.manifest) return refuseRelease('wrong-payload-type', `${path} is no manifest`);
  const manifest = readManifest(opened.payload);
  if (isReleaseRefusal(manifest)) return manifest;
  return manifest.seq === seq - 1 && manifest.environment === environment ? manifest : refuseRelease('manifest-shape', `${path} says that it is release ${manifest.seq} of ${manifest.environment}`);
}

async function checkObjects({ store, cryptography }: HistoryEffects, manifests: readonly Manifest[]): Promise<Check> {
  const objects = new Map(manifests.flatMap(({ artifacts }) => artifacts.map((artifact) => [artifact.path, artifact] as const)));
  for (const [path, { size, sha256 }] of objects) {
    const stored = await store.read(path, size);
    if (stored === undefined) return failed('objects', 'artifact-missing', `there is no ${path}, so its release cannot be gone back to`);
    if (cryptography.sha256(stored.bytes) !== sha256) return failed('objects', 'wrong-digest', `${path} does not hold what its name says`);
  }
  return passed('objects', `${objects.size} ${objects.size === 1 ? 'object is' : 'objects are'} there, each with the digest of its name`);
}

/** Whether the copy for plain consumers is the live artifact. */
export async function checkCopies({ store, cryptography }: HistoryEffects, { environment, sha256 }: { readonly environment: string; readonly sha256: string }): Promise<Check> {
  const path = `${environment}/flags.json`;
  const copy = await store.read(path, artifactMaximumBytes);
  if (copy === undefined) return failed('copy', 'copy-missing', `there is no ${path}, which plain flagd reads; mend it: maestro-flags publish --check`);
  return cryptography.sha256(copy.bytes) === sha256 ? passed('copy', `${path} is the live artifact`) : failed('copy', 'copy-differs', `${path} is not the live artifact; mend it: maestro-flags publish --check`);
}

function pathOf(environment: string, seq: number): string {
  return `${environment}/${seq}.manifest.json`;
}
