import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../effects/node-files.ts';
import { aFolder } from '../testing/temporary-folder.ts';
import { findProject, type ProjectPlace } from './find-project.ts';
import type { Refusal } from './refusal.ts';

const settings = 'version: 1\n';

/** Where the project is, seen from a folder below `top`. */
function find(top: string, from: string, project?: string): ProjectPlace | Refusal {
  return findProject(nodeFiles(top), { cwd: from === '' ? top : `${top}/${from}`, project });
}

describe('findProject', () => {
  it('looks in the folder itself and its flags/, then in those above', () => {
    const top = aFolder({ '.git/HEAD': '', 'flags/maestro.yaml': settings, 'src/deep/x.ts': '', 'flags/checkout/a.yaml': '' });
    const found = { kind: 'place', directory: `${top}/flags`, topLevel: top, root: 'flags' };
    expect(find(top, '')).toEqual(found);
    expect(find(top, 'src/deep')).toEqual(found);
    expect(find(top, 'flags')).toEqual(found);
    expect(find(top, 'flags/checkout')).toEqual(found);
  });

  it('takes the nearest project of several', () => {
    const top = aFolder({ '.git/HEAD': '', 'flags/maestro.yaml': settings, 'services/pay/flags/maestro.yaml': settings });
    expect(find(top, 'services/pay')).toMatchObject({ root: 'services/pay/flags' });
  });

  it('knows a project that is the whole repository', () => {
    const top = aFolder({ '.git': 'gitdir: elsewhere\n', 'maestro.yaml': settings });
    expect(find(top, '')).toEqual({ kind: 'place', directory: top, topLevel: top, root: '' });
  });

  it('names the folder where there is no git', () => {
    const top = aFolder({ 'shop/flags/maestro.yaml': settings });
    expect(find(top, 'shop')).toEqual({ kind: 'place', directory: `${top}/shop/flags`, topLevel: undefined, root: 'flags' });
  });

  it('does not look above the top level of the work tree', () => {
    const top = aFolder({ 'flags/maestro.yaml': settings, 'repo/.git/HEAD': '', 'repo/src/x.ts': '' });
    expect(find(top, 'repo/src')).toMatchObject({ kind: 'refusal', exit: 66, help: [{ text: `looked in ${top}/repo/src and above it, up to ${top}/repo` }, {}, {}] });
  });

  it('takes --project for the folder of maestro.yaml or the one above it', () => {
    const top = aFolder({ 'a/flags/maestro.yaml': settings });
    expect(find(top, '', 'a')).toMatchObject({ directory: `${top}/a/flags` });
    expect(find(top, '', 'a/flags/')).toMatchObject({ directory: `${top}/a/flags` });
    expect(find(top, 'a', '../a/flags')).toMatchObject({ directory: `${top}/a/flags` });
    expect(find(top, '', `${top}/a`)).toMatchObject({ directory: `${top}/a/flags` });
  });

  it('says where it looked when --project leads nowhere', () => {
    const top = aFolder({ 'empty/x.txt': '', 'file.yaml': '' });
    expect(find(top, '', 'nope')).toMatchObject({ exit: 66, message: 'the folder of --project does not exist: nope', help: [{ text: `looked at ${top}/nope` }, {}] });
    expect(find(top, '', 'empty')).toMatchObject({ exit: 66, help: [{ text: 'looked for empty/maestro.yaml and empty/flags/maestro.yaml' }, { text: 'maestro-flags init empty' }] });
    expect(find(top, '', 'file.yaml')).toMatchObject({ exit: 66, message: '--project takes a folder, and file.yaml is a file' });
  });
});
