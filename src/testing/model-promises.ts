import type { FlagdArtifact } from '../model/artifact.ts';
import { expect } from 'vitest';
import type { Json } from '../model/json.ts';
import { loadFlagd } from './flagd-engine.ts';
import { brokenReleases, lookAt, type Seen, type World, worldFlags } from './model-world.ts';

/** What was promised so far. */
export interface Promised {
  /** Kills that were acknowledged and not restored: by flag, the id. */
  readonly owed: Map<string, string>;
  /** Flags whose kill the branch lost to a bad merge: what is live keeps it. */
  readonly lost: Set<string>;
  /** The commits of the branch, oldest first, with the kills that each holds. */
  readonly line: { readonly commit: string; readonly kills: ReadonlyMap<string, string> }[];
  /** By id of a kill, where on the line its restore is recorded. */
  readonly restored: Map<string, number>;
  seen: Seen;
  /** What became of every step, for whoever reads a failure. */
  readonly told: string[];
}

/** Before anything was done. */
export function nothingPromised(world: World): Promised {
  const seen = lookAt(world);
  return { owed: new Map(), lost: new Set(), line: [{ commit: seen.tip, kills: seen.kills }], restored: new Map(), seen, told: [] };
}

/** What a step changed: what everybody saw before it, and after. */
export interface Step {
  readonly before: Seen;
  readonly after: Seen;
}

/** Looks again, and notes where the branch is now. */
export function lookAgain(world: World, promised: Promised): Step {
  const [before, after] = [promised.seen, lookAt(world)];
  promised.seen = after;
  if (after.tip !== before.tip) promised.line.push({ commit: after.tip, kills: after.kills });
  return { before, after };
}

/** The values that everybody gets who must not be served anything else, and who asks. */
const safeValues: { readonly [flag: string]: Json } = { alpha: false, beta: 'table', gamma: false };
const contexts: readonly { readonly [attribute: string]: Json }[] = [{ targetingKey: 'u-1', tenant: 'acme' }, { targetingKey: 'u-2', tenant: 'globex' }, { targetingKey: 'u-77' }, {}];

/** What holds whatever was done, in whatever order, and wherever it ended. */
export function checkPromises(world: World, promised: Promised, { before, after }: Step): void {
  const { owed, lost, told } = promised;
  const said = told.join(' · ');
  expect(brokenReleases(world, { from: Math.max(1, before.live.seq), live: after.live }), said).toEqual([]);
  expect(after.live.seq, said).toBeGreaterThanOrEqual(before.live.seq);
  for (const [flag, id] of owed) {
    expect(after.liveKills.has(flag), `${flag} is killed in what is live: ${said}`).toBe(true);
    if (!lost.has(flag)) expect(after.kills.get(flag), `${flag} is killed on the branch: ${said}`).toBe(id);
  }
  if (after.artifact !== before.artifact) checkSafe(after, said);
}

/** Whom flagd's own engine gives anything but the safe value of a killed flag, or of one that needs it. */
function checkSafe({ artifact, liveKills }: Seen, said: string): void {
  const ask = loadFlagd(artifact, 'interpreted');
  const safe = worldFlags.filter((flag) => liveKills.has(flag) || (flag === 'gamma' && liveKills.has('alpha')));
  for (const flag of safe) for (const context of contexts) expect([flag, ask(flag, context).value], said).toEqual([flag, safeValues[flag]]);
  // Who holds the rule of a flag that is not off has it: safe values are not all there is.
  const { flags } = JSON.parse(artifact) as FlagdArtifact; // as: what is published is one, and an engine reads it here
  if (!liveKills.has('alpha') && flags['alpha']?.metadata['stage'] !== 'off') expect(ask('alpha', contexts[0] ?? {}).value, said).toBe(true);
}
