import type { FlagClient } from './client.ts';
import { clientOf, type CommonOptions } from './create-client.ts';
import { plainSource } from './plain-source.ts';
import { httpReader } from './reader.ts';
import type { Source } from './source.ts';
import type { World } from './world.ts';

export type { Details, ErrorCode, FlagClient } from './client.ts';
export type { CommonOptions } from './create-client.ts';
export type { ClientEvents, RefusalRecord } from './emitter.ts';
export type { TextMemory } from './memory.ts';
export type { FlagMetadata } from './served-flag.ts';
export type { ClientState } from './state.ts';
export type { World } from './world.ts';

/** Where flags come from, over HTTP. */
export interface ClientOptions extends CommonOptions {
  /** The address of one artifact, polled; without one, only `bootstrap` is served. */
  readonly url?: string;
  /** Sent with every request: a token, for example. */
  readonly headers?: { readonly [name: string]: string };
}

/** A client that needs nothing but `fetch`: for servers, workers at the edge and browsers. Call `ready` to start it. */
export function createClient(options: ClientOptions): FlagClient {
  return clientOf((world) => sourceOf(options, world), options);
}

function sourceOf({ url, headers = {} }: ClientOptions, world: World): Source | undefined {
  return url === undefined ? undefined : plainSource(httpReader(url, { world, headers, browser: false }), world);
}
