import { decodeBase64 } from '../../model/release/base64.ts';
import type { LastSeen } from '../../model/release/release.ts';

/** What `pull` remembers of a file between two runs. Nothing in it is believed without being verified, except `lastSeen`. */
export interface PullState {
  readonly environment: string;
  readonly lastSeen: readonly LastSeen[];
  readonly version: string | undefined;
  /** The manifests whose artifact the file may hold, the newest first. */
  readonly manifests: readonly Uint8Array[];
  readonly trust: Uint8Array | undefined;
}

const formatVersion = '1.0';

/** The state as a file. */
export function writePullState(state: PullState, encode: (bytes: Uint8Array) => string): string {
  const { environment, lastSeen, version, manifests, trust } = state;
  const document = { formatVersion, environment, lastSeen, version: version ?? null, manifests: manifests.map(encode), trust: trust === undefined ? null : encode(trust) };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

/** The state that a file holds; `undefined` for anything that was not written by `writePullState`. */
export function readPullState(bytes: Uint8Array): PullState | undefined {
  const document = parse(bytes);
  if (document === undefined || document['formatVersion'] !== formatVersion) return undefined;
  const { environment, version, trust } = document;
  const lastSeen = listOf(document['lastSeen'], toLastSeen);
  const manifests = listOf(document['manifests'], toBytes);
  const trustBytes = trust === null ? undefined : toBytes(trust);
  if (typeof environment !== 'string' || lastSeen === undefined || manifests === undefined) return undefined;
  if ((version !== null && typeof version !== 'string') || (trust !== null && trustBytes === undefined)) return undefined;
  return { environment, lastSeen, version: version ?? undefined, manifests, trust: trustBytes };
}

function parse(bytes: Uint8Array): { readonly [key: string]: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf<T>(value: unknown, read: (item: unknown) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.map((item: unknown) => read(item)).filter((item) => item !== undefined);
  return items.length === value.length ? items : undefined;
}

function toLastSeen(value: unknown): LastSeen | undefined {
  if (!isRecord(value)) return undefined;
  const { keyid, seq, sha256 } = value;
  return typeof keyid === 'string' && Number.isSafeInteger(seq) && typeof seq === 'number' && typeof sha256 === 'string' ? { keyid, seq, sha256 } : undefined;
}

function toBytes(value: unknown): Uint8Array | undefined {
  return typeof value === 'string' ? decodeBase64(value) : undefined;
}
