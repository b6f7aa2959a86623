import type { FlagdArtifact } from '../../model/artifact.ts';
import type { ManifestKill } from '../../model/generated/manifest.ts';
import { serializeArtifact } from '../../outputs/flagd/serialize.ts';
import { printable } from '../../source/printable.ts';
import { exitCodes } from '../exit-codes.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { compileKilled, withKilledFlags } from './apply-kills.ts';
import { carriedKills, heldKills, type PublishedKill, toPublishedKill } from './carried-kills.ts';
import { type CommittedSource, openSource } from './committed-source.ts';
import { type Ledger, readArtifact, readNumbered, type StoredArtifact, type StoredRelease } from './live-release.ts';
import type { PublishEffects, PublishRequest } from './publish-request.ts';

/** What a release is going to hold. */
export interface ReleaseContent {
  readonly kind: 'content';
  /** `null` where the release that is published again was not made of a commit. */
  readonly commit: string | null;
  readonly artifact: FlagdArtifact;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** By id. */
  readonly kills: readonly PublishedKill[];
  /** Whether flags that need a killed one are decided as if it were not killed, because the commit is not at hand. */
  readonly isPatched: boolean;
}

/** What is live and where, while a release is made. */
export interface Standing extends Ledger {
  readonly live: StoredRelease | undefined;
}

/** The artifact of a commit, with every live kill that the commit neither holds nor restores. */
export async function contentOfCommit(effects: PublishEffects, source: CommittedSource, standing: Standing & { readonly allowEmpty: boolean }): Promise<ReleaseContent | Refusal> {
  const { environment, live, allowEmpty } = standing;
  const carried = await carriedKills(effects.git, source, { environment, live: live?.manifest.kills ?? [] });
  const former = await killedArtifact(effects, standing, carried);
  if (former !== undefined && isRefusal(former)) return former;
  const compiled = await compileKilled(source, { environment, allowEmpty, added: carried, former: former?.artifact });
  if (isRefusal(compiled)) return compiled;
  const kills = [...heldKills(source, environment).map(toPublishedKill), ...carried];
  return toContent(effects, standing, { commit: source.commit, artifact: compiled, kills, isPatched: false });
}

/**
 * The content of an earlier release, with every kill that is live now besides its own: a kill is lifted by what restores
 * it, not by going back. Where a kill is added, the commit of that release is compiled again, because other flags may need
 * the killed one; without the commit the killed flag alone is replaced by what the live artifact has.
 */
export async function contentOfRelease(effects: PublishEffects, request: PublishRequest, standing: Standing & { readonly seq: number }): Promise<ReleaseContent | Refusal> {
  const release = await readNumbered(effects, standing, standing.seq);
  if (release === undefined) return noSuchRelease(standing);
  if (isRefusal(release)) return release;
  const stored = await readArtifact(effects, standing, release);
  if (isRefusal(stored)) return stored;
  const own = release.manifest.kills.map((kill): PublishedKill => ({ ...kill, origin: 'release', unsettled: false }));
  const added = missingKills(own, standing.live?.manifest.kills ?? []);
  const { commit } = release.manifest;
  const kills = [...own, ...added];
  if (added.length === 0) return toContent(effects, standing, { commit, artifact: stored.artifact, kills, isPatched: false });
  const former = await killedArtifact(effects, standing, added);
  if (former !== undefined && isRefusal(former)) return former;
  const patched = withKilledFlags(stored.artifact, added, former?.artifact);
  const again = commit === null ? undefined : await compileAgain(effects, { ...request, ref: commit }, { kills, patched });
  return toContent(effects, standing, { commit, artifact: again ?? patched, kills, isPatched: again === undefined });
}

/** The artifact of a commit that was published before; `undefined` where the clone does not have it or it has errors by now. */
async function compileAgain(effects: PublishEffects, request: PublishRequest, { kills, patched }: { readonly kills: readonly PublishedKill[]; readonly patched: FlagdArtifact }): Promise<FlagdArtifact | undefined> {
  const source = await openSource(effects, request);
  if (!('kind' in source) || isRefusal(source)) return undefined;
  const held = new Set(heldKills(source, request.environment).map(({ id }) => id));
  const added = kills.filter(({ id }) => !held.has(id));
  const compiled = await compileKilled(source, { environment: request.environment, allowEmpty: true, added, former: patched });
  return isRefusal(compiled) ? undefined : compiled;
}

function missingKills(own: readonly ManifestKill[], live: readonly ManifestKill[]): readonly PublishedKill[] {
  const ids = new Set(own.map(({ id }) => id));
  return live.filter(({ id }) => !ids.has(id)).map((kill) => ({ ...kill, origin: 'live', unsettled: false }));
}

/** The live artifact, where there are kills that have to be taken from it. */
async function killedArtifact(effects: PublishEffects, standing: Standing, kills: readonly PublishedKill[]): Promise<StoredArtifact | Refusal | undefined> {
  return kills.length === 0 || standing.live === undefined ? undefined : readArtifact(effects, standing, standing.live);
}

type Made = Pick<ReleaseContent, 'commit' | 'artifact' | 'kills' | 'isPatched'>;

/** The last look before anything is written: what the manifest is going to call killed is killed. */
export function toContent({ sha256 }: PublishEffects, { store }: Ledger, made: Made): ReleaseContent | Refusal {
  const alive = made.kills.find(({ flag }) => made.artifact.flags[flag]?.metadata['killed'] !== true);
  if (alive !== undefined) return notKilled(store.url, alive);
  const bytes = new TextEncoder().encode(serializeArtifact(made.artifact));
  return { kind: 'content', ...made, bytes, sha256: sha256(bytes), kills: [...made.kills].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id))) };
}

function notKilled(url: string, { id, flag }: PublishedKill): Refusal {
  return refuse({
    code: 'kill-not-applied',
    exit: exitCodes.refused,
    message: `${printable(url)}: the live release says that ${printable(flag)} is killed (${printable(id)}), and its artifact does not have it killed`,
    help: [{ kind: 'mend', text: `kill it in git as well, in kills/ENVIRONMENT/${printable(flag)}.yaml with that id, and publish again` }],
  });
}

function noSuchRelease({ store, environment, live, seq }: Standing & { readonly seq: number }): Refusal {
  return refuse({
    code: 'unknown-release',
    exit: exitCodes.notFound,
    message: `there is no release ${seq} of ${environment} at ${printable(store.url)}`,
    help: [{ kind: 'hint', text: live === undefined ? 'nothing was published there yet' : live.manifest.seq === 1 ? 'release 1 is the only one' : `the releases are 1 to ${live.manifest.seq}, and ${live.manifest.seq} is live` }],
  });
}

/** Whether a release holds the same as what is live: the same bytes, of the same commit, with the same kills. */
export function isLive(content: ReleaseContent, { manifest, entry }: StoredRelease): boolean {
  const ids = (kills: readonly { readonly id: string }[]): string => JSON.stringify(kills.map(({ id }) => id).sort());
  return manifest.commit === content.commit && entry.sha256 === content.sha256 && ids(manifest.kills) === ids(content.kills);
}
