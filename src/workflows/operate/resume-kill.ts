import type { KillReport } from '../../model/generated/output/kill.ts';
import { printable } from '../../source/printable.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Outcome } from '../outcome.ts';
import { readLive } from '../publish/live-release.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { unknownEnvironment } from './choose-killed.ts';
import { killBoth } from './kill-both.ts';
import { readKillFile } from './kill-file.ts';
import { killExit, toKillReport } from './kill-report.ts';
import type { OperateRequest } from './kill-request.ts';
import type { OperateEffects } from './operate-effects.ts';
import type { WantedKill } from './record-kill.ts';
import { openScene, type Scene, whoOf } from './scene.ts';
import { effectFailure } from './effect-failure.ts';
import { openTarget, type Target } from './target.ts';

interface ResumeRequest extends OperateRequest {
  readonly ids: readonly string[];
  readonly environment: string;
}

/** Does what is left of kills: what is live is recorded, what is recorded is made live. Nothing needs to be kept for it. */
export async function resumeKill(effects: OperateEffects, request: ResumeRequest): Promise<Outcome<KillReport> | Refusal> {
  const scene = await openScene(effects, request);
  if (isRefusal(scene)) return scene;
  const refused = unknownEnvironment(scene, request.environment);
  if (refused !== undefined) return refused;
  const target = await openTarget(effects, scene, request);
  const [live, held] = [await killsLive(effects, scene, target), await killsAtTip(effects, request, scene)];
  const found = request.ids.map((id) => held.find((kill) => kill.id === id) ?? live.find((kill) => kill.id === id));
  const missing = request.ids.filter((_, index) => found[index] === undefined);
  if (missing.length > 0) return noSuchKill(missing, [...live, ...held]);
  const wanted = found.filter((kill) => kill !== undefined);
  const killed = await killBoth(effects, request, { scene, wanted, target });
  return { report: toKillReport(request, killed), exit: killExit(killed) };
}

async function killsLive({ releases, sha256, whoever }: OperateEffects, { clone }: Scene, target: Target | undefined): Promise<readonly WantedKill[]> {
  if (target === undefined || !('store' in target.ledger)) return [];
  try {
    const live = await readLive({ releases, sha256 }, target.ledger);
    if (live === undefined || isRefusal(live)) return [];
    // Who killed it is in no release; whoever resumes it answers for it.
    return live.manifest.kills.map(({ id, flag, reason, since }) => ({ id, flag, reason, at: since, by: whoOf(clone.author, whoever), incident: undefined }));
  } catch (error) {
    effectFailure(error);
    return [];
  }
}

async function killsAtTip({ writer, clock }: OperateEffects, request: ResumeRequest, { remote, branch, root, clone }: Scene): Promise<readonly WantedKill[]> {
  if (remote === undefined) return [];
  const folder = `${root === '' ? '' : `${root}/`}kills/${request.environment}`;
  const landed = await writer.land<readonly WantedKill[]>({
    remote,
    workingDirectory: request.cwd,
    branch,
    edit: async (tip) => {
      const files = await tip.read(folder, (path) => path.endsWith('.yaml'));
      return { kind: 'stop', why: files.flatMap((file) => toKill(file.path.replace(/\.yaml$/, ''), readKillFile(file))) };
    },
    clone,
    pace: 'at-once',
    deadline: clock.now().getTime() + 10_000,
    proposal: undefined,
  });
  return landed.kind === 'stopped' ? landed.why : [];
}

function toKill(flag: string, { id, reason, incident, by, at }: ReturnType<typeof readKillFile>): readonly WantedKill[] {
  return id === undefined || reason === undefined || by === undefined || at === undefined ? [] : [{ flag, id, reason, incident, by, at }];
}

function noSuchKill(ids: readonly string[], known: readonly WantedKill[]): Refusal {
  const shown = [...new Set(known.map(({ id, flag }) => `${printable(id)} (${printable(flag)})`))].join(', ');
  return refuse({
    code: 'unknown-kill',
    exit: exitCodes.refused,
    message: `nothing was done: there is no kill ${ids.map((id) => `"${printable(id)}"`).join(', ')}, neither in what is live nor on the branch`,
    help: [{ kind: 'hint', text: known.length === 0 ? 'nothing is killed there' : `the kills there are: ${shown}` }],
  });
}
