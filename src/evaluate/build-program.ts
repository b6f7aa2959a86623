import type { Flag, FlagEnvironment } from '../model/flag.ts';
import { killOf, type Project } from '../model/project.ts';
import { killedArm, variantOfArm } from './arm-names.ts';
import type { Clause, DecisionProgram, Formula, Outcome, ProgramArm } from './decision-program.ts';
import { type ExposureGround, leaf, restClause, serveOf, singledOut } from './exposure.ts';
import { always, conjunction, isAlways, isNever, negation } from './formula.ts';
import { formulaSize, maximumFormulaSize } from './formula-size.ts';
import { inlineCondition } from './inline-condition.ts';
import { servesVariant } from './serves-variant.ts';

/**
 * The decision program of a flag in an environment. The project must be valid: an unknown flag, segment, attribute or
 * variant, or a cycle, throws a plain `Error`; prerequisites that expand too far throw `TooManyConditionsError`.
 */
export function buildProgram(project: Project, flagKey: string, environment: string): DecisionProgram {
  const flag = project.flags.get(flagKey);
  if (flag === undefined) throw new Error(`there is no flag ${JSON.stringify(flagKey)} in the project`);
  return new ProgramBuilder(project, environment).programOf(flag);
}

/** The programs of all flags in an environment, in code-unit order of their keys; flags that others need are built once. */
export function buildPrograms(project: Project, environment: string): readonly DecisionProgram[] {
  const builder = new ProgramBuilder(project, environment);
  const flags = [...project.flags.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  return flags.map((flag) => builder.programOf(flag));
}

/** Builds the clauses of flags and of the flags they need, each once. */
class ProgramBuilder {
  readonly #project: Project;
  readonly #environment: string;
  readonly #built = new Map<string, readonly Clause[]>();

  constructor(project: Project, environment: string) {
    this.#project = project;
    this.#environment = environment;
  }

  programOf(flag: Flag): DecisionProgram {
    const clauses = this.#clausesOf(flag, [flag.key]);
    const { safe, rollout } = groundOf(flag, this.#environment);
    return { flag: flag.key, environment: this.#environment, safe, rollout, arms: armsOf(flag, clauses), clauses };
  }

  /** `path` are the flags on the way here, this one last. */
  #clausesOf(flag: Flag, path: readonly string[]): readonly Clause[] {
    const known = this.#built.get(flag.key);
    if (known !== undefined) return known;
    const clauses = reachable(this.#allClauses(flag, path));
    this.#built.set(flag.key, clauses);
    return clauses;
  }

  #allClauses(flag: Flag, path: readonly string[]): readonly Clause[] {
    const ground = groundOf(flag, this.#environment);
    const entry = flag.environments.get(this.#environment);
    if (killOf(this.#project, flag.key, this.#environment) !== undefined) {
      return [{ name: 'killed', when: always, outcome: leaf(killedArm(ground.safe), 'killed') }];
    }
    if (entry === undefined || entry.stage.kind === 'off') {
      return [{ name: 'off', when: always, outcome: leaf(ground.safe, 'off') }];
    }
    return [
      { name: 'prerequisite', when: negation(this.#prerequisitesMet(flag, path)), outcome: leaf(ground.safe, 'prerequisite') },
      ...this.#ruleClauses(entry, ground),
      ...this.#internalClause(entry, ground),
      restClause(ground, entry),
    ];
  }

  #ruleClauses(entry: FlagEnvironment, ground: ExposureGround): readonly Clause[] {
    return entry.rules.map(({ name, when, serve }) => ({
      name: `rule:${name}`,
      when: inlineCondition(this.#project, when),
      outcome: singledOut(ground, serve, `rule:${name}`),
    }));
  }

  #internalClause(entry: FlagEnvironment, ground: ExposureGround): readonly Clause[] {
    const segment = this.#project.settings.internalSegment;
    if (segment === undefined || entry.stage.kind === 'targeted') return [];
    const when = inlineCondition(this.#project, { kind: 'segment', segment, at: [] });
    return [{ name: 'internal', when, outcome: singledOut(ground, serveOf(entry), 'internal') }];
  }

  #prerequisitesMet(flag: Flag, path: readonly string[]): Formula {
    const parts = new Map<string, Formula>();
    for (const { flag: key, variant } of flag.prerequisites) {
      if (path.includes(key)) throw new Error(`prerequisites go in a circle: ${[...path, key].join(' -> ')}`);
      const needed = this.#project.flags.get(key);
      if (needed === undefined) throw new Error(`there is no flag ${JSON.stringify(key)}, which ${flag.key} needs`);
      for (const part of this.#isAt(needed, variant, [...path, key])) parts.set(identity(part), part);
    }
    const met = conjunction([...parts.values()]);
    if (formulaSize(met) > maximumFormulaSize) throw new TooManyConditionsError(flag.key, this.#environment);
    return met;
  }

  /**
   * What must hold for a flag to be at a variant, as conjuncts. Where that is not its safe variant, the flag's own
   * prerequisites come first, flat: flags that need the same flag then share it instead of repeating it.
   */
  #isAt(needed: Flag, variant: string, path: readonly string[]): readonly Formula[] {
    const clauses = this.#clausesOf(needed, path);
    const [first, ...rest] = clauses;
    if (first?.name !== 'prerequisite' || needed.safe === variant) return [prerequisite(needed, variant, clauses)];
    const gate = negation(first.when);
    return [...(gate.kind === 'all' ? gate.of : [gate]), prerequisite(needed, variant, rest)];
  }
}

/** The prerequisites of a flag expand to more tests than an evaluation should make. */
export class TooManyConditionsError extends Error {
  readonly flag: string;

  constructor(flag: string, environment: string) {
    super(`the prerequisites of ${flag} expand to more than ${maximumFormulaSize} conditions in ${environment}`);
    this.name = 'TooManyConditionsError';
    this.flag = flag;
  }
}

function prerequisite(needed: Flag, variant: string, clauses: readonly Clause[]): Formula {
  const of = servesVariant(clauses, variant);
  return isAlways(of) || isNever(of) ? of : { kind: 'named', name: { kind: 'prerequisite', flag: needed.key, variant }, of };
}

/** A prerequisite is one formula by its flag and variant, a constant by its form; anything else is never met twice. */
function identity(part: Formula): string {
  return part.kind === 'named' && part.name.kind === 'prerequisite' ? `${part.name.flag}/${part.name.variant}` : JSON.stringify(part);
}

/** Drops clauses that cannot hold by their form, and all behind one that always holds. */
function reachable(clauses: readonly Clause[]): readonly Clause[] {
  const live = clauses.filter((clause) => !isNever(clause.when));
  return live.slice(0, live.findIndex((clause) => isAlways(clause.when)) + 1);
}

function groundOf(flag: Flag, environment: string): ExposureGround {
  if (flag.safe === undefined) throw new Error(`flag ${flag.key} names no safe variant`);
  const attribute = flag.environments.get(environment)?.bucketBy ?? 'targetingKey';
  return { safe: flag.safe, rollout: { attribute, salt: flag.salt } };
}

function armsOf(flag: Flag, clauses: readonly Clause[]): readonly ProgramArm[] {
  const names = new Set(clauses.flatMap((clause) => armNames(clause.outcome)));
  return [...names].sort().map((name) => {
    const variant = variantOfArm(name);
    const value = flag.variants.get(variant);
    if (value === undefined) throw new Error(`flag ${flag.key} has no variant ${JSON.stringify(variant)}`);
    return { name, variant, value };
  });
}

function armNames(outcome: Outcome): readonly string[] {
  if (outcome.kind === 'arm') return [outcome.arm];
  return [outcome.withoutUnit.arm, ...outcome.ranges.flatMap((range) => armNames(range.outcome))];
}
