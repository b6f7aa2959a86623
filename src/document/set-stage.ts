import type { Amendment } from '../source/amendment.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { TextEdit } from '../source/text-edit.ts';
import type { DataNode } from './data-node.ts';
import { editsFor } from './edit.ts';
import { loadSource } from './load-yaml.ts';
import { nodeAt } from './locate.ts';

/**
 * The splice that puts a flag to a stage in an environment and changes no more than one line: the stage is replaced, or the
 * environment is added behind the others. `undefined` where the file is no flag file, or cannot be edited so.
 */
export function setStage(source: SourceFile, environment: string, stage: string): readonly TextEdit[] | undefined {
  const root = loadSource(source).value;
  return root === undefined ? undefined : editsFor({ source, root }, [amendmentFor(root, source.path, { environment, stage })]);
}

function amendmentFor(root: DataNode, file: string, { environment, stage }: { readonly environment: string; readonly stage: string }): Amendment {
  const at = (...path: readonly string[]): Amendment['place'] => ({ file, path, part: 'value' });
  if (nodeAt(root, ['environments', environment]) !== undefined) return { kind: 'set', place: at('environments', environment, 'stage'), value: stage };
  if (nodeAt(root, ['environments']) !== undefined) return { kind: 'append', place: at('environments'), key: environment, value: { stage } };
  return { kind: 'append', place: at(), key: 'environments', value: { [environment]: { stage } } };
}
