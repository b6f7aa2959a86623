import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { anObjectServer } from '../../testing/object-server.ts';
import { missingOfRadosGateway, type RadosGateway, startRadosGateway } from '../../testing/rados-gateway.ts';
import { itKeepsTheContract } from '../../testing/store-contract.ts';
import { aFolder } from '../../testing/temporary-folder.ts';
import { openStore } from './index.ts';
import type { Store, StoreOptions } from './store.ts';

const isLong = process.env['MAESTRO_TEST_LONG'] === '1';
const keys = { AWS_ACCESS_KEY_ID: 'AK', AWS_SECRET_ACCESS_KEY: 'hunter2', AWS_REGION: 'eu-central-1' };
const bytes = Buffer.from('{}\n');
const open = (url: string, environment: StoreOptions['environment']): Promise<Store> =>
  openStore(url, { environment: { AWS_CONFIG_FILE: '/dev/null', AWS_SHARED_CREDENTIALS_FILE: '/dev/null', ...environment }, workingDirectory: '/', wait: async () => undefined });

let folders = 0;

describe('a bucket as a target, at a double that compares quoted ETags', () => {
  itKeepsTheContract({
    fresh: async () => {
      const server = await anObjectServer('aws');
      const another = (): Promise<Store> => open('s3://flags/a/b', { ...keys, AWS_ENDPOINT_URL_S3: server.url });
      return { store: await another(), another };
    },
    sequences: isLong ? 500 : 10,
    race: { writers: 4, rounds: 5 },
  });
});

const missing = missingOfRadosGateway();
if (missing.length > 0) process.stderr.write(`skipped: the tests against Ceph's S3 server, for want of ${missing.join(', ')}; .ci/setup installs them\n`);

describe.skipIf(missing.length > 0)('a bucket as a target, at a real radosgw', () => {
  let gateway: RadosGateway;
  beforeAll(async () => {
    gateway = await startRadosGateway();
  });
  afterAll(() => gateway.stop());

  itKeepsTheContract({
    fresh: async () => {
      folders += 1;
      const url = `s3://flags/${folders}`;
      const another = (): Promise<Store> => open(url, gateway.environment);
      return { store: await another(), another };
    },
    sequences: isLong ? 300 : 3,
    race: { writers: 12, rounds: isLong ? 20 : 2 },
  });

  it.each([
    ['s3://none/a', {}, 'not-found', '(NoSuchBucket)'],
    ['s3://flags/a', { AWS_SECRET_ACCESS_KEY: 'hunter2' }, 'not-permitted', '(SignatureDoesNotMatch)'],
    ['s3://flags/a', { AWS_ACCESS_KEY_ID: 'nobody' }, 'not-permitted', '(InvalidAccessKeyId)'],
  ])('says why %s with %o cannot be had', async (url, environment, code, message) => {
    const store = await open(url, { ...gateway.environment, ...environment });
    const works = [() => store.read('a.json', 100), () => store.create('a.json', bytes), () => store.overwrite('a.json', bytes), () => store.probe()];
    for (const work of works) {
      const error = await work().catch((refusal: unknown) => refusal);
      expect(error).toMatchObject({ name: 'EffectError', code, message: expect.stringContaining(message) });
      expect(JSON.stringify(error, ['message', 'hint', 'stack'])).not.toContain('hunter2');
    }
  });
});

