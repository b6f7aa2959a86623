import type { SourceFile } from '../source/source-file.ts';
import type { DataNode } from './data-node.ts';

/** A text that loaded well, and its data. */
export interface EditableDocument {
  readonly source: SourceFile;
  readonly root: DataNode;
}
