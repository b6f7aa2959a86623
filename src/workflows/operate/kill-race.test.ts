import { dirname } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type CrowdedPlace, liveFlags, makeCrowdedPlace } from '../../testing/crowd.ts';
import { EffectError } from '../../effects/effect-error.ts';
import { startGitBackend } from '../../testing/git-backend.ts';
import { mergeElse } from '../../testing/merge-else.ts';
import { aKillRequest, killed, someOperateEffects, type Workplace } from '../../testing/operating.ts';
import { aPublishRequest, published, somePublishEffects } from '../../testing/publishing.ts';
import { aStageRequest, someStageEffects } from '../../testing/staging.ts';
import { changeStage } from '../stage/change-stage.ts';
import type { StageEffects, StageRequest } from '../stage/stage-request.ts';

const isLong = process.env['MAESTRO_TEST_LONG'] === '1';
const [writers, rounds] = isLong ? [50, 20] : [6, 2];

/** As many flags as writers, published and pushed to a bare repository behind HTTP. */
async function aServedPlace(): Promise<CrowdedPlace> {
  const place = await makeCrowdedPlace(writers);
  onTestFinished(place.remove);
  place.atRemote('config', 'http.receivepack', 'true');
  place.atRemote('config', 'uploadpack.allowFilter', 'true');
  const backend = await startGitBackend(dirname(place.remote));
  onTestFinished(backend.close);
  place.clone.git('config', 'remote.origin.url', `${backend.url}/remote.git`);
  return place;
}

/** What a writer was told that it has done. */
interface Told {
  readonly safe?: string | undefined;
  readonly recorded?: string | undefined;
  /** A commit that is on the branch. */
  readonly commit?: string | undefined;
  /** How long it took; of a merge that is git's. */
  readonly milliseconds?: number;
}

const limitMilliseconds = 45_000;
/** By when every writer of ours has ended, whatever the others do: its own limit, and what it takes to end. */
const endMilliseconds = 60_000;

/** Of five writers three kill, two of all the same flag; one moves a flag up or down, and one merges a branch of its own. */
async function write(place: CrowdedPlace, index: number): Promise<Told> {
  if (index % 5 === 4) return { commit: await mergeElse(place, { name: `else-${index}`, limitMilliseconds }) };
  const began = performance.now();
  const told = await operate(place, index);
  return { ...told, milliseconds: performance.now() - began };
}

async function operate(place: CrowdedPlace, index: number): Promise<Told> {
  const flag = place.keys[index] ?? '';
  const cwd = place.clone.directory;
  if (index % 5 === 2) {
    const action = index % 2 === 0 ? 'rollback' : 'promote';
    return { commit: await moved(someStageEffects(), aStageRequest(cwd, { action, flag, mode: 'push', limitMilliseconds })) };
  }
  const killedFlag = index === 1 ? (place.keys[0] ?? '') : flag;
  const { report } = await killed(someOperateEffects(), aKillRequest(cwd, { flags: [killedFlag], limitMilliseconds }));
  const isSafe = ['safe', 'already'].includes(report.safe.state);
  const isRecorded = ['recorded', 'already'].includes(report.recorded.state);
  return { safe: isSafe ? killedFlag : undefined, recorded: isRecorded ? killedFlag : undefined };
}

/** The commit that a promote or rollback was told to be on the branch. */
async function moved(effects: StageEffects, request: StageRequest): Promise<string | undefined> {
  try {
    const outcome = await changeStage(effects, request);
    return 'report' in outcome && outcome.report.kind === 'stage-change' && outcome.report.outcome === 'pushed' ? (outcome.report.commit ?? undefined) : undefined;
  } catch (error) {
    // A busy machine may not get to it in time; then nothing was pushed.
    if (error instanceof EffectError) return undefined;
    throw error;
  }
}

function expectKept(place: Workplace, told: readonly Told[]): void {
  const live = liveFlags(place);
  const held = place.atRemote('ls-tree', '--name-only', 'main', 'flags/kills/production/').split('\n');
  const commits = new Set(place.atRemote('rev-list', 'main').split('\n'));
  for (const { safe, recorded, commit } of told) {
    if (safe !== undefined) expect(live[safe]?.metadata['killed'], safe).toBe(true);
    if (recorded !== undefined) expect(held).toContain(`flags/kills/production/${recorded}.yaml`);
    if (commit !== undefined) expect(commits).toContain(commit);
  }
  expect(place.atRemote('fsck', '--strict', '--no-dangling')).toBe('');
}

describe('many who write at once', () => {
  it('lose nothing that was acknowledged, neither from the branch nor from what is live', { timeout: 3_600_000 }, async () => {
    let [safe, recorded, slowest] = [0, 0, 0];
    for (let round = 0; round < rounds; round += 1) {
      const place = await aServedPlace();
      place.clone.write('README.md', `round ${round}\n`);
      place.clone.commit('knows of no kill');
      const publishing = published({ ...somePublishEffects(), pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)), clock: { now: () => new Date() } }, aPublishRequest(place.clone.directory));
      const told = await Promise.all(place.keys.map((_, index) => write(place, index)));
      slowest = Math.max(slowest, ...told.map(({ milliseconds = 0 }) => milliseconds));
      await publishing;
      expectKept(place, told);
      expect(slowest).toBeLessThan(endMilliseconds);
      safe += told.filter((each) => each.safe !== undefined).length;
      recorded += told.filter((each) => each.recorded !== undefined).length;
    }
    // On a machine that has nothing else to do all of them are; each on any.
    expect([safe > 0, recorded > 0]).toEqual([true, true]);
    if (isLong) process.stdout.write(`${rounds} rounds of ${writers} writers: ${safe} kills safe, ${recorded} recorded, the slowest writer took ${Math.round(slowest)} ms\n`);
  });
});
