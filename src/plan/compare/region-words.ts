import type { Condition } from '../../model/condition.ts';
import { conditionInWords } from '../condition-words.ts';
import type { Compared } from './compared.ts';
import type { ConstraintMeanings } from './cube-condition.ts';
import type { NodeId } from './diagram.ts';
import type { ContextRegion, Cube } from './regions.ts';
import { formulaCondition } from './formula-condition.ts';

const shownCubes = 3;

/** How to word a region. */
export interface Wording {
  /** The contexts that the region is a part of, when they have a name. */
  readonly among: string | undefined;
  /** Exactly the region, to recognise a rule's own condition by. */
  readonly where: NodeId;
  readonly meanings: ConstraintMeanings;
}

/** The contexts of a region as a phrase: `tenant is acme`, `everyone else without tenant, by plan`. */
export function regionInWords(compared: Compared, region: ContextRegion, { among, where, meanings }: Wording): string {
  const units = unitsOf(compared, region.node);
  const by = units.length === 0 ? '' : `, by ${units.join(' and ')}`;
  const rule = among === undefined ? clauseInWords(compared, where) : undefined;
  if (rule !== undefined) return rule + by;
  // The shortest conditions tell most contexts.
  const cubes = region.cubes.toSorted((a, b) => a.length - b.length);
  const shown = cubes.slice(0, shownCubes).map((cube) => cubeInWords(meanings, cube, among));
  return shown.join('; or ') + (cubes.length > shownCubes ? `; or ${cubes.length - shownCubes} more conditions` : '') + by;
}

/** The words of the rule or segment whose contexts are exactly these. */
function clauseInWords({ diagrams, clauses }: Compared, where: NodeId): string | undefined {
  const clause = clauses.find(({ holds, decides }) => where === holds || where === decides);
  if (clause === undefined || (clause.name !== 'internal' && !clause.name.startsWith('rule:'))) return undefined;
  const condition = formulaCondition(clause.when);
  return condition === undefined || where === diagrams.yes ? undefined : conditionInWords(condition);
}

function cubeInWords(known: ConstraintMeanings, cube: Cube, among: string | undefined): string {
  const meanings = cube.map((constraint) => known.of(constraint));
  const conditions = meanings.flatMap((meaning) => (meaning.kind === 'condition' ? [meaning.condition] : []));
  const missing = meanings.flatMap((meaning) => (meaning.kind === 'without-unit' ? [meaning.attribute] : []));
  const without = missing.length === 0 ? '' : ` without ${missing.join(' and ')}`;
  const where = conditions.length === 0 ? '' : conditionInWords(allOf(conditions));
  if (among === undefined) return `${where === '' ? 'everyone' : where}${without}`;
  return `${among}${without}${where === '' ? '' : ` where ${where}`}`;
}

function allOf(conditions: readonly Condition[]): Condition {
  const [only, ...others] = conditions;
  return only !== undefined && others.length === 0 ? only : { kind: 'all', of: conditions, at: [] };
}

/** The attributes whose buckets decide inside the region, in the order of their axes. */
function unitsOf({ diagrams, variables }: Compared, root: NodeId): readonly string[] {
  const units = new Set<string>();
  const visit = (id: NodeId): void => {
    const node = diagrams.get(id);
    if (node.kind === 'leaf') return;
    const variable = variables[node.variable];
    if (variable?.kind === 'axis') units.add(variable.axis.attribute);
    node.children.forEach(visit);
  };
  visit(root);
  return [...units].sort();
}
