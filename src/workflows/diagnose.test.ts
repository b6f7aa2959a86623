import { describe, expect, test } from 'vitest';
import { exampleDay, exampleProject, lines, releaseFlag } from '../rules/example-base.ts';
import { loadFiles, placeLine } from '../testing/project-of-files.ts';
import { diagnose } from './diagnose.ts';

function found(files: { readonly [path: string]: string }): readonly string[] {
  const loaded = loadFiles(exampleProject({ files }));
  return diagnose(loaded, exampleDay).map((diagnostic) => placeLine(diagnostic, loaded.sources));
}

const start = ['description: Serve the one-page checkout.', 'owner: payments', 'kind: release'];
const expired = (...text: readonly string[]): readonly string[] => found({ 'a.yaml': lines(...start, ...text) });

describe('a comment # maestro-ignore', () => {
  test('sets a finding aside on its own line', () => {
    expect(expired('expires: 2026-10-31 # maestro-ignore expired -- PAY-812')).toEqual([]);
  });

  test('sets a finding aside on the next line with content, also through other comments', () => {
    expect(expired('# maestro-ignore expired -- PAY-812', '# the audit is in March', '', 'expires: 2026-10-31')).toEqual([]);
    expect(expired('# maestro-ignore expired -- PAY-812', '# maestro-ignore missing-expires -- also', 'expires: 2026-10-31')).toEqual(['a.yaml:5:1 warning unused-ignore']);
  });

  test('does not reach any further', () => {
    expect(expired('# maestro-ignore expired -- PAY-812', 'type: boolean', 'expires: 2026-10-31')).toEqual(['a.yaml:4:1 warning unused-ignore', 'a.yaml:6:10 warning expired']);
  });

  test('behind a value does not reach the next line', () => {
    expect(expired('type: boolean # maestro-ignore expired -- PAY-812', 'expires: 2026-10-31')).toEqual(['a.yaml:4:15 warning unused-ignore', 'a.yaml:5:10 warning expired']);
  });

  test('needs a code and a reason', () => {
    expect(expired('expires: 2026-10-31 # maestro-ignore')).toEqual(['a.yaml:4:10 warning expired', 'a.yaml:4:21 error bad-ignore']);
    expect(expired('expires: 2026-10-31 # maestro-ignore expired')).toEqual(['a.yaml:4:10 warning expired', 'a.yaml:4:21 error bad-ignore']);
    expect(expired('expires: 2026-10-31 # maestro-ignore expired --')).toEqual(['a.yaml:4:10 warning expired', 'a.yaml:4:21 error bad-ignore']);
    expect(expired('expires: 2026-10-31 # maestro-ignore expired because')).toEqual(['a.yaml:4:10 warning expired', 'a.yaml:4:21 error bad-ignore']);
  });

  test('cannot set aside what evaluation stands on, nor errors of shape', () => {
    expect(expired('expires: 2027-01-01', 'safe: onn # maestro-ignore unknown-variant -- later')).toEqual(['a.yaml:5:7 error unknown-variant', 'a.yaml:5:11 error bad-ignore']);
    expect(expired('expires: 2027-01-01', 'sfae: on # maestro-ignore unknown-key -- later')).toEqual(['a.yaml:5:1 error unknown-key', 'a.yaml:5:10 error bad-ignore']);
  });

  test('is none inside a text', () => {
    expect(found({ 'a.yaml': lines('description: |', '  How to set a finding aside:', '  # maestro-ignore expired', 'owner: payments', 'kind: operational') })).toEqual([]);
    expect(found({ 'a.yaml': lines('description: "a # maestro-ignore b"', 'owner: payments', 'kind: operational') })).toEqual([]);
  });

  test('is not called unused in a file that no rule could look at', () => {
    expect(found({ 'a.yaml': lines('description: a', '# maestro-ignore expired -- PAY-812', 'expires: 2026-10-31') }).filter((line) => line.includes('ignore'))).toEqual([]);
  });

  test('works in maestro.yaml and with Windows line ends', () => {
    expect(found({ 'a.yaml': lines(...start, '# maestro-ignore expired -- PAY-812', 'expires: 2026-10-31').replaceAll('\n', '\r\n') })).toEqual([]);
  });
});

test('findings are sorted by file, line, column and code, whoever found them', () => {
  const flag = releaseFlag('environments:', '  production: { stage: 7%, bucketBy: seats, serve: onn }');
  expect(found({ 'b.yaml': flag, 'a.yaml': lines('description: a', 'owner: payments', 'kind: relase'), 'segments/x.yaml': lines('description: x', 'when: { tenant: acme }') })).toEqual([
    'a.yaml:3:7 error wrong-value',
    'b.yaml:6:24 error stage-not-on-ladder',
    'b.yaml:6:38 error bucket-by-type',
    'b.yaml:6:52 error unknown-variant',
  ]);
});
