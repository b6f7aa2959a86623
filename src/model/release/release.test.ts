import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeCryptography } from '../../effects/node-cryptography.ts';
import { writeEnvelope, writeManifest, writeTrust } from '../../outputs/release/write-release.ts';
import { aManifest, anArtifact, aSigner, aTrust, judge, signManifest } from '../../testing/releases.ts';
import { signPayload, verifiedKeys } from '../../workflows/release/manifest-bytes.ts';
import { judgeArtifact, readArtifact } from './artifact.ts';
import { payloadTypes } from './envelope.ts';
import { isReleaseRefusal, type ReleaseRefusal, releaseSteps } from './refusal.ts';
import { type AcceptedRelease, manifestMaximumBytes, readManifest, rememberRelease } from './release.ts';
import { judgeTrust, openTrust, readPinnedTrust } from './trust.ts';

const long = process.env['MAESTRO_TEST_LONG'] === '1';
const ci = aSigner();
const onCall = aSigner();
const stranger = aSigner();
const trust = aTrust([ci, onCall]);
const artifact = anArtifact(1);
const manifest = aManifest(artifact);
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

function codeOf(result: AcceptedRelease | ReleaseRefusal | object): string {
  return 'code' in result ? String(result.code) : 'accepted';
}

describe('a release', () => {
  it('is accepted from a trusted key, and says which', () => {
    expect(judge(signManifest(manifest, [ci]), { trust })).toEqual({ kind: 'accepted', manifest, artifact: manifest.artifacts[0], keyids: [ci.keyid] });
  });

  it('is accepted unsigned, or signed by anybody, where no signature is asked for', () => {
    expect([codeOf(judge(writeManifest(manifest))), codeOf(judge(signManifest(manifest, [stranger])))]).toEqual(['accepted', 'accepted']);
  });

  it('is read as it was written', () => {
    expect([readManifest(writeManifest(manifest)), readManifest(text('{}'))]).toMatchObject([manifest, { code: 'manifest-shape' }]);
  });

  it('of a later minor version is read, with keys that are not known yet', () => {
    const later = { ...manifest, formatVersion: '1.7', later: true };
    expect([codeOf(judge(text(JSON.stringify(later)))), codeOf(judge(text(JSON.stringify({ ...later, formatVersion: '1.0' }))))]).toEqual(['accepted', 'manifest-shape']);
  });

  const refused: readonly (readonly [string, Uint8Array, Parameters<typeof judge>[1]])[] = [
    ['manifest-too-large', new Uint8Array(manifestMaximumBytes + 1), {}],
    ['not-utf8', Uint8Array.of(0x22, 0xff, 0x22), {}],
    ['not-json', text('{"seq":'), {}],
    ['not-json', text('\u{feff}{}'), {}],
    ['duplicate-key', text(JSON.stringify(manifest).replace('"seq":7', '"seq":7,"s\\u0065q":8')), {}],
    ['forbidden-key', text(JSON.stringify(manifest).replace('"seq":7', '"__proto__":{},"seq":7')), {}],
    ['not-an-envelope', text('{"payload":"","payloadType":"x"}'), {}],
    ['not-an-envelope', text(new TextDecoder().decode(signManifest(manifest, [ci])).replace('"keyid"', '"keyib"')), { trust }],
    ['not-base64', text('{"payload":"a","payloadType":"x","signatures":[{"keyid":"","sig":""}]}'), {}],
    ['unsigned', writeManifest(manifest), { trust }],
    ['unknown-key', signManifest(manifest, [stranger]), { trust }],
    ['key-expired', signManifest(manifest, [ci]), { trust: { ...trust, keys: [{ ...trust.keys[0], notAfter: '2026-11-23T06:00:00Z' }] } }],
    ['bad-signature', signManifest(manifest, [{ ...stranger, keyid: ci.keyid }]), { trust }],
    ['threshold-not-met', signManifest(manifest, [ci]), { trust: { ...trust, threshold: 2 } }],
    ['threshold-not-met', signManifest(manifest, [ci, ci]), { trust: { ...trust, threshold: 2 } }],
    ['threshold-not-met', signManifest(manifest, [ci, { ...stranger, keyid: onCall.keyid }]), { trust: { ...trust, threshold: 2 } }],
    ['wrong-payload-type', signManifest(manifest, [ci], 'application/vnd.in-toto+json'), { trust }],
    ['manifest-version', text(JSON.stringify({ ...manifest, formatVersion: '2.0' })), {}],
    ['manifest-shape', text('[]'), {}],
    ['manifest-shape', text(JSON.stringify({ ...manifest, artifacts: [{ ...manifest.artifacts[0], path: 'objects/../../etc/passwd' }] })), {}],
    ['manifest-shape', text(JSON.stringify({ ...manifest, artifacts: [{ ...manifest.artifacts[0], format: 'other' }] })), {}],
    ['wrong-environment', signManifest(manifest, [ci]), { trust, environment: 'staging' }],
    ['expired', signManifest({ ...manifest, expiresAt: '2026-11-23T06:00:00Z' }, [ci]), { trust }],
    ['sequence-below', signManifest(manifest, [ci]), { trust, lastSeen: [{ keyid: ci.keyid, seq: 8, sha256: '' }] }],
    ['sequence-below', signManifest(manifest, [ci]), { trust, lastSeen: [{ keyid: onCall.keyid, seq: 8, sha256: '' }] }],
    ['sequence-conflict', signManifest(manifest, [ci]), { trust, lastSeen: [{ keyid: ci.keyid, seq: 7, sha256: 'another' }] }],
    ['sequence-below', writeManifest(manifest), { lastSeen: [{ keyid: '', seq: 8, sha256: '' }] }],
  ];

  it.each(refused)('is refused as %s', (code, bytes, expectation) => {
    const result = judge(bytes, expectation);
    expect(result).toMatchObject({ kind: 'refused', code });
    expect(isReleaseRefusal(result) && releaseSteps.includes(result.step) && result.reason.length > 10).toBe(true);
  });

  it('is judged in the order of the steps: of several reasons the earliest is given', () => {
    const everything = { ...manifest, environment: 'staging', expiresAt: '2020-01-01T00:00:00Z', seq: 1 };
    const lastSeen = [{ keyid: ci.keyid, seq: 8, sha256: '' }];
    const mended = [
      judge(signManifest(everything, [stranger], 'x'), { trust, lastSeen }),
      judge(signManifest(everything, [ci], 'x'), { trust, lastSeen }),
      judge(signManifest(everything, [ci]), { trust, lastSeen }),
      judge(signManifest({ ...everything, environment: 'production' }, [ci]), { trust, lastSeen }),
      judge(signManifest({ ...everything, environment: 'production', expiresAt: null }, [ci]), { trust, lastSeen }),
      judge(signManifest(manifest, [ci]), { trust }),
    ];
    expect(mended.map(codeOf)).toEqual(['unknown-key', 'wrong-payload-type', 'wrong-environment', 'expired', 'sequence-below', 'accepted']);
  });

  it('of the same number and content may come again', () => {
    const first = judge(signManifest(manifest, [ci]), { trust });
    const lastSeen = isReleaseRefusal(first) ? [] : rememberRelease([], first);
    expect(codeOf(judge(signManifest(manifest, [onCall]), { trust, lastSeen }))).toBe('accepted');
  });

  it('is not held back by the huge number of a key that is trusted no longer', () => {
    const lastSeen = [{ keyid: stranger.keyid, seq: 9_000_000, sha256: '' }];
    expect([codeOf(judge(signManifest(manifest, [ci]), { trust, lastSeen })), codeOf(judge(signManifest(manifest, [ci]), { trust: aTrust([ci, stranger]), lastSeen }))]).toEqual(['accepted', 'sequence-below']);
  });

  it('is never taken after a higher one, in whatever order and by whichever keys releases come', () => {
    const releases = [ci, onCall].flatMap((signer) => [1, 2, 3, 4].map((seq) => ({ seq, bytes: signManifest(aManifest(anArtifact(seq), { seq }), [signer]) })));
    fc.assert(
      fc.property(fc.array(fc.nat(releases.length - 1), { maxLength: 30 }), (order) => {
        let lastSeen: Parameters<typeof rememberRelease>[0] = [];
        let highest = 0;
        for (const index of order) {
          const release = releases[index];
          const result = release === undefined ? undefined : judge(release.bytes, { trust, lastSeen });
          if (release === undefined || result === undefined) continue;
          expect(codeOf(result)).toBe(release.seq < highest ? 'sequence-below' : 'accepted');
          highest = Math.max(highest, release.seq);
          if (!isReleaseRefusal(result)) lastSeen = rememberRelease(lastSeen, result);
        }
      }),
      { numRuns: long ? 2000 : 50 },
    );
  });
});

