import { readFileSync } from 'node:fs';
import type { ReleaseOptions } from './choose-source.ts';
import { sourceOf } from './choose-source.ts';
import type { FlagClient } from './client.ts';
import { clientOf } from './create-client.ts';
import type { ClientOptions } from './index.ts';
import { fileMemory, fileReader, isFile } from './node-files.ts';
import { httpReader } from './reader.ts';

/** Where flags come from in Node: addresses may also be paths and `file:` URLs. */
export interface NodeClientOptions extends ClientOptions {
  /** A file in which the last good release is kept for the next start; in place of `memory`. */
  readonly lastKnownGood?: string;
  /** The path of `trust.json`, in place of `release.trust`. Read once. */
  readonly trustFile?: string;
}

/** `createClient` for Node, with files. */
export function createClient(options: NodeClientOptions): FlagClient {
  const { headers = {}, lastKnownGood, memory = lastKnownGood === undefined ? undefined : fileMemory(lastKnownGood) } = options;
  const places = { ...options, ...(options.release === undefined ? {} : { release: withTrust(options.release, options.trustFile) }) };
  return clientOf(
    (world) => sourceOf(places, { world, reader: (url) => (isFile(url) ? fileReader(url) : httpReader(url, { world, headers, browser: false })) }),
    { ...options, ...(memory === undefined ? {} : { memory }) },
  );
}

function withTrust(release: ReleaseOptions, path: string | undefined): ReleaseOptions {
  return path === undefined ? release : { ...release, trust: readFileSync(path, 'utf8') };
}
