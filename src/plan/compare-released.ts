import { canonicalJson } from '../evaluate/canonical-json.ts';
import type { Clause, DecisionProgram, Outcome } from '../evaluate/decision-program.ts';
import { describeFormula } from '../evaluate/describe-formula.ts';
import { variantOfArm } from '../evaluate/arm-names.ts';
import type { Json } from '../model/json.ts';
import { formatShare } from '../model/share.ts';
import { type Facet, facetKinds, isDark } from './change.ts';
import { compareStates, facet } from './compare-states.ts';
import type { ReleasedFlag } from './released-flag.ts';
import { stateInWords, valueInWords } from './serve-words.ts';

/**
 * Every facet between two sides of which one was published, the riskiest first. An artifact does not hold what a flag would
 * decide that is off or killed, so only what both sides decide is compared.
 */
export function compareReleased(before: ReleasedFlag | undefined, after: ReleasedFlag | undefined): readonly Facet[] {
  if (before === undefined) return after === undefined ? [] : [facet('create', undefined, stateInWords(after.state))];
  if (after === undefined) return [facet('retire', stateInWords(before.state), undefined)];
  const decided = isDark(before.state) || isDark(after.state) ? [] : compareDecisions(before, after);
  const facets = [...compareStates(before.state, after.state), ...decided, ...compareSafe(before, after), ...compareValues(before, after)];
  return facets.sort((a, b) => facetKinds.indexOf(a.kind) - facetKinds.indexOf(b.kind));
}

/** The program with the names that the other side gives to rules of the same conditions. */
export function withNamesOf(program: DecisionProgram, { normal, program: named }: Pick<ReleasedFlag, 'normal' | 'program'>): DecisionProgram {
  const names = named.clauses.filter(isSpecial).map((clause) => clause.name);
  const known = new Map(normal.clauses.filter(isSpecial).map((clause, index) => [JSON.stringify(clause.when), names[index] ?? clause.name]));
  return { ...program, clauses: program.clauses.map((clause) => (isSpecial(clause) ? { ...clause, name: known.get(JSON.stringify(clause.when)) ?? clause.name } : clause)) };
}

function isSpecial({ name }: Clause): boolean {
  return name === 'internal' || name.startsWith('rule:');
}

function compareDecisions(before: ReleasedFlag, after: ReleasedFlag): readonly Facet[] {
  return [...comparePrerequisites(before, after), ...compareRules(before, after), ...compareServe(before, after), ...compareAxes(before, after)];
}

function comparePrerequisites(before: ReleasedFlag, after: ReleasedFlag): readonly Facet[] {
  const needs = ({ clauses }: DecisionProgram): Clause | undefined => clauses.find(({ name }) => name === 'prerequisite');
  const [one, other] = [needs(before.normal), needs(after.normal)];
  if (JSON.stringify(one?.when) === JSON.stringify(other?.when)) return [];
  const words = (clause: Clause | undefined): string | undefined => (clause === undefined ? undefined : cut(`safe where ${describeFormula(clause.when)}`));
  return [facet('retarget', words(needs(before.program)), words(needs(after.program)))];
}

function compareRules(before: ReleasedFlag, after: ReleasedFlag): readonly Facet[] {
  const [was, is] = [rulesOf(before), rulesOf(after)];
  const [then, now] = [new Set(was.map(({ key }) => key)), new Set(is.map(({ key }) => key))];
  const removed = was.filter(({ key }) => !now.has(key)).map(({ words }) => facet('retarget', words, undefined));
  const added = is.filter(({ key }) => !then.has(key)).map(({ words }) => facet('retarget', undefined, words));
  if (removed.length + added.length > 0 || was.every(({ key }, index) => is[index]?.key === key)) return [...removed, ...added];
  const order = (rules: readonly ReleasedRule[]): string => cut(`order: ${rules.map(({ name }) => name).join(', ')}`);
  return [facet('retarget', order(was), order(is))];
}

interface ReleasedRule {
  readonly key: string;
  readonly name: string;
  readonly words: string;
}

function rulesOf({ normal, program }: ReleasedFlag): readonly ReleasedRule[] {
  const worded = program.clauses.filter(isSpecial);
  return normal.clauses.filter(isSpecial).map((clause, index) => {
    const { name, when } = worded[index] ?? clause;
    const shown = name.replace(/^rule:/, '');
    return { key: JSON.stringify([clause.when, serveInWords(clause.outcome)]), name: shown, words: cut(`${shown}: ${describeFormula(when)} -> ${serveInWords(clause.outcome)}`) };
  });
}

/** What everyone else gets who is exposed. A stage that exposes nobody else does not say. */
function compareServe(before: ReleasedFlag, after: ReleasedFlag): readonly Facet[] {
  const [one, other] = [exposedOf(before.normal), exposedOf(after.normal)];
  return one === undefined || other === undefined || one === other ? [] : [facet('reweight', one, other)];
}

function exposedOf({ clauses }: DecisionProgram): string | undefined {
  const rest = clauses.filter((clause) => !isSpecial(clause)).map(({ outcome }) => outcome);
  const split = rest.find((outcome) => outcome.kind === 'hash' && outcome.axis.salt.endsWith('/split'));
  if (split !== undefined) return serveInWords(split);
  const arms = rest.flatMap((outcome) => (outcome.kind === 'arm' ? [outcome] : outcome.ranges.flatMap((range) => (range.outcome.kind === 'arm' ? [range.outcome] : []))));
  return arms.find(({ reason }) => reason === 'rollout' || reason === 'full')?.arm;
}

function serveInWords(outcome: Outcome): string {
  if (outcome.kind === 'arm') return variantOfArm(outcome.arm);
  const starts = [0, ...outcome.ranges.map(({ to }) => to)];
  return outcome.ranges.map(({ to, outcome: inner }, index) => `${serveInWords(inner)} ${formatShare(to - (starts[index] ?? 0))}`).join(', ');
}

function compareAxes(before: ReleasedFlag, after: ReleasedFlag): readonly Facet[] {
  if (!usesBuckets(before.normal) || !usesBuckets(after.normal)) return [];
  const words = ({ rollout }: DecisionProgram): string => `by ${rollout.attribute}, salt ${rollout.salt}`;
  const [one, other] = [words(before.normal), words(after.normal)];
  return one === other ? [] : [facet('rebucket', one, other)];
}

function usesBuckets({ clauses }: DecisionProgram): boolean {
  return clauses.some(({ outcome }) => outcome.kind === 'hash');
}

function compareSafe({ program: one }: ReleasedFlag, { program: other }: ReleasedFlag): readonly Facet[] {
  return one.safe === other.safe ? [] : [facet('safe', one.safe, other.safe)];
}

function compareValues({ program: one }: ReleasedFlag, { program: other }: ReleasedFlag): readonly Facet[] {
  const values = (program: DecisionProgram): ReadonlyMap<string, Json> => new Map(program.arms.map(({ variant, value }) => [variant, value]));
  const now = values(other);
  return [...values(one)].flatMap(([variant, value]) => {
    const after = now.get(variant);
    if (after === undefined || canonicalJson(value) === canonicalJson(after)) return [];
    return [facet('values', `${variant}: ${valueInWords(value)}`, `${variant}: ${valueInWords(after)}`)];
  });
}

const mostCharacters = 160;

function cut(text: string): string {
  return text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters - 3)}...`;
}
