import { describe, expect, it } from 'vitest';
import type { Condition } from '../model/condition.ts';
import { allOf, anyOf, inSegment, isIn, not, testOf } from '../testing/builders.ts';
import { readText, saidOf } from '../testing/read-text.ts';
import { withoutPlaces } from '../testing/without-places.ts';
import type { ProjectFile } from './read-project-file.ts';

describe('a condition', () => {
  it.each<[text: string, condition: Condition]>([
    ['{ tenant: acme }', isIn('tenant', 'acme')],
    ['{ tenant: [acme, globex] }', isIn('tenant', 'acme', 'globex')],
    ['{ beta: true, seats: 5 }', allOf(isIn('beta', true), isIn('seats', 5))],
    ['{ tenant: { equals: acme } }', isIn('tenant', 'acme')],
    ['{ tenant: { notEquals: acme } }', not(isIn('tenant', 'acme'))],
    ['{ tenant: { in: [acme] } }', isIn('tenant', 'acme')],
    ['{ tenant: { notIn: [acme, globex] } }', not(isIn('tenant', 'acme', 'globex'))],
    ['{ tenant: { startsWith: a } }', testOf('tenant', { kind: 'startsWith', texts: ['a'] })],
    ['{ tenant: { endsWith: [a, b] } }', testOf('tenant', { kind: 'endsWith', texts: ['a', 'b'] })],
    ['{ groups: { contains: staff } }', testOf('groups', { kind: 'contains', texts: ['staff'] })],
    [
      '{ seats: { gte: 5, lt: 10.5 } }',
      allOf(testOf('seats', { kind: 'compare', operator: 'gte', bound: 5 }), testOf('seats', { kind: 'compare', operator: 'lt', bound: 10.5 })),
    ],
    ['{ now: { after: 2026-12-01T09:00:00+01:00 } }', testOf('now', { kind: 'instant', operator: 'after', seconds: Date.UTC(2026, 11, 1, 8) / 1000 })],
    ['{ tenant: { exists: true } }', testOf('tenant', { kind: 'exists' })],
    ['{ tenant: { exists: false } }', not(testOf('tenant', { kind: 'exists' }))],
    ['{ segment: internal }', inSegment('internal')],
    ['{ not: { segment: internal } }', not(inSegment('internal'))],
    ['{ all: [{ tenant: acme }] }', allOf(isIn('tenant', 'acme'))],
    ['{ any: [{ tenant: acme }, { segment: eu, beta: true }] }', anyOf(isIn('tenant', 'acme'), allOf(inSegment('eu'), isIn('beta', true)))],
    ['{ "10": a, b: c }', allOf(isIn('10', 'a'), isIn('b', 'c'))],
  ])('%s is read', (text, condition) => {
    expect(withoutPlaces(whenOf(text))).toEqual(condition);
  });

  it('tells where each part of it stands', () => {
    expect(whenOf('{ any: [{ not: { tenant: { notIn: [a], exists: true } } }] }')).toEqual({
      kind: 'any',
      at: ['when', 'any'],
      of: [
        {
          kind: 'not',
          at: ['when', 'any', 0, 'not'],
          of: {
            kind: 'all',
            at: ['when', 'any', 0, 'not', 'tenant'],
            of: [
              {
                kind: 'not',
                at: ['when', 'any', 0, 'not', 'tenant', 'notIn'],
                of: { kind: 'test', attribute: 'tenant', test: { kind: 'in', values: ['a'] }, at: ['when', 'any', 0, 'not', 'tenant', 'notIn'] },
              },
              { kind: 'test', attribute: 'tenant', test: { kind: 'exists' }, at: ['when', 'any', 0, 'not', 'tenant', 'exists'] },
            ],
          },
        },
      ],
    });
  });

  it('may be 32 levels deep, and no deeper', () => {
    const nested = (levels: number): string => `${'{ not: '.repeat(levels - 1)}{ tenant: acme }${' }'.repeat(levels - 1)}`;
    const codes = (levels: number): readonly string[] => segment(nested(levels)).diagnostics.map(({ code }) => code);
    expect([codes(32), codes(33)]).toEqual([[], ['condition-depth']]);
    expect(codes(320)).toHaveLength(1);
  });

  it('says where it is too deep', () => {
    expect(says(`${'{ not: '.repeat(32)}{ tenant: acme }${' }'.repeat(32)}`)).toEqual([
      '2:233-2:239 condition-depth: The condition is nested more than 32 levels deep',
      '  mend: move the inner part to a segment of its own and name it with `segment: NAME`',
    ]);
  });
});

