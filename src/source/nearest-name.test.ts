import { expect, test } from 'vitest';
import { nearestName } from './nearest-name.ts';

test.each([
  ['productoin', 'production'],
  ['rang', 'range'],
  ['STAGE', 'stage'],
  ['ragne', 'range'],
  ['x', undefined],
  ['observability', undefined],
])('takes %s for %s', (name, expected) => {
  expect(nearestName(name, ['production', 'staging', 'range', 'stage'])).toBe(expected);
});

test('finds nothing among no names', () => {
  expect(nearestName('a', [])).toBeUndefined();
});

test('counts two swapped neighbours as one edit', () => {
  expect(nearestName('lsit', ['list', 'init'])).toBe('list');
  expect(nearestName('--evn', ['--env'])).toBe('--env');
  expect(nearestName('evil', ['veil', 'live'])).toBe('veil');
});
