import { describe, expect, it } from 'vitest';
import { type FileRole, isProjectFile, roleOf } from './project-files.ts';

describe('the files of a project', () => {
  it.each([
    ['maestro.yaml', true],
    ['checkout/new-checkout.yaml', true],
    ['a.yml', true],
    ['a.YAML', true],
    ['README.md', false],
    ['yaml', false],
    ['.hidden.yaml', false],
    ['.github/a.yaml', false],
    ['node_modules/x/a.yaml', false],
  ])('%s: %s', (path, expected) => {
    expect(isProjectFile(path)).toBe(expected);
  });

  it.each<[path: string, role: FileRole]>([
    ['maestro.yaml', { kind: 'maestro' }],
    ['new-checkout.yaml', { kind: 'flag', key: 'new-checkout' }],
    ['a/b/c/new-checkout.yaml', { kind: 'flag', key: 'new-checkout' }],
    ['v2.checkout.yaml', { kind: 'flag', key: 'v2.checkout' }],
    ['new-checkout.test.yaml', { kind: 'cases', flag: 'new-checkout' }],
    ['checkout/new-checkout.test.yaml', { kind: 'cases', flag: 'new-checkout' }],
    ['segments/internal.yaml', { kind: 'segment', name: 'internal' }],
    ['segments.yaml', { kind: 'flag', key: 'segments' }],
    ['checkout/segments/a.yaml', { kind: 'flag', key: 'a' }],
    ['kills/production/new-checkout.yaml', { kind: 'kill', environment: 'production', flag: 'new-checkout' }],
    ['kills.yaml', { kind: 'flag', key: 'kills' }],
  ])('%s has its role by its path', (path, role) => {
    expect(roleOf(path)).toEqual(role);
  });

  it.each([
    ['NewCheckout.yaml', 'file-name', 'rename it to `new-checkout`'],
    ['new checkout.yaml', 'file-name', 'rename it to `new-checkout`'],
    ['checkout/-x.yaml', 'file-name', 'rename it to `x`'],
    ['.test.yaml', 'file-name', undefined],
    ['segments/EU.yaml', 'file-name', 'rename it to `eu`'],
    ['kills/Production/a.yaml', 'file-name', 'rename it to `production`'],
    ['kills/production/A.yaml', 'file-name', 'rename it to `a`'],
    ['new-checkout.yml', 'file-extension', 'rename it to `new-checkout.yaml`'],
    ['new-checkout.YAML', 'file-extension', 'rename it to `new-checkout.yaml`'],
    ['checkout/maestro.yaml', 'nested-project', 'move the folder out of this project, or remove its `maestro.yaml`'],
    ['segments/eu/banks.yaml', 'file-place', 'move it to `segments/banks.yaml`'],
    ['kills/new-checkout.yaml', 'file-place', 'move it to `kills/ENVIRONMENT/new-checkout.yaml`'],
    ['kills/production/eu/new-checkout.yaml', 'file-place', 'move it to `kills/ENVIRONMENT/new-checkout.yaml`'],
  ])('%s is refused: %s', (path, code, mend) => {
    const role = roleOf(path);
    expect(role).toMatchObject({ kind: 'misplaced', code });
    if (mend !== undefined && role.kind === 'misplaced') expect(role.advice[0]).toEqual({ kind: 'mend', text: mend });
  });

  it('takes keys of 128 characters and no more', () => {
    expect([roleOf(`${'a'.repeat(128)}.yaml`).kind, roleOf(`${'a'.repeat(129)}.yaml`).kind]).toEqual(['flag', 'misplaced']);
  });
});
