import { killOf } from '../model/project.ts';
import { printable } from '../source/printable.ts';
import { conditionCauses } from './causes.ts';
import { type Facet, facetKinds, isDark } from './change.ts';
import { compareRules } from './compare-rules.ts';
import { compareStates, facet } from './compare-states.ts';
import { bucketingKey, decisionKey, internalKey, serveKey } from './decision-key.ts';
import { variantsOf } from './decidability.ts';
import { prerequisiteInWords, serveInWords, stateInWords, valueInWords } from './serve-words.ts';
import { type Side, toSide } from './side.ts';

/**
 * Every facet of a flag in an environment, the riskiest first; empty when nothing that decides differs. Both sides must be
 * decidable. What an entry says is compared even while the flag is off or killed: it will count when it is not.
 */
export function compareSides(before: Side | undefined, after: Side | undefined): readonly Facet[] {
  if (before === undefined) return after === undefined ? [] : [facet('create', undefined, stateInWords(after.state))];
  if (after === undefined) return [facet('retire', stateInWords(before.state), undefined)];
  const facets = [
    ...compareStates(before.state, after.state),
    ...compareKills(before, after),
    ...compareEntries(before, after),
    ...compareSurroundings(before, after),
    ...compareSafe(before, after),
    ...compareValues(before, after),
  ];
  return withoutRepeats(facets).sort((a, b) => facetKinds.indexOf(a.kind) - facetKinds.indexOf(b.kind));
}

// Another kill in the place of one decides nothing, but one of them has ended.
function compareKills(before: Side, after: Side): readonly Facet[] {
  const [one, other] = [before, after].map(({ project, flag, environment }) => killOf(project, flag.key, environment));
  if (one === undefined || other === undefined || one.id === other.id) return [];
  return [facet('kill', `killed (${printable(one.id)})`, `killed (${printable(other.id)})`)];
}

// An environment that the file does not name has no entry to compare with: all of the other one is new, or gone.
function compareEntries(before: Side, after: Side): readonly Facet[] {
  if (!isNamed(before) || !isNamed(after)) return [];
  return [...compareRules(before, after), ...comparePrerequisiteLists(before, after), ...compareServe(before, after), ...compareBucketing(before, after)];
}

function isNamed(side: Side): boolean {
  return side.flag.environments.has(side.environment);
}

function comparePrerequisiteLists(before: Side, after: Side): readonly Facet[] {
  const words = (side: Side): readonly string[] => [...new Set(side.flag.prerequisites.map(prerequisiteInWords))].sort();
  const [one, other] = [words(before), words(after)];
  return [
    ...one.filter((each) => !other.includes(each)).map((each) => facet('retarget', each, undefined)),
    ...other.filter((each) => !one.includes(each)).map((each) => facet('retarget', undefined, each)),
  ];
}

function compareServe(before: Side, after: Side): readonly Facet[] {
  const [one, other] = [before.entry.serve, after.entry.serve];
  const key = (serve: typeof one): string => (serve === undefined ? '' : serveKey(serve));
  return key(one) === key(other) ? [] : [facet('reweight', serveInWords(one), serveInWords(other))];
}

function compareBucketing(before: Side, after: Side): readonly Facet[] {
  const [one, other] = [bucketingKey(before), bucketingKey(after)];
  if (one === null || other === null || one === other) return [];
  const words = (side: Side): string => `by ${side.entry.bucketBy}, salt ${side.flag.salt}`;
  return [facet('rebucket', words(before), words(after))];
}

/** What changed around a flag that is live on both sides: the internal segment, and the flags that it needs. */
function compareSurroundings(before: Side, after: Side): readonly Facet[] {
  if (isDark(before.state) || isDark(after.state)) return [];
  return [...compareInternal(before, after), ...compareNeeded(before, after)];
}

function compareInternal(before: Side, after: Side): readonly Facet[] {
  const [one, other] = [internalKey(before), internalKey(after)];
  if (one === null || other === null || one === other) return [];
  const [from, to] = [before.project.settings.internalSegment ?? '', after.project.settings.internalSegment ?? ''];
  if (from !== to) return [{ kind: 'retarget', before: `internal: ${from}`, after: `internal: ${to}`, cause: 'maestro.yaml' }];
  return conditionCauses({ kind: 'segment', segment: to, at: [] }, before.project, after.project);
}

/** The flags that both sides need, directly or through others, as far as they decide otherwise; each once. */
function compareNeeded(before: Side, after: Side): readonly Facet[] {
  const seen = new Set<string>();
  const facets: Facet[] = [];
  const pending: [Side, Side][] = [[before, after]];
  for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
    for (const key of sharedNeeds(...pair)) {
      const [one, other] = [toSide(before.project, key, before.environment), toSide(after.project, key, after.environment)];
      if (one === undefined || other === undefined || seen.has(key)) continue;
      seen.add(key);
      if (decisionKey(one) !== decisionKey(other)) facets.push(...asCauses(key, one, other));
      if (!isDark(one.state) && !isDark(other.state)) pending.push([one, other]);
    }
  }
  return facets;
}

function sharedNeeds(before: Side, after: Side): readonly string[] {
  return after.flag.prerequisites.map((each) => each.flag).filter((key) => before.flag.prerequisites.some((other) => other.flag === key));
}

// A change of a needed flag's own file is named as that flag; one that reached it from elsewhere, as what it came from.
function asCauses(key: string, before: Side, after: Side): readonly Facet[] {
  const internal = isDark(before.state) || isDark(after.state) ? [] : compareInternal(before, after);
  const facets = [...compareStates(before.state, after.state), ...compareEntries(before, after), ...internal, ...compareSafe(before, after)];
  const [own] = facets.filter((each) => each.cause === undefined);
  const named: readonly Facet[] = own === undefined ? [] : [{ kind: 'retarget', before: own.before ?? 'none', after: own.after ?? 'none', cause: `flag ${key}` }];
  return [...named, ...facets.filter((each) => each.cause !== undefined)];
}

function compareSafe(before: Side, after: Side): readonly Facet[] {
  return before.flag.safe === after.flag.safe ? [] : [facet('safe', before.flag.safe, after.flag.safe)];
}

function compareValues(before: Side, after: Side): readonly Facet[] {
  const reached = new Set([...reachedVariants(before), ...reachedVariants(after)]);
  return [...reached].flatMap((variant) => {
    const [one, other] = [before.flag.variants.get(variant), after.flag.variants.get(variant)];
    if (one === undefined || other === undefined || JSON.stringify(one) === JSON.stringify(other)) return [];
    return [facet('values', `${variant}: ${valueInWords(one)}`, `${variant}: ${valueInWords(other)}`)];
  });
}

/** The variants that somebody can get in this state. */
function reachedVariants(side: Side): readonly string[] {
  const safe = side.flag.safe === undefined ? [] : [side.flag.safe];
  if (isDark(side.state)) return safe;
  const { serve, rules } = side.entry;
  return [...safe, ...(serve === undefined ? [] : variantsOf(serve)), ...rules.flatMap((rule) => variantsOf(rule.serve))];
}

function withoutRepeats(facets: readonly Facet[]): Facet[] {
  return [...new Map(facets.map((each) => [JSON.stringify(each), each])).values()];
}
