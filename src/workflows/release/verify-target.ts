import type { VerificationReport } from '../../model/generated/output/verification.ts';
import type { Trust } from '../../model/generated/trust.ts';
import { isReleaseRefusal } from '../../model/release/refusal.ts';
import { manifestMaximumBytes } from '../../model/release/release.ts';
import { printable } from '../../source/printable.ts';
import { exitCodes } from '../exit-codes.ts';
import { jsonHeader } from '../json-header.ts';
import type { Outcome } from '../outcome.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { checkCopies, checkHistory } from './check-history.ts';
import { fetchArtifact, type FetchEffects, judgePointer } from './fetch-release.ts';
import { type Check, failed, notChecked, passed } from './verification-check.ts';

/** What is verified, and how far back. */
export interface VerifyRequest {
  readonly environments: readonly string[];
  readonly trust: Trust | undefined;
  /** How many releases before the live one are looked at. */
  readonly history: number;
  readonly toolVersion: string;
}

type EnvironmentReport = VerificationReport['environments'][number];

/** Walks what a target holds of each environment: the pointer, its signature, the artifact, the releases before, the plain copy. */
export async function verifyTarget(effects: FetchEffects, request: VerifyRequest): Promise<Outcome<VerificationReport> | Refusal> {
  const found: EnvironmentReport[] = [];
  for (const environment of request.environments) {
    const pointer = await effects.store.read(`${environment}/current.json`, manifestMaximumBytes);
    if (pointer === undefined) return refuseAbsent(effects, environment);
    found.push(await verifyEnvironment(effects, request, { environment, bytes: pointer.bytes }));
  }
  const checks = found.flatMap((each) => each.checks);
  const count = (status: Check['status']): number => checks.filter((check) => check.status === status).length;
  const summary = { passed: count('passed'), failed: count('failed'), not_checked: count('not-checked') };
  const report: VerificationReport = { ...jsonHeader('verification', request.toolVersion), target: effects.store.url, environments: found, summary };
  return { report, exit: summary.failed === 0 ? exitCodes.done : exitCodes.refused };
}

async function verifyEnvironment(effects: FetchEffects, { trust, history }: VerifyRequest, { environment, bytes }: { readonly environment: string; readonly bytes: Uint8Array }): Promise<EnvironmentReport> {
  const judged = await judgePointer(effects, { environment, bytes, held: { trust, trustBytes: undefined, lastSeen: [] } });
  if (isReleaseRefusal(judged)) return { environment, release: null, checks: [failed('release', judged.code, `current.json is refused: ${judged.reason}`)] };
  const { release } = judged;
  const { manifest, keyids } = release;
  const artifact = await fetchArtifact(effects, release);
  const checks: readonly Check[] = [
    passed('release', `current.json is release ${manifest.seq} of ${environment}`),
    signatureCheck(bytes, keyids, { trust, used: judged.trust.trust }),
    isReleaseRefusal(artifact) ? failed('artifact', artifact.code, artifact.reason) : passed('artifact', `${release.artifact.size} bytes of sha256 ${release.artifact.sha256.slice(0, 12)}, as the manifest says; they fit flagd's schema`),
    ...(await checkHistory(effects, { manifest, bytes, environment, history })),
    await checkCopies(effects, { environment, sha256: release.artifact.sha256 }),
  ];
  const shown = { seq: manifest.seq, commit: manifest.commit, issued_at: manifest.issuedAt, expires_at: manifest.expiresAt, sha256: release.artifact.sha256, flags: release.artifact.flags, kills: manifest.kills.length, signed_by: [...keyids] };
  return { environment, release: shown, checks: [...checks] };
}

/** What nobody looked at is said as loudly as what is wrong. */
function signatureCheck(bytes: Uint8Array, keyids: readonly string[], { trust, used }: { readonly trust: Trust | undefined; readonly used: Trust | undefined }): Check {
  if (trust !== undefined && used !== undefined) {
    const handedOn = used.version === trust.version ? '' : `, which the target has and the keys of version ${trust.version} have signed`;
    return passed('signature', `signed by ${keyids.map((keyid) => `key ${keyid.slice(0, 12)}`).join(' and ')}, of version ${used.version} of the trust file${handedOn}`);
  }
  const isSigned = new TextDecoder().decode(bytes.slice(0, 4096)).startsWith('{"payload":');
  return notChecked('signature', isSigned ? 'it is signed, and no trust file says by whom it should be: name one with --trust' : 'IT IS NOT SIGNED: whoever can write to the target can change it');
}

function refuseAbsent({ store }: FetchEffects, environment: string): Refusal {
  return refuse({
    code: 'nothing-published',
    exit: exitCodes.notFound,
    message: `${printable(store.url)} holds no release of ${printable(environment)}: there is no ${printable(environment)}/current.json`,
    help: [{ kind: 'hint', text: 'name the target itself, the folder or address that publish was given' }],
  });
}
