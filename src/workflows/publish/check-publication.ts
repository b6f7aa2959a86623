import type { PublicationCheckReport } from '../../model/generated/output/publication-check.ts';
import type { ValidationReport } from '../../model/generated/output/validation.ts';
import { printable } from '../../source/printable.ts';
import { exitCodes } from '../exit-codes.ts';
import { jsonHeader } from '../json-header.ts';
import type { Outcome } from '../outcome.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { type CommittedSource, openSource } from './committed-source.ts';
import { type Ledger, readArtifact, readLive, readNumbered, type StoredRelease } from './live-release.ts';
import { openTarget } from './open-ledger.ts';
import { comparePlain, copyPlain } from './plain-copy.ts';
import type { PublishEffects, PublishRequest } from './publish-request.ts';
import { relationOf } from './relation.ts';
import { type Newest, newestRelease, repairObject, repairPointer } from './repair-publication.ts';
import { contentOfCommit, isLive } from './release-content.ts';
import { currentPath, flagsPath, manifestPath } from './release-paths.ts';

type Finding = PublicationCheckReport['findings'][number];

/**
 * Whether pointer, manifest, artifact and plain copy agree, and whether they are what the commit compiles to; each
 * discrepancy is named. A pointer that does not follow the newest manifest, an artifact whose bytes can be had elsewhere and a
 * plain copy that is not what is live are put right, unless it is a dry run. 1 where anything is left.
 */
export async function checkPublication(effects: PublishEffects, request: PublishRequest): Promise<Outcome<PublicationCheckReport | ValidationReport> | Refusal> {
  const source = await openSource(effects, request);
  if (!('kind' in source) || isRefusal(source)) return source;
  const opened = openTarget(effects, request, source);
  if ('kind' in opened) return opened;
  const ledger: Ledger = { store: await opened, environment: request.environment };
  const pointed = await checkPointer(effects, request, ledger);
  const { live } = pointed;
  const findings = live === undefined ? pointed.findings : [...pointed.findings, ...(await findingsOf(effects, request, { source, ledger, live }))];
  const report: PublicationCheckReport = {
    ...jsonHeader('publication-check', request.toolVersion),
    environment: ledger.environment,
    target: ledger.store.url,
    commit: source.commit,
    live: live === undefined ? null : { seq: live.manifest.seq, commit: live.manifest.commit, issued_at: live.manifest.issuedAt },
    findings: [...findings],
  };
  return { report, exit: findings.every(({ repaired }) => repaired) ? exitCodes.done : exitCodes.refused };
}

interface Looked {
  readonly source: CommittedSource;
  readonly ledger: Ledger;
  readonly live: StoredRelease;
}

interface Pointed {
  /** What the pointer names, or what it was made to name. */
  readonly live: StoredRelease | undefined;
  readonly findings: readonly Finding[];
}

/** A pointer that is lost, torn or put back follows the newest manifest again: what was published is what its number says. */
async function checkPointer(effects: PublishEffects, { dryRun }: PublishRequest, ledger: Ledger): Promise<Pointed> {
  const found = await readLive(effects, ledger);
  const live = found === undefined || isRefusal(found) ? undefined : found;
  const newest = await newestRelease(effects, ledger, live);
  const wrong = wrongPointer(ledger, found, newest);
  if (wrong === undefined) return { live, findings: [] };
  const { release } = newest;
  if (release === undefined) return { live, findings: [wrong] };
  const isAsFound = (bytes: Uint8Array | undefined): boolean => (live === undefined ? true : bytes !== undefined && effects.sha256(bytes) === effects.sha256(live.bytes));
  const repaired = !dryRun && (await repairPointer(ledger, release, isAsFound));
  return { live: repaired ? release : live, findings: [{ ...wrong, repaired }] };
}

function wrongPointer({ environment }: Ledger, found: StoredRelease | Refusal | undefined, newest: Newest): Finding | undefined {
  const path = currentPath(environment);
  const believed = newest.release === undefined ? ', but not one that it can be set to' : '';
  const named = newest.seq === 0 ? '' : `, and ${manifestPath(environment, newest.seq)} is the newest release${believed}`;
  if (found === undefined) return newest.seq === 0 ? finding('nothing-published', `there is no ${path}`) : finding('pointer-missing', `there is no ${path}${named}`);
  if (isRefusal(found)) return finding('pointer-unreadable', `${found.message}${named}`);
  const { seq } = found.manifest;
  return newest.seq <= seq ? undefined : finding('pointer-behind', `${path} is release ${seq}${named}`);
}

