import { describe, expect, test } from 'vitest';
import { compareStages, formatStage, isFull, isOnLadder, nextStages, parseStage, type Stage } from './stage.ts';

const stages = (...texts: readonly string[]): readonly Stage[] => texts.map((text) => parseStage(text) ?? { kind: 'off' });
const ladder = stages('internal', '1%', '5%', '100%');
const next = (from: string): readonly string[] => stages(from).flatMap((stage) => nextStages(ladder, stage)).map(formatStage);

test('reads and writes every kind of stage', () => {
  expect(stages('off', 'targeted', 'internal', '5%').map(formatStage)).toEqual(['off', 'targeted', 'internal', '5%']);
  expect(['half', '0%', '', '101%', 'Internal'].map(parseStage)).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

test('orders stages by how many they expose', () => {
  const ordered = stages('off', 'targeted', 'internal', '0.001%', '5%', '100%');
  expect([...ordered].reverse().sort(compareStages)).toEqual(ordered);
});

describe('the next step', () => {
  test.each([
    ['off', ['targeted', 'internal']],
    ['targeted', ['internal']],
    ['internal', ['1%']],
    ['1%', ['5%']],
    ['3%', ['5%']],
    ['100%', []],
  ])('from %s is %j', (from, expected) => {
    expect(next(from)).toEqual(expected);
  });

  test('does not depend on the order in which the ladder is written', () => {
    expect(nextStages([...ladder].reverse(), { kind: 'internal' })).toEqual(stages('1%'));
  });
});

test('knows the ladder and the top', () => {
  expect(['off', 'targeted', '5%', '7%'].map((text) => isOnLadder(ladder, parseStage(text) ?? { kind: 'off' }))).toEqual([true, true, true, false]);
  expect(stages('100%', '99.999%', 'internal').map(isFull)).toEqual([true, false, false]);
});
