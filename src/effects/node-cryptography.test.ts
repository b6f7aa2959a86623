import { execFileSync, spawnSync } from 'node:child_process';
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeBase64 } from '../model/release/base64.ts';
import { preAuthenticationEncoding, readEnvelope } from '../model/release/envelope.ts';
import { isReleaseRefusal } from '../model/release/refusal.ts';
import { judgeSignatures, signaturesToCheck } from '../model/release/signatures.ts';
import { aTrust } from '../testing/releases.ts';
import { aFolder } from '../testing/temporary-folder.ts';
import { verifiedKeys } from '../workflows/release/manifest-bytes.ts';
import { EffectError } from './effect-error.ts';
import { nodeCryptography, toSigner } from './node-cryptography.ts';
import { openSigningKey } from './signing-key.ts';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** A private key of RFC 8032, section 7.1, tests 1 and 2; the vectors of the DSSE repository (testvectors/vectors.json) use the same. */
function rfcKey(seed: string): string {
  return Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.from(seed, 'hex')]).toString('base64');
}

const a = toSigner(rfcKey('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60'), 'key A');
const b = toSigner(rfcKey('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb'), 'key B');

describe('DSSE', () => {
  it('encodes the example of the specification', () => {
    const encoded = preAuthenticationEncoding('http://example.com/HelloWorld', text('hello world'));
    expect(new TextDecoder().decode(encoded)).toBe('DSSEv1 29 http://example.com/HelloWorld 11 hello world');
  });

  it('counts bytes, not characters, and writes nothing as 0', () => {
    expect(new TextDecoder().decode(preAuthenticationEncoding('application/vnd.exämple+json', new Uint8Array()))).toBe('DSSEv1 29 application/vnd.exämple+json 0 ');
  });

  const statement = 'eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEifQ==';
  const byA = '2WAfaHm5jluo0w+0rk8uVkluELJYWjSmU9x7EUzx+AyteDGJ4/nqyJXfmAUVFIAoQafWm7AxBZNw5M9ixNHiCA==';
  const byB = 'c1+67/aT0yqEpwx8PsVY3MLHsj9D0CZ014/Fv/QlG59P+9CobUZ7xECJ/V3USG0Ob9CiE5LjReEZUzNF2l7eBw==';
  const intoto = 'application/vnd.in-toto+json';
  const vectors = [
    { name: 'single-signature', payloadType: intoto, payload: statement, signatures: [[a.keyid, byA]], threshold: 1, expected: 'accept' },
    { name: 'url-safe-base64', payloadType: intoto, payload: '-_-_Pj8=', signatures: [[a.keyid, 'P-_KHICeR7tI6S_YyejJTRtrXhcQyQ2LYPaL8h90KjC9qN8HU_svOQ6TuDOT1HIrsGW886DbWNWcCmX5twLrAw==']], threshold: 1, expected: 'accept' },
    { name: 'payload-type-swapped', payloadType: 'application/vnd.example.other+json', payload: statement, signatures: [[a.keyid, byA]], threshold: 1, expected: 'bad-signature' },
    { name: 'non-ascii-payload-type', payloadType: 'application/vnd.exämple+json', payload: statement, signatures: [[a.keyid, 'xmSk/ug66ysT7ayhkCIjhAq42zgZXSsEWuzUaNL7w2eGAdF/NU6/fRXPtmfN+5DNSAs5/i2lUnHjbbjPsu0tAw==']], threshold: 1, expected: 'accept' },
    { name: 'empty-payload', payloadType: intoto, payload: '', signatures: [[a.keyid, 'gSggCAaTLTYyRH6FIDBem6meyIynsYy8RTHVzwx9tnTb7Bg/1jMWnuVgI/gffqmbsC2VX5/jHfkkDqsj7CDbDg==']], threshold: 1, expected: 'accept' },
    { name: 'threshold-two-distinct-keys', payloadType: intoto, payload: statement, signatures: [[a.keyid, byA], [b.keyid, byB]], threshold: 2, expected: 'accept' },
    { name: 'threshold-two-one-key-twice', payloadType: intoto, payload: statement, signatures: [[a.keyid, byA], [a.keyid, byA]], threshold: 2, expected: 'threshold-not-met' },
  ];

  it.each(vectors)('holds the vector $name', ({ payloadType, payload, signatures, threshold, expected }) => {
    const envelope = readEnvelope({ payload, payloadType, signatures: signatures.map(([keyid = '', sig = '']) => ({ keyid, sig })) });
    const trust = aTrust([a, b], { threshold });
    const checks = isReleaseRefusal(envelope) ? envelope : signaturesToCheck(envelope, trust, new Date());
    const refusal = 'kind' in checks ? checks : judgeSignatures(verifiedKeys(nodeCryptography, checks), trust);
    expect(refusal?.code ?? 'accept').toBe(expected);
  });

  it('signs as the vectors are signed', () => {
    expect(encodeBase64(a.sign(preAuthenticationEncoding(intoto, Buffer.from(statement, 'base64'))))).toBe(byA);
  });
});

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

