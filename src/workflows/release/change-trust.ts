import type { Clock, Cryptography, Files, KeyFiles, PublicKey, Signer } from '../../effects/ports.ts';
import type { TrustReport } from '../../model/generated/output/trust.ts';
import type { Trust, TrustedKey } from '../../model/generated/trust.ts';
import { payloadTypes } from '../../model/release/envelope.ts';
import { writeTrust } from '../../outputs/release/write-release.ts';
import { printable } from '../../source/printable.ts';
import { exitCodes } from '../exit-codes.ts';
import { jsonHeader } from '../json-header.ts';
import type { Outcome } from '../outcome.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { signPayload } from './manifest-bytes.ts';
import { readTrustFile } from './trust-file.ts';

/** What is to become of a trust file. */
export interface TrustRequest {
  readonly path: string;
  /** Files of public keys, or public keys in base64. */
  readonly add: readonly string[];
  /** Keyids, or starts of them. */
  readonly remove: readonly string[];
  readonly threshold: number | undefined;
  /** Of the keys that are added. */
  readonly name: string | undefined;
  readonly notAfter: string | undefined;
  /** Files of private keys that the present trust file names. */
  readonly signWith: readonly string[];
  readonly toolVersion: string;
}

interface TrustEffects {
  readonly files: Files;
  readonly cryptography: Cryptography;
  readonly keys: KeyFiles;
  readonly clock: Clock;
}

/** Makes a trust file, changes it, or (asked for no change) shows it. */
export function changeTrust(effects: TrustEffects, request: TrustRequest): Outcome<TrustReport> | Refusal {
  const present = effects.files.exists(request.path) ? readTrustFile(effects.files, request.path) : undefined;
  if (present !== undefined && isRefusal(present)) return present;
  const isChange = request.add.length + request.remove.length > 0 || request.threshold !== undefined;
  if (!isChange && present !== undefined) return { report: toReport(request, { before: present, after: present, signers: [] }), exit: exitCodes.done };
  const after = nextTrust(effects, request, present);
  if (isRefusal(after)) return after;
  const signers = request.signWith.map((path) => effects.keys.open(path));
  const unfit = present === undefined ? undefined : judgeSigners(signers, present, effects.clock.now());
  if (unfit !== undefined) return unfit;
  const payload = writeTrust(after);
  effects.files.writeAtomic(request.path, signers.length === 0 ? payload : signPayload(payload, payloadTypes.trust, signers));
  return { report: toReport(request, { before: present, after, signers }), exit: exitCodes.done };
}

function nextTrust(effects: TrustEffects, request: TrustRequest, present: Trust | undefined): Trust | Refusal {
  const added = request.add.map((text) => readAddedKey(effects, text));
  const unknown = request.remove.find((start) => matching(present, start).length !== 1);
  if (unknown !== undefined) return refuseRemoval(unknown, present);
  const removed = new Set(request.remove.flatMap((start) => matching(present, start).map(({ keyid }) => keyid)));
  const kept = (present?.keys ?? []).filter(({ keyid }) => !removed.has(keyid) && !added.some((key) => key.keyid === keyid));
  const details = { ...(request.name === undefined ? {} : { name: request.name }), ...(request.notAfter === undefined ? {} : { notAfter: request.notAfter }) };
  const [first, ...others] = [...kept, ...added.map((key): TrustedKey => ({ ...key, ...details }))];
  if (first === undefined) return refuseEmpty(request.path, present);
  const threshold = request.threshold ?? present?.threshold ?? 1;
  if (threshold > others.length + 1) return refuseThreshold(threshold, others.length + 1);
  return { formatVersion: '1.0', version: (present?.version ?? 0) + 1, threshold, keys: [first, ...others] };
}

function readAddedKey({ files, cryptography }: TrustEffects, text: string): PublicKey {
  return /^MCow[A-Za-z0-9+/=]+$/.test(text) ? cryptography.readPublicKey(text, text) : cryptography.readPublicKey(new TextDecoder().decode(files.readBytes(text)), text);
}

