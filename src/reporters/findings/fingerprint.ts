import type { ReportedFinding } from './finding.ts';

/**
 * What tells findings apart from run to run, 32 hexadecimal digits for each in their order: equal ones differ by how many
 * came before. Lines that move keep theirs.
 */
export function fingerprintsOf(findings: readonly ReportedFinding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ identity }) => {
    const key = identity.join('\u0000');
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return fnv1a128(`${key}\u0000${before}`);
  });
}

const offset = 0x6c62272e07bb014262b821756295c58dn;
const prime = 0x0000000001000000000000000000013bn;

/** FNV-1a of 128 bits over UTF-8 (RFC 9923, section 5). It tells apart; it keeps no secret. */
function fnv1a128(text: string): string {
  let hash = offset;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(128, (hash ^ BigInt(byte)) * prime);
  return hash.toString(16).padStart(32, '0');
}
