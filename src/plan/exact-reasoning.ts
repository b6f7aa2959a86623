import { buildProgram, TooManyConditionsError } from '../evaluate/build-program.ts';
import type { Clause, DecisionProgram } from '../evaluate/decision-program.ts';
import { inlineCondition } from '../evaluate/inline-condition.ts';
import type { Condition } from '../model/condition.ts';
import type { Flag, FlagEnvironment } from '../model/flag.ts';
import type { Project } from '../model/project.ts';
import { type Compared, comparePrograms, toLanding } from './compare/compared.ts';
import { Diagrams, type NodeId } from './compare/diagram.ts';
import { ProgramDiagrams } from './compare/program-diagram.ts';
import { BoundPassed } from './compare/text-patterns.ts';
import { variablesOf } from './compare/variables.ts';
import { decidability } from './decidability.ts';

/** A flag's entry, and one of its rules by its place. */
interface RuleInEntry {
  readonly flag: Flag;
  readonly environment: string;
  readonly settings: FlagEnvironment;
  readonly index: number;
}

/**
 * Exact answers about conditions and rules, for those who may not compare programs themselves. Every context there can be
 * counts, also with values that no enum lists. `undefined` where an answer would take more than a small bound; the
 * conditions must name declared attributes and segments that lead back nowhere, with tests that fit.
 */
export interface ExactReasoning {
  /** The fewest of the others that together hold wherever a condition does (no proper part of them does); none when they do not. */
  readonly covering: (condition: Condition, others: readonly Condition[]) => readonly number[] | undefined;
  /** Whether two conditions hold for the same contexts, and neither for all or none. */
  readonly isSameAudience: (one: Condition, other: Condition) => boolean | undefined;
  /**
   * The clauses that decide alike for everyone whom a rule decides for, were it not there; none when somebody would get
   * another variant. Kills and prerequisites are set aside: they come and go.
   */
  readonly decidingInstead: (rule: RuleInEntry) => readonly string[] | undefined;
}

/** What one question may take: a twentieth of what a change of a flag may. */
const mostNodes = 20_000;

/** Answers about the conditions and rules of one project. */
export function exactReasoning(project: Project): ExactReasoning {
  return {
    covering: (condition, others) => bounded(() => covering(project, condition, others)),
    isSameAudience: (one, other) => bounded(() => isSameAudience(project, one, other)),
    decidingInstead: (rule) => bounded(() => decidingInstead(project, rule)),
  };
}

function bounded<T>(answer: () => T): T | undefined {
  try {
    return answer();
  } catch (error) {
    if (error instanceof BoundPassed || error instanceof TooManyConditionsError) return undefined;
    throw error;
  }
}

interface Laid {
  readonly diagrams: Diagrams;
  /** Each condition where it can hold. */
  readonly nodes: readonly NodeId[];
  readonly possible: NodeId;
}

function lay(project: Project, conditions: readonly Condition[]): Laid {
  const formulas = conditions.map((condition) => inlineCondition(project, condition));
  const diagrams = new Diagrams(mostNodes);
  const builder = new ProgramDiagrams(diagrams, variablesOf([{ clauses: formulas.map(toClause) }]));
  const possible = builder.possible();
  return { diagrams, possible, nodes: formulas.map((formula) => diagrams.and(builder.ofFormula(formula), possible)) };
}

function toClause(when: Clause['when']): Clause {
  return { name: '', when, outcome: { kind: 'arm', arm: '', reason: 'off' } };
}

function covering(project: Project, condition: Condition, others: readonly Condition[]): readonly number[] {
  const { diagrams, nodes } = lay(project, [condition, ...others]);
  const [whole = diagrams.no, ...parts] = nodes;
  const isCovered = (kept: readonly number[]): boolean => kept.reduce((open, index) => diagrams.choose(parts[index] ?? diagrams.no, diagrams.no, open), whole) === diagrams.no;
  const all = [...parts.keys()];
  if (!isCovered(all)) return [];
  return all.reduce<readonly number[]>((kept, index) => {
    const without = kept.filter((other) => other !== index);
    return isCovered(without) ? without : kept;
  }, all);
}

function isSameAudience(project: Project, one: Condition, other: Condition): boolean {
  const { diagrams, nodes, possible } = lay(project, [one, other]);
  return nodes[0] === nodes[1] && nodes[0] !== diagrams.no && nodes[0] !== possible;
}

function decidingInstead(project: Project, { flag, environment, settings, index }: RuleInEntry): readonly string[] | undefined {
  const rule = settings.rules[index];
  const withIt = programOf(project, flag, { environment, settings });
  const withoutIt = programOf(project, flag, { environment, settings: { ...settings, rules: settings.rules.filter((each) => each !== rule) } });
  if (rule === undefined || withIt === undefined || withoutIt === undefined) return undefined;
  const compared = comparePrograms(withIt, withoutIt, new Diagrams(mostNodes));
  return differs(compared) ? [] : takingOver(compared, { name: `rule:${rule.name}`, count: withIt.clauses.length });
}

function programOf(project: Project, flag: Flag, { environment, settings }: Pick<RuleInEntry, 'environment' | 'settings'>): DecisionProgram | undefined {
  const alone: Flag = { ...flag, prerequisites: [], environments: new Map([[environment, settings]]) };
  const small: Project = { ...project, flags: new Map([[flag.key, alone]]), kills: new Map() };
  return decidability(small)(flag.key) ? buildProgram(small, flag.key, environment) : undefined;
}

function differs({ diagrams, root }: Compared): boolean {
  const visited = new Set<NodeId>();
  const visit = (id: NodeId): boolean => {
    if (visited.has(id)) return false;
    visited.add(id);
    const node = diagrams.get(id);
    if (node.kind === 'branch') return node.children.some(visit);
    const landing = toLanding(node.label);
    return landing !== undefined && landing.from !== landing.to;
  };
  return visit(root);
}

/** The clauses of the second program that decide where a clause of the first does; `count` is how many the first has. */
function takingOver({ diagrams, clauses, possible }: Compared, { name, count }: { readonly name: string; readonly count: number }): readonly string[] {
  const own = clauses.slice(0, count).find((clause) => clause.name === name)?.decides ?? diagrams.no;
  const here = diagrams.and(own, possible);
  return clauses.slice(count).flatMap((clause) => (diagrams.and(here, clause.decides) === diagrams.no ? [] : [clause.name]));
}
