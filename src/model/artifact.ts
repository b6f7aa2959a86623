import type { Json } from './json.ts';

/** A flagd flag definition set (https://flagd.dev/schema/v0/flags.json) in the portable profile. */
export interface FlagdArtifact {
  readonly flags: { readonly [key: string]: FlagdFlag };
  readonly metadata: { readonly flagSetId: string };
}

export interface FlagdFlag {
  readonly state: 'ENABLED';
  readonly variants: { readonly [name: string]: Json };
  readonly defaultVariant: string;
  readonly targeting: Json;
  readonly metadata: { readonly [key: string]: string | number | boolean };
}
