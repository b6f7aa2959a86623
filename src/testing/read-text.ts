import { expect } from 'vitest';
import { roleOf } from '../document/project-files.ts';
import { type Meaning, type ProjectFile, readProjectFile } from '../document/read-project-file.ts';
import { shown } from './shown.ts';
import { rawFile } from './yaml-of-project.ts';

/** What a text means as the file at a path of a project. */
export function readText(path: string, text: string): ProjectFile {
  return readProjectFile(rawFile(path, text), roleOf(path));
}

/** What a text means that nothing is wrong with. */
export function meaningOf(path: string, text: string): Meaning | undefined {
  const { meaning, diagnostics } = readText(path, text);
  expect(diagnostics).toEqual([]);
  return meaning;
}

/** The lines of all that is wrong with a text, in order. */
export function saidOf(path: string, text: string): readonly string[] {
  const { source, diagnostics } = readText(path, text);
  return diagnostics.flatMap((diagnostic) => shown(diagnostic, source).split('\n'));
}
