import { describe, expect, it } from 'vitest';
import { compareVersions, parseVersion } from './version.ts';
import { versionTest } from './version-range.ts';

describe('parseVersion', () => {
  it('reads versions as flagd does: a leading v, white space around, parts left out', () => {
    const read = ['1.2.3', 'v1.2.3', 'V1.2.3', ' 1.2.3 ', '1', 'v1.2', '1.2.3-rc.1+build.5', '1.2.3+5'];
    expect(read.map((text) => parseVersion(text) !== undefined)).toEqual(read.map(() => true));
    expect(parseVersion('v1.2')).toEqual({ major: 1, minor: 2, patch: 0, prerelease: [] });
  });

  it('takes nothing else for a version', () => {
    const others = ['', 'latest', '01.2.3', '1.2.3.4', '1.2.x', '^1.2.3', '1.2.3-01', '1.2.3-', '9007199254740992.0.0', `1.2.3-${'a'.repeat(300)}`, ' 1'];
    expect(others.map((text) => parseVersion(text))).toEqual(others.map(() => undefined));
  });

  it('gives the same answer when asked again', () => {
    expect([parseVersion('nope'), parseVersion('nope')]).toEqual([undefined, undefined]);
    expect(parseVersion('4.5.6')).toBe(parseVersion('4.5.6'));
  });
});

describe('compareVersions', () => {
  it('orders as section 11 of Semantic Versioning 2.0.0 does', () => {
    const ordered = ['1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0-beta', '1.0.0-beta.2', '1.0.0-beta.11', '1.0.0-rc.1', '1.0.0', '1.0.1', '1.10.0', '2.0.0'];
    const versions = ordered.map((text) => parseVersion(text)).filter((version) => version !== undefined);
    for (const [index, a] of versions.entries()) {
      for (const [other, b] of versions.entries()) expect(Math.sign(compareVersions(a, b))).toBe(Math.sign(index - other));
    }
  });

  it('gives build metadata no weight', () => {
    const [a, b] = [parseVersion('1.0.0+1'), parseVersion('1.0.0+2')];
    expect(a === undefined || b === undefined ? Number.NaN : compareVersions(a, b)).toBe(0);
  });
});

describe('versionTest', () => {
  it('takes any of the alternatives, each of which is all of its comparators', () => {
    const inRange = versionTest([
      [{ operator: '>=', version: '2.1.0' }, { operator: '<', version: '3.0.0' }],
      [{ operator: '=', version: '1.0.0' }],
    ]);
    expect(['1.0.0', '2.0.9', '2.1.0', '2.9.9', '3.0.0-rc.1', '3.0.0', 'x'].map(inRange)).toEqual([true, false, true, true, true, false, false]);
  });
});
