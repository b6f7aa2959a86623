import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Files } from '../effects/ports.ts';
import { releaseFlagKey } from '../outputs/flagd/release-flag.ts';
import { aFlag, aKill, aProject, aRule, aStage, isIn, testOf } from '../testing/builders.ts';
import { loadFlagd } from '../testing/flagd-engine.ts';
import { checkArtifact } from './check-artifact.ts';
import { compileArtifacts, compileProject, type CompileRequest } from './compile.ts';
import { isRefusal } from './refusal.ts';

const flag = aFlag({ environments: { production: { stage: aStage('5%') } } });
const project = aProject({ flags: [flag], kills: [aKill({ environment: 'staging' })] });
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const request: CompileRequest = { environment: undefined, directory: 'dist', check: false, allowEmpty: false, commit: undefined, toolVersion: '0.0.0', sha256 };

/** Files in memory: what a compilation uses of the port. */
function someFiles(texts: Map<string, string> = new Map()): { readonly files: Files; readonly texts: Map<string, string> } {
  const unused = (): never => {
    throw new Error('compile does not do this');
  };
  const files: Files = {
    exists: (path) => texts.has(path),
    isDirectory: unused,
    readTree: unused,
    readBytes: (path) => new TextEncoder().encode(texts.get(path)),
    readBounded: unused,
    moveAside: unused,
    remove: unused,
    writeAtomic: (path, bytes) => void texts.set(path, typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes)),
  };
  return { files, texts };
}

describe('compileProject', () => {
  it('writes an artifact for every environment and says what is in it', async () => {
    const { files, texts } = someFiles();
    const outcome = await compileProject(files, project, request);
    const text = texts.get('dist/production.flags.json') ?? '';
    expect([...texts.keys()]).toEqual(['dist/development.flags.json', 'dist/staging.flags.json', 'dist/production.flags.json']);
    expect(outcome).toMatchObject({ exit: 0, report: { kind: 'compilation', check: false, warnings: [], summary: { files: 3, flags: 1, warnings: 0, outdated: 0 } } });
    expect('report' in outcome ? outcome.report.files[2] : undefined).toEqual({
      path: 'dist/production.flags.json', environment: 'production', flags: 1, killed: 0, bytes: text.length, sha256: sha256(text), status: 'written',
    });
    expect('report' in outcome ? outcome.report.files.map(({ killed }) => killed) : []).toEqual([0, 1, 0]);
  });

  it('leaves a file alone that is as it should be', async () => {
    const { files } = someFiles();
    await compileProject(files, project, request);
    const again = await compileProject(files, project, { ...request, environment: 'production' });
    expect(again).toMatchObject({ exit: 0, report: { files: [{ status: 'unchanged' }] } });
  });

  it('writes nothing with --check and ends with 1 where a file is missing or other', async () => {
    const { files, texts } = someFiles();
    await compileProject(files, project, { ...request, environment: 'production' });
    texts.set('dist/staging.flags.json', '{}');
    const before = new Map(texts);
    const outcome = await compileProject(files, project, { ...request, check: true });
    expect(outcome).toMatchObject({ exit: 1, report: { files: [{ status: 'missing' }, { status: 'stale' }, { status: 'current' }], summary: { outdated: 2 } } });
    expect(texts).toEqual(before);
  });

  it('refuses an artifact without flags unless it is asked for', async () => {
    const { files, texts } = someFiles();
    const empty = aProject();
    expect(await compileProject(files, empty, request)).toMatchObject({ kind: 'refusal', code: 'empty-artifact', exit: 1 });
    expect(texts.size).toBe(0);
    expect(await compileProject(files, empty, { ...request, environment: 'production', allowEmpty: true })).toMatchObject({ exit: 0 });
    expect(texts.get('dist/production.flags.json')).toBe('{"flags":{},\n"metadata":{"flagSetId":"production"}}\n');
  });

  it('refuses an environment that does not exist', async () => {
    expect(await compileProject(someFiles().files, project, { ...request, environment: 'prod' })).toMatchObject({ code: 'unknown-environment', exit: 64 });
  });

  it('warns of what some consumers do not like', async () => {
    const rules = [
      aRule({ when: isIn('tenant', ...Array.from({ length: 101 }, (_, index) => `t${index}`)) }),
      aRule({ name: 'mail', when: testOf('email', { kind: 'endsWith', texts: ['@acme.dev'] }) }),
    ];
    const numbers = aFlag({ key: 'ratio', type: 'number', variants: { on: 0.5, off: 1 } });
    const risky = aProject({ flags: [aFlag({ environments: { production: { stage: aStage('5%'), rules } } }), numbers] });
    const outcome = await compileProject(someFiles().files, risky, { ...request, environment: 'production' });
    expect('report' in outcome ? outcome.report.warnings.map(({ code, flag: key }) => [code, key]) : []).toEqual([
      ['long-list', 'new-checkout'],
      ['sensitive-value', 'new-checkout'],
      ['mixed-numbers', 'ratio'],
    ]);
  });
});

describe('checkArtifact', () => {
  const sound = { state: 'ENABLED' as const, variants: { on: true }, defaultVariant: 'on', targeting: {}, metadata: {} };

  it('throws for what flagd would not take', async () => {
    const artifact = { flags: { a: { ...sound, targeting: { nope: [1] } } }, metadata: { flagSetId: 'production' } };
    await expect(checkArtifact(artifact, 'production')).rejects.toThrow("does not fit flagd's schema");
  });

  it('throws for a variant that does not exist', async () => {
    const artifact = { flags: { a: { ...sound, defaultVariant: 'onn' } }, metadata: { flagSetId: 'production' } };
    await expect(checkArtifact(artifact, 'production')).rejects.toThrow('flag a of production ends in variants that it does not have: onn');
  });

  it('names the commit in a flag of its own, which flagd gives to everyone, and changes nothing else', async () => {
    const commit = '7074dcc2f4e8d10251b0faf471afe8f6d21794fd';
    const [plain, released] = [await compileArtifacts(project, request), await compileArtifacts(project, { ...request, commit })];
    if (isRefusal(plain) || isRefusal(released)) throw new Error('it was refused');
    for (const [index, { artifact, text }] of released.entries()) {
      const { [releaseFlagKey]: release, ...others } = artifact.flags;
      expect(others).toEqual(plain[index]?.artifact.flags);
      expect(Object.keys(release ?? {})).toEqual(['state', 'variants', 'defaultVariant', 'targeting', 'metadata']);
      for (const mode of ['compiled', 'interpreted'] as const) expect(loadFlagd(text, mode)(releaseFlagKey, { targetingKey: 'u-1' })).toMatchObject({ value: commit, error: undefined });
    }
  });
});
