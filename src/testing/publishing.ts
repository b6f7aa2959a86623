import { farSightedGit } from '../effects/git-history/far-sighted-git.ts';
import { nodeCryptography } from '../effects/node-cryptography.ts';
import { nodeFiles } from '../effects/node-files.ts';
import { nodeGit } from '../effects/node-git.ts';
import type { Clock } from '../effects/ports.ts';
import { openStore } from '../effects/publish/index.ts';
import type { PublicationReport } from '../model/generated/output/publication.ts';
import { publishWorkflow } from '../workflows/publish/publish.ts';
import type { PublishEffects, PublishRequest } from '../workflows/publish/publish-request.ts';
import { releaseCodec } from '../workflows/publish/release-codec.ts';
import type { Outcome } from '../workflows/outcome.ts';
import type { Refusal } from '../workflows/refusal.ts';

/** A clock that a test sets. */
function aClock(startsAt = '2026-11-23T09:00:00Z'): Clock & { readonly forward: (milliseconds: number) => void } {
  let instant = Date.parse(startsAt);
  return {
    now: () => new Date(instant),
    forward: (milliseconds) => {
      instant += milliseconds;
    },
  };
}

/** Publishing with real git and real stores, unsigned, on a clock that stands still but for waiting. */
export function somePublishEffects(overrides: Partial<PublishEffects> = {}): PublishEffects {
  const clock = aClock();
  return {
    files: nodeFiles('/'),
    git: farSightedGit(nodeGit(), { environment: process.env, timeLimitMilliseconds: 60_000 }),
    clock,
    openStore: (url, workingDirectory) => openStore(url, { environment: {}, workingDirectory }),
    releases: releaseCodec({ cryptography: nodeCryptography, signers: [], trust: undefined }),
    pause: async (milliseconds) => clock.forward(milliseconds),
    random: () => 0.5,
    sha256: (bytes) => nodeCryptography.sha256(bytes),
    ...overrides,
  };
}

/** Publishes HEAD to production. */
export function aPublishRequest(cwd: string, overrides: Partial<PublishRequest> = {}): PublishRequest {
  return {
    cwd,
    project: undefined,
    environment: 'production',
    ref: 'HEAD',
    fromSeq: undefined,
    plan: undefined,
    to: undefined,
    servedFrom: undefined,
    dryRun: false,
    acceptShrink: false,
    acceptDiverged: false,
    allowEmpty: false,
    allowUnsafeStore: false,
    toolVersion: '0.1.0',
    ...overrides,
  };
}

/** What publishing reports; throws where it was refused or the project has errors. */
export async function published(effects: PublishEffects, request: PublishRequest): Promise<PublicationReport> {
  const outcome = await publishWorkflow(effects, request);
  if ('report' in outcome && outcome.report.kind === 'publication') return outcome.report;
  throw new Error(messageOf(outcome));
}

/** The code of the refusal of a publication; what it came to, where it was not refused. */
export async function refusalOf(effects: PublishEffects, request: PublishRequest): Promise<string> {
  const outcome = await publishWorkflow(effects, request);
  return 'report' in outcome ? `not refused: ${outcome.report.kind}` : outcome.code;
}

function messageOf(outcome: Outcome<unknown> | Refusal): string {
  return 'message' in outcome ? outcome.message : `it ended with ${outcome.exit}`;
}