describe('flipping any bit', () => {
  const envelope = signManifest(manifest, [ci, onCall]);
  const both = { ...trust, threshold: 2 };

  function consume(envelopeBytes: Uint8Array, artifactBytes: Uint8Array): string {
    const release = judge(envelopeBytes, { trust: both });
    if (isReleaseRefusal(release)) return release.reason === '' ? 'accepted' : release.code;
    const digest = judgeArtifact(artifactBytes, nodeCryptography.sha256(artifactBytes), release.artifact);
    return codeOf(digest ?? readArtifact(artifactBytes, () => true));
  }

  it('of the envelope or the artifact has it refused, with a reason', () => {
    expect(consume(envelope, artifact)).toBe('accepted');
    const bits = (envelope.length + artifact.length) * 8;
    const accepted: number[] = [];
    fc.assert(
      fc.property(fc.nat(bits - 1), (bit) => {
        const bytes = Uint8Array.from([...envelope, ...artifact]);
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        if (consume(bytes.slice(0, envelope.length), bytes.slice(envelope.length)) === 'accepted') accepted.push(bit);
      }),
      { numRuns: long ? 10_000 : 1000 },
    );
    expect(accepted).toEqual([]);
  }, 3_600_000);
});

describe('an artifact', () => {
  const [entry] = manifest.artifacts;
  const sha256 = entry.sha256;

  it('is believed when its size, digest, form and schema are right', () => {
    const other = text('{"flags":1');
    const codes = [
      judgeArtifact(artifact, sha256, entry),
      judgeArtifact(artifact.slice(1), sha256, entry),
      judgeArtifact(artifact, 'another', entry),
      readArtifact(other, () => true),
      readArtifact(Uint8Array.of(0xff), () => true),
      readArtifact(artifact, () => false),
      readArtifact(artifact, () => true),
    ];
    expect(codes.map((result) => codeOf(result ?? {}))).toEqual(['accepted', 'artifact-size', 'wrong-digest', 'artifact-not-json', 'artifact-not-json', 'artifact-schema', 'accepted']);
  });
});

