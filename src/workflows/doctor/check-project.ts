import { printable } from '../../source/printable.ts';
import { isRefusal } from '../refusal.ts';
import { validateProject } from '../validate.ts';
import { fail, ok, run, type Verdict, warn } from './verdict.ts';
import type { Ground } from './ground.ts';

/** Whether there is a project, and whether its files are right. */
export async function checkProject({ effects: { clock }, request, open, ours }: Ground): Promise<Verdict> {
  const opened = open();
  if (isRefusal(opened)) return fail(opened.message, ...opened.help);
  const { loaded, place } = opened;
  const { summary } = validateProject(loaded, { today: clock.now().toISOString().slice(0, 10), toolVersion: request.toolVersion }).report;
  const root = place.root === '' ? 'the top folder' : printable(place.root);
  const counted = (amount: number, noun: string): string => `${amount} ${noun}${amount === 1 ? '' : 's'}`;
  const found = [...(summary.errors === 0 ? [] : [counted(summary.errors, 'error')]), ...(summary.warnings === 0 ? [] : [counted(summary.warnings, 'warning')])].join(', ');
  if (summary.errors > 0 || loaded.project === undefined) return fail(`${root} has ${found}`, run(ours('validate')));
  if (summary.warnings > 0) return warn(`${root} has ${found}`, run(ours('validate')));
  return ok(`${root}, ${counted(summary.flags, 'flag')}, no errors`);
}
