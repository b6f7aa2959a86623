import type { Cryptography, Files } from '../../effects/ports.ts';
import type { Manifest } from '../../model/generated/manifest.ts';
import type { Trust } from '../../model/generated/trust.ts';
import type { Json } from '../../model/json.ts';
import { artifactMaximumBytes, judgeArtifact, readArtifact } from '../../model/release/artifact.ts';
import { encodeBase64 } from '../../model/release/base64.ts';
import { isReleaseRefusal, type ReleaseRefusal, refuseRelease } from '../../model/release/refusal.ts';
import type { AcceptedRelease, LastSeen } from '../../model/release/release.ts';
import { judgeManifestBytes } from './manifest-bytes.ts';
import { adoptTrust } from './adopt-trust.ts';
import { type PullState, readPullState, writePullState } from './pull-state.ts';

/** What is needed to look at what is on the disk. */
export interface HoldEffects {
  readonly files: Files;
  readonly cryptography: Pick<Cryptography, 'sha256' | 'verify'>;
  /** Whether an artifact fits flagd's schema. */
  readonly fits: (artifact: Json) => boolean;
}

/** Which release of which environment is kept where. */
export interface HoldRequest {
  readonly file: string;
  readonly environment: string;
  /** As the user pinned it. */
  readonly pinned: Trust | undefined;
}

/** What a consumer holds: the last known good and what it remembers. */
export interface Held {
  /** The release whose artifact is in the file; `undefined` where none is or it cannot be believed. */
  readonly release: HeldRelease | undefined;
  readonly lastSeen: readonly LastSeen[];
  /** The version of the pointer that the release was read from, as the store calls it. */
  readonly version: string | undefined;
  /** The trust file in use: the pinned one, or a later one that its keys have signed. */
  readonly trust: Trust | undefined;
  /** `trust` as it was fetched, where it is not the pinned one. */
  readonly trustBytes: Uint8Array | undefined;
}

/** A release with the bytes of its manifest, so that it can be verified again after a restart. */
export interface HeldRelease {
  readonly manifest: Manifest;
  readonly keyids: readonly string[];
  readonly sha256: string;
  readonly manifestBytes: Uint8Array;
}

/** What was found at the start; `problem` says why what is on the disk is not believed. */
export interface FoundHeld {
  readonly held: Held;
  readonly problem: string | undefined;
}

/** Where the state of a file is kept: beside it, on the same disk. */
function statePathOf(file: string): string {
  return `${file}.state.json`;
}

/**
 * Looks at what an earlier run left and verifies it like a download, except that time does not count: an expired release
 * that runs keeps running. Where signatures are asked for, a file that nobody signed is set aside: nothing that reads it
 * could tell. Throws `EffectError`.
 */
export function openHeld(effects: HoldEffects, request: HoldRequest): FoundHeld {
  const { files } = effects;
  const { state, problem } = readState(files, request);
  const memory: Held = { ...memoryOf(state), ...trustOf(effects, request.pinned, state) };
  if (!files.exists(request.file)) return { held: memory, problem };
  const release = findRelease(effects, { request, state, trust: memory.trust });
  if (!isReleaseRefusal(release)) return { held: { ...memory, release, version: release.manifestBytes === state?.manifests[0] ? state.version : undefined }, problem };
  const aside = `${request.file}.refused`;
  if (request.pinned !== undefined) files.moveAside(request.file, aside);
  return { held: memory, problem: `${problem ?? `${request.file} is not what was written there: ${release.reason}`}${request.pinned === undefined ? '' : `; it is set aside as ${aside}`}` };
}

/** What is remembered without anything on the disk that can be believed. */
export function memoryOf(state: PullState | undefined): Held {
  return { lastSeen: state?.lastSeen ?? [], version: undefined, trust: undefined, trustBytes: undefined, release: undefined };
}

interface Findings {
  readonly request: HoldRequest;
  readonly state: PullState | undefined;
  readonly trust: Trust | undefined;
}

