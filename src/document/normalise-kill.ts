import type { Kill } from '../model/kill.ts';
import type { DataNode } from './data-node.ts';
import { readInstant } from './read-instant.ts';
import { mapOf, optionalText, requiredOf, requiredText } from './read-node.ts';
import type { Reading } from './reading.ts';

/** The kill that a kill file of the right shape says; flag and environment are told by its path. */
export function normaliseKill(target: { readonly flag: string; readonly environment: string }, root: DataNode, reading: Reading): Kill {
  const map = mapOf(root);
  readInstant(requiredOf(map, 'at'), reading);
  return {
    file: reading.source.path,
    flag: target.flag,
    environment: target.environment,
    id: requiredText(map, 'id'),
    reason: requiredText(map, 'reason'),
    incident: optionalText(map, 'incident'),
    by: requiredText(map, 'by'),
    at: requiredText(map, 'at'),
  };
}
