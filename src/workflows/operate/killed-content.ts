import type { FlagdArtifact } from '../../model/artifact.ts';
import { compileKilled } from '../publish/apply-kills.ts';
import { heldKills } from '../publish/carried-kills.ts';
import { openSource } from '../publish/committed-source.ts';
import { readArtifact, type StoredRelease } from '../publish/live-release.ts';
import type { PublishRequest } from '../publish/publish-request.ts';
import { type ReleaseContent, type Standing, toContent } from '../publish/release-content.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { dependentsOf } from './dependents.ts';
import { forceSafe, type ForcedKill } from './forced-safe.ts';
import type { OperateEffects } from './operate-effects.ts';

/** What is live, killed. */
export interface KilledContent {
  readonly kind: 'killed';
  readonly content: ReleaseContent;
  /** Whether flags that need the killed ones are as they were, because the commit of the release is not at hand. */
  readonly isPatched: boolean;
}

type Live = Standing & { readonly live: StoredRelease };

/**
 * The live artifact with these flags forced safe. Flags that need them are taken from the commit of the release, compiled as
 * if it held the kills; every other flag stays byte for byte what it was.
 */
export async function killedContent(effects: OperateEffects, request: PublishRequest, { standing, kills }: { readonly standing: Live; readonly kills: readonly ForcedKill[] }): Promise<KilledContent | Refusal> {
  const { live } = standing;
  const stored = await readArtifact(effects, standing, live);
  if (isRefusal(stored)) return stored;
  const forced = forceSafe(stored.artifact, kills);
  const replaced = new Set(kills.map(({ flag }) => flag));
  const all = [...live.manifest.kills.filter(({ flag }) => !replaced.has(flag)).map((kill): ForcedKill => ({ ...kill, origin: 'live', unsettled: false })), ...kills];
  const dependents = await dependentFlags(effects, request, { live, kills: all, forced, flags: [...replaced] });
  const artifact = { ...forced, flags: { ...forced.flags, ...dependents } };
  const content = toContent(effects, standing, { commit: live.manifest.commit, artifact, kills: all, isPatched: dependents === undefined });
  return isRefusal(content) ? content : { kind: 'killed', content, isPatched: dependents === undefined };
}

interface Dependents {
  readonly live: StoredRelease;
  readonly kills: readonly ForcedKill[];
  readonly forced: FlagdArtifact;
  readonly flags: readonly string[];
}

/** The flags that need the killed ones, as they are decided now; `undefined` where that cannot be found out here. */
async function dependentFlags(effects: OperateEffects, request: PublishRequest, { live, kills, forced, flags }: Dependents): Promise<FlagdArtifact['flags'] | undefined> {
  const { commit } = live.manifest;
  if (commit === null) return undefined;
  try {
    const source = await openSource(effects, { ...request, ref: commit });
    if (!('kind' in source) || isRefusal(source)) return undefined;
    const needing = dependentsOf(source.project, flags).filter((key) => forced.flags[key] !== undefined);
    if (needing.length === 0) return {};
    const held = new Set(heldKills(source, request.environment).map(({ id }) => id));
    const compiled = await compileKilled(source, { environment: request.environment, allowEmpty: true, added: kills.filter(({ id }) => !held.has(id)), former: forced });
    return isRefusal(compiled) ? undefined : Object.fromEntries(needing.flatMap((key) => (compiled.flags[key] === undefined ? [] : [[key, compiled.flags[key]]])));
  } catch (error) {
    // A clone that lacks the commit, or no git at all: the killed flag is safe all the same. By name, as the class belongs to the adapters.
    if (error instanceof Error && error.name === 'EffectError') return undefined;
    throw error;
  }
}
