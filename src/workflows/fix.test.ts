import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeFiles } from '../effects/node-files.ts';
import type { Files } from '../effects/ports.ts';
import type { ValidationReport } from '../model/generated/output/validation.ts';
import { exampleDay, exampleProject, lines, maestroFile, releaseFlag } from '../rules/example-base.ts';
import { aFolder, inFolder } from '../testing/temporary-folder.ts';
import { findProject, type ProjectPlace } from './find-project.ts';
import { fixProject } from './fix.ts';
import type { Outcome } from './outcome.ts';
import { isRefusal } from './refusal.ts';

const options = { today: exampleDay, toolVersion: '1.2.3' };

function placeOf(files: Files, folder: string): ProjectPlace {
  const place = findProject(files, { cwd: folder, project: undefined });
  if (isRefusal(place)) throw new Error(place.message);
  return place;
}

function fix(folder: string, only?: ReadonlySet<string>): Outcome<ValidationReport> {
  const files = nodeFiles(folder);
  const result = fixProject(files, placeOf(files, folder), { ...options, only });
  if (isRefusal(result)) throw new Error(result.message);
  return result;
}

const inFlags = (files: { readonly [path: string]: string }): { readonly [path: string]: string } =>
  Object.fromEntries([...exampleProject({ files })].map(([path, text]) => [`flags/${path}`, text]));

