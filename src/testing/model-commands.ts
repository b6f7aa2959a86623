import fc from 'fast-check';
import { expect } from 'vitest';
import { isRefusal } from '../workflows/refusal.ts';
import { changeStage } from '../workflows/stage/change-stage.ts';
import { killWorkflow } from '../workflows/operate/kill.ts';
import { restoreWorkflow } from '../workflows/operate/restore.ts';
import type { OperateEffects } from '../workflows/operate/operate-effects.ts';
import { publishWorkflow } from '../workflows/publish/publish.ts';
import { crashingEffects, type CrashPoint } from './crashing-effects.ts';
import { atRemote, commitHead, type Seen, stageOf, type World, type WorldFlag, worldFlags, worldStages } from './model-world.ts';
import { checkPromises, lookAgain, type Promised, type Step } from './model-promises.ts';
import { aKillRequest, aRestoreRequest, someOperateEffects } from './operating.ts';
import { aPublishRequest } from './publishing.ts';
import { aStageRequest, someStageEffects } from './staging.ts';

type Command = fc.AsyncCommand<Promised, World>;

/** How a step ended: its exit code, or that the process died on the way. */
type Ended = number | 'crashed';

interface Operation {
  readonly name: string;
  readonly crash: CrashPoint | undefined;
  readonly run: (effects: OperateEffects, world: World, promised: Promised) => Promise<{ readonly exit: number }>;
  /** What must be true of what it changed; notes what is promised from now on. */
  readonly judge: (promised: Promised, step: Step, ended: Ended) => void;
}

function toCommand({ name, crash, run, judge }: Operation): Command {
  const shown = crash === undefined ? name : `${name}, dead ${crash.side} call ${crash.nth}`;
  return {
    check: () => true,
    toString: () => shown,
    run: async (promised, world) => {
      const crashing = crashingEffects(someOperateEffects(), crash);
      const ended = await run(crashing.effects, world, promised).then(({ exit }): Ended => (crashing.hasCrashed() ? 'crashed' : exit), (error: unknown): Ended => {
        if (crashing.hasCrashed()) return 'crashed';
        throw error;
      });
      await crashing.quiet();
      promised.told.push(`${shown} -> ${ended}`);
      const step = lookAgain(world, promised);
      judge(promised, step, ended);
      checkPromises(world, promised, step);
    },
  };
}

const sorted = (of: Iterable<string>): readonly string[] => [...of].sort();

/** What the next release is made from: what is live, or what somebody who died has written and not pointed to. */
function bases({ liveKills, nextKills }: Seen): readonly ReadonlyMap<string, string>[] {
  return liveKills.size === nextKills.size && [...liveKills].every(([flag, id]) => nextKills.get(flag) === id) ? [liveKills] : [liveKills, nextKills];
}

/** Who acknowledges a kill leaves no release behind that the next one would make live. */
function checkNothingWaits(promised: Promised, { after }: Step): void {
  expect(after.live.seq, said(promised)).toBe(after.newest);
}

function said({ told }: Promised): string {
  return told.join(' · ');
}

/** Nothing of the branch changed but the kills, or the stage, of this flag; and one line of it at most. */
function checkOnly(promised: Promised, { before, after }: Step, flag: string, may: { readonly kill: boolean; readonly stage: boolean }): void {
  const others = (kills: ReadonlyMap<string, string>): unknown => sorted([...kills].filter(([key]) => key !== flag || !may.kill).map(([key, id]) => `${key} ${id}`));
  expect(others(after.kills), said(promised)).toEqual(others(before.kills));
  for (const [key, text] of after.texts) {
    const [now, was] = [text.split('\n'), (before.texts.get(key) ?? '').split('\n')];
    const changed = now.filter((line, index) => line !== was[index]);
    expect(now.length, said(promised)).toBe(was.length);
    expect(changed.length, said(promised)).toBeLessThanOrEqual(key === flag && may.stage ? 1 : 0);
  }
}

/** How the flag stands that this one needs: while it is killed, this one does not go up; while it is off, policy decides. */
function needIn(seen: Seen, flag: string): 'on' | 'off' | 'killed' {
  if (flag !== 'gamma') return 'on';
  return seen.kills.has('alpha') ? 'killed' : stageOf(seen, 'alpha') === 'off' ? 'off' : 'on';
}

function checkLiveUnchanged(promised: Promised, { before, after }: Step): void {
  expect(after.live, said(promised)).toEqual(before.live);
}