describe.skipIf(!hasOpenssl)('OpenSSL', () => {
  const message = preAuthenticationEncoding('application/vnd.maestro.manifest.v1+json', text('{"seq":1}\n'));

  it('verifies what we sign', () => {
    const folder = aFolder();
    const key = nodeCryptography.generateKey();
    writeFileSync(join(folder, 'public.der'), Buffer.from(key.publicKey, 'base64'));
    writeFileSync(join(folder, 'message'), message);
    writeFileSync(join(folder, 'signature'), toSigner(key.privateKey, 'a test').sign(message));
    const verify = ['pkeyutl', '-verify', '-rawin', '-pubin', '-keyform', 'DER', '-inkey', 'public.der', '-in', 'message', '-sigfile', 'signature'];
    expect(spawnSync('openssl', verify, { cwd: folder, encoding: 'utf8' })).toMatchObject({ status: 0, stdout: 'Signature Verified Successfully\n' });
    writeFileSync(join(folder, 'message'), Buffer.concat([message, Buffer.from(' ')]));
    expect(spawnSync('openssl', verify, { cwd: folder }).status).toBe(1);
  });

  it('signs what we verify, with a key that it made', () => {
    const folder = aFolder();
    const openssl = (...words: readonly string[]): Buffer => execFileSync('openssl', words, { cwd: folder, stdio: 'pipe' });
    openssl('genpkey', '-algorithm', 'ed25519', '-out', 'private.pem');
    openssl('pkey', '-in', 'private.pem', '-pubout', '-out', 'public.pem');
    writeFileSync(join(folder, 'message'), message);
    openssl('pkeyutl', '-sign', '-rawin', '-inkey', 'private.pem', '-in', 'message', '-out', 'signature');
    const { keyid, publicKey } = nodeCryptography.readPublicKey(readFileSync(join(folder, 'public.pem'), 'utf8'), 'public.pem');
    const check = { keyid, publicKey: Buffer.from(publicKey, 'base64'), message, signature: readFileSync(join(folder, 'signature')) };
    expect([nodeCryptography.verify(check), nodeCryptography.verify({ ...check, message: message.slice(1) }), nodeCryptography.verify({ ...check, publicKey: new Uint8Array(3) })]).toEqual([true, false, false]);
    chmodSync(join(folder, 'private.pem'), 0o600);
    expect(openSigningKey({ file: join(folder, 'private.pem'), environment: {} })?.keyid).toBe(keyid);
  });
});

describe('a signing key', () => {
  const { privateKey, keyid } = nodeCryptography.generateKey();
  const der = createPrivateKey(privateKey).export({ format: 'der', type: 'pkcs8' }).toString('base64');

  function failure(work: () => unknown): unknown {
    try {
      return work();
    } catch (error) {
      return error instanceof EffectError ? { code: error.code, message: error.message, hint: error.hint } : error;
    }
  }

  it('comes from the environment, in PEM or base64, and a file wins over it', () => {
    const file = join(aFolder(), 'key.pem');
    const other = nodeCryptography.generateKey();
    writeFileSync(file, other.privateKey, { mode: 0o600 });
    const keys = [
      openSigningKey({ file: undefined, environment: { MAESTRO_SIGNING_KEY: privateKey } }),
      openSigningKey({ file: undefined, environment: { MAESTRO_SIGNING_KEY: der } }),
      openSigningKey({ file, environment: { MAESTRO_SIGNING_KEY: privateKey } }),
      openSigningKey({ file: undefined, environment: {} }),
    ];
    expect(keys.map((key) => key?.keyid)).toEqual([keyid, keyid, other.keyid, undefined]);
  });

  it.each([0o640, 0o604, 0o660, 0o644])('in a file of mode %o is refused, with the command that mends it', (mode) => {
    const file = join(aFolder(), 'key.pem');
    writeFileSync(file, privateKey);
    chmodSync(file, mode);
    expect(failure(() => openSigningKey({ file, environment: {} }))).toEqual({ code: 'not-permitted', message: `${file} can be read or written by others (mode 0${mode.toString(8)})`, hint: `run: chmod 600 ${file}` });
  });

  it('that is none is refused without a byte of it', () => {
    const secret = 'c2VjcmV0LXRoYXQtbXVzdC1ub3QtbGVhaw==';
    const ec = generateKeyPairSync('ec', { namedCurve: 'P-256', privateKeyEncoding: { format: 'pem', type: 'pkcs8' }, publicKeyEncoding: { format: 'pem', type: 'spki' } }).privateKey;
    const failures = [secret, ec].map((key) => failure(() => openSigningKey({ file: undefined, environment: { MAESTRO_SIGNING_KEY: key } })));
    expect(failures).toMatchObject([{ code: 'bad-key', message: 'MAESTRO_SIGNING_KEY is no private key in PEM (PKCS #8)' }, { code: 'bad-key', message: 'MAESTRO_SIGNING_KEY is a key for ec, not for ed25519' }]);
    expect(JSON.stringify(failures)).not.toContain('c2Vjcm');
  });

  it('is not taken for a public one', () => {
    expect(failure(() => nodeCryptography.readPublicKey(privateKey, 'ci.pem'))).toMatchObject({ code: 'bad-key', message: 'ci.pem is a private key' });
  });
});
