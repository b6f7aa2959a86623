import type { SourceFile } from '../source/source-file.ts';
import type { DataNode } from './data-node.ts';

/** A YAML file that could be read: its text and what stands in it. */
export interface Document {
  readonly source: SourceFile;
  readonly root: DataNode;
}

/** The five kinds of project files; each has a schema `schemas/<kind>.schema.json`. */
export type DocumentKind = 'maestro' | 'flag' | 'segment' | 'kill' | 'cases';
