import type { Parsed } from '../source/diagnostic.ts';
import type { RawFile } from '../source/raw-file.ts';
import { toSourceFile, type SourceFile } from '../source/source-file.ts';
import type { DataNode } from './data-node.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { maximumFileBytes } from './project-files.ts';
import { refusedFile, tooLarge } from './strict-file.ts';
import { parseText } from './strict-parse.ts';
import { mend, toDiagnostics, type Problem } from './strict-problem.ts';
import { syntaxProblems } from './strict-syntax.ts';
import { readText } from './strict-text.ts';
import { toDataNode } from './strict-tree.ts';

/** A YAML file as data with places, and its text. `value` is there only when nothing at all is wrong with the YAML. */
export type LoadedYaml = Parsed<DataNode> & { readonly source: SourceFile };

/** Reads one file by the strict rules of this room's README. Never throws on what a user can write. */
export function loadYaml(raw: RawFile): LoadedYaml {
  if (raw.kind === 'refused') return failed(toSourceFile(raw.path, ''), [refusedFile(raw)]);
  if (raw.bytes.length > maximumFileBytes) return failed(toSourceFile(raw.path, ''), [tooLarge(raw.bytes.length)]);
  const { text, problems } = readText(raw.bytes);
  const source = toSourceFile(raw.path, text);
  return problems.length > 0 ? failed(source, problems) : loadSource(source);
}

/** The same for a text that is already decoded and has only characters that a file may have. */
export function loadSource(source: SourceFile): LoadedYaml {
  const plain = readPlainYaml(source.text);
  return plain === undefined ? loadStrictly(source) : { value: plain, diagnostics: [], source };
}

/** The same by the yaml package alone, which is what `readPlainYaml` is held against. */
export function loadStrictly(source: SourceFile): LoadedYaml {
  const { root, problems } = readTree(source.text);
  if (root !== undefined && problems.length === 0) return { value: root, diagnostics: [], source };
  return failed(source, problems);
}

function readTree(text: string): { readonly root: DataNode | undefined; readonly problems: readonly Problem[] } {
  const parsed = parseText(text);
  const syntax = syntaxProblems(text, parsed);
  if (syntax.length > 0) return { root: undefined, problems: syntax };
  const tree = toDataNode(text, parsed.contents);
  return tree.root === undefined ? { root: undefined, problems: [emptyDocument] } : tree;
}

function failed(source: SourceFile, problems: readonly Problem[]): LoadedYaml {
  return { value: undefined, diagnostics: toDiagnostics(source.path, problems), source };
}

const emptyDocument: Problem = {
  code: 'empty-document',
  message: 'The file has no content besides comments',
  span: { start: 0, end: 0 },
  advice: [mend('write at least one entry, or delete the file')],
};
