import type { ListReport } from '../../model/generated/output/list.ts';
import { exitCodes } from '../exit-codes.ts';
import { listFlags } from '../list.ts';
import type { Outcome } from '../outcome.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { unknownEnvironment } from './choose-killed.ts';
import type { OperateRequest } from './kill-request.ts';
import type { OperateEffects } from './operate-effects.ts';
import { agesOf } from './last-raised.ts';
import { openScene } from './scene.ts';

/** What may be to blame: the flags that somebody has, and that are not killed, the recently raised ones first, then the recently changed ones. */
export async function killCandidates(effects: OperateEffects, request: OperateRequest & { readonly environment: string }): Promise<Outcome<ListReport> | Refusal> {
  const scene = await openScene(effects, request);
  if (isRefusal(scene)) return scene;
  const { project } = scene.loaded;
  if (project === undefined) return refuse({ code: 'unreadable-settings', exit: exitCodes.refused, message: 'maestro.yaml cannot be understood', help: [{ kind: 'run', text: 'maestro-flags validate' }] });
  const refused = unknownEnvironment(scene, request.environment);
  if (refused !== undefined) return refused;
  const listed = listFlags(project, { environment: request.environment, today: effects.clock.now().toISOString().slice(0, 10), toolVersion: request.toolVersion });
  if (isRefusal(listed)) return listed;
  const { raised, changed } = await agesOf(effects.git, scene, request.environment);
  const far = Number.MAX_SAFE_INTEGER;
  const order = (a: string, b: string): number => (raised.get(a) ?? far) - (raised.get(b) ?? far) || (changed.get(a) ?? far) - (changed.get(b) ?? far);
  const flags = listed.report.flags.filter(({ environments }) => environments.some(({ stage, killed }) => stage !== 'off' && !killed)).sort((a, b) => order(a.file, b.file));
  return { ...listed, report: { ...listed.report, flags } };
}