function kill(flag: WorldFlag, crash: CrashPoint | undefined): Operation {
  return {
    name: `kill ${flag}`,
    crash,
    run: (effects, { clone, target }) => killWorkflow(effects, aKillRequest(clone, { flags: [flag], to: `file:${target}` })),
    judge: (promised, step, ended) => {
      const { before, after } = step;
      checkOnly(promised, step, flag, { kill: true, stage: false });
      const more = bases(before).map((kills) => sorted(new Set([...kills.keys(), flag])));
      const id = after.kills.get(flag);
      if (id !== undefined && id !== before.kills.get(flag)) promised.restored.delete(id);
      const may = ended === 'crashed' ? [...more, ...bases(before).map((kills) => sorted(kills.keys()))] : more;
      expect(may, said(promised)).toContainEqual(sorted(after.liveKills.keys()));
      if (ended === 'crashed') return;
      expect(ended, said(promised)).toBe(0);
      checkNothingWaits(promised, step);
      expect([id, id], said(promised)).toEqual([after.liveKills.get(flag), before.kills.get(flag) ?? id]);
      promised.owed.set(flag, id ?? '');
      promised.lost.delete(flag);
    },
  };
}

function restore(flag: WorldFlag, crash: CrashPoint | undefined): Operation {
  return {
    name: `restore ${flag}`,
    crash,
    run: (effects, { clone, target }) => restoreWorkflow(effects, aRestoreRequest(clone, { flag, to: `file:${target}` })),
    judge: (promised, step, ended) => {
      const { before, after } = step;
      checkOnly(promised, step, flag, { kill: true, stage: true });
      checkLiveUnchanged(promised, step);
      const [id, live] = [before.kills.get(flag), before.liveKills.get(flag)];
      const mayEnd = id !== undefined && (live === undefined || live === id) && needIn(before, flag) === 'on';
      if (ended !== 'crashed' && needIn(before, flag) !== 'off') expect(after.kills.has(flag), said(promised)).toBe(id !== undefined && !mayEnd);
      if (id === undefined || after.kills.has(flag)) {
        expect(after.tip, said(promised)).toBe(before.tip);
        return;
      }
      // First stage, or where it was, if that was lower; never silently at the old one.
      const [low = ''] = worldStages;
      expect(stageOf(after, flag), said(promised)).toBe(worldStages.includes(stageOf(before, flag)) ? low : stageOf(before, flag));
      promised.restored.set(id, promised.line.length - 1);
      promised.owed.delete(flag);
    },
  };
}

function move(action: 'promote' | 'rollback', flag: WorldFlag, crash: CrashPoint | undefined): Operation {
  const ladder = ['off', ...worldStages];
  return {
    name: `${action} ${flag}`,
    crash,
    run: async (effects, { clone }) => {
      const outcome = await changeStage(someStageEffects({ ...effects, confirm: async () => true }), aStageRequest(clone, { action, flag, mode: 'push' }));
      return isRefusal(outcome) ? { exit: outcome.exit } : outcome;
    },
    judge: (promised, step, ended) => {
      const { before, after } = step;
      checkOnly(promised, step, flag, { kill: false, stage: true });
      checkLiveUnchanged(promised, step);
      const [from, to] = [ladder.indexOf(stageOf(before, flag)), ladder.indexOf(stageOf(after, flag))];
      const isStuck = action === 'promote' ? before.kills.has(flag) || from === ladder.length - 1 : from === 0;
      const [least, most] = action === 'promote' ? [from + 1, from + 1] : [0, from - 1];
      const need = action === 'promote' ? needIn(before, flag) : 'on';
      if (isStuck || need === 'killed' || ((ended === 'crashed' || need === 'off') && to === from)) {
        expect(after.tip, said(promised)).toBe(before.tip);
        return;
      }
      expect(to, said(promised)).toBeGreaterThanOrEqual(least);
      expect(to, said(promised)).toBeLessThanOrEqual(most);
    },
  };
}

