import type { Segment } from '../model/segment.ts';
import type { DataNode } from './data-node.ts';
import { readCondition } from './read-condition.ts';
import { mapOf, requiredOf, requiredText } from './read-node.ts';
import type { Reading } from './reading.ts';

/** The segment that a segment file of the right shape says. */
export function normaliseSegment(name: string, root: DataNode, reading: Reading): Segment {
  const map = mapOf(root);
  return {
    name,
    file: reading.source.path,
    description: requiredText(map, 'description'),
    when: readCondition(requiredOf(map, 'when'), ['when'], reading),
  };
}