function findRelease(effects: HoldEffects, { request, state, trust }: Findings): HeldRelease | ReleaseRefusal {
  const bytes = effects.files.readBounded(request.file, artifactMaximumBytes);
  if (bytes === undefined) return refuseRelease('artifact-size', `it has more than ${artifactMaximumBytes} bytes`);
  const sha256 = effects.cryptography.sha256(bytes);
  const judged = (state?.manifests ?? []).map((manifestBytes) => judgeHeld(effects, { bytes, sha256, manifestBytes, environment: request.environment, trust }));
  return judged.find((each) => !isReleaseRefusal(each)) ?? judged.find(isReleaseRefusal) ?? refuseRelease('manifest-missing', 'no release of it is known');
}

function readState(files: Files, { file, environment }: HoldRequest): { readonly state: PullState | undefined; readonly problem: string | undefined } {
  const path = statePathOf(file);
  if (!files.exists(path)) return { state: undefined, problem: undefined };
  const bytes = files.readBounded(path, stateMaximumBytes);
  const state = bytes === undefined ? undefined : readPullState(bytes);
  if (state === undefined) return { state: undefined, problem: `${path} cannot be read, so it is not known which release was the last` };
  return state.environment === environment ? { state, problem: undefined } : { state: undefined, problem: `${path} is of the environment ${state.environment}` };
}

/** Two manifests and a trust file, in base64, with room. */
const stateMaximumBytes = 8 * 1024 * 1024;

interface HeldParts {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly manifestBytes: Uint8Array;
  readonly environment: string;
  readonly trust: Trust | undefined;
}

function judgeHeld(effects: HoldEffects, { bytes, sha256, manifestBytes, environment, trust }: HeldParts): HeldRelease | ReleaseRefusal {
  const beforeAllTime = new Date(0);
  const accepted = judgeManifestBytes(effects.cryptography, manifestBytes, { environment, now: beforeAllTime, trust, lastSeen: [] });
  if (isReleaseRefusal(accepted)) return accepted;
  const wrong = judgeArtifact(bytes, sha256, accepted.artifact) ?? readArtifact(bytes, effects.fits);
  return 'code' in wrong ? wrong : toHeldRelease(accepted, manifestBytes);
}

/** What is held after a release was taken. */
export function toHeldRelease({ manifest, keyids, artifact }: AcceptedRelease, manifestBytes: Uint8Array): HeldRelease {
  return { manifest, keyids, sha256: artifact.sha256, manifestBytes };
}

// A later trust file is believed as far as the pinned one says so; a newer pinned one takes its place.
function trustOf(effects: HoldEffects, pinned: Trust | undefined, state: PullState | undefined): Pick<Held, 'trust' | 'trustBytes'> {
  if (pinned === undefined || state?.trust === undefined) return { trust: pinned, trustBytes: undefined };
  const adopted = adoptTrust(effects.cryptography, state.trust, pinned, new Date(0));
  return isReleaseRefusal(adopted) ? { trust: pinned, trustBytes: undefined } : { trust: adopted, trustBytes: state.trust };
}

/**
 * Puts an artifact into the file. The state is written first and knows the release before as well, so that whenever this is
 * killed, the file is one of the two and is known.
 */
export function keepRelease(files: Files, request: HoldRequest, { held, artifact, former }: { readonly held: Held; readonly artifact: Uint8Array; readonly former: HeldRelease | undefined }): void {
  rememberHeld(files, request, held, former);
  files.writeAtomic(request.file, artifact);
}

/** Writes what is remembered, where the artifact stays as it is. */
export function rememberHeld(files: Files, { file, environment }: HoldRequest, held: Held, former: HeldRelease | undefined): void {
  const manifests = [held.release, former].flatMap((release) => (release === undefined ? [] : [release.manifestBytes]));
  const state = { environment, lastSeen: held.lastSeen, version: held.version, manifests, trust: held.trustBytes };
  files.writeAtomic(statePathOf(file), writePullState(state, encodeBase64));
}
