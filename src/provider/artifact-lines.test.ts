import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toFlagdArtifact } from '../outputs/flagd.ts';
import { serializeArtifact } from '../outputs/flagd/serialize.ts';
import { arbitraryProject } from '../testing/arbitrary-project.ts';
import { splitArtifact } from './artifact-lines.ts';
import { noFlags, type ReadSet, readFlagSet, readFlagSetLazily } from './flag-set.ts';

const runs = process.env['MAESTRO_TEST_LONG'] === '1' ? 20_000 : 150;
const artifacts = arbitraryProject().map((project) => serializeArtifact(toFlagdArtifact(project, 'production')));

/** What is made of a text: the flags, or that it is none. */
function flagsOf(text: string): unknown {
  try {
    const parts = splitArtifact(text);
    if (parts.kind === 'lines') return Object.fromEntries(parts.lines.map(([key, line]): [string, unknown] => [key, JSON.parse(line)]));
    return (parts.value as { readonly flags: unknown }).flags; // as: the test compares with what is there
  } catch {
    return 'no JSON';
  }
}

function expectedOf(text: string): unknown {
  try {
    return (JSON.parse(text) as { readonly flags: unknown }).flags; // as: see above
  } catch {
    return 'no JSON';
  }
}

function keysOf(text: string): unknown {
  try {
    return [...read(text).set.keys()];
  } catch {
    return 'refused';
  }
}

function read(text: string, before = noFlags): ReadSet {
  const steps = readFlagSet(text, before);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

it('an artifact as compile writes it is split into its flags', () => {
  fc.assert(
    fc.property(artifacts, (text) => {
      expect(splitArtifact(text).kind).toBe('lines');
      expect(flagsOf(text)).toEqual(expectedOf(text));
    }),
    { numRuns: runs },
  );
});

it('lines are believed only where the whole text is JSON', () => {
  const characters = fc.constantFrom(',', '"', '{', '}', '\n', ':', 'x', ' ', '},\n', '"a":1,\n', '\\');
  fc.assert(
    fc.property(artifacts, fc.nat(), fc.nat(3), characters, (text, position, removed, inserted) => {
      const at = position % text.length;
      const changed = text.slice(0, at) + inserted + text.slice(at + removed);
      const flags = flagsOf(changed);
      const expected = expectedOf(changed);
      if (flags !== 'no JSON') expect(flags).toEqual(expected);
      expect(keysOf(changed)).toEqual(typeof expected === 'object' && expected !== null ? Object.keys(expected) : 'refused');
    }),
    { numRuns: runs * 4 },
  );
});

it('a flag whose line has not changed is taken over, made ready as it is', () => {
  const line = (version: string): string => `{"state":"ENABLED","variants":{"on":true},"defaultVariant":"on","targeting":{},"metadata":{"version":"${version}"}}`;
  const text = (version: string): string => `{"flags":{\n"a":${line('1')},\n"b":${line(version)}\n},\n"metadata":{}}\n`;
  const before = read(text('1'));
  const after = read(text('2'), before.set);
  expect([before.changed, after.changed, read(`{"flags":{\n"a":${line('1')}\n},\n"metadata":{}}\n`, after.set).changed]).toEqual([['a', 'b'], ['b'], ['b']]);
  expect(after.set.get('a')?.flag).toBe(before.set.get('a')?.flag);
  expect(readFlagSetLazily(text('1')).get('a')?.flag).not.toBe(before.set.get('a')?.flag);
});
