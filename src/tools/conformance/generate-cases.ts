import fc from 'fast-check';
import { buildProgram } from '../../evaluate/build-program.ts';
import { compileProgram } from '../../evaluate/compile-program.ts';
import { findUnit } from '../../evaluate/find-unit.ts';
import type { FlagdFlag } from '../../model/artifact.ts';
import type { Project } from '../../model/project.ts';
import { wholeShare } from '../../model/share.ts';
import { toFlagdArtifact } from '../../outputs/flagd.ts';
import { arbitraryContext, arbitraryTypedContext, isTyped, type JsonContext } from '../../testing/arbitrary-context.ts';
import { arbitraryProject, projectEnvironments } from '../../testing/arbitrary-project.ts';
import type { CaseFile, CaseSuite, ConformanceCase } from './case-file.ts';

/** How many cases are wanted, and from which randomness. */
export interface CaseRequest {
  readonly seed: number;
  /** At least so many of typed contexts, and at least so many of ill-typed ones. */
  readonly each: number;
  /** The clock, in whole seconds since 1970. */
  readonly now: number;
}

/** Java's provider checks a large set against the schema for minutes. */
const projectsPerSuite = 100;
const day = 86_400;

/** Cases of the sample project in each of its environments and of random projects: the same request, the same cases. */
export function generateCases(sample: Project, { seed, each, now }: CaseRequest): CaseFile {
  const perFlag = Math.min(40, Math.max(8, Math.floor(each / 500)));
  const suites = sample.settings.environments.map(({ name }) => sampleSuite(sample, name, { seed, now, perFlag }));
  const counts = { typed: 0, 'ill-typed': 0, sample: 0 };
  for (let index = 0; counts.typed < each || counts['ill-typed'] < each; index += 1) {
    const suite = randomSuite(index, { seed: seed + index, now, projects: Math.min(projectsPerSuite, Math.ceil(each / 8)) });
    for (const item of suite.cases) counts[item.class] += 1;
    suites.push(suite);
  }
  return { formatVersion: '1.0', seed, at: now, suites };
}

function sampleSuite(project: Project, environment: string, { seed, now, perFlag }: { readonly seed: number; readonly now: number; readonly perFlag: number }): CaseSuite {
  const drawn = fc.sample(arbitraryContext(project), { seed, numRuns: perFlag });
  const contextsOf = (flag: string): readonly JsonContext[] =>
    [...drawn, ...contextsOfSuite(project, flag), ...edges(project, flag, environment)].filter((context) => hasPlainUnits(project, context));
  const cases = casesOf({ project, environment, now }, contextsOf, () => 'sample');
  return { name: `sample-${environment}`, artifact: toFlagdArtifact(project, environment), attributes: attributesOf(project), cases };
}

/** Many projects in one artifact: loading an artifact is slow in some engines. */
function randomSuite(index: number, { seed, now, projects }: { readonly seed: number; readonly now: number; readonly projects: number }): CaseSuite {
  const flags: { [key: string]: FlagdFlag } = {};
  const cases: ConformanceCase[] = [];
  let attributes: CaseSuite['attributes'] = {};
  fc.sample(scenario, { seed, numRuns: projects }).forEach(({ project, environment, contexts }, number) => {
    attributes = attributesOf(project);
    for (const [key, flag] of Object.entries(toFlagdArtifact(project, environment).flags)) flags[`p${number}.${key}`] = flag;
    const made = casesOf({ project, environment, now }, () => contexts, (context) => (isTyped(project, context) ? 'typed' : 'ill-typed'));
    cases.push(...made.map((item) => ({ ...item, flag: `p${number}.${item.flag}` })));
  });
  return { name: `random-${index}`, artifact: { flags, metadata: { flagSetId: `random-${index}` } }, attributes, cases };
}

/** A project, one of its environments, and contexts for all its flags, half of them typed. */
const scenario = arbitraryProject().chain((project) =>
  fc.record({
    project: fc.constant(project),
    environment: fc.constantFrom(...projectEnvironments),
    contexts: fc
      .tuple(
        fc.array(arbitraryTypedContext(project), { minLength: 4, maxLength: 4 }),
        fc.array(arbitraryContext(project).filter((context) => !isTyped(project, context)), { minLength: 4, maxLength: 4 }),
      )
      .map((both) => both.flat()),
  }),
);

interface Place {
  readonly project: Project;
  readonly environment: string;
  readonly now: number;
}

function casesOf({ project, environment, now }: Place, contextsOf: (flag: string) => readonly JsonContext[], toClass: (context: JsonContext) => ConformanceCase['class']): readonly ConformanceCase[] {
  const { flags } = toFlagdArtifact(project, environment);
  return [...project.flags.values()].flatMap(({ key, type }) => {
    const evaluator = compileProgram(buildProgram(project, key, environment));
    const reason = isStatic(flags[key]) ? ('STATIC' as const) : ('TARGETING_MATCH' as const);
    return contextsOf(key).flatMap((drawn) => {
      // As JSON carries it: there is no -0.
      const context = JSON.parse(JSON.stringify(drawn)) as JsonContext; // as: a context of JSON values stays one
      // Half a character is no text in UTF-8: others cannot be sent it.
      if (/\\ud[89a-f]/.test(JSON.stringify(context))) return [];
      const { value, arm } = evaluator.decide(context, now);
      // Engines have clocks of their own: what a window of time decides is asked of none.
      if (evaluator.decide(context, now + day).arm !== arm) return [];
      return [{ flag: key, type, context, class: toClass(context), expect: { value, variant: arm, reason } }];
    });
  });
}

function isStatic(flag: FlagdFlag | undefined): boolean {
  return JSON.stringify(flag?.targeting) === '{}';
}

function contextsOfSuite(project: Project, flag: string): readonly JsonContext[] {
  return project.suites.filter((suite) => suite.flag === flag).flatMap(({ cases }) => cases.map(({ context }) => context));
}

/** A unit on each side of a flag's shares. */
function edges(project: Project, flag: string, environment: string): readonly JsonContext[] {
  const { rollout, clauses } = buildProgram(project, flag, environment);
  const cuts = clauses.flatMap(({ outcome }) => (outcome.kind === 'hash' ? outcome.ranges.map(({ to }) => to) : []));
  const buckets = new Set(cuts.flatMap((cut) => [cut - 1, cut]).filter((bucket) => bucket >= 0 && bucket < wholeShare));
  return [...buckets].slice(0, 4).map((bucket) => ({ [rollout.attribute]: findUnit(rollout.salt, bucket) }));
}

/** Engines hash other texts than ASCII differently; the guides say so. */
function hasPlainUnits(project: Project, context: JsonContext): boolean {
  const units = new Set([...project.flags.values()].flatMap((flag) => [...flag.environments.values()].map(({ bucketBy }) => bucketBy)));
  return [...units].every((name) => {
    const unit = context[name];
    return typeof unit !== 'string' || /^[\0-\x7f]*$/.test(unit);
  });
}

function attributesOf({ settings }: Project): CaseSuite['attributes'] {
  return Object.fromEntries([...settings.attributes.values()].map(({ name, type }) => [name, type]));
}
