import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { nodeCryptography, toSigner } from '../../effects/node-cryptography.ts';
import type { Store } from '../../effects/publish/store.ts';
import type { Trust } from '../../model/generated/trust.ts';
import { planIn } from '../../testing/plan-in-repository.ts';
import { aPublishRequest, published, refusalOf, somePublishEffects } from '../../testing/publishing.ts';
import { temporaryRepository, type TemporaryRepository } from '../../testing/temporary-repository.ts';
import type { PlanFile } from '../plan-file.ts';
import type { PublishEffects, PublishRequest } from './publish-request.ts';
import { releaseCodec } from './release-codec.ts';

const settings = 'version: 1\nenvironments: { staging: {}, production: {} }\nowners: { payments: {} }\npublish: { production: file:../out }\n';
const flag = (stage: string, more = ''): string => `description: The cart.\nowner: payments\nkind: operational\n${more}environments: { production: { stage: ${stage} } }\n`;

type StoreConditions = Awaited<ReturnType<Store['probe']>>;

function aProject(): TemporaryRepository {
  const repo = temporaryRepository();
  onTestFinished(repo.remove);
  repo.write('flags/maestro.yaml', settings);
  repo.write('flags/cart.yaml', flag('1%'));
  repo.commit('introduce');
  return repo;
}

function requestIn({ directory }: TemporaryRepository, overrides: Partial<PublishRequest> = {}): PublishRequest {
  return aPublishRequest(directory, overrides);
}

function readJson(repo: TemporaryRepository, path: string): { readonly [key: string]: unknown } {
  return JSON.parse(readFileSync(join(repo.directory, path), 'utf8')) as { readonly [key: string]: unknown };
}

const killFile = 'flags/kills/production/cart.yaml';
const kill = 'id: k-1\nreason: Slow.\nincident: INC-1\nby: ada\nat: 2026-01-05T10:00:00+01:00\n';

describe('publishing', () => {
  it('goes to the target of maestro.yaml, below the folder of that file, wherever it is started', async () => {
    const repo = aProject();
    expect(await published(somePublishEffects(), { ...requestIn(repo), cwd: join(repo.directory, 'flags') })).toMatchObject({ outcome: 'published', seq: 1, plain: 'written' });
    expect(readJson(repo, 'out/production/current.json')).toMatchObject({ seq: 1, prev: null, environment: 'production', commit: repo.git('rev-parse', 'HEAD') });
  });

  it('makes the artifact that compile makes of the commit', async () => {
    const repo = aProject();
    const report = await published(somePublishEffects(), requestIn(repo));
    expect(Object.keys(readJson(repo, 'out/production/flags.json')['flags'] as object)).toEqual(['cart', 'maestro.release']);
    expect(report.artifact).toMatchObject({ flags: 2, killed: 0, bytes: readFileSync(join(repo.directory, 'out/production/flags.json')).length });
  });

  it('carries a live kill with its incident, and keeps a killed flag that the commit does not have any more', async () => {
    const repo = aProject();
    const before = repo.git('rev-parse', 'HEAD');
    repo.write(killFile, kill);
    repo.commit('kill');
    await published(somePublishEffects(), requestIn(repo));
    repo.git('checkout', '--quiet', '-b', 'other', before);
    repo.write('README.md', '');
    repo.commit('elsewhere');
    const carried = { id: 'k-1', flag: 'cart', reason: 'Slow.', since: '2026-01-05T09:00:00Z', origin: 'live' };
    expect(await published(somePublishEffects(), requestIn(repo, { acceptDiverged: true }))).toMatchObject({ seq: 2, kills: [carried], lifted: [] });
    const entry = (): unknown => (readJson(repo, 'out/production/flags.json')['flags'] as { readonly cart: unknown }).cart;
    expect(entry()).toMatchObject({ defaultVariant: 'off:killed', variants: { 'off:killed': false }, targeting: {}, metadata: { killId: 'k-1', killIncident: 'INC-1' } });
    repo.removeFile('flags/cart.yaml');
    repo.write('flags/other.yaml', flag('1%'));
    repo.commit('retire the cart');
    expect(await published(somePublishEffects(), requestIn(repo))).toMatchObject({ seq: 3, kills: [carried] });
    expect(entry()).toMatchObject({ defaultVariant: 'off:killed' });
  });

  it('keeps what needs a killed flag killed along, also when it goes back to a release before the kill', async () => {
    const repo = aProject();
    repo.write('flags/cart.yaml', flag('100%'));
    repo.write('flags/pay.yaml', flag('100%', 'prerequisites: [{ flag: cart, variant: on }]\n'));
    repo.commit('pay needs cart');
    await published(somePublishEffects(), requestIn(repo));
    repo.write(killFile, kill);
    repo.commit('kill');
    await published(somePublishEffects(), requestIn(repo));
    const killed = readJson(repo, 'out/production/flags.json')['flags'];
    const report = await published(somePublishEffects(), requestIn(repo, { fromSeq: 1 }));
    expect(report).toMatchObject({ outcome: 'published', seq: 3, kills: [{ id: 'k-1', origin: 'live' }], notes: [] });
    const { 'maestro.release': now, ...others } = readJson(repo, 'out/production/flags.json')['flags'] as { readonly [key: string]: unknown };
    const { 'maestro.release': then, ...othersThen } = killed as { readonly [key: string]: unknown };
    expect(others).toEqual(othersThen);
    expect(now).not.toEqual(then);
  });

  it('leaves a pointer alone that another publisher has not moved yet, where it would not publish itself; else it moves it', async () => {
    const repo = aProject();
    await published(somePublishEffects(), requestIn(repo));
    const pointer = readFileSync(join(repo.directory, 'out/production/current.json'));
    repo.write('flags/cart.yaml', flag('5%'));
    repo.commit('ramp');
    await published(somePublishEffects(), requestIn(repo));
    // As a publisher that was killed before it moved the pointer leaves it.
    writeFileSync(join(repo.directory, 'out/production/current.json'), pointer);
    expect(await published(somePublishEffects(), requestIn(repo, { ref: 'HEAD~1' }))).toMatchObject({ outcome: 'already-live', seq: 1, plain: 'written' });
    repo.write('flags/cart.yaml', flag('10%'));
    repo.commit('ramp on');
    expect(await published(somePublishEffects(), requestIn(repo))).toMatchObject({ outcome: 'published', seq: 3, completed: [2], attempts: 2 });
    writeFileSync(join(repo.directory, 'out/production/current.json'), pointer);
    expect(await refusalOf(somePublishEffects(), requestIn(repo))).toBe('broken-ledger');
  });
});

