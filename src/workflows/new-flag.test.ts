import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../effects/node-files.ts';
import { aFolder } from '../testing/temporary-folder.ts';
import { newFlag, type NewFlagRequest } from './new-flag.ts';
import { openProject } from './open-project.ts';
import { isRefusal } from './refusal.ts';
import { validateProject } from './validate.ts';

const settings = 'version: 1\nenvironments: { development: {}, production: { protected: true } }\nstages: [internal, 100%]\n';
const owners = 'owners: { payments: { codeowners: "@acme/payments" }, growth: { codeowners: "@acme/growth" } }\n';

function aProject(files: Readonly<Record<string, string>> = {}): { readonly directory: string; readonly make: (overrides?: Partial<NewFlagRequest>) => ReturnType<typeof newFlag> } {
  const directory = aFolder();
  const effects = nodeFiles(directory);
  for (const [path, text] of Object.entries({ 'flags/maestro.yaml': settings + owners, ...files })) effects.writeAtomic(join(directory, path), text);
  const request: NewFlagRequest = { cwd: directory, project: undefined, flag: 'fresh', owner: 'payments', description: undefined, kind: 'release', type: 'boolean', expires: undefined, directory: '', today: '2026-11-23', toolVersion: '0.1.0' };
  return { directory, make: (overrides = {}) => newFlag(effects, { ...request, ...overrides }) };
}

describe('a new flag', () => {
  it.each(
    (['release', 'experiment', 'operational', 'permission'] as const).flatMap((kind) => (['boolean', 'string', 'number', 'object'] as const).map((type) => [kind, type] as const)),
  )('of kind %s and type %s is a project without errors or warnings', (kind, type) => {
    const { directory, make } = aProject();
    expect(make({ kind, type, directory: 'a/b', description: 'what: it "does" # really' })).toMatchObject({ exit: 0, report: { kind: 'new-flag', file: 'flags/a/b/fresh.yaml' } });
    const opened = openProject(nodeFiles(directory), { cwd: directory, project: undefined });
    if (isRefusal(opened)) throw new Error(opened.message);
    expect(validateProject(opened.loaded, { today: '2026-11-23', toolVersion: '0.1.0' }).report.diagnostics).toEqual([]);
    const flag = opened.loaded.project?.flags.get('fresh');
    expect(flag).toMatchObject({ description: 'what: it "does" # really', owner: 'payments', kind, type, expires: kind === 'release' || kind === 'experiment' ? '2027-02-21' : undefined });
    expect([...(flag?.environments ?? [])].map(([name, { stage }]) => [name, stage.kind])).toEqual([['development', 'off'], ['production', 'off']]);
  });

  it('belongs to whom CODEOWNERS names, or to the only owner', () => {
    const files = { '.git/HEAD': 'ref: refs/heads/main\n', '.github/CODEOWNERS': '* @acme/payments\n/flags/growth/ @acme/growth\n' };
    expect(aProject(files).make({ owner: undefined, directory: 'growth' })).toMatchObject({ report: { owner: 'growth', owner_from: 'codeowners' } });
    expect(aProject(files).make({ owner: undefined })).toMatchObject({ report: { owner: 'payments', owner_from: 'codeowners' } });
    expect(aProject({ 'flags/maestro.yaml': `${settings}owners: { solo: { contact: "#solo" } }\n` }).make({ owner: undefined })).toMatchObject({ report: { owner: 'solo', owner_from: 'only-owner' } });
    expect(aProject().make({ owner: undefined })).toMatchObject({ code: 'unknown-owner', exit: 64 });
  });

  it('names the schema that lies beside the project', () => {
    const { directory, make } = aProject({ 'flags/.schemas/flag.schema.json': '{}' });
    make({ directory: 'a' });
    expect(readFileSync(join(directory, 'flags/a/fresh.yaml'), 'utf8')).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.schemas\/flag\.schema\.json\n/);
  });

  it.each([
    [{ flag: 'Fresh' }, 'file-name'],
    [{ flag: '../fresh' }, 'file-name'],
    [{ flag: 'maestro' }, 'file-name'],
    [{ flag: 'fresh.test' }, 'file-name'],
    [{ directory: 'segments' }, 'file-place'],
    [{ directory: 'kills/production' }, 'file-place'],
    [{ directory: '../elsewhere' }, 'file-place'],
    [{ directory: '/etc' }, 'file-place'],
    [{ owner: 'paymnts' }, 'unknown-owner'],
    [{ flag: 'known' }, 'flag-exists'],
    [{ flag: 'half' }, 'flag-exists'],
  ] as const)('is refused for %j', (overrides, code) => {
    const { make } = aProject({ 'flags/known.yaml': 'description: x\nowner: payments\nkind: operational\n', 'flags/half.yaml': 'owner: [\n' });
    expect(make(overrides)).toMatchObject({ kind: 'refusal', code });
  });

  it('is not written where its file would have errors', () => {
    const { directory, make } = aProject();
    expect(make({ expires: '2027-02-30' })).toMatchObject({ exit: 1, report: { kind: 'validation' } });
    expect(nodeFiles(directory).exists(join(directory, 'flags/fresh.yaml'))).toBe(false);
  });
});
