import type { AttributeFormula } from '../../evaluate/decision-program.ts';
import { compareVersions, parseVersion, type Version } from '../../evaluate/version.ts';
import type { AttributeTest } from '../../model/condition.ts';
import type { AttributeQuestions } from './attribute-questions.ts';
import { BoundPassed, letterOutside, textWitnesses } from './text-patterns.ts';

/**
 * Values of an attribute with at least one of every class that its tests can tell apart, `undefined` (missing) among them;
 * a value of another type makes every test false, as a missing one does. Named values come first. Where the two sides
 * declare different types the candidates of both are taken.
 */
export function candidateValues({ tests, isUnit }: AttributeQuestions): readonly unknown[] {
  const types = new Set(tests.map((test) => test.type));
  if (isUnit || types.size === 0) types.add('string');
  if (tests.some(asksForParts) && tests.some(({ test }) => test.kind === 'semver')) throw new BoundPassed('an attribute that is a version on one side only');
  return [...new Set([...types].flatMap((type) => valuesOfType(type, tests, isUnit)))];
}

function valuesOfType(type: AttributeFormula['type'], tests: readonly AttributeFormula[], isUnit: boolean): readonly unknown[] {
  const named = new Set(tests.flatMap(({ test }) => (test.kind === 'in' ? test.values : [])));
  switch (type) {
    case 'string':
      return [...named, ...textCandidates(tests, named), ...(isUnit ? [''] : []), undefined];
    case 'semver':
      return [...named, ...textCandidates(tests, named), ...versionCandidates(tests, named), ...(isUnit ? [''] : []), undefined];
    case 'number':
      return [...named, ...numberCandidates(tests, named), undefined];
    case 'boolean':
      return [true, false, undefined];
    case 'instant':
      return instantCandidates(tests);
    case 'string[]':
      throw new BoundPassed('an attribute that is a list on one side only');
  }
}

function asksForParts({ test }: AttributeFormula): boolean {
  return test.kind === 'startsWith' || test.kind === 'endsWith' || test.kind === 'contains';
}

function textCandidates(tests: readonly AttributeFormula[], named: ReadonlySet<unknown>): readonly string[] {
  const textsOf = (kind: 'startsWith' | 'endsWith' | 'contains'): readonly string[] => [
    ...new Set(tests.flatMap(({ test }) => (test.kind === kind ? test.texts : []))),
  ];
  const taken = new Set([...named].filter((value) => typeof value === 'string'));
  const patterns = { prefixes: textsOf('startsWith'), suffixes: textsOf('endsWith'), substrings: textsOf('contains') };
  const witnesses = textWitnesses(patterns, taken);
  // A sample in a report should look like a value, and the shortest text of the plainest class is the empty one.
  return [...new Set(witnesses.map((text) => (text === '' ? plainText(patterns, taken) : text))), ...(witnesses.includes('') && !taken.has('') ? [''] : [])];
}

function plainText(patterns: { readonly prefixes: readonly string[]; readonly suffixes: readonly string[]; readonly substrings: readonly string[] }, taken: ReadonlySet<string>): string {
  const isPlain = (text: string): boolean =>
    !taken.has(text) &&
    !patterns.prefixes.some((prefix) => prefix !== '' && text.startsWith(prefix)) &&
    !patterns.suffixes.some((suffix) => suffix !== '' && text.endsWith(suffix)) &&
    !patterns.substrings.some((substring) => substring !== '' && text.includes(substring));
  return ['another', 'other-1', 'value-x', 'q'].find(isPlain) ?? letterOutside(new Set(Array.from([...Object.values(patterns).flat(), ...taken].join(''))));
}

/** Every bound, and a value between any two neighbours, below the lowest and above the highest. */
function numberCandidates(tests: readonly AttributeFormula[], named: ReadonlySet<unknown>): readonly number[] {
  const bounds = tests.flatMap(({ test }) => (test.kind === 'compare' ? [test.bound] : []));
  const points = [...new Set([...bounds, ...[...named].filter((value) => typeof value === 'number')])].sort((a, b) => a - b);
  const [first = 0, last = 0] = [points[0], points.at(-1)];
  const between = points.slice(1).flatMap((point, index) => middles(points[index] ?? point, point));
  return [...points, ...between, first - Math.max(1, Math.abs(first)), last + Math.max(1, Math.abs(last))].filter(Number.isFinite);
}

/** A value strictly between, whole where there is one; none between two neighbouring doubles. */
function middles(low: number, high: number): readonly number[] {
  const whole = Math.floor(low) + 1;
  if (whole > low && whole < high) return [whole];
  const middle = low + (high - low) / 2;
  return middle > low && middle < high ? [middle] : [];
}

function instantCandidates(tests: readonly AttributeFormula[]): readonly number[] {
  const seconds = tests.flatMap(({ test }) => (test.kind === 'instant' ? [test.seconds] : []));
  return seconds.length === 0 ? [0] : [...new Set(seconds.flatMap((second) => [second - 1, second]))].sort((a, b) => a - b);
}

/**
 * Every bound, and versions just below and just above it. Between two bounds there is always one of these, if any version
 * at all is: by Semantic Versioning 2.0.0 section 11 `x.y.z-0` is the lowest of x.y.z and `v.0` (or `x.y.z+1-0`) directly follows v.
 * A version can be spelled in more than one way, and `in` asks for the spelling: one that is not named is always there.
 */
function versionCandidates(tests: readonly AttributeFormula[], named: ReadonlySet<unknown>): readonly string[] {
  const bounds = [...new Set(tests.flatMap(({ test }) => boundsOf(test)))].flatMap((text) => parseVersion(text) ?? []).sort(compareVersions);
  const around = bounds.flatMap((version) => [formatVersion(version), justAbove(version), formatVersion({ ...version, prerelease: ['0'] })]);
  const releases = bounds.flatMap((version) => [
    formatVersion({ ...version, prerelease: [] }),
    formatVersion({ ...version, patch: version.patch + 1, prerelease: [] }),
  ]);
  return bounds.length === 0 ? [] : ['no-version', ...[...releases, ...around, '0.0.0-0'].map((text) => unnamedSpelling(text, named))];
}

/** The version in its plain form, or, where that is named, with build metadata, which has no weight. */
function unnamedSpelling(version: string, named: ReadonlySet<unknown>): string {
  let text = version;
  for (let build = 1; named.has(text); build += 1) text = `${version}+${build}`;
  return text;
}

function boundsOf(test: AttributeTest): readonly string[] {
  return test.kind === 'semver' ? test.range.flatMap((comparators) => comparators.map((comparator) => comparator.version)) : [];
}

function justAbove(version: Version): string {
  if (version.prerelease.length > 0) return formatVersion({ ...version, prerelease: [...version.prerelease, '0'] });
  return formatVersion({ ...version, patch: version.patch + 1, prerelease: ['0'] });
}

function formatVersion({ major, minor, patch, prerelease }: Version): string {
  return `${major}.${minor}.${patch}${prerelease.length === 0 ? '' : `-${prerelease.join('.')}`}`;
}
