import { buildProgram, TooManyConditionsError } from '../../evaluate/build-program.ts';
import { longestChain, mostTests, namesTooDeep } from '../../model/expansion-limits.ts';
import type { Flag } from '../../model/flag.ts';
import type { Project } from '../../model/project.ts';
import type { Segment } from '../../model/segment.ts';
import { keyAt, valueAt } from '../../source/place.ts';
import { walkReferences } from '../cycles.ts';
import { flagWithRule, lines } from '../example-base.ts';
import { type Entry, type Facts, type Leaf, leavesOf, segmentReferences } from '../facts.ts';
import type { LintRule, Offence, RuleContext } from '../lint-rule.ts';
import { mend, quote } from '../words.ts';

const times = (count: number, name: string): string => `{ any: [${Array.from({ length: count }, () => `{ segment: ${name} }`).join(', ')}] }`;
const segment = (when: string): string => lines('description: Tenants.', `when: ${when}`);

/** A flag that becomes too large when everything it refers to is put in, or a chain of references that is too long. */
export const programSize: LintRule = {
  id: 'program-size',
  summary: 'A flag becomes too large once its segments and prerequisites are put in.',
  severity: 'error',
  canBeOff: false,
  why: 'The artifact knows no references: every segment and prerequisite is written out where it is used, and what is used in what is used multiplies.',
  bad: {
    at: 'new-checkout.yaml:7:12',
    files: {
      'segments/tenants.yaml': segment('{ any: [{ tenant: acme }, { tenant: globex, plan: pro }] }'),
      'segments/tens.yaml': segment(times(10, 'tenants')),
      'segments/hundreds.yaml': segment(times(10, 'tens')),
      'segments/thousands.yaml': segment(times(10, 'hundreds')),
      'new-checkout.yaml': flagWithRule(times(2, 'thousands')),
    },
  },
  good: { files: { 'segments/tenants.yaml': segment('{ any: [{ tenant: acme }, { tenant: globex, plan: pro }] }'), 'new-checkout.yaml': flagWithRule('{ segment: tenants }') } },
  check: checkProgramSize,
};

function* checkProgramSize(project: Project, { facts }: RuleContext): Iterable<Offence> {
  const { flags, segments } = project;
  yield* deepSegments(segments);
  const sizes = segmentSizes(segments);
  const { internalSegment } = project.settings;
  if (internalSegment !== undefined && (sizes.get(internalSegment) ?? 0) > mostTests) return yield tooLargeInternal(project.settings.file, internalSegment);
  const large = largeEntries(facts, sizes);
  for (const { flag, environment } of large) yield tooLarge(flag, environment);
  const tooLargeFlags = new Set(large.map(({ flag }) => flag.key));
  const references = new Map([...flags.values()].flatMap(({ key, prerequisites }) => (prerequisites.length === 0 ? [] : [[key, prerequisites.map(({ flag }) => flag)] as const])));
  const chains = new Map<string, number>();
  for (const key of walkReferences(references).order) {
    const flag = flags.get(key);
    if (flag === undefined) continue;
    // What stands on a flag that is too large is not looked at: the finding is that flag's.
    const lengths = flag.prerequisites.map((other) => (tooLargeFlags.has(other.flag) ? Number.POSITIVE_INFINITY : (chains.get(other.flag) ?? 1)));
    const chain = tooLargeFlags.has(key) ? Number.POSITIVE_INFINITY : 1 + Math.max(...lengths);
    chains.set(key, chain);
    if (chain === longestChain + 1) yield tooLong(flag);
    if (chain <= longestChain) for (const environment of expandsTooFar(project, flag)) yield tooLarge(flag, environment);
  }
}

/** The segments at which a chain becomes too long; not those behind them. */
function* deepSegments(segments: ReadonlyMap<string, Segment>): Iterable<Offence> {
  const references = segmentReferences(segments);
  const deep = namesTooDeep(references);
  for (const name of deep) {
    const segment = segments.get(name);
    if (segment !== undefined && references.get(name)?.some((other) => deep.has(other)) === false) yield tooDeep(segment);
  }
}

/** The environments in which the prerequisites of a flag expand too far. Whatever else keeps it from being built is the finding of another rule. */
function expandsTooFar(project: Project, { key, environments }: Flag): readonly string[] {
  return [...environments.keys()].filter((environment) => {
    try {
      buildProgram(project, key, environment);
      return false;
    } catch (error) {
      return error instanceof TooManyConditionsError;
    }
  });
}

/** The entries whose own rules are too large, with segments put in. */
function largeEntries(facts: Facts, ofSegments: ReadonlyMap<string, number>): readonly Entry[] {
  return facts.entries.filter(({ conditions }) => conditions.reduce((sum, { leaves }) => sum + sizeOf(leaves, ofSegments), 0) > mostTests);
}

function segmentSizes(segments: ReadonlyMap<string, Segment>): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const name of walkReferences(segmentReferences(segments)).order) {
    const segment = segments.get(name);
    if (segment !== undefined) sizes.set(name, Math.min(sizeOf(leavesOf(segment.when), sizes), mostTests + 1));
  }
  return sizes;
}

function sizeOf(leaves: readonly Leaf[], ofSegments: ReadonlyMap<string, number>): number {
  return leaves.reduce((sum, leaf) => sum + (leaf.kind === 'segment' ? (ofSegments.get(leaf.segment) ?? 0) : 1), 0);
}

function tooLarge({ key, file }: Flag, environment: string): Offence {
  return {
    place: valueAt(file, ['environments', environment, 'stage']),
    message: `Flag ${quote(key)} becomes too large in ${environment} once its segments and prerequisites are put in`,
    advice: [mend('compute the audience in the application and pass it as an attribute, or use fewer segments of segments')],
  };
}

function tooLong({ key, file }: Flag): Offence {
  return {
    place: keyAt(file, ['prerequisites']),
    message: `Flag ${quote(key)} stands at the end of more than ${longestChain} prerequisites, each of which needs the next`,
    advice: [mend('depend on the last of them only')],
  };
}

function tooDeep({ name, file }: Segment): Offence {
  return {
    place: keyAt(file, ['when']),
    message: `Segment ${quote(name)} stands at the end of more than ${longestChain} segments, each of which uses the next`,
    advice: [mend('write the condition of some of them out where they are used')],
  };
}

function tooLargeInternal(file: string, name: string): Offence {
  return {
    place: valueAt(file, ['internal']),
    message: `Segment ${quote(name)}, which every flag serves first, becomes too large once its segments are put in`,
    advice: [mend('compute the audience in the application and pass it as an attribute, or use fewer segments of segments')],
  };
}
