import { unitOf } from '../evaluate/bucket.ts';
import { compileProgram, type Evaluator } from '../evaluate/compile-program.ts';
import type { Axis, DecisionProgram } from '../evaluate/decision-program.ts';
import type { EvaluationContext } from '../evaluate/evaluation-context.ts';
import type { Records, ShowProgress } from '../effects/ports.ts';
import type { PlanReport } from '../model/generated/output/plan.ts';
import type { Project } from '../model/project.ts';
import type { Settings } from '../model/settings.ts';
import type { Change, Effect } from '../plan/change.ts';
import { RegionFinder } from '../plan/compare/region-finder.ts';
import { kindOfTransition } from '../plan/effect-kinds.ts';
import { programsOf } from '../plan/effect-of-change.ts';
import { toSide } from '../plan/side.ts';
import { type LineProblem, type PopulationFile, readContexts } from './population-contexts.ts';

type ReportedPopulation = NonNullable<PlanReport['population']>;
export type ReportedPeople = NonNullable<PlanReport['changes'][number]['people']>;

/** What counting needs of the world. */
export interface PopulationReader {
  readonly records: Records;
  readonly showProgress: ShowProgress;
}

export interface PopulationCount {
  readonly population: ReportedPopulation;
  /** For each change whose effect is known. */
  readonly people: ReadonlyMap<Change, ReportedPeople>;
}

/** What is decided on both sides. */
export interface Deciding {
  readonly programsOf: (change: Change, environment: string) => { readonly before: DecisionProgram; readonly after: DecisionProgram };
  /** Those that the attributes of people are read by. */
  readonly settings: Settings;
  readonly now: Date;
}

/** The decisions of two projects. */
export function decidingOf({ before, after, now }: { readonly before: Project; readonly after: Project; readonly now: Date }): Deciding {
  return { programsOf: ({ flag }, environment) => programsOf({ before: toSide(before, flag, environment), after: toSide(after, flag, environment) }), settings: after.settings, now };
}

/** Lets both sides decide for everybody in a file. Nobody is left out as a repeat: a line is a person. */
export async function countPopulation(reader: PopulationReader, file: PopulationFile, changes: readonly Change[], deciding: Deciding): Promise<PopulationCount> {
  const counters = changes.flatMap((change) => (change.effect === undefined || change.environment === undefined ? [] : [new ChangeCounter(change, change.effect, { programs: deciding.programsOf(change, change.environment), now: deciding.now })]));
  const problems = new Problems();
  let people = 0;
  try {
    for await (const batch of readContexts(reader.records, file, deciding.settings)) {
      for (const problem of batch.problems) problems.add(problem);
      for (const context of batch.contexts) for (const counter of counters) counter.add(context);
      people += batch.contexts.length;
      reader.showProgress(`${people.toLocaleString('en-US')} people of ${nameOf(file)} counted`);
    }
  } finally {
    reader.showProgress('');
  }
  return {
    population: { source: nameOf(file), format: file.format, people, ...problems.toReported() },
    people: new Map(counters.map((counter) => [counter.change, counter.toReported()])),
  };
}

function nameOf({ source }: PopulationFile): string {
  return source === '-' ? 'standard input' : source;
}

/** Counts who gets what on both sides of one change. */
class ChangeCounter {
  readonly change: Change;
  readonly #effect: Effect;
  readonly #before: Evaluator;
  readonly #after: Evaluator;
  readonly #unit: Axis;
  readonly #finder: RegionFinder | undefined;
  readonly #nowSeconds: number;
  readonly #cells = new Map<string, { readonly region: number | undefined; readonly from: string; readonly to: string; people: number }>();
  #withoutUnit = 0;

  constructor(change: Change, effect: Effect, { programs, now }: { readonly programs: ReturnType<Deciding['programsOf']>; readonly now: Date }) {
    this.change = change;
    this.#effect = effect;
    this.#before = compileProgram(programs.before);
    this.#after = compileProgram(programs.after);
    this.#unit = programs.after.rollout;
    this.#finder = effect.exact === true ? new RegionFinder(programs.before, programs.after) : undefined;
    this.#nowSeconds = Math.floor(now.getTime() / 1000);
  }

  add(context: EvaluationContext): void {
    if (unitOf(context, this.#unit) === undefined) this.#withoutUnit += 1;
    const from = this.#before.decide(context, this.#nowSeconds).variant;
    const to = this.#after.decide(context, this.#nowSeconds).variant;
    if (from === to) return;
    const region = this.#finder?.regionAt(context, this.#nowSeconds);
    const key = `${region ?? ''}:${from}:${to}`;
    const cell = this.#cells.get(key);
    if (cell === undefined) this.#cells.set(key, { region, from, to, people: 1 });
    else cell.people += 1;
  }

  toReported(): ReportedPeople {
    const cells = [...this.#cells.values()];
    const total = (kind: 'gained' | 'lost' | 'moved'): number => cells.reduce((sum, cell) => sum + (kindOfTransition(cell, this.#effect) === kind ? cell.people : 0), 0);
    const matrix = new Map<string, { readonly from: string; readonly to: string; people: number }>();
    for (const { from, to, people } of cells) {
      const known = matrix.get(`${from}:${to}`) ?? { from, to, people: 0 };
      known.people += people;
      matrix.set(`${from}:${to}`, known);
    }
    return {
      gained: total('gained'),
      lost: total('lost'),
      moved: total('moved'),
      without_unit: this.#withoutUnit,
      matrix: [...matrix.values()].sort(byPeople),
      regions: cells.flatMap(({ region, from, to, people }) => (region === undefined ? [] : [{ region, from, to, people }])).sort((a, b) => a.region - b.region || byPeople(a, b)),
    };
  }
}

interface Counted {
  readonly from: string;
  readonly to: string;
  readonly people: number;
}

// No variant's name holds a colon, so the joined names tell pairs apart.
function byPeople(a: Counted, b: Counted): number {
  const [left, right] = [`${a.from}:${a.to}`, `${b.from}:${b.to}`];
  return b.people - a.people || (left === right ? 0 : left < right ? -1 : 1);
}

const mostShown = 20;

/** Keeps the first problems of each kind, and counts the lines of all of them. */
class Problems {
  readonly #shown = new Map<string, { readonly line: number; readonly message: string; lines: number }>();
  #refused = 0;
  #others = 0;

  add({ line, message, isNobody }: LineProblem): void {
    if (isNobody) this.#refused += 1;
    const known = this.#shown.get(message);
    if (known !== undefined) known.lines += 1;
    else if (this.#shown.size < mostShown) this.#shown.set(message, { line, message, lines: 1 });
    else this.#others += 1;
  }

  toReported(): Pick<ReportedPopulation, 'refused' | 'problems' | 'more_problems'> {
    return { refused: this.#refused, problems: [...this.#shown.values()].sort((a, b) => a.line - b.line), more_problems: this.#others };
  }
}
