import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProjectFile } from '../../document/project-files.ts';
import type { Project } from '../../model/project.ts';
import { loadFiles } from '../../testing/project-of-files.ts';

const folder = join(import.meta.dirname, '../../../flags');

/** The project in `flags/`. */
export function sampleProject(): Project {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isProjectFile);
  const { project } = loadFiles(new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')])));
  if (project === undefined) throw new Error(`${folder} cannot be read`);
  return project;
}
