import type { FlagClient } from './client.ts';
import { clientOf, type CommonOptions } from './create-client.ts';
import { httpReader } from './reader.ts';
import { type ReleaseOptions, sourceOf } from './choose-source.ts';

export type { Details, ErrorCode, FlagClient } from './client.ts';
export type { ReleaseOptions } from './choose-source.ts';
export type { CommonOptions } from './create-client.ts';
export type { ClientEvents, RefusalRecord } from './emitter.ts';
export type { TextMemory } from './memory.ts';
export type { FlagMetadata } from './served-flag.ts';
export type { ClientState } from './state.ts';
export type { World } from './world.ts';

/** Where flags come from, over HTTP. With neither `url` nor `release`, only `bootstrap` is served. */
export interface ClientOptions extends CommonOptions {
  /** The address of one artifact, polled. */
  readonly url?: string;
  /** Published releases, verified and never taken backwards. */
  readonly release?: ReleaseOptions;
  /** Sent with every request: a token, for example. */
  readonly headers?: { readonly [name: string]: string };
}

/** A client that needs nothing but `fetch`: for servers, workers at the edge and browsers. Call `ready` to start it. */
export function createClient(options: ClientOptions): FlagClient {
  const { headers = {} } = options;
  return clientOf((world) => sourceOf(options, { world, reader: (url) => httpReader(url, { world, headers, browser: false }) }), options);
}
