import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installOffline, pack } from '../testing/installed-package.ts';
import { aFolder } from '../testing/temporary-folder.ts';

describe('the package', () => {
  it('has the same bytes each time it is packed', () => {
    const folder = aFolder();
    const [first, second] = ['a', 'b'].map((name) => readFileSync(pack(join(folder, name))));
    expect(first?.equals(second ?? Buffer.of())).toBe(true);
  });

  it('holds what is needed to run and nothing of the source', () => {
    const tarball = pack(aFolder());
    const names = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n').map((name) => name.replace('package/', ''));
    expect(names).toEqual(expect.arrayContaining(['bin/maestro-flags.cjs', 'dist/main.cjs', 'dist/run.cjs', 'dist/git.cjs', 'dist/flagd.cjs', 'dist/yaml.cjs', 'dist/THIRD-PARTY-LICENSES.txt', 'package.json', 'schemas/flag.schema.json', 'schemas/plan.schema.json']));
    expect(names.filter((name) => !/^(?:bin|dist|schemas)\/|^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md)$/.test(name))).toEqual([]);
  });

  it('tells an old Node what it needs, in a sentence', () => {
    const bin = join(import.meta.dirname, '../../bin/maestro-flags.cjs');
    const script = `Object.defineProperty(process, 'versions', { value: { node: '18.20.0' } }); require(${JSON.stringify(bin)})`;
    const { status, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([69, 'error: maestro-flags needs Node 20.19 or newer; this is Node 18.20.0\n']);
  });

  it('needs no other package', () => {
    const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as object;
    expect(manifest).not.toHaveProperty('dependencies');
    expect(manifest).not.toHaveProperty('scripts.postinstall');
  });

  it('works where it is installed without a network: init, validate, eval, compile, plan', () => {
    const folder = aFolder();
    const commands = installOffline(pack(folder), join(folder, 'installed'));
    const repository = join(folder, 'repository');
    mkdirSync(repository);
    const environment = { ...process.env, PATH: `${commands}:${process.env['PATH'] ?? ''}`, GIT_CONFIG_GLOBAL: '/dev/null' };
    const run = (command: string): readonly [exit: number | null, stdout: string] => {
      const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: repository, env: environment, encoding: 'utf8' });
      return [status, stdout + stderr];
    };
    expect(run('git init --quiet --initial-branch=main && git config user.email a@example.com && git config user.name Ada')[0]).toBe(0);
    expect(run('maestro-flags init')[0]).toBe(0);
    expect(run('maestro-flags validate')).toEqual([0, 'flags: nothing wrong (1 flag in 4 files)\n']);
    expect(run('git add --all && git commit --quiet --message one')[0]).toBe(0);
    expect(run('maestro-flags plan')).toEqual([0, expect.stringContaining('No changes')]);
    const flag = join(repository, 'flags/new-dashboard.yaml');
    writeFileSync(flag, readFileSync(flag, 'utf8').replace('stage: off', 'stage: internal'));
    expect(run('maestro-flags plan')).toEqual([0, expect.stringContaining('off')]);
    expect(run(`maestro-flags eval new-dashboard --env production --context '{"groups":["staff"]}' --format concise`)).toEqual([0, expect.stringContaining('internal')]);
    expect(run('maestro-flags compile --all --out dist')[0]).toBe(0);
    expect(JSON.parse(readFileSync(join(repository, 'dist/production.flags.json'), 'utf8'))).toHaveProperty('flags.new-dashboard.state', 'ENABLED');
  });
});
