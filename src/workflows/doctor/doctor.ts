import type { DoctorReport } from '../../model/generated/output/doctor.ts';
import { exitCodes } from '../exit-codes.ts';
import { jsonHeader } from '../json-header.ts';
import type { Outcome } from '../outcome.ts';
import { fail, mend, type Verdict } from './verdict.ts';
import { checkClock } from './check-clock.ts';
import { checkEditor } from './check-editor.ts';
import { checkGit, checkHistory, checkIdentity, checkNode } from './check-machine.ts';
import { checkProject } from './check-project.ts';
import { checkPublished } from './check-published.ts';
import { checkCredentials, checkProtection, checkRemote } from './check-remote.ts';
import { checkStore } from './check-store.ts';
import type { DoctorEffects, DoctorRequest } from './doctor-request.ts';
import { type Ground, toGround } from './ground.ts';
import { whatItRanInto } from './what-it-ran-into.ts';

/** One thing that is looked at, by itself: what it throws is said to be wrong with it alone. */
interface Check {
  readonly id: DoctorReport['checks'][number]['id'];
  readonly look: (ground: Ground) => Promise<Verdict | readonly Verdict[]>;
}

/** In the order in which they are told. */
const checks: readonly Check[] = [
  { id: 'node', look: checkNode },
  { id: 'git', look: checkGit },
  { id: 'identity', look: checkIdentity },
  { id: 'remote', look: checkRemote },
  { id: 'credentials', look: checkCredentials },
  { id: 'protection', look: checkProtection },
  { id: 'history', look: checkHistory },
  { id: 'project', look: checkProject },
  { id: 'editor', look: checkEditor },
  { id: 'published', look: checkPublished },
  { id: 'store', look: checkStore },
  { id: 'clock', look: checkClock },
];

/**
 * Looks at everything that working with flags stands on, at all of it at the same time. What one check runs into, or how long it
 * takes, is of no account to the others. Exit 1 where something fails.
 */
export async function doctorWorkflow(effects: DoctorEffects, request: DoctorRequest): Promise<Outcome<DoctorReport>> {
  const ground = toGround(effects, request);
  const looked = await Promise.all(checks.map((check) => lookWithin(check, ground)));
  const reported = looked.flat();
  const amount = (state: Verdict['state']): number => reported.filter((each) => each.state === state).length;
  const summary = { ok: amount('ok'), warn: amount('warn'), fail: amount('fail'), not_checked: amount('not-checked') };
  return { report: { ...jsonHeader('doctor', request.toolVersion), checks: reported, summary }, exit: summary.fail > 0 ? exitCodes.refused : exitCodes.done };
}

async function lookWithin({ id, look }: Check, ground: Ground): Promise<DoctorReport['checks']> {
  const { effects, request } = ground;
  // Also what is thrown before the first wait is this check's alone.
  const looked = await effects.within(request.limitMilliseconds, Promise.resolve().then(() => look(ground)).catch(whatItRanInto));
  const found = looked.kind === 'done' ? looked.value : tookTooLong(request);
  return (isOne(found) ? [found] : found).map(({ state, subject, message, help }) => ({ id, subject: subject ?? null, state, message, help: [...help] }));
}

function isOne(found: Verdict | readonly Verdict[]): found is Verdict {
  return !Array.isArray(found);
}

function tookTooLong({ limitMilliseconds }: DoctorRequest): Verdict {
  return fail(`this took longer than ${limitMilliseconds / 1000} s`, mend('check the network and the disks, then run it again'));
}
