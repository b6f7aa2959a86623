import { bucketer, unitOf } from '../evaluate/bucket.ts';
import { buildProgram } from '../evaluate/build-program.ts';
import { compileProgram, type Decision } from '../evaluate/compile-program.ts';
import type { EvaluationContext } from '../evaluate/evaluation-context.ts';
import type { DecidedLine, RefusedLine } from '../model/generated/output/evaluation-line.ts';
import type { Project } from '../model/project.ts';
import { printable } from '../source/printable.ts';
import { chooseEnvironments, chooseFlag } from './choose.ts';
import { contextWarnings } from './context-warnings.ts';
import { exitCodes } from './exit-codes.ts';
import { parseContext } from './read-context.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Which flags to decide for every context of a batch. */
export interface LinesRequest {
  /** `undefined` for every flag of the project. */
  readonly flag: string | undefined;
  readonly environment: string;
  /** The clock of all evaluations, in whole seconds since 1970. */
  readonly nowSeconds: number;
}

/** A batch that is decided while `chunks` is read: `exit` and `warnings` are complete after the last chunk. */
export interface LineEvaluation {
  readonly kind: 'lines';
  readonly chunks: Iterable<string>;
  readonly exit: number;
  /** What is not as declared, each once, with the first line that has it; the first twenty. */
  readonly warnings: readonly string[];
}

/**
 * Decides for one context a line (NDJSON), one result a line, in order; blank lines are passed over. A line that is no
 * context gives a result that says so, and the batch ends with 1. The project must be sound.
 */
export function evaluateLines(project: Project, request: LinesRequest, lines: Iterable<string>): LineEvaluation | Refusal {
  const flag = request.flag === undefined ? undefined : chooseFlag(project, request.flag);
  if (flag !== undefined && isRefusal(flag)) return flag;
  const environments = chooseEnvironments(project, request.environment);
  if (isRefusal(environments)) return environments;
  const keys = flag === undefined ? [...project.flags.keys()].sort() : [flag.key];
  return new Batch(project, keys.map((key) => toDecider(project, key, request)), lines);
}

const linesInChunk = 500;
const mostWarnings = 20;

class Batch implements LineEvaluation {
  readonly kind = 'lines';
  readonly #project: Project;
  readonly #deciders: readonly Decider[];
  readonly #lines: Iterable<string>;
  readonly #warnings = new Map<string, number>();
  #refused = 0;

  constructor(project: Project, deciders: readonly Decider[], lines: Iterable<string>) {
    this.#project = project;
    this.#deciders = deciders;
    this.#lines = lines;
  }

  get exit(): number {
    return this.#refused === 0 ? exitCodes.done : exitCodes.refused;
  }

  get warnings(): readonly string[] {
    return [...this.#warnings].map(([message, line]) => `line ${line}: ${message}`);
  }

  get chunks(): Iterable<string> {
    return this.#decide();
  }

  *#decide(): Generator<string> {
    let line = 0;
    let chunk = '';
    for (const text of this.#lines) {
      line += 1;
      if (text.trim() === '') continue;
      chunk += this.#resultOf(text, line);
      if (line % linesInChunk !== 0) continue;
      yield chunk;
      chunk = '';
    }
    if (chunk !== '') yield chunk;
  }

  #resultOf(text: string, line: number): string {
    const context = parseContext(text);
    if (typeof context === 'string') {
      this.#refused += 1;
      const refused: RefusedLine = { line, error: printable(`the line is not a context: ${context}`) };
      return `${JSON.stringify(refused)}\n`;
    }
    for (const { message } of contextWarnings(this.#project.settings, context)) {
      if (!this.#warnings.has(message) && this.#warnings.size < mostWarnings) this.#warnings.set(message, line);
    }
    let results = '';
    for (const decide of this.#deciders) results += `{"line":${line},${decide(context)}}\n`;
    return results;
  }
}

/** From a context to the rest of its result line, without the braces. */
type Decider = (context: EvaluationContext) => string;

function toDecider(project: Project, key: string, { environment, nowSeconds }: LinesRequest): Decider {
  const program = buildProgram(project, key, environment);
  const evaluator = compileProgram(program);
  const bucketUnder = bucketer(program.rollout.salt);
  // Decisions are shared objects, a few a flag: each is written out once.
  const written = new Map<Decision, string>();
  return (context) => {
    const decision = evaluator.decide(context, nowSeconds);
    const text = written.get(decision) ?? writeDecision(key, decision);
    written.set(decision, text);
    const unit = unitOf(context, program.rollout);
    return `${text},"bucket":${unit === undefined ? 'null' : bucketUnder(unit)}`;
  };
}

function writeDecision(flag: string, { value, variant, arm, reason }: Decision): string {
  const line: Omit<DecidedLine, 'line' | 'bucket'> = { flag, value, variant, arm, reason };
  return JSON.stringify(line).slice(1, -1);
}
