import { describe, expect, it } from 'vitest';
import type { RawFile } from '../source/raw-file.ts';
import { keyAt, valueAt } from '../source/place.ts';
import { applyEdits } from '../source/text-edit.ts';
import { shown } from '../testing/shown.ts';
import { rawFile } from '../testing/yaml-of-project.ts';
import { fileCodes } from './file-codes.ts';
import { type DocumentCache, loadProject, type LoadedProject } from './load-project.ts';
import { resolveFinding } from './resolve-finding.ts';
import { shapeCodes } from './shape-codes.ts';

const maestro = 'version: 1\nenvironments: { production: {} }\n';
const flag = 'description: Serve it.\nowner: payments\nkind: operational\n';
const segment = 'description: Staff.\nwhen: { tenant: acme }\n';
const kill = 'id: 01JD3Z\nreason: slow\nby: ana\nat: 2026-11-23T03:12:00Z\n';
const cases = 'cases: [{ name: x, environment: production, expect: on }]\n';

describe('a project', () => {
  it('is made of its files, whatever their order', () => {
    const files = { 'maestro.yaml': maestro, 'b.yaml': flag, 'x/a.yaml': flag, 'segments/staff.yaml': segment, 'kills/production/b.yaml': kill, 'b.test.yaml': cases };
    const { project, diagnostics, fileCount } = load(files);
    expect(diagnostics).toEqual([]);
    expect(fileCount).toBe(6);
    expect({
      root: project?.root,
      settings: project?.settings.file,
      flags: [...(project?.flags ?? [])].map(([key, { file }]) => [key, file]),
      segments: [...(project?.segments.keys() ?? [])],
      kills: [...(project?.kills.keys() ?? [])],
      suites: project?.suites.map(({ file }) => file),
      unreadable: project?.unreadable,
      duplicates: project?.duplicates,
    }).toEqual({
      root: 'flags',
      settings: 'flags/maestro.yaml',
      flags: [['b', 'flags/b.yaml'], ['a', 'flags/x/a.yaml']],
      segments: ['staff'],
      kills: ['production/b'],
      suites: ['flags/b.test.yaml'],
      unreadable: { flags: new Set(), segments: new Set() },
      duplicates: [],
    });
    const reversed = loadProject('flags', [...rawFiles(files)].reverse());
    expect(reversed.project).toEqual(project);
    expect([...(reversed.project?.flags.keys() ?? [])]).toEqual([...(project?.flags.keys() ?? [])]);
  });

  it('may stand at the root of the repository', () => {
    const { project } = loadProject('', [rawFile('maestro.yaml', maestro), rawFile('a.yaml', flag)]);
    expect([project?.root, project?.flags.get('a')?.file]).toEqual(['', 'a.yaml']);
  });

  it('needs a maestro.yaml, and says what else is wrong all the same', () => {
    const loaded = load({ 'a.yaml': `${flag}rang: 3\n` });
    expect(loaded.project).toBeUndefined();
    expect(loaded.diagnostics[0]).toEqual({
      code: 'missing-project',
      severity: 'error',
      message: 'There is no `maestro.yaml` in `flags`',
      origin: { kind: 'project' },
      related: [],
      advice: [{ kind: 'mend', text: 'make a project with `maestro-flags init`, or name its directory with `--project DIR`' }],
    });
    expect(loaded.diagnostics.map(({ code }) => code)).toEqual(['missing-project', 'unknown-key']);
  });

  it('is not there when maestro.yaml cannot be understood', () => {
    expect(load({ 'maestro.yaml': 'version: 1\n', 'a.yaml': flag }).project).toBeUndefined();
  });

  it('names the flags and segments that could not be understood', () => {
    const { project } = load({
      'maestro.yaml': maestro,
      'a.yaml': `${flag}expires: 5\n`,
      'b.yaml': '[',
      'c.yml': flag,
      'segments/s.yaml': 'description: x\n',
      'd.yaml': `${flag}rang: 3\n`,
    });
    expect(project?.unreadable).toEqual({ flags: new Set(['a', 'b', 'c']), segments: new Set(['s', 'c']) });
    expect([...(project?.flags.keys() ?? [])]).toEqual(['d']);
  });

  it('takes the first of several files with one key, and tells the others', () => {
    const { project } = load({ 'maestro.yaml': maestro, 'b/x.yaml': flag, 'a/x.yaml': `${flag}salt: first\n`, 'segments/x.yaml': segment });
    expect(project?.flags.get('x')?.salt).toBe('first');
    expect(project?.duplicates).toEqual([{ key: 'x', kind: 'flag', file: 'flags/b/x.yaml', firstFile: 'flags/a/x.yaml' }]);
  });

  it('refuses paths that some disks cannot tell apart', () => {
    const loaded = load({ 'maestro.yaml': maestro, 'Checkout/a.yaml': flag, 'checkout/a.yaml': flag, 'caf\u00e9/b.yaml': flag, 'cafe\u0301/b.yaml': flag });
    expect(loaded.diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['path-collision', '"flags/caf\u00e9/b.yaml" and "flags/cafe\u0301/b.yaml" are the same path where case and Unicode form do not count'],
      ['path-collision', '"flags/checkout/a.yaml" and "flags/Checkout/a.yaml" are the same path where case and Unicode form do not count'],
    ]);
    expect(loaded.project?.duplicates).toEqual([]);
  });

  it('does not read what belongs to a nested project', () => {
    const loaded = load({ 'maestro.yaml': maestro, 'x/maestro.yaml': '[', 'x/a.yaml': '[', 'x/y/maestro.yaml': '[', 'xy/b.yaml': flag });
    expect(say(loaded)).toEqual([
      '1:1-1:1 nested-project: A project cannot hold another project: this folder has a `maestro.yaml` of its own, and nothing in it is read',
      '  mend: move the folder out of this project, or remove its `maestro.yaml`',
    ]);
    expect([...(loaded.project?.flags.keys() ?? [])]).toEqual(['b']);
  });

  it.each([
    ['Foo.yaml', '1:1-1:1 file-name: "Foo" cannot be the key of a flag'],
    ['a.yml', '1:1-1:1 file-extension: "a.yml" is not read: files of a project end in `.yaml`'],
    ['segments/a/b.yaml', '1:1-1:1 file-place: A segment stands directly in `segments/`'],
    ['kills/b.yaml', '1:1-1:1 file-place: A kill stands in the folder of its environment, `kills/ENVIRONMENT/FLAG.yaml`'],
  ])('says that %s is out of place', (path, expected) => {
    expect(say(load({ 'maestro.yaml': maestro, [path]: flag }))[0]).toBe(expected);
  });

  it('has the text of every file that is pointed at', () => {
    const loaded = load({ 'maestro.yaml': maestro, 'Foo.yaml': flag, 'a.yaml': `${flag}rang: 3\n`, 'A.yaml': flag });
    const paths = loaded.diagnostics.map(({ origin }) => (origin.kind === 'file' ? origin.path : ''));
    expect(paths.filter((path) => !loaded.sources.has(path))).toEqual([]);
  });

  it('reports a file that may not be read', () => {
    const refused: RawFile = { kind: 'refused', path: 'flags/a.yaml', reason: 'symlink', detail: '' };
    const { project, diagnostics } = loadProject('flags', [rawFile('flags/maestro.yaml', maestro), refused]);
    expect(diagnostics).toHaveLength(1);
    expect(project?.unreadable.flags).toEqual(new Set(['a']));
  });
});

