import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../effects/node-files.ts';
import { aFolder } from '../testing/temporary-folder.ts';
import { codeOwnersOf } from './code-owners.ts';
import { generateCodeOwners } from './generate-codeowners.ts';
import { replaceBlock } from './marked-block.ts';
import { openProject } from './open-project.ts';
import { isRefusal } from './refusal.ts';

const project = {
  '.git/HEAD': '',
  'flags/maestro.yaml': 'version: 1\nenvironments: { staging: {} }\nowners: { payments: { codeowners: "@acme/payments @acme/leads" }, growth: {}, risk: { codeowners: "@acme/risk" } }\n',
  'flags/a b/cart.yaml': 'description: Cart.\nowner: payments\nkind: operational\n',
  'flags/price.yaml': 'description: Price.\nowner: growth\nkind: operational\n',
  'flags/fraud.yaml': 'description: Fraud.\nowner: risk\nkind: operational\n',
};

const block = [
  '# begin maestro-flags generate codeowners',
  '/flags/a?b/cart.test.yaml @acme/payments @acme/leads',
  '/flags/a?b/cart.yaml @acme/payments @acme/leads',
  '/flags/fraud.test.yaml @acme/risk',
  '/flags/fraud.yaml @acme/risk',
  '# end maestro-flags generate codeowners',
  '',
].join('\n');

function generate(folder: string, check = false): ReturnType<typeof generateCodeOwners> {
  const opened = openProject(nodeFiles(folder), { cwd: folder, project: undefined });
  if (isRefusal(opened) || opened.loaded.project === undefined) throw new Error('the project cannot be read');
  return generateCodeOwners(nodeFiles(folder), opened.loaded.project, { check, project: undefined, place: opened.place, toolVersion: '0.1.0' });
}

describe('generateCodeOwners', () => {
  it('makes the file, names who is left out, and has nothing to do the second time', () => {
    const folder = aFolder(project);
    expect(generate(folder)).toMatchObject({ exit: 0, report: { files: [{ path: '.github/CODEOWNERS', status: 'written' }], notes: ['growth has no codeowners in flags/maestro.yaml; 1 flag is left out'] } });
    expect(readFileSync(join(folder, '.github/CODEOWNERS'), 'utf8')).toBe(block);
    expect(generate(folder)).toMatchObject({ report: { files: [{ status: 'unchanged' }] } });
    expect(generate(folder, true)).toMatchObject({ exit: 0, report: { files: [{ status: 'current' }] } });
  });

  it('says with --check that it is stale or missing, and writes nothing', () => {
    const folder = aFolder({ ...project, CODEOWNERS: '* @acme/all\n' });
    expect(generate(folder, true)).toMatchObject({ exit: 1, report: { files: [{ path: 'CODEOWNERS', status: 'stale' }], command: 'maestro-flags generate codeowners' } });
    expect(readFileSync(join(folder, 'CODEOWNERS'), 'utf8')).toBe('* @acme/all\n');
    expect(generate(aFolder(project), true)).toMatchObject({ exit: 1, report: { files: [{ status: 'missing' }] } });
  });

  it('gives each flag to its owner, as hosts read the file, and the rest to who had it', () => {
    const folder = aFolder({ ...project, 'docs/CODEOWNERS': '* @acme/all\r\n/flags/ @acme/flags' });
    generate(folder);
    const text = readFileSync(join(folder, 'docs/CODEOWNERS'), 'utf8');
    expect(text).toBe(`* @acme/all\r\n/flags/ @acme/flags\r\n\r\n${block.replaceAll('\n', '\r\n')}`);
    const owners = ['flags/a b/cart.yaml', 'flags/fraud.yaml', 'flags/price.yaml', 'src/a.ts'].map((path) => codeOwnersOf(text, path));
    expect(owners).toEqual([['@acme/payments', '@acme/leads'], ['@acme/risk'], ['@acme/flags'], ['@acme/all']]);
  });

  it('refuses a file whose marks are damaged, and a project outside of git', () => {
    const folder = aFolder({ ...project, CODEOWNERS: '# end maestro-flags generate codeowners\n' });
    expect(generate(folder)).toMatchObject({ code: 'damaged-block', exit: 1 });
    const { '.git/HEAD': _, ...outside } = project;
    expect(generate(aFolder(outside))).toMatchObject({ code: 'no-repository', exit: 66 });
  });
});

describe('replaceBlock', () => {
  it('changes no byte outside of the block, wherever it stands, and is done after one time', () => {
    const text = fc.array(fc.constantFrom('* @acme/all', '', '# a', '  b @c', '# begin other', 'x # begin me'), { maxLength: 6 });
    fc.assert(
      fc.property(text, text, fc.constantFrom('\n', '\r\n'), (before, after, end) => {
        const of = (lines: readonly string[]) => ({ madeBy: 'me', file: 'F', lines });
        const whole = [...before, '# begin me', 'old', '# end me', ...after].join(end);
        const replaced = replaceBlock(whole, of(['new', 'lines']));
        expect(replaced).toEqual({ kind: 'replaced', text: [...before, '# begin me', 'new', 'lines', '# end me', ...after].join(end) });
        const added = replaceBlock(before.join(end), of(['new']));
        if (isRefusal(added)) throw new Error(added.message);
        expect(added.text.startsWith(before.join(end))).toBe(true);
        expect(replaceBlock(added.text, of(['new']))).toEqual(added);
      }),
      { numRuns: 200 },
    );
  });
});
