import { expect, it } from 'vitest';
import { longestChain } from '../model/expansion-limits.ts';
import type { Project } from '../model/project.ts';
import { aFlag, anyOf, aPrerequisite, aProject, aRule, aSegment, aStage, inSegment, isIn } from '../testing/builders.ts';
import { decidability } from './decidability.ts';
import { compareProjects } from './diff-projects.ts';

/** Each flag needs the one before it. */
function chainOfFlags(count: number, firstNeeds: readonly string[] = []): Project {
  const needs = (index: number): readonly string[] => (index === 0 ? firstNeeds : [`f${index - 1}`]);
  return aProject({ flags: Array.from({ length: count }, (_, index) => aFlag({ key: `f${index}`, prerequisites: needs(index).map((key) => aPrerequisite(key)) })) });
}

/** Each segment names the one before it `times` times; one flag uses the last. */
function chainOfSegments(count: number, { times = 1, first = 'acme' } = {}): Project {
  const when = (index: number): ReturnType<typeof anyOf> => anyOf(...(index === 0 ? [isIn('tenant', first)] : Array.from({ length: times }, () => inSegment(`s${index - 1}`))), isIn('tenant', `t${index}`));
  const segments = Array.from({ length: count }, (_, index) => aSegment({ name: `s${index}`, when: when(index) }));
  const rules = [aRule({ when: inSegment(`s${count - 1}`) })];
  return aProject({ settings: { internalSegment: undefined }, segments, flags: [aFlag({ environments: { production: { stage: aStage('targeted'), rules } } })] });
}

it('stops at a chain of prerequisites that is too long, however long it is', () => {
  const isDecidable = decidability(chainOfFlags(5_000));
  expect([0, longestChain - 1, longestChain, 4_999].map((index) => isDecidable(`f${index}`))).toEqual([true, true, false, false]);
});

it('says no to all that stand in a circle, however long it is', () => {
  const isDecidable = decidability(chainOfFlags(5_000, ['f4999']));
  expect([0, 1, 4_999].map((index) => isDecidable(`f${index}`))).toEqual([false, false, false]);
});

it('stops at a chain of segments that is too long', () => {
  expect([longestChain, longestChain + 1, 5_000].map((count) => decidability(chainOfSegments(count))('new-checkout'))).toEqual([true, false, false]);
});

it('stops at segments that multiply', () => {
  expect([8, 30].map((count) => decidability(chainOfSegments(count, { times: 2 }))('new-checkout'))).toEqual([true, false]);
});

it.each([
  ['too deep', 5_000, 1],
  ['too many', 30, 2],
])('leaves out of a comparison what segments that are %s make of a flag', (_, count, times) => {
  const [before, after] = ['acme', 'globex'].map((first) => chainOfSegments(count, { times, first }));
  if (before === undefined || after === undefined) throw new Error('two projects');
  expect(compareProjects(before, after)).toEqual({ changes: [], unchanged: 0, notCompared: ['new-checkout'] });
});