describe('a trust file', () => {
  const next = aTrust([stranger], { version: 2 });
  const now = new Date('2026-11-23T06:00:00Z');

  function rotate(bytes: Uint8Array, present = trust): string {
    const opened = openTrust(bytes, present, now);
    if (isReleaseRefusal(opened)) return opened.code;
    const judged = judgeTrust(opened, verifiedKeys(nodeCryptography, opened.checks), present);
    return isReleaseRefusal(judged) ? judged.code : `version ${judged.version}`;
  }

  it('is replaced by one that an old key signed', () => {
    expect(rotate(signPayload(writeTrust(next), payloadTypes.trust, [ci]))).toBe('version 2');
    expect(codeOf(judge(signManifest(manifest, [stranger]), { trust: next }))).toBe('accepted');
    expect(codeOf(judge(signManifest(manifest, [ci]), { trust: next }))).toBe('unknown-key');
  });

  it('is not replaced by an unsigned, self-signed, older, too weakly signed or mislabelled one', () => {
    expect([
      rotate(writeTrust(next)),
      rotate(signPayload(writeTrust(next), payloadTypes.trust, [stranger])),
      rotate(signPayload(writeTrust(aTrust([stranger])), payloadTypes.trust, [ci])),
      rotate(signPayload(writeTrust(next), payloadTypes.trust, [ci]), { ...trust, threshold: 2 }),
      rotate(signPayload(writeTrust(next), payloadTypes.manifest, [ci])),
    ]).toEqual(['unsigned', 'unknown-key', 'sequence-below', 'threshold-not-met', 'wrong-payload-type']);
  });

  it('that is pinned is read plain or signed, and refused where it makes no sense', () => {
    const pinned = [writeTrust(next), signPayload(writeTrust(next), payloadTypes.trust, [ci]), writeTrust({ ...next, threshold: 2 }), writeTrust({ ...trust, keys: [trust.keys[0], { ...trust.keys[0], keyid: '0'.repeat(64) }] }), text('{}')];
    expect(pinned.map((bytes) => readPinnedTrust(bytes)).map((result) => (isReleaseRefusal(result) ? result.reason : `version ${result.version}`))).toEqual([
      'version 2',
      'version 2',
      'it asks for 2 keys and has 1',
      'a key stands in it twice',
      'the document has no "formatVersion"; the document has no "version"; the document has no "threshold"; and 1 more',
    ]);
  });
});

it('an envelope is written as the specification has it', () => {
  expect(new TextDecoder().decode(writeEnvelope('http://example.com/HelloWorld', text('hello world'), [{ keyid: 'a', signature: Uint8Array.of(1, 2, 3) }]))).toBe(
    '{"payload":"aGVsbG8gd29ybGQ=","payloadType":"http://example.com/HelloWorld","signatures":[{"keyid":"a","sig":"AQID"}]}\n',
  );
});
