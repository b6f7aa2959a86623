import { parseStage, type Stage } from '../model/stage.ts';
import type { DataNode } from './data-node.ts';
import { textOf } from './read-node.ts';

/** Reads a stage that the schema's pattern has taken. */
export function readStage(node: DataNode): Stage {
  const stage = parseStage(textOf(node));
  if (stage === undefined) throw new Error(`the stage ${textOf(node)} passed the schema`);
  return stage;
}