async function findingsOf(effects: PublishEffects, request: PublishRequest, { source, ledger, live }: Looked): Promise<readonly Finding[]> {
  const stored = await readArtifact(effects, ledger, live);
  if (isRefusal(stored)) {
    const repaired = !request.dryRun && (await repairObject(effects, ledger, live, await bytesOfCommit(effects, { source, ledger, live })));
    const broken = finding('object-broken', stored.message, repaired);
    if (!repaired) return [...(await manifestFindings(effects, ledger, live)), broken];
    return [broken, ...(await findingsOf(effects, request, { source, ledger, live }))];
  }
  return [...(await manifestFindings(effects, ledger, live)), ...(await plainFindings(effects, request, { ledger, live })), ...(await gitFindings(effects, { source, ledger, live }))];
}

async function manifestFindings(effects: PublishEffects, ledger: Ledger, live: StoredRelease): Promise<readonly Finding[]> {
  const { seq } = live.manifest;
  const path = manifestPath(ledger.environment, seq);
  const own = await readNumbered(effects, ledger, seq);
  const isSame = own !== undefined && !isRefusal(own) && effects.sha256(own.bytes) === effects.sha256(live.bytes);
  return [
    ...(own === undefined ? [finding('manifest-missing', `${path} is not there, and ${currentPath(ledger.environment)} is release ${seq}`)] : []),
    ...(own === undefined || isSame ? [] : [finding('manifest-differs', `${path} is not what ${currentPath(ledger.environment)} holds`)]),
  ];
}

async function plainFindings(effects: PublishEffects, { dryRun }: PublishRequest, { ledger, live }: { readonly ledger: Ledger; readonly live: StoredRelease }): Promise<readonly Finding[]> {
  const was = await comparePlain(effects, ledger, live);
  if (was === 'current') return [];
  const copied = dryRun ? undefined : await copyPlain(effects, ledger);
  const repaired = copied !== undefined && !isRefusal(copied) && copied.isCurrent;
  const path = flagsPath(ledger.environment);
  return [was === 'absent' ? finding('plain-absent', `${path} is not there`, repaired) : finding('plain-stale', `${path} is not the artifact of release ${live.manifest.seq}`, repaired)];
}

async function gitFindings(effects: PublishEffects, { source, ledger, live }: Looked): Promise<readonly Finding[]> {
  const commit = live.manifest.commit ?? '';
  const [here, there] = [source.commit.slice(0, 7), printable(commit).slice(0, 7)];
  const relation = commit === '' ? 'unknown' : await relationOf(effects.git, source.topLevel, { ours: source.commit, live: commit });
  switch (relation) {
    case 'newer':
      return [finding('behind-git', `${here} is newer than ${there}, which is live`)];
    case 'older':
      return [finding('ahead-of-git', `${there}, which is live, is newer than ${here}`)];
    case 'diverged':
      return [finding('diverged-from-git', `${here} does not contain ${there}, which is live`)];
    case 'unknown':
      return [finding('unknown-to-git', `this clone cannot tell how ${here} compares with ${there === '' ? 'what' : there + ', which'} is live`)];
    case 'same':
      return sameCommitFindings(effects, { source, ledger, live });
  }
}

async function sameCommitFindings(effects: PublishEffects, { source, ledger, live }: Looked): Promise<readonly Finding[]> {
  const content = await contentOfCommit(effects, source, { ...ledger, live, allowEmpty: true });
  if (isRefusal(content)) return [finding('bytes-differ', content.message)];
  return isLive(content, live) ? [] : [finding('bytes-differ', `${source.commit.slice(0, 7)} is live, and it compiles to other bytes now: publish it again`)];
}

/** What the commit compiles to, where it is the one that is live and nothing of the broken artifact is needed for it. */
async function bytesOfCommit(effects: PublishEffects, { source, ledger, live }: Looked): Promise<Uint8Array | undefined> {
  const content = await contentOfCommit(effects, source, { ...ledger, live, allowEmpty: true });
  return isRefusal(content) ? undefined : content.bytes;
}

function finding(code: Finding['code'], message: string, repaired = false): Finding {
  return { code, message, repaired };
}
