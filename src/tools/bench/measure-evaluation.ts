import { performance } from 'node:perf_hooks';
import { FlagdCore } from '@openfeature/flagd-core';
import { buildProgram } from '../../evaluate/build-program.ts';
import { compileProgram } from '../../evaluate/compile-program.ts';
import { toFlagdArtifact } from '../../outputs/flagd.ts';
import { serializeArtifact } from '../../outputs/flagd/serialize.ts';
import { aProject } from '../../testing/builders.ts';
import { type Contender, interleavedMedians } from './rounds.ts';
import { type BenchContext, contexts, type Scenario } from './scenarios.ts';

/** Nanoseconds per decision. */
export interface EvaluationTimes {
  readonly handWritten: number;
  readonly ours: number;
  readonly flagdCore: number;
}

type Decide = (context: BenchContext) => boolean;

/** Long enough that the clock's resolution does not matter, short enough that a round is interleaved finely. */
const batchMilliseconds = 25;

/** Times decisions of our compiled evaluator, of flagd-core on our artifact and of hand-written functions, the flags in turn. */
export function measureEvaluation(scenarios: readonly Scenario[], rounds: number): EvaluationTimes {
  const byHand = scenarios.map(({ handWritten }) => handWritten);
  const ours = compileOurs(scenarios);
  const theirs = loadFlagd(scenarios);
  for (const decides of [ours, theirs]) assertAgreement(scenarios, decides);
  const medians = interleavedMedians([batches('hand-written', byHand), batches('ours', ours), batches('flagd-core', theirs)], rounds);
  const timeOf = (name: string): number => medians.get(name) ?? Number.NaN;
  return { handWritten: timeOf('hand-written'), ours: timeOf('ours'), flagdCore: timeOf('flagd-core') };
}

/** Without an internal segment: it would add a test to every flag that the hand-written functions do not make. */
function toProject(scenarios: readonly Scenario[]): ReturnType<typeof aProject> {
  return aProject({ settings: { internalSegment: undefined }, flags: scenarios.map(({ flag }) => flag) });
}

function compileOurs(scenarios: readonly Scenario[]): readonly Decide[] {
  const project = toProject(scenarios);
  return scenarios.map(({ flag }) => {
    const evaluator = compileProgram(buildProgram(project, flag.key, 'production'));
    return (context) => evaluator.decide(context, 1_800_000_000).value === true;
  });
}

function loadFlagd(scenarios: readonly Scenario[]): readonly Decide[] {
  const flagd = new FlagdCore();
  flagd.setConfigurations(serializeArtifact(toFlagdArtifact(toProject(scenarios), 'production')));
  return scenarios.map(({ flag }) => (context) => flagd.resolveBooleanEvaluation(flag.key, false, context).value);
}

/** A benchmark of functions that do not do the same thing says nothing. */
function assertAgreement(scenarios: readonly Scenario[], decides: readonly Decide[]): void {
  for (const [index, { flag, handWritten }] of scenarios.entries()) {
    const wrong = contexts.find((context) => decides[index]?.(context) !== handWritten(context));
    if (wrong !== undefined) throw new Error(`an evaluator and the hand-written function disagree about ${flag.key} for ${JSON.stringify(wrong)}`);
  }
}

/** Times batches of calls, each flag in turn; the batch grows until it takes long enough. */
function batches(name: string, decides: readonly Decide[]): Contender {
  let count = 1024;
  return {
    name,
    run: () => {
      let elapsed = timeBatch(decides, count);
      while (elapsed < batchMilliseconds) {
        count *= 2;
        elapsed = timeBatch(decides, count);
      }
      return (elapsed * 1e6) / count;
    },
  };
}

function timeBatch(decides: readonly Decide[], count: number): number {
  const mask = contexts.length - 1;
  let exposed = 0;
  const start = performance.now();
  for (let index = 0; index < count; index += 1) {
    const context = contexts[index & mask];
    if (context !== undefined && decides[index % decides.length]?.(context) === true) exposed += 1;
  }
  const elapsed = performance.now() - start;
  // Reading the count keeps the engine from dropping the calls.
  if (exposed > count) throw new Error('counted more exposed than asked');
  return elapsed;
}
