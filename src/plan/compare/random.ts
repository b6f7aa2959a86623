import { murmur3 } from '../../evaluate/murmur3.ts';

/** Numbers that look random and are the same for the same seed, on any machine. */
export interface Random {
  /** A whole number from 0, below `limit`. */
  below(limit: number): number;
  /** One of them; `undefined` of none. */
  pick<T>(of: readonly T[]): T | undefined;
}

/** The generator mulberry32 (Tommy Ettinger, 2017, public domain), seeded by the hash of a text. */
export function randomFrom(seed: string): Random {
  let state = murmur3(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, pick: (of) => of[below(of.length)] };
}
