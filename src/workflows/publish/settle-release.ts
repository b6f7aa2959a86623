import { printable } from '../../source/printable.ts';
import { exitCodes } from '../exit-codes.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { CommittedSource } from './committed-source.ts';
import { refuseRelation, refuseShrink, refuseUnsigned } from './guards.ts';
import { refuseStalePlan } from './hold-plan.ts';
import { type Ledger, readLive, type StoredRelease } from './live-release.ts';
import type { PublishEffects, PublishRequest } from './publish-request.ts';
import { relationOf } from './relation.ts';
import { contentOfCommit, contentOfRelease, isLive, type ReleaseContent, type Standing } from './release-content.ts';
import { type Publisher, writeRelease } from './write-release.ts';

/** What publishing came to. `live` is what was there before; of `superseded` and `already-live` it still is. */
export interface Settled {
  readonly kind: 'published' | 'would-publish' | 'already-live' | 'superseded';
  readonly live: StoredRelease | undefined;
  /** The number of this release; of the live one where nothing was to be done. */
  readonly seq: number;
  readonly content: ReleaseContent | undefined;
  readonly attempts: number;
  /** Releases of other publishers whose pointer this run moved. */
  readonly completed: readonly number[];
  /** From when on consumers refuse it as new; absent where they never do, or nothing was written. */
  readonly expiresAt?: string | null;
  /** When the pointer had moved. */
  readonly at: Date;
}

/** After this many milliseconds of losing against other publishers it is given up. */
const limitMilliseconds = 60_000;

/** Decides against what is live and writes; again from the start, whenever another publisher was faster. */
export async function settleRelease(effects: PublishEffects, request: PublishRequest, { source, ledger }: { readonly source: CommittedSource; readonly ledger: Ledger }): Promise<Settled | Refusal> {
  const started = effects.clock.now().getTime();
  const publisher: Publisher = { toolVersion: request.toolVersion, expiresInSeconds: request.expiresInSeconds, made: new Set() };
  const completed: number[] = [];
  for (let attempts = 1; ; attempts += 1) {
    const settled = await attempt(effects, request, { source, ledger, publisher, completed });
    if (settled !== undefined) return isRefusal(settled) ? settled : { ...settled, attempts, completed, at: effects.clock.now() };
    if (effects.clock.now().getTime() - started >= limitMilliseconds) return contended(ledger, attempts);
    await effects.pause(effects.random() * Math.min(2_000, 25 * 2 ** attempts));
  }
}

interface Attempting {
  readonly source: CommittedSource;
  readonly ledger: Ledger;
  readonly publisher: Publisher;
  readonly completed: number[];
}

type Decided = Omit<Settled, 'attempts' | 'completed' | 'at'>;

/** What is left to write. */
interface Wanted extends Decided {
  readonly kind: 'would-publish';
  readonly content: ReleaseContent;
}

type Verdict = Wanted | (Decided & { readonly kind: 'already-live' | 'superseded' }) | Refusal;

/** `undefined` where it is to be tried again. */
async function attempt(effects: PublishEffects, request: PublishRequest, { source, ledger, publisher, completed }: Attempting): Promise<Decided | Refusal | undefined> {
  const live = await readLive(effects, ledger);
  if (live !== undefined && isRefusal(live)) return live;
  const standing: Standing = { ...ledger, live };
  const decided = await decide(effects, request, { source, standing });
  // A write that went through although nobody said so.
  if (live !== undefined && publisher.made.has(effects.sha256(live.bytes))) return { kind: 'published', live, seq: live.manifest.seq, expiresAt: live.manifest.expiresAt, content: isRefusal(decided) ? undefined : decided.content };
  if (isRefusal(decided) || decided.kind !== 'would-publish' || request.dryRun) return decided;
  const written = await writeOrUnknown(() => writeRelease(effects, standing, { content: decided.content, publisher }));
  if (written === undefined || isRefusal(written)) return written;
  if (written.kind === 'published') return { ...decided, kind: 'published', seq: written.manifest.seq, expiresAt: written.manifest.expiresAt };
  if (written.completed !== undefined) completed.push(written.completed);
  return undefined;
}

async function decide(effects: PublishEffects, request: PublishRequest, { source, standing }: { readonly source: CommittedSource; readonly standing: Standing }): Promise<Verdict> {
  const { live } = standing;
  const past = request.fromSeq === undefined ? await judgeOrder(effects, request, { source, live }) : undefined;
  if (past === 'superseded') return { kind: 'superseded', live, seq: live?.manifest.seq ?? 0, content: undefined };
  if (past !== undefined) return past;
  const content =
    request.fromSeq === undefined
      ? await contentOfCommit(effects, source, { ...standing, allowEmpty: request.allowEmpty })
      : await contentOfRelease(effects, request, { ...standing, seq: request.fromSeq });
  if (isRefusal(content)) return content;
  if (live === undefined) return (await stalePlan(effects, request, { source, standing })) ?? { kind: 'would-publish', live, seq: 1, content };
  if (live.isSigned && !effects.releases.signs) return refuseUnsigned(standing);
  // An end that is asked for is a new one: whoever publishes every night lets what is live go on.
  if (request.expiresInSeconds === undefined && isLive(content, live)) return { kind: 'already-live', live, seq: live.manifest.seq, content };
  const shrink = request.acceptShrink ? undefined : refuseShrink(standing, content, live);
  return shrink ?? (await stalePlan(effects, request, { source, standing })) ?? { kind: 'would-publish', live, seq: live.manifest.seq + 1, content };
}

async function stalePlan(effects: PublishEffects, { plan, toolVersion }: PublishRequest, { source, standing }: { readonly source: CommittedSource; readonly standing: Standing }): Promise<Refusal | undefined> {
  return plan === undefined ? undefined : refuseStalePlan(effects, plan, { source, standing, toolVersion });
}

/** Whether this commit may come after the live one; `undefined` where it may. */
async function judgeOrder({ git }: PublishEffects, request: PublishRequest, { source, live }: { readonly source: CommittedSource; readonly live: StoredRelease | undefined }): Promise<Refusal | 'superseded' | undefined> {
  const commit = live?.manifest.commit;
  if (commit === undefined || commit === null) return undefined;
  const relation = await relationOf(git, source.topLevel, { ours: source.commit, live: commit });
  if (relation === 'older') return 'superseded';
  if (request.acceptDiverged) return undefined;
  const isShallow = relation === 'unknown' && (await git.isShallow(source.topLevel));
  return refuseRelation(relation, { ours: source.commit, live: commit, isShallow, missed: git.missedHistory() });
}

// A write of which nobody knows whether it went through is found out by reading again. By name, as the class belongs to the adapters.
async function writeOrUnknown<T>(write: () => Promise<T>): Promise<T | undefined> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'store-unknown') return undefined;
    throw error;
  }
}

function contended({ store, environment }: Ledger, attempts: number): Refusal {
  return refuse({
    code: 'contended',
    exit: exitCodes.tryAgain,
    message: `other publishers were faster ${attempts} times: ${environment} at ${printable(store.url)} was not published`,
    help: [{ kind: 'mend', text: 'run it again; let only one pipeline at a time publish an environment' }],
  });
}
