import type { KillReport } from '../../model/generated/output/kill.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Outcome } from '../outcome.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { KillRequest } from './kill-request.ts';
import { killWorkflow } from './kill.ts';
import type { OperateEffects } from './operate-effects.ts';
import { restoreWorkflow } from './restore.ts';

/** The very path of a kill, on one flag that may be missed for a while, and the restore after it. */
export async function killDrill(effects: OperateEffects, request: KillRequest & { readonly flag: string }): Promise<Outcome<KillReport> | Refusal> {
  const killed = await killWorkflow(effects, { ...request, flags: [request.flag] });
  if (isRefusal(killed) || killed.exit !== exitCodes.done || killed.report.flags.some(({ former }) => former)) return killed;
  const restored = await restoreWorkflow(effects, { ...request, reason: 'the drill is over', stage: undefined, local: false, confirm: async () => true });
  const isDone = !isRefusal(restored) && restored.exit === exitCodes.done;
  const message = isRefusal(restored) ? restored.message : (restored.report.recorded.message ?? `restored by ${restored.report.recorded.commit?.slice(0, 7) ?? 'nobody'}; it is live again with the next publish`);
  const notes = [...killed.report.notes, { code: 'drill', message: isDone ? message : `the drill was not ended: ${message}` }];
  return { report: { ...killed.report, notes, undo: isDone ? [] : killed.report.undo }, exit: isDone ? exitCodes.done : exitCodes.refused };
}
