import { roleOf } from '../../document/project-files.ts';
import { readArtifact, readLive } from '../publish/live-release.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { namesHere, unknownFlags } from './choose-killed.ts';
import type { KillRequest, OperateRequest } from './kill-request.ts';
import type { OperateEffects } from './operate-effects.ts';
import type { Scene } from './scene.ts';
import { effectFailure } from './effect-failure.ts';
import type { Target } from './target.ts';

interface Asked {
  readonly scene: Scene;
  readonly flags: readonly string[];
  readonly target: Target | undefined;
}

/**
 * Refuses names that are known neither here, nor in what is live, nor at the tip of the branch. What is known here costs no
 * question to anybody.
 */
export async function refuseUnknown(effects: OperateEffects, request: KillRequest, { scene, flags, target }: Asked): Promise<Refusal | undefined> {
  const known = new Set(namesHere(scene));
  for (const more of [() => namesLive(effects, target), () => namesAtTip(effects, request, scene)]) {
    if (flags.every((flag) => known.has(flag))) return undefined;
    for (const name of await more()) known.add(name);
  }
  const unknown = flags.filter((flag) => !known.has(flag));
  return unknown.length === 0 ? undefined : unknownFlags(unknown, known, request.environment);
}

async function namesLive(effects: OperateEffects, target: Target | undefined): Promise<readonly string[]> {
  if (target === undefined || !('store' in target.ledger)) return [];
  try {
    const live = await readLive(effects, target.ledger);
    if (live === undefined || isRefusal(live)) return [];
    const stored = await readArtifact(effects, target.ledger, live);
    return isRefusal(stored) ? [] : Object.keys(stored.artifact.flags).filter((name) => name !== 'maestro.release');
  } catch (error) {
    effectFailure(error);
    return [];
  }
}

async function namesAtTip({ writer, clock }: OperateEffects, request: OperateRequest, { remote, branch, root, clone }: Scene): Promise<readonly string[]> {
  if (remote === undefined) return [];
  const landed = await writer.land<readonly string[]>({
    remote,
    workingDirectory: request.cwd,
    branch,
    edit: async (tip) => ({ kind: 'stop', why: await tip.list(root) }),
    clone,
    pace: 'at-once',
    deadline: clock.now().getTime() + 5_000,
    proposal: undefined,
  });
  if (landed.kind !== 'stopped') return [];
  return landed.why.flatMap((path) => {
    const role = roleOf(path);
    return role.kind === 'flag' && path.endsWith('.yaml') ? [role.key] : [];
  });
}
