import type { Condition } from '../../model/condition.ts';
import type { Project } from '../../model/project.ts';
import type { Leaf } from '../facts.ts';
import { hasRepeated, type Mentions, MentionCounter } from './mentions.ts';
import { cannotCover, isBeside, type Outline, toOutline } from './outline.ts';
import { isCovered, isSatisfiable, type World } from './satisfiable.ts';

/** With more conditions than this nobody could follow why they cover another together, and the search would give up. */
const mostTogether = 16;

/**
 * Answers questions about the conditions of one project; remembers what it counted. All answers `true` are certain.
 * It knows rules one by one; the exact comparison of whole decision programs, region by region, is `plan/`'s.
 */
export class Reasoner {
  readonly #world: World;
  readonly #counter: MentionCounter;

  constructor({ settings, segments }: Project) {
    this.#world = { attributes: settings.attributes, segments };
    this.#counter = new MentionCounter(this.#world);
  }

  /** How often the attributes are tested. */
  mentions(condition: Condition): Mentions {
    return this.#counter.count(condition);
  }

  outline(condition: Condition, leaves: readonly Leaf[]): Outline {
    return toOutline(condition, leaves, (leaf) => this.mentions(leaf));
  }

  /** Whether some attribute is tested by two of the leaves, or twice in a segment. */
  testsTwice(leaves: readonly Leaf[]): boolean {
    if (leaves.length === 1 && leaves[0]?.kind === 'test') return false;
    const seen = new Set<string>();
    for (const leaf of leaves) {
      const names = leaf.kind === 'test' ? [leaf.attribute] : this.mentions(leaf).keys();
      if (leaf.kind === 'segment' && hasRepeated(this.mentions(leaf))) return true;
      for (const name of names) {
        if (seen.has(name)) return true;
        seen.add(name);
      }
    }
    return false;
  }

  /** Whether a test alone might match nobody: a range of versions, or a test of an attribute with an enum. */
  mayBeNever(leaf: Leaf): boolean {
    if (leaf.kind === 'segment') return false;
    const { test, attribute } = leaf;
    return test.kind === 'semver' || (test.kind !== 'in' && this.#world.attributes.get(attribute)?.values !== undefined);
  }

  /** Whether no context meets the condition. */
  isNever(condition: Condition): boolean {
    return !isSatisfiable([{ condition, negated: false }], this.#world);
  }

  /** Whether every context meets the condition: only where some attribute is tested twice, as one test leaves somebody out. */
  isAlways(condition: Condition): boolean {
    if (condition.kind === 'test' || !hasRepeated(this.mentions(condition))) return false;
    return !isSatisfiable([{ condition, negated: true }], this.#world);
  }

  /** Whether every context that meets a condition meets the other. Neither of them is constant. */
  isCoveredBy(outline: Outline, other: Outline): boolean {
    return !cannotCover(outline, other) && isCovered(outline.condition, [other.condition], this.#world);
  }

  /**
   * The fewest of the others such that every context that meets a condition meets one of them (no proper part of them does);
   * none when they do not cover it. None of them is constant.
   */
  coverTogether<T extends Outline>(outline: Outline, others: readonly T[]): readonly T[] {
    const related = others.filter((other) => !isBeside(outline, other));
    if (related.length < 2 || related.length > mostTogether || !this.#areCovering(outline, related)) return [];
    return related.reduce((kept, one) => {
      const without = kept.filter((other) => other !== one);
      return this.#areCovering(outline, without) ? without : kept;
    }, related);
  }

  #areCovering({ condition }: Outline, others: readonly Outline[]): boolean {
    return isCovered(condition, others.map((other) => other.condition), this.#world);
  }
}
