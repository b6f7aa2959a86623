import type { Condition } from '../../model/condition.ts';
import { conditionInWords } from '../condition-words.ts';
import { type Compared, impossibleLabel, unitPresent } from './compared.ts';
import { ConstraintMeanings } from './cube-condition.ts';
import { type Cube, cubesOf } from './cubes.ts';
import type { NodeId } from './diagram.ts';
import { formulaCondition } from './formula-condition.ts';
import type { ContextRegion } from './regions.ts';
import { simplify } from './simplify.ts';

const shownCubes = 3;

/** Words regions; what is the same for all of them is worked out once. */
export class RegionWords {
  readonly #compared: Compared;
  readonly #meanings: ConstraintMeanings;
  readonly #internal: { readonly holds: NodeId; readonly words: string } | undefined;

  constructor(compared: Compared) {
    this.#compared = compared;
    this.#meanings = new ConstraintMeanings(compared.variables);
    this.#internal = internalOf(compared);
  }

  /** A region of those whom no rule singles out: `everyone else without tenant where plan is free, by targetingKey`. */
  ofEveryoneElse(region: ContextRegion): string {
    const { cubes, count } = this.#cubes(region.where, this.#compared.singledOut);
    const worded = cubes.map((cube) => {
      const { where, without } = this.#cubeInWords(cube);
      return `everyone else${without}${where === '' ? '' : ` where ${where}`}`;
    });
    return joined(worded, count) + this.#by(region);
  }

  /**
   * Any other region: a rule's own condition, or what tells the region from all others but `told`, where the same happens
   * and which has been worded before.
   */
  ofSingledOut(region: ContextRegion, told: NodeId): string {
    const rule = this.#ruleInWords(region, told);
    if (rule !== undefined) return rule + this.#by(region);
    const { elsewhere, inside, beside } = this.#surroundings(region.where);
    const { cubes, count } = this.#cubes(region.where, this.#compared.diagrams.or(elsewhere, told));
    const worded = cubes.map((cube) => {
      const { where, without } = this.#cubeInWords(cube);
      if (inside !== undefined) return `${inside}${without}${where === '' ? '' : ` where ${where}`}`;
      return `${where === '' ? 'everyone' : where}${beside}${without}`;
    });
    return joined(worded, count) + this.#by(region);
  }

  /** Most regions lie inside the internal segment or outside of it: said once, it need not be said by its conditions. */
  #surroundings(where: NodeId): { readonly elsewhere: NodeId; readonly inside?: string; readonly beside: string } {
    const { diagrams } = this.#compared;
    if (this.#internal === undefined) return { elsewhere: diagrams.no, beside: '' };
    const { holds, words } = this.#internal;
    const common = diagrams.and(where, holds);
    if (common === diagrams.no) return { elsewhere: holds, beside: ` and not ${words}` };
    return common === where ? { elsewhere: diagrams.not(holds), inside: words, beside: '' } : { elsewhere: diagrams.no, beside: '' };
  }

  /** The words of the rule or segment whose contexts are these, told ones aside; or those of them that have the units it takes. */
  #ruleInWords({ where, node }: ContextRegion, told: NodeId): string | undefined {
    const { clauses, diagrams, possible } = this.#compared;
    const units = this.#units(node).map((unit) => unitPresent(this.#compared, unit));
    const within = (contexts: NodeId): NodeId => units.reduce((all, unit) => diagrams.and(all, unit), diagrams.and(possible, contexts));
    const known = diagrams.or(where, told);
    const tells = (contexts: NodeId): boolean => diagrams.and(where, contexts) === where && diagrams.and(within(contexts), known) === within(contexts);
    for (const { name, when, holds, decides } of clauses) {
      if (!isSpecial(name) || !(tells(holds) || tells(decides))) continue;
      const condition = formulaCondition(when);
      if (condition !== undefined) return conditionInWords(condition) + (tells(holds) ? '' : ' and in no earlier rule');
    }
    return undefined;
  }

  /** The simplest cubes that are right for everybody but those who are told of elsewhere. */
  #cubes(where: NodeId, elsewhere: NodeId): { readonly cubes: readonly Cube[]; readonly count: string } {
    const { diagrams, possible } = this.#compared;
    const nobody = diagrams.leaf(impossibleLabel);
    const concerned = diagrams.choose(elsewhere, nobody, diagrams.choose(possible, where, nobody));
    const { cubes, more } = cubesOf(this.#compared, simplify(this.#compared, concerned));
    const shortest = cubes.toSorted((a, b) => a.length - b.length);
    const hidden = cubes.length - shownCubes;
    return { cubes: shortest.slice(0, shownCubes), count: hidden > 0 ? `${hidden}${more ? ' or more' : ''}` : '' };
  }

  #cubeInWords(cube: Cube): { readonly where: string; readonly without: string } {
    const meanings = cube.map((constraint) => this.#meanings.of(constraint));
    const conditions = meanings.flatMap((meaning) => (meaning.kind === 'condition' ? [meaning.condition] : []));
    const missing = meanings.flatMap((meaning) => (meaning.kind === 'without-unit' ? [meaning.attribute] : []));
    return {
      where: conditions.length === 0 ? '' : conditionInWords(allOf(conditions)),
      without: missing.length === 0 ? '' : ` without ${missing.join(' and ')}`,
    };
  }

  #by({ node }: ContextRegion): string {
    const units = this.#units(node);
    return units.length === 0 ? '' : `, by ${units.join(' and ')}`;
  }

  /** The attributes whose buckets decide inside the region. */
  #units(node: NodeId): readonly string[] {
    const units = new Set<string>();
    this.#compared.diagrams.transform(node, (id) => {
      const here = this.#compared.diagrams.get(id);
      const variable = here.kind === 'leaf' ? undefined : this.#compared.variables[here.variable];
      if (variable?.kind === 'axis') units.add(variable.axis.attribute);
      return id;
    });
    return [...units].sort();
  }
}

function isSpecial(name: string): boolean {
  return name === 'internal' || name.startsWith('rule:');
}

function internalOf({ clauses }: Compared): { readonly holds: NodeId; readonly words: string } | undefined {
  const internal = clauses.find(({ name }) => name === 'internal');
  const condition = internal === undefined ? undefined : formulaCondition(internal.when);
  return internal === undefined || condition === undefined ? undefined : { holds: internal.holds, words: conditionInWords(condition) };
}

function joined(worded: readonly string[], more: string): string {
  return worded.join('; or ') + (more === '' ? '' : `; or ${more} more conditions`);
}

function allOf(conditions: readonly Condition[]): Condition {
  const parts = conditions.flatMap((condition) => (condition.kind === 'all' ? condition.of : [condition]));
  const [only, ...others] = parts;
  return only !== undefined && others.length === 0 ? only : { kind: 'all', of: parts, at: [] };
}
