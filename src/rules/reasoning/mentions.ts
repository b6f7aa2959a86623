import type { Condition } from '../../model/condition.ts';
import type { World } from './satisfiable.ts';

/** How often attributes are tested: once, or more often (2). */
export type Mentions = ReadonlyMap<string, 1 | 2>;

/**
 * Counts the attributes that conditions test, also through segments. A condition that tests none of them twice is not constant,
 * which spares the search for almost all. Remembers what it counted.
 */
export class MentionCounter {
  readonly #world: World;
  readonly #conditions = new WeakMap<Condition, Mentions>();
  readonly #segments = new Map<string, Mentions>();

  constructor(world: World) {
    this.#world = world;
  }

  count(condition: Condition): Mentions {
    const counted = this.#conditions.get(condition);
    if (counted !== undefined) return counted;
    const mentions = this.#countAnew(condition);
    this.#conditions.set(condition, mentions);
    return mentions;
  }

  #countAnew(condition: Condition): Mentions {
    switch (condition.kind) {
      case 'test':
        return new Map([[condition.attribute, 1]]);
      case 'not':
        return this.count(condition.of);
      case 'segment':
        return this.#countSegment(condition.segment);
      case 'all':
      case 'any':
        return sum(condition.of.map((part) => this.count(part)));
    }
  }

  #countSegment(name: string): Mentions {
    const counted = this.#segments.get(name);
    if (counted !== undefined) return counted;
    this.#segments.set(name, new Map());
    const segment = this.#world.segments.get(name);
    const mentions: Mentions = segment === undefined ? new Map() : this.count(segment.when);
    this.#segments.set(name, mentions);
    return mentions;
  }
}

/** Whether some attribute is tested twice. */
export function hasRepeated(mentions: Mentions): boolean {
  for (const times of mentions.values()) if (times > 1) return true;
  return false;
}

function sum(parts: readonly Mentions[]): Mentions {
  const [first, ...rest] = parts;
  if (first !== undefined && rest.length === 0) return first;
  const total = new Map<string, 1 | 2>();
  for (const part of parts) for (const [name, times] of part) total.set(name, total.has(name) ? 2 : times);
  return total;
}