describe('a bucket as a target', () => {
  it('is asked at the endpoint of the environment, in the path, with a signature and without the secret', async () => {
    const server = await anObjectServer('aws');
    const store = await open('s3://flags/a b/', { ...keys, AWS_SESSION_TOKEN: 'session', AWS_ENDPOINT_URL: server.url });
    await store.create('objects/x.json', bytes);
    expect(store.url).toBe('s3://flags/a%20b');
    const [request] = server.requests;
    expect(request?.url).toBe('/flags/a%20b/objects/x.json');
    expect(request?.headers).toMatchObject({ 'if-none-match': '*', 'x-amz-security-token': 'session', 'x-amz-content-sha256': expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(request?.headers.authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=AK\/\d{8}\/eu-central-1\/s3\/aws4_request, SignedHeaders=[a-z0-9;-]*host;if-none-match;[a-z0-9;-]*, Signature=[0-9a-f]{64}$/);
    expect(JSON.stringify(server.requests)).not.toContain('hunter2');
  });

  it.each([
    ['endpoint_url = URL', '', {}],
    ['endpoint_url = http://127.0.0.1:1\nservices = ours', '[services ours]\ns3 =\n  endpoint_url = URL\n', {}],
    ['endpoint_url = http://127.0.0.1:1', '', { AWS_ENDPOINT_URL: 'URL' }],
    ['endpoint_url = http://127.0.0.1:1', '', { AWS_ENDPOINT_URL: 'http://127.0.0.1:1', AWS_ENDPOINT_URL_S3: 'URL' }],
  ])('takes keys, region and endpoint from the profile "%s" %s, which %o goes before', async (profile, more, environment) => {
    const server = await anObjectServer('aws');
    const here = (text: string): string => text.replace('URL', server.url);
    const folder = aFolder({
      config: here(`[profile team]\nregion = ap-south-1\n${profile}\n${more}`),
      credentials: '[team]\naws_access_key_id = AKTEAM\naws_secret_access_key = hunter2\n',
    });
    const files = { AWS_PROFILE: 'team', AWS_CONFIG_FILE: join(folder, 'config'), AWS_SHARED_CREDENTIALS_FILE: join(folder, 'credentials') };
    const store = await open('s3://flags', { ...files, ...Object.fromEntries(Object.entries(environment).map(([name, text]) => [name, here(text)])) });
    expect(await store.create('x.json', bytes)).toBe('created');
    expect(server.requests[0]).toMatchObject({ url: '/flags/x.json', headers: { authorization: expect.stringContaining('Credential=AKTEAM/') } });
    expect(server.requests[0]?.headers.authorization).toContain('/ap-south-1/s3/');
  });

  it('takes the web identity of a CI job, which it changes for keys at the token service', async () => {
    const server = await anObjectServer('aws');
    const service = await aTokenService();
    const folder = aFolder({ token: 'identity-of-the-job' });
    vi.stubEnv('AWS_ENDPOINT_URL_STS', service.url);
    vi.stubEnv('AWS_ACCESS_KEY_ID', '');
    onTestFinished(() => void vi.unstubAllEnvs());
    const identity = { AWS_WEB_IDENTITY_TOKEN_FILE: join(folder, 'token'), AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/publisher', AWS_REGION: 'eu-central-1' };
    const store = await open('s3://flags', { ...identity, AWS_ENDPOINT_URL_S3: server.url });
    expect(await store.create('x.json', bytes)).toBe('created');
    expect(service.asked).toEqual([expect.stringContaining('WebIdentityToken=identity-of-the-job')]);
    expect(server.requests[0]?.headers).toMatchObject({ authorization: expect.stringContaining('Credential=ASIAJOB/'), 'x-amz-security-token': 'session-of-the-job' });
  });

  it('says what to do where there are no credentials', async () => {
    vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_PROFILE', 'AWS_WEB_IDENTITY_TOKEN_FILE']) vi.stubEnv(name, '');
    onTestFinished(() => void vi.unstubAllEnvs());
    const store = await open('s3://flags', { AWS_REGION: 'eu-central-1' });
    await expect(store.read('x.json', 100)).rejects.toMatchObject({ code: 'not-permitted', message: expect.stringContaining('credentials'), hint: expect.stringContaining('AWS_PROFILE') });
  });

  it.each([
    ['s3://', {}, 'names no bucket and prefix'],
    ['s3://flags//a', {}, 'names no bucket and prefix'],
    ['s3://flags/../a', {}, 'names no bucket and prefix'],
    ['s3://AK:hunter2@flags/a', {}, 'names no bucket and prefix'],
    ['s3://flags/a', { AWS_REGION: '' }, 'the region of the bucket is not known'],
    ['s3://flags/a', { AWS_REGION: 'a.b' }, 'is no region of AWS'],
    ['s3://flags/a', { AWS_ENDPOINT_URL: 'http://host' }, 'is not encrypted'],
    ['s3://flags/a', { AWS_ENDPOINT_URL: 'host:9000' }, 'is no address of a server'],
  ])('is refused as %s with %o, without showing a secret', async (url, environment, message) => {
    const error = await open(url, { ...keys, ...environment }).catch((refusal: unknown) => refusal);
    expect(error).toMatchObject({ name: 'EffectError', code: 'target-malformed', message: expect.stringContaining(message) });
    expect(JSON.stringify(error, ['message', 'hint', 'stack'])).not.toContain('hunter2');
  });
});

/** A double of AWS's token service, as far as a web identity needs it. */
async function aTokenService(): Promise<{ readonly url: string; readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => void (text += chunk.toString()));
    request.on('end', () => {
      asked.push(text);
      const credentials = `<AccessKeyId>ASIAJOB</AccessKeyId><SecretAccessKey>secret</SecretAccessKey><SessionToken>session-of-the-job</SessionToken><Expiration>2100-01-01T00:00:00Z</Expiration>`;
      const result = `<AssumeRoleWithWebIdentityResult><Credentials>${credentials}</Credentials></AssumeRoleWithWebIdentityResult>`;
      response.writeHead(200, { 'content-type': 'text/xml' }).end(`<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">${result}</AssumeRoleWithWebIdentityResponse>`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
