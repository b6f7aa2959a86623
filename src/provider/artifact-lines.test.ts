import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toFlagdArtifact } from '../outputs/flagd.ts';
import { serializeArtifact } from '../outputs/flagd/serialize.ts';
import { arbitraryProject } from '../testing/arbitrary-project.ts';
import { splitLines } from './artifact-lines.ts';
import { type FlagSet, noFlags, type ReadSet, readFlagSet, readFlagSetAtOnce } from './flag-set.ts';

const runs = process.env['MAESTRO_TEST_LONG'] === '1' ? 20_000 : 150;
const artifacts = arbitraryProject().map((project) => serializeArtifact(toFlagdArtifact(project, 'production')));

/** The flags as JSON says them; `undefined` where the text is no JSON. */
function expectedOf(text: string): { readonly [key: string]: unknown } | undefined {
  try {
    return (JSON.parse(text) as { readonly flags: { readonly [key: string]: unknown } }).flags; // as: what was an artifact before it was changed
  } catch {
    return undefined;
  }
}

/** The flags as they are read, each as JSON says it, `no JSON` where it says nothing; `undefined` where the text is refused. */
function flagsOf(text: string, before: FlagSet): { readonly [key: string]: unknown } | undefined {
  let read: ReadSet;
  try {
    read = readAll(text, before);
  } catch {
    return undefined;
  }
  const flags: { [key: string]: unknown } = {};
  for (const [key, entry] of read.set) {
    entry.check();
    flags[key] = entry.flag.problem === 'it is not JSON' ? 'no JSON' : entry.read();
    expect(entry.isUnreadable).toBe(entry.flag.kind === 'unreadable');
  }
  return flags;
}

function readAll(text: string, before = noFlags): ReadSet {
  const steps = readFlagSet(text, before);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

it('an artifact as compile writes it is split into its flags', () => {
  fc.assert(
    fc.property(artifacts, (text) => {
      const lines = splitLines(text);
      const flags: { [key: string]: unknown } = {};
      let next = lines.next();
      for (; next.done !== true; next = lines.next()) flags[next.value[0]] = JSON.parse(next.value[1]);
      expect(next.value).toBe(true);
      expect(flags).toEqual(expectedOf(text));
    }),
    { numRuns: runs },
  );
});

it('lines are believed only where the whole text is JSON, and with nothing to lose one by one', () => {
  const characters = fc.constantFrom(',', '"', '{', '}', '\n', ':', 'x', ' ', '},\n', '}},\n', '"a":1,\n', '"a":{"defaultVariant":"', ',\n', '\\');
  fc.assert(
    fc.property(artifacts, fc.nat(), fc.nat(3), characters, (text, position, removed, inserted) => {
      const at = position % text.length;
      const changed = text.slice(0, at) + inserted + text.slice(at + removed);
      const expected = expectedOf(changed);
      const before = readFlagSetAtOnce(text);
      const [first, later] = [flagsOf(changed, noFlags), flagsOf(changed, before)];
      if (expected !== undefined && typeof expected === 'object' && expected !== null) {
        expect([first, later]).toEqual([expected, expected]);
        expect(Object.keys(first ?? {})).toEqual(Object.keys(expected));
        return;
      }
      if (before.size > 0) expect(later).toBeUndefined();
      if (first !== undefined) expect(Object.values(first)).toContain('no JSON');
    }),
    { numRuns: runs * 4 },
  );
});

const line = (version: string, note = ''): string => `{"defaultVariant":"on","metadata":{"note":"${note}","version":"${version}"},"state":"ENABLED","targeting":{},"variants":{"on":${version}}}`;
const text = (...lines: readonly string[]): string => `{"flags":{\n${lines.map((each, index) => `"${'ab'[index] ?? ''}":${each}`).join(',\n')}\n},\n"metadata":{}}\n`;

it('a flag whose line has not changed is taken over, ready as it is', () => {
  const before = readAll(text(line('1'), line('1')));
  const ready = before.set.get('a')?.flag;
  const after = readAll(text(line('1'), line('2')), before.set);
  expect([before.changed, after.changed, readAll(text(line('1')), after.set).changed]).toEqual([['a', 'b'], ['b'], ['b']]);
  expect(after.set.get('a')?.flag).toBe(ready);
  expect([before.set.get('b')?.flag.fixed?.value, after.set.get('b')?.flag.fixed?.value]).toEqual([1, 2]);
});

it('a flag has changed where it decides otherwise, whatever its version says, or where its version does', () => {
  const { set } = readAll(text(line('1')));
  const changedBy = (next: string): readonly string[] => readAll(text(next), set).changed;
  expect(changedBy(line('1', 'of another owner'))).toEqual([]);
  expect(changedBy(line('1').replace('"version":"1"', '"version":"2"'))).toEqual(['a']);
  expect(changedBy(line('1').replace('"on":1', '"on":2'))).toEqual(['a']);
  expect(changedBy(line('1').replace('"version"', '"killed":true,"version"'))).toEqual(['a']);
  expect(changedBy(line('1').replace(',"version":"1"', ''))).toEqual(['a']);
  expect(readAll(text(line('1', 'noted').replace(',"version":"1"', '')), readAll(text(line('1').replace(',"version":"1"', ''))).set).changed).toEqual(['a']);
  expect(changedBy(line('1').replace('ENABLED', 'DISABLED'))).toEqual(['a']);
});

it('nothing throws for values deeper than the stack', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const set = readFlagSetAtOnce(text(line('1').replace('{"on":1}', `{"on":${deep}}`)));
  expect(readAll(text(line('1').replace('{"on":1}', `{"on":${deep},"off":0}`)), set).changed).toEqual(['a']);
  const entry = set.get('a');
  entry?.check();
  expect([entry?.isUnreadable, entry?.flag.problem]).toEqual([true, 'it cannot be read']);
});

it('a line end inside of a flag is not taken for its end', () => {
  const broken = text(line('1').replace('"state"', '\n"state"'), line('2'));
  expect(Object.keys(flagsOf(broken, noFlags) ?? {})).toEqual(['a', 'b']);
  expect(flagsOf(broken, noFlags)).toEqual(expectedOf(broken));
});
