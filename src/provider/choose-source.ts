import type { Trust } from '../model/generated/trust.ts';
import { isReleaseRefusal } from '../model/release/refusal.ts';
import { readPinnedTrust } from '../model/release/trust.ts';
import { plainSource } from './plain-source.ts';
import type { Reader } from './reader.ts';
import { releaseSource } from './release-source.ts';
import type { Source } from './source.ts';
import type { World } from './world.ts';

/** A publish target and what is read of it. */
export interface ReleaseOptions {
  /** The target that `publish` wrote to. */
  readonly url: string;
  readonly environment: string;
  /** What stands in `trust.json`, as a value or as text. With it, only what its keys signed is taken. */
  readonly trust?: object | string;
}

/** What the options of every entry have in common. */
export interface SourceOptions {
  readonly url?: string;
  readonly release?: ReleaseOptions;
}

/** How a place is read. */
export interface Reading {
  readonly world: World;
  readonly reader: (url: string) => Reader;
}

/** The source that the options name. Throws for a trust file that is none: who asks for verification must not go without. */
export function sourceOf({ url, release }: SourceOptions, { world, reader }: Reading): Source | undefined {
  if (release !== undefined) {
    const { environment, trust } = release;
    return releaseSource({ read: reader(release.url), environment, trust: trust === undefined ? undefined : readTrust(trust) }, world);
  }
  return url === undefined ? undefined : plainSource(reader(url), world);
}

function readTrust(trust: object | string): Trust {
  const text = typeof trust === 'string' ? trust : JSON.stringify(trust);
  const read = readPinnedTrust(new TextEncoder().encode(text));
  if (isReleaseRefusal(read)) throw new TypeError(`the trust file is not usable: ${read.reason}`);
  return read;
}
