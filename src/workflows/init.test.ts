import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSchemas } from '../cli/published-schemas.ts';
import { nodeFiles } from '../effects/node-files.ts';
import { aFolder } from '../testing/temporary-folder.ts';
import { initProject } from './init.ts';
import { openProject } from './open-project.ts';
import { isRefusal } from './refusal.ts';
import { validateProject } from './validate.ts';

const schemas = readSchemas(join(import.meta.dirname, '../..'));

function init(folder: string, directory = 'flags'): ReturnType<typeof initProject> {
  return initProject(nodeFiles(folder), { cwd: folder, directory, today: '2026-11-23', schemas, beside: () => [], toolVersion: '0.1.0' });
}

/** Every file below a folder with its text. */
function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(names.map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'utf8')]));
}

describe('initProject', () => {
  it('makes a project with which nothing is wrong, not even a warning', () => {
    const folder = aFolder();
    expect(init(folder)).toMatchObject({ exit: 0 });
    const opened = openProject(nodeFiles(folder), { cwd: folder, project: undefined });
    if (isRefusal(opened)) throw new Error(opened.message);
    const { report, exit } = validateProject(opened.loaded, { today: '2026-11-23', toolVersion: '0.1.0' });
    expect([exit, report.diagnostics, report.summary.flags]).toEqual([0, [], 1]);
  });

  it('points editors at schemas that it lays down beside the project', () => {
    const folder = aFolder();
    init(folder, 'shop');
    for (const [path, text] of Object.entries(contents(join(folder, 'shop'))).filter(([path]) => path.endsWith('.yaml'))) {
      const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? 'none';
      expect(nodeFiles(join(path, '..')).exists(schema)).toBe(true);
    }
  });

  it('writes nothing when any of its files is there', () => {
    const folder = aFolder({ 'flags/segments/internal.yaml': 'mine' });
    expect(init(folder)).toMatchObject({ exit: 1, report: { created: [], existing: ['segments/internal.yaml'] } });
    expect(contents(folder)).toEqual({ [join(folder, 'flags/segments/internal.yaml')]: 'mine' });
  });

  it('leaves other files of the folder alone', () => {
    const folder = aFolder({ 'flags/README.md': 'mine' });
    expect(init(folder)).toMatchObject({ exit: 0 });
    expect(readFileSync(join(folder, 'flags/README.md'), 'utf8')).toBe('mine');
  });

  it('says that a file is in the way of the folder', () => {
    expect(init(aFolder({ flags: '' }))).toMatchObject({ kind: 'refusal', exit: 1, message: 'flags is a file; init makes a folder' });
  });
});
