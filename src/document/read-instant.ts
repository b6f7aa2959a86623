import type { DataNode } from './data-node.ts';
import { mend } from './problem.ts';
import { textOf } from './read-node.ts';
import type { Reading } from './reading.ts';
import { quoted } from './site.ts';

/** The seconds since 1970 of an instant (RFC 3339, whole seconds) whose form the schema has checked. */
export function readInstant(node: DataNode, reading: Reading): number {
  const text = textOf(node);
  checkDay(node, reading);
  return Math.floor(Date.parse(text) / 1000);
}

/** A day `YYYY-MM-DD` whose form the schema has checked. */
export function readDay(node: DataNode, reading: Reading): string {
  checkDay(node, reading);
  return textOf(node);
}

/** Reports days that no calendar has, such as 30 February. */
function checkDay(node: DataNode, reading: Reading): void {
  const text = textOf(node);
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number);
  const last = daysIn(year, month);
  if (day <= last) return;
  const near = `${text.slice(0, 8)}${last}${text.slice(10)}`;
  reading.problems.push({
    code: 'wrong-format',
    message: `${quoted(text)} is a day that no calendar has: that month ends on day ${last}`,
    span: node.span,
    advice: [mend(`write \`${near}\`, or the day that was meant`)],
  });
}

/** The days of a month (1 to 12) in the Gregorian calendar. */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
