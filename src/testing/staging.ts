import { createHash } from 'node:crypto';
import { openFarRepository } from '../effects/git-history/open-far-repository.ts';
import type { StageChangeReport } from '../model/generated/output/stage-change.ts';
import { isRefusal } from '../workflows/refusal.ts';
import { changeStage } from '../workflows/stage/change-stage.ts';
import type { StageEffects, StageRequest } from '../workflows/stage/stage-request.ts';
import { aWorkplace, someOperateEffects } from './operating.ts';

const environment = { PATH: process.env['PATH'], HOME: '/nonexistent', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

/** Moving flags with real git, on the real clock; nobody is there to be asked. */
export function someStageEffects(overrides: Partial<StageEffects> = {}): StageEffects {
  return { ...someOperateEffects(), openRepository: (request) => openFarRepository(environment, request), confirm: async () => undefined, ...overrides };
}

/** Promotes new-checkout in production in the working tree, as agreed. */
export function aStageRequest(cwd: string, overrides: Partial<StageRequest> = {}): StageRequest {
  return {
    cwd,
    project: undefined,
    action: 'promote',
    flag: 'new-checkout',
    environment: 'production',
    to: undefined,
    mode: 'local',
    branch: undefined,
    limitMilliseconds: 30_000,
    isAgreed: true,
    toolVersion: '0.1.0',
    sha256: (content) => createHash('sha256').update(content).digest('hex'),
    ...overrides,
  };
}

/** What became of a change, with its exit code; throws where it was refused. */
export async function staged(effects: StageEffects, request: StageRequest): Promise<{ readonly report: StageChangeReport; readonly exit: number }> {
  const outcome = await changeStage(effects, request);
  if (isRefusal(outcome)) throw new Error(`${outcome.code}: ${outcome.message}`);
  const { report, exit } = outcome;
  if (report.kind !== 'stage-change') throw new Error('the project cannot be understood');
  return { report, exit };
}

/** Of a promote onto the branch. */
export async function sampleStageChange(): Promise<{ readonly 'stage-change': StageChangeReport }> {
  const place = aWorkplace();
  try {
    const { report } = await staged(someStageEffects(), aStageRequest(place.clone.directory, { mode: 'push' }));
    return { 'stage-change': report };
  } finally {
    place.remove();
  }
}