describe('a cache of documents', () => {
  it('reads equal files at equal paths once', () => {
    const cache: DocumentCache = new Map();
    const before = loadProject('flags', [rawFile('flags/maestro.yaml', maestro, 'id-1'), rawFile('flags/a.yaml', flag, 'id-2')], cache);
    const after = loadProject('flags', [rawFile('flags/maestro.yaml', maestro, 'id-1'), rawFile('flags/a.yaml', `${flag}salt: x\n`, 'id-3')], cache);
    expect(after.project?.settings).toBe(before.project?.settings);
    expect([before.project?.flags.get('a')?.salt, after.project?.flags.get('a')?.salt]).toEqual(['a', 'x']);
    expect(cache.size).toBe(3);
  });

  it('reads equal files at other paths for themselves', () => {
    const cache: DocumentCache = new Map();
    const { project } = loadProject('flags', [rawFile('flags/maestro.yaml', maestro, 'm'), rawFile('flags/a.yaml', flag, 'f'), rawFile('flags/b.yaml', flag, 'f')], cache);
    expect([...(project?.flags.keys() ?? [])]).toEqual(['a', 'b']);
  });

  it('keeps no files without an object id', () => {
    const cache: DocumentCache = new Map();
    loadProject('flags', [rawFile('flags/maestro.yaml', maestro)], cache);
    expect(cache.size).toBe(0);
  });
});

