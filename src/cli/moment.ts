import type { Moment } from '../workflows/open-history.ts';
import type { Refusal } from '../workflows/refusal.ts';
import { readInstant } from './instant.ts';

/** A point of history of the command line: an instant or a day where it looks like one, else a revision. */
export function readMoment(command: string, option: string, text: string): Moment | Refusal {
  if (!/^\d{4}-\d{2}-\d{2}(?:T.*)?$/.test(text)) return { kind: 'revision', revision: text };
  const seconds = readInstant(command, option, text);
  return typeof seconds === 'number' ? { kind: 'instant', seconds } : seconds;
}
