import { printable } from '../source/printable.ts';
import type { Refusal } from '../workflows/refusal.ts';
import { usage } from './usage.ts';

/** An instant of the command line in whole seconds since 1970: RFC 3339, or a day for its first moment in UTC. */
export function readInstant(command: string, option: string, text: string): number | Refusal {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2}))?$/.exec(text);
  const milliseconds = match === null || !isDay(match[1] ?? '') ? Number.NaN : Date.parse(text);
  if (!Number.isNaN(milliseconds)) return milliseconds / 1000;
  return usage(command, `${option} cannot be "${printable(text)}"`, [{ kind: 'hint', text: 'it is an instant in whole seconds, such as 2026-11-23T03:12:00Z, or a day' }]);
}

// Date.parse takes 30 February for 2 March.
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
