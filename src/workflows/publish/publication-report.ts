import type { PublicationReport } from '../../model/generated/output/publication.ts';
import { restoreTrailer } from '../../model/restore-record.ts';
import { jsonHeader } from '../json-header.ts';
import type { CommittedSource } from './committed-source.ts';
import type { StoredRelease } from './live-release.ts';
import type { OpenedLedger } from './open-ledger.ts';
import type { PlainCopy } from './plain-copy.ts';
import type { PublishRequest } from './publish-request.ts';
import type { ReleaseContent } from './release-content.ts';
import { objectPath } from './release-paths.ts';
import type { Settled } from './settle-release.ts';

export type Served = NonNullable<PublicationReport['served']>;

interface Told {
  readonly source: CommittedSource;
  readonly ledger: OpenedLedger;
  readonly settled: Settled;
  /** Whether the live artifact was missing or altered, and written again. */
  readonly restored: boolean;
  /** `undefined` of a dry run. */
  readonly copied: PlainCopy | undefined;
  readonly served: Served | undefined;
  readonly signs: boolean;
}

/** What publishing came to, as machine output carries it. */
export function toPublication(request: PublishRequest, told: Told): PublicationReport {
  const { toolVersion, dryRun, fromSeq } = request;
  const { source, ledger, settled, copied, served } = told;
  const { content, live } = settled;
  return {
    ...jsonHeader('publication', toolVersion),
    environment: ledger.environment,
    target: ledger.store.url,
    dry_run: dryRun,
    outcome: settled.kind,
    seq: settled.seq,
    commit: content === undefined ? source.commit : content.commit,
    signed: told.signs,
    ...(typeof settled.expiresAt === 'string' ? { expires_at: settled.expiresAt } : {}),
    from_seq: fromSeq ?? null,
    before: live === undefined ? null : toBefore(live),
    artifact: content === undefined ? null : toArtifact(content),
    kills: (content?.kills ?? []).map(({ id, flag, reason, since, origin }) => ({ id, flag, reason, since, origin })),
    lifted: liftedKills(settled),
    plain: plainOf(copied),
    served: served ?? null,
    edited: fromSeq === undefined ? [...source.edited] : [],
    completed: [...settled.completed],
    attempts: settled.attempts,
    undo: undoOf(request, told),
    notes: notesOf(told),
  };
}

function toBefore({ manifest }: StoredRelease): PublicationReport['before'] {
  return { seq: manifest.seq, commit: manifest.commit, issued_at: manifest.issuedAt };
}

function toArtifact({ artifact, bytes, sha256 }: ReleaseContent): PublicationReport['artifact'] {
  const flags = Object.values(artifact.flags);
  return { path: objectPath(sha256), sha256, bytes: bytes.length, flags: flags.length, killed: flags.filter(({ metadata }) => metadata['killed'] === true).length };
}

function liftedKills({ content, live }: Settled): PublicationReport['lifted'] {
  if (content === undefined) return [];
  const kept = new Set(content.kills.map(({ id }) => id));
  return (live?.manifest.kills ?? []).filter(({ id }) => !kept.has(id)).map(({ id, flag }) => ({ id, flag }));
}

function plainOf(copied: PlainCopy | undefined): PublicationReport['plain'] {
  if (copied === undefined) return 'untouched';
  if (!copied.isCurrent) return 'stale';
  return copied.was === 'current' ? 'current' : 'written';
}

function undoOf({ to }: PublishRequest, { ledger, settled }: Told): string | null {
  if (settled.kind !== 'published' || settled.live === undefined) return null;
  return `maestro-flags publish --env ${ledger.environment} --from-seq ${settled.live.manifest.seq}${to === undefined ? '' : ` --to ${ledger.store.url}`}`;
}

type Note = PublicationReport['notes'][number];

function notesOf({ source, ledger, settled, restored, copied, served }: Told): Note[] {
  const { content } = settled;
  const unsettled = (content?.kills ?? []).filter((kill) => kill.unsettled);
  return [
    ...ledger.broken.map((message): Note => ({ code: 'unsafe-store', message: `this target does not keep two publishers apart: ${message}` })),
    ...(restored ? [{ code: 'object-restored', message: `the artifact of release ${settled.seq} was missing or altered at the target, and was written again: who else writes there?` } as const] : []),
    ...unsettled.map(({ flag, id }): Note => ({
      code: 'kill-unsettled',
      message: `the kill ${id} of ${flag} stays: this clone lacks the history that could say whether ${source.commit.slice(0, 7)} restores it, and it could not be fetched; git fetch --unshallow`,
    })),
    ...(content?.kills ?? []).filter((kill) => kill.vanished === true).map(({ flag, id }): Note => ({
      code: 'kill-vanished',
      message: `the kill ${id} of ${flag} stays: its file is gone, and no commit records its restore; a commit with the line "${restoreTrailer(id)}" in its message ends it`,
    })),
    ...(content?.isPatched === true
      ? [{ code: 'dependents-not-killed', message: `the commit ${content.commit?.slice(0, 7) ?? 'of that release'} is not in this clone: flags that need a killed one are as they were in that release` } as const]
      : []),
    ...(copied?.isCurrent === false ? [{ code: 'plain-stale', message: 'flags.json is not what is live: others keep writing it; run publish --check' } as const] : []),
    ...(served?.milliseconds === null ? [{ code: 'not-served', message: `it was not served from ${served.from} within 30 s` } as const] : []),
  ];
}
