import type { PublicationReport } from '../../model/generated/output/publication.ts';
import type { ValidationReport } from '../../model/generated/output/validation.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Outcome } from '../outcome.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { openSource } from './committed-source.ts';
import { openLedger } from './open-ledger.ts';
import { copyPlain, type PlainCopy } from './plain-copy.ts';
import { type Served, toPublication } from './publication-report.ts';
import type { PublishEffects, PublishRequest } from './publish-request.ts';
import { servedAfter } from './served-time.ts';
import { type Settled, settleRelease } from './settle-release.ts';
import { type Ledger, readArtifact } from './live-release.ts';
import { repairObject } from './repair-publication.ts';

/**
 * Makes a commit live in an environment: compiled, written as objects that never change, and pointed to by one swap that only
 * one publisher can win. Never an older commit over a newer one, and never without a kill that is live.
 */
export async function publishWorkflow(effects: PublishEffects, request: PublishRequest): Promise<Outcome<PublicationReport | ValidationReport> | Refusal> {
  const source = await openSource(effects, request);
  if (!('kind' in source) || isRefusal(source)) return source;
  const ledger = await openLedger(effects, request, source);
  if (isRefusal(ledger)) return ledger;
  const since = effects.clock.now().getTime();
  const settled = await settleRelease(effects, request, { source, ledger });
  if (isRefusal(settled)) return settled;
  const restored = request.dryRun ? false : await restoreObject(effects, ledger, settled);
  const copied = request.dryRun ? undefined : await copyPlain(effects, ledger);
  if (copied !== undefined && isRefusal(copied)) return copied;
  const served = await readBack(effects, request, { settled, ledger, copied, since });
  const report = toPublication(request, { source, ledger, settled, restored, copied, served, signs: effects.releases.signs });
  return { report, exit: served?.milliseconds === null ? exitCodes.unavailable : exitCodes.done };
}

/** What is live already is looked at too: an artifact that was lost or altered there is written again. */
async function restoreObject(effects: PublishEffects, ledger: Ledger, { kind, live, content }: Settled): Promise<boolean> {
  if (kind !== 'already-live' || live === undefined || content === undefined || !isRefusal(await readArtifact(effects, ledger, live))) return false;
  return repairObject(effects, ledger, live, content.bytes);
}

interface Done {
  readonly settled: Settled;
  readonly ledger: Ledger;
  readonly copied: PlainCopy | undefined;
  readonly since: number;
}

/** Looks for the artifact where consumers do. Another release that took its place meanwhile is not waited for. */
async function readBack(effects: PublishEffects, request: PublishRequest, { settled, ledger, copied, since }: Done): Promise<Served | undefined> {
  const { content } = settled;
  if (copied === undefined || content === undefined || copied.live.entry.sha256 !== content.sha256) return undefined;
  const expected = { environment: ledger.environment, sha256: content.sha256, since };
  if (request.servedFrom === undefined) {
    return settled.kind === 'published' && copied.isCurrent ? { from: ledger.store.url, milliseconds: effects.clock.now().getTime() - since } : undefined;
  }
  const store = await effects.openStore(request.servedFrom, request.cwd);
  return { from: store.url, milliseconds: (await servedAfter(effects, store, expected)) ?? null };
}