/** A commit of the branch: the newest, or one so many before it. */
function publish(back: number, crash: CrashPoint | undefined): Operation {
  const at = (promised: Promised): number => Math.max(0, promised.line.length - 1 - back);
  return {
    name: back === 0 ? 'publish the tip' : `publish ${back} before the tip`,
    crash,
    run: (effects, { clone, target }, promised) => publishWorkflow(effects, aPublishRequest(clone, { to: `file:${target}`, ref: promised.line[at(promised)]?.commit ?? '' })),
    judge: (promised, step, ended) => {
      const { before, after } = step;
      const { line, restored } = promised;
      const [ours, theirs] = [at(promised), line.findIndex(({ commit }) => commit === before.live.commit)];
      checkOnly(promised, step, '', { kill: false, stage: false });
      const held = line[ours]?.kills ?? new Map<string, string>();
      const carriedOf = (kills: ReadonlyMap<string, string>): readonly string[] => [...kills].filter(([, id]) => (restored.get(id) ?? Number.POSITIVE_INFINITY) > ours).map(([flag]) => flag);
      const [asIs, made] = [bases(before).map((kills) => sorted(kills.keys())), bases(before).map((kills) => sorted(new Set([...held.keys(), ...carriedOf(kills)])))];
      const mayStay = ended === 'crashed' || ours < theirs || asIs.length > 1;
      expect([...made, ...(mayStay ? asIs : [])], said(promised)).toContainEqual(sorted(after.liveKills.keys()));
      if (ended !== 'crashed') expect(ended, said(promised)).toBe(0);
    },
  };
}

/** An old release again: whatever it held, no kill is lifted by it. */
function republish(pick: number, crash: CrashPoint | undefined): Operation {
  return {
    name: `publish an old release (${pick})`,
    crash,
    run: (effects, { clone, target }, promised) => publishWorkflow(effects, aPublishRequest(clone, { to: `file:${target}`, fromSeq: 1 + (pick % promised.seen.live.seq), acceptDiverged: true })),
    judge: (promised, step, ended) => {
      checkOnly(promised, step, '', { kill: false, stage: false });
      if (ended !== 'crashed') expect(ended, said(promised)).toBe(0);
      for (const [flag, id] of bases(step.before).at(-1) ?? []) if (ended !== 'crashed' && step.before.liveKills.has(flag) && !promised.restored.has(id)) expect(step.after.liveKills.has(flag), said(promised)).toBe(true);
    },
  };
}

let merges = 0;

/** Of a branch that began before everything: as it should be, or with the kills lost in solving its conflicts. */
function merge(isBad: boolean): Operation {
  return {
    name: isBad ? 'a merge that loses the kills' : 'a merge of an old branch',
    crash: undefined,
    run: async (_, world, { line, seen }) => {
      const side = `side-${(merges += 1)}`;
      const file = (text: string): string => `M 100644 inline ${side}.txt\ndata ${text.length}\n${text}\n`;
      const lost = isBad ? 'D flags/kills\n' : '';
      atRemote(world, ['fast-import', '--quiet', '--force'], `${commitHead(side, 'old work', [line[0]?.commit ?? ''])}${file('old')}\n${commitHead('main', `merge ${side}`, [seen.tip, `refs/heads/${side}`])}${file('old')}${lost}\n`);
      return { exit: 0 };
    },
    judge: (promised, step) => {
      checkLiveUnchanged(promised, step);
      if (isBad) for (const flag of step.before.kills.keys()) promised.lost.add(flag);
    },
  };
}

const flag = fc.constantFrom(...worldFlags);
const crash: fc.Arbitrary<CrashPoint | undefined> = fc.option(fc.record({ nth: fc.integer({ min: 1, max: 16 }), side: fc.constantFrom('before' as const, 'after' as const) }), { nil: undefined, freq: 2 });

/** Every step by what it does; where a crash point is given, it dies there. */
export const steps = {
  kill: (of: WorldFlag, at?: CrashPoint): Command => toCommand(kill(of, at)),
  restore: (of: WorldFlag, at?: CrashPoint): Command => toCommand(restore(of, at)),
  move: (action: 'promote' | 'rollback', of: WorldFlag, at?: CrashPoint): Command => toCommand(move(action, of, at)),
  publish: (back: number, at?: CrashPoint): Command => toCommand(publish(back, at)),
  republish: (pick: number, at?: CrashPoint): Command => toCommand(republish(pick, at)),
  merge: (isBad: boolean): Command => toCommand(merge(isBad)),
} as const;

/** What people, jobs and accidents do to flags, in any order. */
export const operations: readonly fc.Arbitrary<Command>[] = [
  fc.tuple(flag, crash).map(([of, at]) => steps.kill(of, at)),
  fc.tuple(flag, crash).map(([of, at]) => steps.restore(of, at)),
  fc.tuple(fc.constantFrom('promote' as const, 'rollback' as const), flag, crash).map(([action, of, at]) => steps.move(action, of, at)),
  fc.tuple(fc.constantFrom(0, 0, 0, 1, 2), crash).map(([back, at]) => steps.publish(back, at)),
  fc.tuple(fc.nat(5), crash).map(([pick, at]) => steps.republish(pick, at)),
  fc.constantFrom(false, false, true).map(steps.merge),
];
