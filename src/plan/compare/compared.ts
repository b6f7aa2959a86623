import type { Clause, DecisionProgram, Formula } from '../../evaluate/decision-program.ts';
import { Diagrams, type NodeId } from './diagram.ts';
import { axisWidths, ProgramDiagrams } from './program-diagram.ts';
import { type Variable, variablesOf } from './variables.ts';

/** What a context gets on each side, and which clause says so. */
export interface Landing {
  readonly from: string;
  readonly to: string;
  readonly clauseBefore: string;
  readonly clauseAfter: string;
}

/** Two programs laid over each other: every reachable combination of classes and buckets, with what it gets on both sides. */
export interface Compared {
  readonly diagrams: Diagrams;
  readonly variables: readonly Variable[];
  /** Labels are `impossibleLabel`, or a landing as JSON. */
  readonly root: NodeId;
  /** Combinations that can occur. */
  readonly possible: NodeId;
  /** Where a rule or the internal segment of either side holds. */
  readonly singledOut: NodeId;
  /** The clauses of both sides with the contexts that they hold for and those that they are the first to hold for. */
  readonly clauses: readonly ComparedClause[];
}

export interface ComparedClause {
  readonly side: 'before' | 'after';
  readonly name: string;
  readonly when: Formula;
  readonly holds: NodeId;
  readonly decides: NodeId;
  /** Clauses of equal identity hold for the same contexts. */
  readonly identity: string;
  /** Whether a bucket has a say in what it gives. */
  readonly asksBucket: boolean;
}

export const impossibleLabel = '-';

/** Lays two programs over each other. Throws `BoundPassed` when that takes more than the bound allows. */
export function comparePrograms(before: DecisionProgram, after: DecisionProgram, diagrams: Diagrams = new Diagrams()): Compared {
  const variables = variablesOf([before, after]);
  const builder = new ProgramDiagrams(diagrams, variables);
  const [left, right] = [builder.ofProgram(before, labelOf(before)), builder.ofProgram(after, labelOf(after))];
  const clauses = [...deciding(before, 'before', builder), ...deciding(after, 'after', builder)];
  const possible = builder.possible();
  const special = clauses.filter(({ name }) => name === 'internal' || name.startsWith('rule:'));
  return {
    diagrams,
    variables,
    possible,
    root: diagrams.choose(possible, diagrams.combine(left, right, 'land', land), diagrams.leaf(impossibleLabel)),
    singledOut: special.reduce((node, clause) => diagrams.or(node, clause.holds), diagrams.no),
    clauses,
  };
}

/** The parts of a node's contexts by landing: shares of the whole, buckets of different axes counted as independent. */
export function measure({ diagrams, variables }: Pick<Compared, 'diagrams' | 'variables'>, node: NodeId): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  const walk = (id: NodeId, share: number): void => {
    const here = diagrams.get(id);
    if (here.kind === 'leaf') {
      shares.set(here.label, (shares.get(here.label) ?? 0) + share);
      return;
    }
    const variable = variables[here.variable];
    if (variable?.kind !== 'axis') throw new Error('only buckets have shares');
    axisWidths(variable).forEach((width, index) => walk(here.children[index] ?? 0, share * width));
  };
  walk(node, 1);
  return shares;
}

/** Where the attribute holds a unit, as a function to `yes` and `no`. */
export function unitPresent({ diagrams, variables }: Pick<Compared, 'diagrams' | 'variables'>, attribute: string): NodeId {
  const place = variables.findIndex((variable) => variable.kind === 'attribute' && variable.questions.attribute === attribute);
  const variable = variables[place];
  if (variable?.kind !== 'attribute') throw new Error(`${attribute} is no unit`);
  return diagrams.branch(place, variable.classes.map((each) => (each.isUnit ? diagrams.yes : diagrams.no)));
}

/** Reads a label that is a landing. */
export function toLanding(label: string): Landing | undefined {
  if (label === impossibleLabel) return undefined;
  const [from = '', clauseBefore = '', to = '', clauseAfter = ''] = JSON.parse(label) as readonly string[];
  return { from, to, clauseBefore, clauseAfter };
}

function labelOf(program: DecisionProgram): (clause: Clause, arm: string) => string {
  const variants = new Map(program.arms.map((arm) => [arm.name, arm.variant]));
  return (clause, arm) => JSON.stringify([variants.get(arm) ?? arm, clause.name]);
}

// Who gets the same on both sides is one region, whichever clause says so.
function land(before: string, after: string): string {
  const [[from, clauseBefore], [to, clauseAfter]] = [JSON.parse(before), JSON.parse(after)] as readonly [readonly string[], readonly string[]];
  return JSON.stringify(from === to ? [from, '', to, ''] : [from, clauseBefore, to, clauseAfter]);
}

function deciding(program: DecisionProgram, side: ComparedClause['side'], builder: ProgramDiagrams): readonly ComparedClause[] {
  let open = builder.diagrams.yes;
  return program.clauses.map(({ name, when, outcome }) => {
    const holds = builder.ofFormula(when);
    const decides = builder.diagrams.and(open, holds);
    open = builder.diagrams.and(open, builder.diagrams.not(holds));
    return { side, name, when, holds, decides, identity: String(holds), asksBucket: outcome.kind === 'hash' };
  });
}
