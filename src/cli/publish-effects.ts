import { during } from '../effects/activity.ts';
import { farSightedGit } from '../effects/git-history/far-sighted-git.ts';
import { nodeCryptography } from '../effects/node-cryptography.ts';
import { openStore } from '../effects/publish/index.ts';
import { openSigningKey } from '../effects/signing-key.ts';
import { readPinnedTrust } from '../model/release/trust.ts';
import { isReleaseRefusal } from '../model/release/refusal.ts';
import { printable } from '../source/printable.ts';
import { exitCodes } from '../workflows/exit-codes.ts';
import type { PublishEffects } from '../workflows/publish/publish-request.ts';
import { releaseCodec } from '../workflows/publish/release-codec.ts';
import { isRefusal, type Refusal, refuse } from '../workflows/refusal.ts';
import type { Session } from './command.ts';

/** The keys of a command line, as files. */
interface KeyOptions {
  readonly trust?: string | undefined;
  /** Several where a trust file asks for more than one signature. */
  readonly signingKey?: readonly string[] | undefined;
}

/** Commits alone of a repository of a million come in less. */
const historyLimitMilliseconds = 60_000;

/** What publishing, and looking at what is published, needs of the world. */
export async function publishEffects(session: Session, { trust, signingKey }: KeyOptions): Promise<PublishEffects | Refusal> {
  const pinned = trust === undefined ? undefined : readTrustFile(session, trust);
  if (pinned !== undefined && isRefusal(pinned)) return pinned;
  const signers = (signingKey ?? [undefined]).flatMap((file) => openSigningKey({ file, environment: process.env }) ?? []);
  return {
    files: session.files,
    git: farSightedGit(await session.loadGit(), { environment: process.env, timeLimitMilliseconds: historyLimitMilliseconds }),
    clock: session.clock,
    openStore: (url, workingDirectory) => openStore(url, { environment: process.env, workingDirectory }),
    releases: releaseCodec({ cryptography: nodeCryptography, signers, trust: pinned }),
    pause,
    random: Math.random,
    sha256: (bytes) => nodeCryptography.sha256(bytes),
  };
}

function pause(milliseconds: number, over?: AbortSignal): Promise<void> {
  return during({ activity: () => ({ what: 'a pause', waitsFor: 'the next try' }), outcome: () => 'over' }, () => sleep(milliseconds, over));
}

function sleep(milliseconds: number, over: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    over?.addEventListener('abort', end, { once: true });
  });
}

type PinnedTrust = Exclude<ReturnType<typeof readPinnedTrust>, { readonly kind: 'refused' }>;

function readTrustFile({ files }: Session, path: string): PinnedTrust | Refusal {
  const trust = readPinnedTrust(files.readBytes(path));
  if (!isReleaseRefusal(trust)) return trust;
  return refuse({
    code: 'bad-trust',
    exit: exitCodes.usage,
    message: `${printable(path)} is no trust file: ${printable(trust.reason, 400)}`,
    help: [{ kind: 'mend', text: 'name the file that consumers pin, with --trust FILE' }],
  });
}