describe('a release that ends', () => {
  it('says until when it counts as new, and is renewed by publishing the same commit again; without being asked none ends', async () => {
    const repo = aProject();
    const day = 86_400;
    expect(await published(somePublishEffects(), requestIn(repo, { expiresInSeconds: day }))).toMatchObject({ seq: 1, expires_at: '2026-11-24T09:00:00Z' });
    expect(readJson(repo, 'out/production/current.json')).toMatchObject({ issuedAt: '2026-11-23T09:00:00Z', expiresAt: '2026-11-24T09:00:00Z' });
    expect(await published(somePublishEffects(), requestIn(repo))).toMatchObject({ outcome: 'already-live', seq: 1 });
    expect(await published(somePublishEffects(), requestIn(repo, { expiresInSeconds: 7 * day }))).toMatchObject({ outcome: 'published', seq: 2, expires_at: '2026-11-30T09:00:00Z' });
    expect(await published(somePublishEffects(), requestIn(repo, { fromSeq: 1 }))).toMatchObject({ outcome: 'already-live', seq: 2 });
    repo.write('flags/cart.yaml', flag('5%'));
    repo.commit('ramp');
    expect(await published(somePublishEffects(), requestIn(repo))).not.toHaveProperty('expires_at');
    expect(readJson(repo, 'out/production/current.json')).toMatchObject({ seq: 3, expiresAt: null });
  });
});

describe('publishing from a plan', () => {
  it('is the first release where the plan compares with git, because there is nothing live that a review could have missed', async () => {
    const repo = aProject();
    repo.git('checkout', '--quiet', '-b', 'ramp');
    repo.write('flags/cart.yaml', flag('5%'));
    repo.commit('ramp');
    const { report } = await planIn(repo, { base: 'main', head: 'HEAD', out: 'plan.json' });
    const plan: PlanFile = { kind: 'plan-file', path: 'plan.json', plan: report };
    expect(await refusalOf(somePublishEffects(), requestIn(repo, { plan, ref: 'main' }))).toBe('stale-plan');
    expect(await published(somePublishEffects(), requestIn(repo, { plan }))).toMatchObject({ outcome: 'published', seq: 1 });
  });

  it('publishes what was reviewed, also as another commit of the same sources, and nothing else', async () => {
    const repo = aProject();
    await published(somePublishEffects(), requestIn(repo));
    repo.git('checkout', '--quiet', '-b', 'ramp');
    repo.write('flags/cart.yaml', flag('5%'));
    repo.commit('ramp');
    const { report } = await planIn(repo, { base: 'main', head: 'HEAD', out: 'plan.json' });
    const plan: PlanFile = { kind: 'plan-file', path: 'plan.json', plan: report };
    repo.git('checkout', '--quiet', 'main');
    repo.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'ramp');
    expect(await published(somePublishEffects(), requestIn(repo, { plan, dryRun: true }))).toMatchObject({ outcome: 'would-publish', seq: 2 });
    repo.write('flags/cart.yaml', flag('10%'));
    repo.commit('one more');
    expect(await refusalOf(somePublishEffects(), requestIn(repo, { plan }))).toBe('stale-plan');
    expect(await published(somePublishEffects(), requestIn(repo, { plan, ref: 'HEAD~1' }))).toMatchObject({ outcome: 'published', seq: 2 });
    expect(await published(somePublishEffects(), requestIn(repo, { plan, ref: 'HEAD~1' }))).toMatchObject({ outcome: 'already-live' });
  });

  it('refuses a plan that compares with something else than what is live', async () => {
    const repo = aProject();
    await published(somePublishEffects(), requestIn(repo));
    for (const stage of ['5%', '10%']) {
      repo.write('flags/cart.yaml', flag(stage));
      repo.commit(stage);
    }
    const { report } = await planIn(repo, { base: 'HEAD~1', head: 'HEAD', out: 'plan.json' });
    expect(await refusalOf(somePublishEffects(), requestIn(repo, { plan: { kind: 'plan-file', path: 'plan.json', plan: report } }))).toBe('stale-plan');
  });
});

