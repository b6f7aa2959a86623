import type { VersionComparator, VersionRange } from '../model/condition.ts';
import { compareVersions, parseVersion } from './version.ts';

/** A function that tells whether a text is a version inside the range. Throws when a bound is no version: a valid project has none. */
export function versionTest(range: VersionRange): (text: string) => boolean {
  const alternatives = range.map((comparators) => comparators.map(comparatorTest));
  return (text) => {
    for (const comparators of alternatives) if (satisfiesAll(comparators, text)) return true;
    return false;
  };
}

function satisfiesAll(comparators: readonly ((text: string) => boolean)[], text: string): boolean {
  for (const holds of comparators) if (!holds(text)) return false;
  return true;
}

function comparatorTest({ operator, version }: VersionComparator): (text: string) => boolean {
  const bound = parseVersion(version);
  if (bound === undefined) throw new Error(`${JSON.stringify(version)} is not a version`);
  return (text) => {
    const given = parseVersion(text);
    return given !== undefined && admits(operator, compareVersions(given, bound));
  };
}

function admits(operator: VersionComparator['operator'], order: number): boolean {
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
