/** A version: its numbers, and its pre-release identifiers (none for a release). Build metadata has no weight. */
export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  readonly prerelease: readonly string[];
}

const identifier = '(?:0|[1-9]\\d*|\\d*[a-zA-Z-][a-zA-Z0-9-]*)';
const full = new RegExp(
  `^[vV]?\\s*v?(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-(${identifier}(?:\\.${identifier})*))?` +
    '(?:\\+[a-zA-Z0-9-]+(?:\\.[a-zA-Z0-9-]+)*)?\\s*$',
);
const partial = /^[vV]?(0|[1-9]\d{0,15})(?:\.(0|[1-9]\d{0,15}))?$/;
const maximumLength = 256;
const maximumMemory = 1000;
const memory = new Map<string, Version | undefined>();

/**
 * Reads a version as flagd's `sem_ver` does: `x.y.z` with pre-release and build metadata, a leading `v`, white space
 * around; `1` and `1.2` stand for `1.0.0` and `1.2.0`. `undefined` for anything else. Remembers what it has read:
 * the versions of one application's users are few.
 */
export function parseVersion(text: string): Version | undefined {
  const known = memory.get(text);
  if (known !== undefined || memory.has(text)) return known;
  if (memory.size >= maximumMemory) memory.clear();
  const version = text.length > maximumLength ? undefined : readVersion(text);
  memory.set(text, version);
  return version;
}

function readVersion(text: string): Version | undefined {
  const match = full.exec(text) ?? partial.exec(text);
  if (match === null) return undefined;
  const [, major = '0', minor = '0', patch = '0', prerelease] = match;
  const version = {
    major: Number(major),
    minor: Number(minor),
    patch: Number(patch),
    prerelease: prerelease === undefined ? [] : prerelease.split('.'),
  };
  return Math.max(version.major, version.minor, version.patch) > Number.MAX_SAFE_INTEGER ? undefined : version;
}

/** Precedence by Semantic Versioning 2.0.0, section 11: negative when `a` is lower, zero when neither is. */
export function compareVersions(a: Version, b: Version): number {
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch || comparePrereleases(a.prerelease, b.prerelease);
}

function comparePrereleases(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length;
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const [left, right] = [a[index], b[index]];
    if (left === undefined || right === undefined) return a.length - b.length;
    const order = compareIdentifiers(left, right);
    if (order !== 0) return order;
  }
  return 0;
}

function compareIdentifiers(a: string, b: string): number {
  const numeric = /^\d+$/;
  const [left, right] = [numeric.test(a), numeric.test(b)];
  if (left && right) return Number(a) - Number(b);
  if (left !== right) return left ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
}