describe('what is refused', () => {
  it('is a store that does not keep publishers apart, unless that is accepted; a dry run does not try it out', async () => {
    const repo = aProject();
    const effects = somePublishEffects();
    const conditions: StoreConditions = { broken: [{ id: 'create-overwrites', message: 'it overwrites what is there' }] };
    const unsafe: PublishEffects = { ...effects, openStore: async (url, folder) => ({ ...(await effects.openStore(url, folder)), probe: async () => conditions }) };
    expect(await refusalOf(unsafe, requestIn(repo))).toBe('unsafe-store');
    let probes = 0;
    const refused: StoreConditions = { broken: [{ id: 'fresh-refused', message: 'it refuses the version that it gave' }] };
    const busy: PublishEffects = { ...effects, openStore: async (url, folder) => ({ ...(await effects.openStore(url, folder)), probe: async () => (++probes % 4 === 0 ? { broken: [] } : refused) }) };
    expect(await published(busy, requestIn(repo, { to: 'file:elsewhere' }))).toMatchObject({ outcome: 'published', notes: [] });
    expect(probes).toBe(4);
    expect(await published(unsafe, requestIn(repo, { dryRun: true }))).toMatchObject({ outcome: 'would-publish', plain: 'untouched' });
    expect(await published(unsafe, requestIn(repo, { allowUnsafeStore: true }))).toMatchObject({ outcome: 'published', notes: [{ code: 'unsafe-store' }] });
  });

  it('is an unsigned release after a signed one, and a live release that no trusted key has signed', async () => {
    const repo = aProject();
    const [one, other] = [0, 1].map(() => toSigner(nodeCryptography.generateKey().privateKey, 'the test'));
    if (one === undefined || other === undefined) throw new Error('no keys');
    const trust: Trust = { formatVersion: '1.0', version: 1, threshold: 1, keys: [{ keyid: one.keyid, publicKey: one.publicKey }] };
    const signing = (signer: typeof one): PublishEffects => somePublishEffects({ releases: releaseCodec({ cryptography: nodeCryptography, signers: [signer], trust: undefined }) });
    const verifying = somePublishEffects({ releases: releaseCodec({ cryptography: nodeCryptography, signers: [one], trust }) });
    expect(await published(signing(other), requestIn(repo))).toMatchObject({ outcome: 'published', signed: true });
    expect(await refusalOf(somePublishEffects(), requestIn(repo))).toBe('no-signing-key');
    expect(await refusalOf(verifying, requestIn(repo))).toBe('untrusted-release');
    repo.write('flags/cart.yaml', flag('5%'));
    repo.commit('ramp');
    expect(await published(signing(one), requestIn(repo))).toMatchObject({ seq: 2 });
    expect(await published(verifying, requestIn(repo))).toMatchObject({ outcome: 'already-live', signed: true });
  });

  it('is a release that has fewer signatures than the trust file asks for, before anything is written', async () => {
    const repo = aProject();
    const [one, two] = [0, 1].map(() => toSigner(nodeCryptography.generateKey().privateKey, 'the test'));
    if (one === undefined || two === undefined) throw new Error('no keys');
    const trusted = ({ keyid, publicKey }: typeof one): { readonly keyid: string; readonly publicKey: string } => ({ keyid, publicKey });
    const trust: Trust = { formatVersion: '1.0', version: 1, threshold: 2, keys: [trusted(one), trusted(two)] };
    const signing = (...by: readonly (typeof one)[]): PublishEffects => somePublishEffects({ releases: releaseCodec({ cryptography: nodeCryptography, signers: by, trust }) });
    for (const effects of [signing(), signing(one, one), signing(one)]) expect(await refusalOf(effects, requestIn(repo))).toBe('not-enough-signatures');
    expect(existsSync(join(repo.directory, 'out/objects'))).toBe(false);
    expect(await published(signing(one, two), requestIn(repo))).toMatchObject({ outcome: 'published', signed: true });
  });

  it('is a live release whose artifact is gone or is not what its name says', async () => {
    const repo = aProject();
    repo.write(killFile, kill);
    repo.commit('kill');
    const { artifact } = await published(somePublishEffects(), requestIn(repo));
    writeFileSync(join(repo.directory, 'out', artifact?.path ?? ''), '{}');
    expect(await refusalOf(somePublishEffects(), requestIn(repo, { fromSeq: 1 }))).toBe('broken-object');
    repo.git('checkout', '--quiet', '-b', 'other', 'HEAD~1');
    repo.write('README.md', '');
    repo.commit('elsewhere');
    expect(await refusalOf(somePublishEffects(), requestIn(repo, { acceptDiverged: true }))).toBe('broken-object');
  });
});
