import type { Formula } from '../../evaluate/decision-program.ts';
import { inlineCondition } from '../../evaluate/inline-condition.ts';
import type { AttributeTest, Condition } from '../../model/condition.ts';
import { mostTests, namesTooDeep } from '../../model/expansion-limits.ts';
import type { Project } from '../../model/project.ts';
import type { Segment } from '../../model/segment.ts';
import type { Attribute } from '../../model/settings.ts';
import type { ExactReasoning } from '../../plan/exact-reasoning.ts';
import { type Leaf, leavesOf, segmentReferences } from '../facts.ts';
import { isMeaningful } from './attribute-domain.ts';
import { hasRepeated, type Mentions, MentionCounter } from './mentions.ts';
import { cannotCover, isBeside, type Outline, toOutline } from './outline.ts';
import { coverageOf, isSatisfiable, type World } from './satisfiable.ts';

/** With more conditions than this nobody could follow why they cover another together, and the search would give up. */
const mostTogether = 16;

/** How often the exact comparison is asked in one run: it takes milliseconds, and hardly any project has anything to ask. */
const mostQuestions = 500;

/**
 * Answers questions about the conditions of one project; remembers what it counted. All answers `true` are certain.
 * The exact comparison of decision programs is `plan/`'s and is handed in: it decides what a short search cannot.
 */
export class Reasoner {
  readonly #project: Project;
  readonly #world: World;
  readonly #counter: MentionCounter;
  readonly #exact: ExactReasoning;
  readonly #weights = new WeakMap<Condition, number>();
  readonly #outlines = new WeakMap<Condition, Outline>();
  #questionsLeft = mostQuestions;

  constructor(project: Project, exact: ExactReasoning) {
    this.#project = project;
    this.#exact = exact;
    this.#world = { attributes: project.settings.attributes, segments: withoutDeep(project.segments) };
    this.#counter = new MentionCounter(this.#world);
  }

  /** How often the attributes are tested. */
  mentions(condition: Condition): Mentions {
    return this.#counter.count(condition);
  }

  outline(condition: Condition, leaves: readonly Leaf[]): Outline {
    const known = this.#outlines.get(condition);
    if (known !== undefined) return known;
    const outline = toOutline(condition, leaves, { mentionsOf: (leaf) => this.mentions(leaf), segments: this.#world.segments });
    this.#outlines.set(condition, outline);
    return outline;
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
    return !cannotCover(outline, other) && coverageOf(outline.condition, [other.condition], this.#world) === 'covered';
  }

  /**
   * The fewest of the others such that every context that meets a condition meets one of them (no proper part of them does);
   * none when they do not cover it. None of them is constant. The exact comparison is asked only where the search gives up.
   */
  coverTogether<T extends Outline>(outline: Outline, others: readonly T[]): readonly T[] {
    const related = others.filter((other) => !isBeside(outline, other));
    if (related.length === 0) return [];
    const verdict = related.length > mostTogether ? 'unknown' : this.#coverage(outline, related);
    if (verdict === 'unknown') return this.#askCovering(outline, related);
    if (verdict === 'open') return [];
    return related.reduce((kept, one) => {
      const without = kept.filter((other) => other !== one);
      return this.#coverage(outline, without) === 'covered' ? without : kept;
    }, related);
  }

  /** Whether some context certainly meets a condition and none of the others. */
  isOpen(outline: Outline, others: readonly Outline[]): boolean {
    return this.#coverage(outline, others.filter((other) => !isBeside(outline, other))) === 'open';
  }

  /** The condition as a formula; `undefined` where some test of it means nothing. */
  formula(condition: Condition): Formula | undefined {
    return this.#means(condition) ? inlineCondition(this.#project, condition) : undefined;
  }

  /** Asks the exact comparison; `undefined` where it has no answer, or was asked too often. */
  ask<T>(about: readonly Condition[], question: (exact: ExactReasoning) => T | undefined): T | undefined {
    if (this.#questionsLeft === 0 || !about.every((condition) => this.#means(condition))) return undefined;
    this.#questionsLeft -= 1;
    return question(this.#exact);
  }

  #askCovering<T extends Outline>({ condition }: Outline, others: readonly T[]): readonly T[] {
    const conditions = others.map((other) => other.condition);
    const found = this.ask([condition, ...conditions], (exact) => exact.covering(condition, conditions)) ?? [];
    return found.flatMap((index) => others[index] ?? []);
  }

  #coverage({ condition }: Outline, others: readonly Outline[]): ReturnType<typeof coverageOf> {
    return coverageOf(condition, others.map((other) => other.condition), this.#world);
  }

  /** Whether every test means something (what another rule reports proves nothing) and there are not too many. */
  #means(condition: Condition): boolean {
    return this.#weigh(condition) <= mostTests;
  }

  /** How many tests a condition has, with segments put in; more than there can be where one of them means nothing. */
  #weigh(condition: Condition): number {
    const known = this.#weights.get(condition);
    if (known !== undefined) return known;
    // A segment that leads back to itself means nothing.
    this.#weights.set(condition, Number.POSITIVE_INFINITY);
    const weight = leavesOf(condition).reduce((sum, leaf) => sum + this.#weighLeaf(leaf), 0);
    this.#weights.set(condition, weight);
    return weight;
  }

  #weighLeaf(leaf: Leaf): number {
    if (leaf.kind === 'test') {
      const attribute = this.#world.attributes.get(leaf.attribute);
      return attribute !== undefined && isMeaningful(attribute, leaf.test) && isInEnum(attribute, leaf.test) ? 1 : Number.POSITIVE_INFINITY;
    }
    const segment = this.#world.segments.get(leaf.segment);
    return segment === undefined ? Number.POSITIVE_INFINITY : this.#weigh(segment.when);
  }
}

function isInEnum({ values: known }: Attribute, test: AttributeTest): boolean {
  return known === undefined || test.kind !== 'in' || test.values.every((value) => known.includes(value));
}

/** What leads too far, or in a circle, is the finding of another rule; to the search it is unknown. */
function withoutDeep(segments: ReadonlyMap<string, Segment>): ReadonlyMap<string, Segment> {
  const deep = namesTooDeep(segmentReferences(segments));
  return deep.size === 0 ? segments : new Map([...segments].filter(([name]) => !deep.has(name)));
}