const messy = [
  '# yaml-language-server: $schema=../schemas/flag.schema.json',
  'description:   Serve the one-page checkout.   # for everyone',
  'owner: paymnets',
  'kind: release',
  'expires: 2027-02-28   # maestro-ignore expired -- waits for the audit',
  'environments:',
  '  production:',
  '    stage:    targeted',
  '    rules:',
  '    -   name: partners',
  '        when: { tenant: [ acme,globex , acme,  acme ] }   # three of them',
  '        serve:   on',
  '',
];
const mended = messy
  .map((line) => line.replace('paymnets', 'payments'))
  .map((line) => line.replace(/ {3}# maestro-ignore.*/, ''))
  .map((line) => line.replace('[ acme,globex , acme,  acme ]', '[ acme,globex ]'));

describe('validate --fix', () => {
  test('makes the safe fixes, counts them, and changes no other byte', () => {
    const folder = aFolder(inFlags({ 'new-checkout.yaml': messy.join('\n') }));
    const { report, exit } = fix(folder);
    expect(report.diagnostics).toEqual([]);
    expect([report.summary.fixed, exit]).toEqual([4, 0]);
    expect(readFileSync(join(folder, 'flags/new-checkout.yaml'), 'utf8').replaceAll(/\[ acme,globex\s*\]/g, '[ acme,globex ]')).toBe(mended.join('\n'));
  });

  test('keeps Windows line ends', () => {
    const folder = aFolder(inFlags({ 'new-checkout.yaml': messy.join('\r\n') }));
    fix(folder);
    expect(readFileSync(join(folder, 'flags/new-checkout.yaml'), 'utf8').replaceAll(/\[ acme,globex\s*\]/g, '[ acme,globex ]')).toBe(mended.join('\r\n'));
  });

  test('does nothing the second time', () => {
    const folder = aFolder(inFlags({ 'new-checkout.yaml': messy.join('\n') }));
    fix(folder);
    const once = readFileSync(join(folder, 'flags/new-checkout.yaml'), 'utf8');
    expect(fix(folder).report.summary.fixed).toBe(0);
    expect(readFileSync(join(folder, 'flags/new-checkout.yaml'), 'utf8')).toBe(once);
  });

  test('leaves to people what decides who gets what', () => {
    const folder = aFolder(inFlags({ 'new-checkout.yaml': releaseFlag('environments:', '  production: { stage: 7% }') }));
    const { report, exit } = fix(folder);
    expect([report.diagnostics.map(({ code, fix: shown }) => [code, shown?.safety]), report.summary.fixed, exit]).toEqual([[['stage-not-on-ladder', 'review']], 0, 1]);
  });

  test('goes on where a mend makes more of a file readable', () => {
    const folder = aFolder(inFlags({ 'new-checkout.yaml': lines('desciption: Serve it.', 'owner: paymnets', 'kind: release', 'expires: 2027-02-28') }));
    expect(fix(folder).report.diagnostics).toEqual([]);
    expect(readFileSync(join(folder, 'flags/new-checkout.yaml'), 'utf8')).toBe(lines('description: Serve it.', 'owner: payments', 'kind: release', 'expires: 2027-02-28'));
  });

  test('mends only the files that are named', () => {
    const text = lines('description: a', 'owner: paymnets', 'kind: operational');
    const folder = aFolder(inFlags({ 'a.yaml': text, 'b.yaml': text }));
    expect(fix(folder, new Set(['flags/b.yaml'])).report.summary.fixed).toBe(1);
    expect(readFileSync(join(folder, 'flags/a.yaml'), 'utf8')).toBe(text);
  });

  test('takes out the whole override when its last entry has run out', () => {
    const override = '{ rule: stage-skip, reason: r, approvedBy: a, until: 2026-01-01 }';
    const folder = aFolder(inFlags({ 'a.yaml': releaseFlag('environments:', '  production:', '    stage: 5%', `    override: [${override}]`), 'b.yaml': releaseFlag('environments:', '  production:', '    stage: 5%', '    override:', `      - ${override}`, '    serve: on') }));
    expect(fix(folder).report.diagnostics).toEqual([]);
    expect(readFileSync(join(folder, 'flags/a.yaml'), 'utf8')).toBe(releaseFlag('environments:', '  production:', '    stage: 5%'));
    expect(readFileSync(join(folder, 'flags/b.yaml'), 'utf8')).toBe(releaseFlag('environments:', '  production:', '    stage: 5%', '    serve: on'));
  });

  test('writes nothing when a file changes meanwhile, and says to try again', () => {
    const folder = aFolder(inFlags({ 'a.yaml': lines('description: a', 'owner: paymnets', 'kind: operational') }));
    const files = nodeFiles(folder);
    const place = placeOf(files, folder);
    const other = lines('description: b', 'owner: payments', 'kind: operational');
    const result = fixProject({ ...files, readTree: (...request) => editAfter(files.readTree(...request), join(folder, 'flags/a.yaml'), other) }, place, options);
    expect(result).toMatchObject({ kind: 'refusal', code: 'changed-meanwhile', exit: 75 });
    expect(readFileSync(join(folder, 'flags/a.yaml'), 'utf8')).toBe(other);
  });

  test('works where maestro.yaml stands at the root, and mends it too', () => {
    const folder = aFolder({ 'maestro.yaml': maestroFile('environments: { production: {} }', 'polices: { expired: error }').replace('internal: internal\n', '') });
    expect(fix(folder).report.diagnostics).toEqual([]);
    expect(readFileSync(join(folder, 'maestro.yaml'), 'utf8')).toContain('policies: { expired: error }');
  });
});

function editAfter<T>(result: T, path: string, text: string): T {
  writeFileSync(path, text);
  return result;
}

test('for any order and spacing of a flag, fixing twice is fixing once, and comments and line ends survive', async () => {
  const parts = fc.record({
    space: fc.constantFrom('', ' ', '   '),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    comment: fc.constantFrom('', '  # why', ' # maestro-ignore expired -- soon'),
    list: fc.array(fc.constantFrom('acme', '"acme"', 'globex', "'globex'"), { minLength: 1, maxLength: 6 }),
    owner: fc.constantFrom('payments', 'paymnets', '"serach"'),
    block: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(parts, async ({ space, lineEnd, comment, list, owner, block }) => {
      const tenants = block ? ['', ...list.map((value) => `              -${space} ${value}${comment}`)].join('\n') : ` [${space}${list.join(`${space},`)}${space}]`;
      const text = [`# keep`, `owner:${space} ${owner}${comment}`, 'description: a', 'kind: operational', 'environments:', '  production:', '    stage: targeted', '    rules:', '      - name: r', '        when:', `          tenant:`, `            in:${tenants}`, '        serve: on', ''].join('\n').replaceAll('\n', lineEnd);
      await inFolder(inFlags({ 'a.yaml': text }), (folder) => {
        const path = join(folder, 'flags/a.yaml');
        const first = fix(folder);
        const once = readFileSync(path, 'utf8');
        expect(first.report.diagnostics.filter(({ fix: shown }) => shown?.safety === 'safe')).toEqual([]);
        expect(fix(folder).report.summary.fixed).toBe(0);
        expect(readFileSync(path, 'utf8')).toBe(once);
        expect(once.split('# why').length <= text.split('# why').length && once.startsWith(`# keep${lineEnd}`)).toBe(true);
        expect(once.replaceAll('\r\n', '').includes('\r')).toBe(false);
        return Promise.resolve();
      });
    }),
    { numRuns: 60 },
  );
});