describe('places', () => {
  const file = 'flags/a.yaml';
  const loaded = load({ 'maestro.yaml': maestro, 'a.yaml': flag, 'b.yaml': '[' });
  const textAt = (span: { readonly start: number; readonly end: number } | undefined): string | undefined =>
    span === undefined ? undefined : loaded.sources.get(file)?.text.slice(span.start, span.end);

  it('are found in the files of the project', () => {
    expect(textAt(loaded.locator.locate(keyAt(file, ['owner'])))).toBe('owner');
    expect(textAt(loaded.locator.locate(valueAt(file, ['owner'])))).toBe('payments');
    expect(textAt(loaded.locator.locate(valueAt(file, [])))).toBe('description');
    expect(loaded.locator.locate(valueAt('flags/b.yaml', []))).toEqual({ start: 0, end: 0 });
    expect(loaded.locator.locate(valueAt('flags/b.yaml', ['owner']))).toBeUndefined();
    expect(loaded.locator.locate(valueAt('flags/none.yaml', []))).toBeUndefined();
  });

  it('turn a finding into a diagnostic with spans and edits', () => {
    const diagnostic = resolveFinding(
      {
        code: 'unknown-owner',
        severity: 'error',
        message: 'Owner "payments" is not declared',
        place: valueAt(file, ['owner']),
        related: [{ message: 'owners are declared here', place: keyAt('flags/maestro.yaml', ['environments']) }],
        advice: [{ kind: 'hint', text: 'did you mean "search"?' }],
        fix: { title: 'write `search`', safety: 'safe', amendments: [{ kind: 'set', place: valueAt(file, ['owner']), value: 'search' }] },
      },
      loaded.locator,
    );
    expect(diagnostic).toEqual({
      code: 'unknown-owner',
      severity: 'error',
      message: 'Owner "payments" is not declared',
      origin: { kind: 'file', path: file, span: { start: 30, end: 38 } },
      related: [{ message: 'owners are declared here', origin: { kind: 'file', path: 'flags/maestro.yaml', span: { start: 11, end: 23 } } }],
      advice: [{ kind: 'hint', text: 'did you mean "search"?' }],
      fix: { title: 'write `search`', safety: 'safe', edits: [{ path: file, span: { start: 30, end: 38 }, newText: 'search' }] },
    });
  });

  it('that are not there are a defect of the rule that named them', () => {
    const finding = { code: 'some-rule', severity: 'error', message: 'x', place: valueAt(file, ['nope']), related: [], advice: [] } as const;
    expect(() => resolveFinding(finding, loaded.locator)).toThrow('the rule some-rule points at flags/a.yaml: nope (value), which is not there');
  });

  it('leave out a fix that cannot be made', () => {
    const fix = { title: 'x', safety: 'safe', amendments: [{ kind: 'set', place: valueAt(file, ['nope']), value: 'x' }] } as const;
    const finding = { code: 'some-rule', severity: 'error', message: 'x', place: valueAt(file, []), related: [], advice: [], fix } as const;
    expect(resolveFinding(finding, loaded.locator).fix).toBeUndefined();
  });

  it('are edited file by file', () => {
    const edits = loaded.locator.toEdits([
      { kind: 'set', place: valueAt(file, ['owner']), value: 'search' },
      { kind: 'remove', place: keyAt('flags/maestro.yaml', ['environments']) },
      { kind: 'set', place: valueAt(file, ['kind']), value: 'release' },
    ]);
    const edited = (path: string): string => applyEdits(loaded.sources.get(path)?.text ?? '', edits?.filter((edit) => edit.path === path) ?? []);
    expect([edited(file), edited('flags/maestro.yaml')]).toEqual(['description: Serve it.\nowner: search\nkind: release\n', 'version: 1\n']);
  });
});

describe.each([...shapeCodes, ...fileCodes])('the examples of $code', ({ code, bad, good, beside }) => {
  const base = code === 'missing-project' ? {} : { 'maestro.yaml': maestro };
  const others = beside === undefined ? {} : { [beside.file]: beside.text };

  it('say no to the bad file, for that reason only', () => {
    const { diagnostics } = load({ ...base, ...others, [bad.file]: bad.text });
    expect([...new Set(diagnostics.map((diagnostic) => diagnostic.code))]).toEqual([code]);
  });

  it('say yes to the good file', () => {
    expect(load({ ...base, ...others, [good.file]: good.text }).diagnostics).toEqual([]);
  });
});

function load(files: { readonly [path: string]: string }): LoadedProject {
  return loadProject('flags', rawFiles(files));
}

function rawFiles(files: { readonly [path: string]: string }): readonly RawFile[] {
  return Object.entries(files).map(([path, text]) => rawFile(`flags/${path}`, text));
}

function say(loaded: LoadedProject): readonly string[] {
  return loaded.diagnostics.flatMap((diagnostic) => {
    const source = diagnostic.origin.kind === 'file' ? loaded.sources.get(diagnostic.origin.path) : undefined;
    return source === undefined ? [] : shown(diagnostic, source).split('\n');
  });
}
