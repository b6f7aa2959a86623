import type { KillReport } from '../../model/generated/output/kill.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Outcome } from '../outcome.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { chooseKilled, previewFlags, unknownEnvironment } from './choose-killed.ts';
import { killBoth } from './kill-both.ts';
import { oneLine } from './kill-file.ts';
import { killLocally } from './kill-locally.ts';
import { killExit, toKillReport } from './kill-report.ts';
import type { KillRequest } from './kill-request.ts';
import { refuseUnknown } from './known-flags.ts';
import type { OperateEffects } from './operate-effects.ts';
import type { WantedKill } from './record-kill.ts';
import { previewKill } from './preview-kill.ts';
import { openScene, type Scene, whoOf } from './scene.ts';
import { openTarget } from './target.ts';
import { toIsoSeconds } from '../past-commit.ts';

/**
 * Gives everyone the safe value of flags: what is live is forced safe, and the branch gets a file that says so. Both at the
 * same time, and neither waits for the other.
 */
export async function killWorkflow(effects: OperateEffects, asked: KillRequest): Promise<Outcome<KillReport> | Refusal> {
  const request: KillRequest = { ...asked, reason: oneLine(asked.reason), incident: asked.incident === undefined ? undefined : oneLine(asked.incident) };
  const scene = await openScene(effects, request);
  if (isRefusal(scene)) return scene;
  const flags = unknownEnvironment(scene, request.environment) ?? chooseKilled(scene, request);
  if ('kind' in flags) return flags;
  const wanted = toWanted(effects, scene, { request, flags });
  if (request.local) return killLocally(effects, request, { scene, wanted });
  const target = await openTarget(effects, scene, request);
  const unknown = await refuseUnknown(effects, request, { scene, flags, target });
  if (unknown !== undefined) return unknown;
  const preview = { environment: request.environment, target: target?.url, flags: previewFlags(scene, flags, request.environment), plan: () => previewKill(effects, request, { scene, wanted }) };
  if (!(await request.confirm(preview))) return notConfirmed;
  const killed = await killBoth(effects, request, { scene, wanted, target });
  return { report: toKillReport(request, killed), exit: killExit(killed) };
}

const notConfirmed: Refusal = refuse({ code: 'not-confirmed', exit: exitCodes.refused, message: 'nothing was done: it was not confirmed', help: [] });

function toWanted({ clock, newId, whoever }: OperateEffects, { clone }: Scene, { request, flags }: { readonly request: KillRequest; readonly flags: readonly string[] }): readonly WantedKill[] {
  const at = toIsoSeconds(Math.floor(clock.now().getTime() / 1000));
  return flags.map((flag) => ({ flag, id: newId(), reason: request.reason, incident: request.incident, by: whoOf(clone.author, whoever), at }));
}
