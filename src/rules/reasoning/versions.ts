import type { VersionComparator, VersionRange } from '../../model/condition.ts';
import { compareVersions, parseVersion, type Version } from '../../evaluate/version.ts';
import { versionTest } from '../../evaluate/version-range.ts';
import type { Literal } from './literal.ts';

/** Whether the text is a version in the range; a text that is no version is in none. */
export function isInRange(value: string, range: VersionRange): boolean {
  return versionTest(range)(value);
}

/**
 * Whether some version passes all the literals, of which no positive one lists its values. Ranges only compare with the
 * versions that they name, so one candidate from each gap is enough: every named version, the very next one after each
 * (versions have one: `1.2.3` is followed by `1.2.4-0`, `1.0.0-rc` by `1.0.0-rc.0`), and the lowest of all. Versions
 * excluded by `notIn` are left aside: build metadata always leaves another text of the same precedence. A text that is no
 * version is in no range and still exists.
 */
export function hasVersion(literals: readonly Literal[]): boolean {
  const ranges = literals.flatMap(({ test, negated }) => (test.kind === 'semver' ? [{ range: test.range, negated }] : []));
  const named = ranges.flatMap(({ range }) => range.flat().flatMap(({ version }) => parseVersion(version) ?? []));
  const candidates = [lowest, ...named, ...named.map(nextVersion)];
  return ranges.every(({ negated }) => negated) || candidates.some((version) => ranges.every(({ range, negated }) => contains(range, version) !== negated));
}

const lowest: Version = { major: 0, minor: 0, patch: 0, prerelease: ['0'] };

function nextVersion({ prerelease, ...numbers }: Version): Version {
  if (prerelease.length > 0) return { ...numbers, prerelease: [...prerelease, '0'] };
  return { ...numbers, patch: numbers.patch + 1, prerelease: ['0'] };
}

function contains(range: VersionRange, version: Version): boolean {
  return range.some((comparators) => comparators.every((comparator) => passes(version, comparator)));
}

function passes(version: Version, { operator, version: text }: VersionComparator): boolean {
  const bound = parseVersion(text);
  if (bound === undefined) return false;
  const order = compareVersions(version, bound);
  switch (operator) {
    case '=':
      return order === 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}