function matching(trust: Trust | undefined, start: string): readonly TrustedKey[] {
  return start === '' ? [] : (trust?.keys ?? []).filter(({ keyid }) => keyid.startsWith(start));
}

/** A new file counts for consumers that hold the present one only if enough of its keys have signed it. */
function judgeSigners(signers: readonly Signer[], present: Trust, now: Date): Refusal | undefined {
  if (signers.length === 0) return undefined;
  const stranger = signers.find(({ keyid }) => !present.keys.some((key) => key.keyid === keyid));
  const valid = present.keys.filter(({ keyid, notAfter }) => signers.some((signer) => signer.keyid === keyid) && (notAfter === undefined || now.getTime() < Date.parse(notAfter)));
  if (stranger === undefined && valid.length >= present.threshold) return undefined;
  return refuse({
    code: 'wrong-signer',
    exit: exitCodes.refused,
    message: stranger === undefined ? `the present trust file asks for signatures of ${present.threshold} of its keys that have not expired, and ${valid.length} would sign` : `key ${stranger.keyid.slice(0, 12)} is not in the present trust file, so no consumer would believe it`,
    help: [{ kind: 'mend', text: `sign with --sign-with KEY-FILE of: ${present.keys.map(nameOf).join(', ')}` }],
  });
}

function nameOf({ keyid, name }: TrustedKey): string {
  return `${keyid.slice(0, 12)}${name === undefined ? '' : ` (${printable(name)})`}`;
}

interface TrustChange {
  readonly before: Trust | undefined;
  readonly after: Trust;
  readonly signers: readonly Signer[];
}

function toReport({ path, toolVersion }: TrustRequest, { before, after, signers }: TrustChange): TrustReport {
  const had = new Set(before?.keys.map(({ keyid }) => keyid));
  const has = new Set(after.keys.map(({ keyid }) => keyid));
  const gone = (before?.keys ?? []).filter(({ keyid }) => !has.has(keyid));
  return {
    ...jsonHeader('trust', toolVersion),
    path,
    status: before === undefined ? 'created' : before === after ? 'unchanged' : 'changed',
    version: after.version,
    threshold: after.threshold,
    keys: [...after.keys.map((key) => toKey(key, had.has(key.keyid) ? 'kept' : 'added')), ...gone.map((key) => toKey(key, 'removed'))],
    signed_by: signers.map(({ keyid }) => keyid),
  };
}

function toKey({ keyid, name, notAfter }: TrustedKey, change: TrustReport['keys'][number]['change']): TrustReport['keys'][number] {
  return { keyid, name: name ?? null, not_after: notAfter ?? null, change };
}

function refuseRemoval(start: string, present: Trust | undefined): Refusal {
  return refuse({
    code: 'unknown-key',
    exit: exitCodes.refused,
    message: `"${printable(start)}" is the start of ${matching(present, start).length === 0 ? 'no keyid' : 'several keyids'} of the trust file`,
    help: [{ kind: 'hint', text: `its keys are: ${(present?.keys ?? []).map(nameOf).join(', ') || 'none'}` }],
  });
}

function refuseEmpty(path: string, present: Trust | undefined): Refusal {
  return refuse({
    code: 'no-keys',
    exit: present === undefined ? exitCodes.notFound : exitCodes.refused,
    message: present === undefined ? `there is no ${printable(path)}, and no key to make it of` : `no key would be left in ${printable(path)}`,
    help: [{ kind: 'run', text: `maestro-flags keys trust ${printable(path)} --add PUBLIC-KEY` }],
  });
}

function refuseThreshold(threshold: number, count: number): Refusal {
  return refuse({
    code: 'threshold-too-high',
    exit: exitCodes.refused,
    message: `${threshold} different keys cannot sign where ${count === 1 ? 'there is 1' : `there are ${count}`}`,
    help: [{ kind: 'mend', text: 'lower --threshold, or add keys with --add' }],
  });
}