describe('a range of versions', () => {
  it.each([
    ['>=2.1.0 <3.0.0', [[['>=', '2.1.0'], ['<', '3.0.0']]]],
    ['=1.0.0-rc.1 || >1.0.0', [[['=', '1.0.0-rc.1']], [['>', '1.0.0']]]],
    ['  <= 2.0.0||= 3.0.0 ', [[['<=', '2.0.0']], [['=', '3.0.0']]]],
    ['>=0.0.0-0', [[['>=', '0.0.0-0']]]],
  ])('%s is read', (text, range) => {
    const expected = range.map((all) => all.map(([operator, version]) => ({ operator, version })));
    expect(whenOf(`{ v: { semver: "${text}" } }`)).toMatchObject({ test: { kind: 'semver', range: expected } });
  });

  it.each([
    ['^1.2.3', '>=1.2.3 <2.0.0'],
    ['^0.2.3', '>=0.2.3 <0.3.0'],
    ['^0.0.3', '>=0.0.3 <0.0.4'],
    ['^1', '>=1.0.0 <2.0.0'],
    ['~1.2.3', '>=1.2.3 <1.3.0'],
    ['~1', '>=1.0.0 <2.0.0'],
    ['1.2', '>=1.2.0 <1.3.0'],
    ['1.x', '>=1.0.0 <2.0.0'],
    ['1.2.*', '>=1.2.0 <1.3.0'],
    ['1.2.3', '=1.2.3'],
    ['v1.2.3', '=1.2.3'],
    ['1.2.3-rc.1', '=1.2.3-rc.1'],
    ['>=1.2', '>=1.2.0'],
    ['<2', '<2.0.0'],
  ])('%s is refused with the bounds %s written out', (text, bounds) => {
    expect(says(`{ v: { semver: "${text}" } }`)).toEqual([
      `2:22-2:${24 + text.length} version-range: "${text}" is not a comparator of versions`,
      `  mend: write the bounds out: \`${bounds}\` instead of \`${text}\``,
      `  fix (review) write \`"${bounds}"\`: 2:22-2:${24 + text.length} "\\"${bounds}\\""`,
    ]);
  });

  it.each(['*', '>1.2', '>=01.2.3', '=1.2.3+build', '=1.2.3-01', '=1.2.3-', '=1.2.3-a..b', '!=1.2.3', '1.2.3 - 2.0.0', '>=1.0.0 &&', '=1.0.0 ||', '||'])(
    '%s is refused with the grammar',
    (text) => {
      expect(segment(`{ v: { semver: "${text}" } }`).diagnostics[0]).toMatchObject({ code: 'version-range' });
    },
  );

  it('says that nothing stands on a side of ||', () => {
    expect(says('{ v: { semver: "=1.0.0 ||" } }')).toEqual([
      '2:22-2:33 version-range: "=1.0.0 ||" lacks a comparator',
      '  mend: write `=`, `<`, `<=`, `>` or `>=` before a full version, as in `>=2.1.0 <3.0.0`; a space is and, `||` is or',
    ]);
  });

  it('mends only the comparator that is wrong in words when others stand beside it', () => {
    expect(says('{ v: { semver: ">=1.0.0 ^2.0.0" } }')).toEqual([
      '2:22-2:38 version-range: "^2.0.0" is not a comparator of versions',
      '  mend: write the bounds out: `>=2.0.0 <3.0.0` instead of `^2.0.0`',
    ]);
  });
});

function segment(when: string): ProjectFile {
  return readText('segments/some.yaml', `description: Some.\nwhen: ${when}\n`);
}

function whenOf(text: string): Condition | undefined {
  const { meaning, diagnostics } = segment(text);
  expect(diagnostics).toEqual([]);
  return meaning?.kind === 'segment' ? meaning.segment.when : undefined;
}

function says(text: string): readonly string[] {
  return saidOf('segments/some.yaml', `description: Some.\nwhen: ${text}\n`);
}
