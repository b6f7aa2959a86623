import { createServer } from 'node:http';
import { type AddressInfo, createServer as createSocketServer } from 'node:net';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readSchemas } from '../../cli/published-schemas.ts';
import { nodeMachine } from '../../effects/doctor/node-machine.ts';
import { nodeRemoteProbe } from '../../effects/doctor/probe-remote.ts';
import { openStore } from '../../effects/publish/index.ts';
import { aDoctorRequest, diagnosed, someDoctorEffects, told } from '../../testing/doctoring.ts';
import { aGitServer, type GitServer } from '../../testing/git-server.ts';
import { anObjectServer, type ServerKind } from '../../testing/object-server.ts';
import { aWorkplace, type Workplace } from '../../testing/operating.ts';
import { aPublishRequest, published, somePublishEffects } from '../../testing/publishing.ts';
import { aFolder } from '../../testing/temporary-folder.ts';
import type { DoctorEffects } from './doctor-request.ts';

const keys = { AWS_ACCESS_KEY_ID: 'AK', AWS_SECRET_ACCESS_KEY: 'hunter2', AWS_REGION: 'eu-central-1', AWS_CONFIG_FILE: '/dev/null', AWS_SHARED_CREDENTIALS_FILE: '/dev/null' };

/** The shop, whose remote is a real server over HTTP. */
async function aServedWorkplace(): Promise<{ readonly place: Workplace; readonly server: GitServer }> {
  const server = await aGitServer();
  const place = aPlace();
  place.clone.git('push', '--quiet', server.folder, 'main');
  place.clone.git('remote', 'set-url', 'origin', server.url);
  return { place, server };
}

function aPlace(): Workplace {
  const place = aWorkplace();
  onTestFinished(place.remove);
  return place;
}

/** Production goes to a bucket at a double of S3. */
async function atBucket(place: Workplace, kind: ServerKind): Promise<Partial<DoctorEffects>> {
  const server = await anObjectServer(kind);
  place.clone.write('flags/maestro.yaml', readFileSync(join(place.clone.directory, 'flags/maestro.yaml'), 'utf8').replace(/"file:[^"]*"/, '"s3://flags/shop"'));
  place.clone.commit('publish to a bucket');
  const environment = { ...keys, AWS_ENDPOINT_URL_S3: server.url };
  return { openStore: (url, workingDirectory) => openStore(url, { environment, workingDirectory, wait: async () => undefined }) };
}

/** Every file below a folder with its bytes and its time. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path} ${statSync(path).mtimeMs} ${readFileSync(path).toString('base64')}`)
    .sort();
}

describe('a look at everything', () => {
  it('finds nothing wrong where remote and bucket are as they must be, and changes neither repository', async () => {
    const { place, server } = await aServedWorkplace();
    const overrides = await atBucket(place, 'aws');
    place.clone.git('push', '--quiet', server.folder, 'main');
    await published(somePublishEffects(overrides), aPublishRequest(place.clone.directory));
    const before = [filesIn(place.clone.directory), filesIn(server.folder)];
    const report = await diagnosed(someDoctorEffects(overrides), aDoctorRequest(place.clone.directory));
    expect([filesIn(place.clone.directory), filesIn(server.folder)]).toEqual(before);
    expect(report.checks.filter(({ id }) => id !== 'editor' && id !== 'protection').map(({ id, subject, state }) => `${state} ${id} ${subject ?? ''}`.trim())).toEqual([
      'ok node', 'ok git', 'ok identity', 'ok remote', 'ok credentials', 'ok history', 'ok project',
      'not-checked published development', 'not-checked published staging', 'ok published production', 'ok store s3://flags/shop', 'ok clock',
    ]);
    expect(report.summary.fail).toBe(0);
  });

  it('names what mends each thing that is not as it should be', async () => {
    const { place, server } = await aServedWorkplace();
    server.planLogins([403]);
    const effects = someDoctorEffects({ ...(await atBucket(place, 'ignores')), machine: { ...nodeMachine(process.env), node: '18.20.4', gitVersion: async () => '2.30.2' } });
    const report = await diagnosed(effects, aDoctorRequest(place.clone.directory));
    expect(report.checks.filter(({ state }) => state === 'fail').map(({ id }) => id)).toEqual(['node', 'git', 'credentials', 'store']);
    for (const { state, help } of report.checks) if (state === 'fail' || state === 'warn') expect(help.filter(({ kind }) => kind !== 'hint')).not.toEqual([]);
    expect(told(report, 'store')[0]).toContain('it overwrites an object that may only be created');
  });

  it('goes on where a check crashes, and says that it did', async () => {
    const machine = { ...nodeMachine(process.env), gitVersion: async () => Promise.reject(new TypeError('no \u001b[2Jsuch thing')) };
    const report = await diagnosed(someDoctorEffects({ machine }), aDoctorRequest(aPlace().clone.directory));
    expect(told(report, 'git')).toEqual(['fail: this check crashed: no \\u{1b}[2Jsuch thing\nmend: report it, with what maestro-flags --version says']);
    expect(report.summary).toMatchObject({ fail: 1 });
    expect(told(report, 'node')[0]).toMatch(/^ok/);
  });

  it('does not wait for what does not answer', async () => {
    const silent = createSocketServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void silent.close());
    const place = aPlace();
    place.clone.git('remote', 'set-url', 'origin', `http://127.0.0.1:${(silent.address() as AddressInfo).port}/x.git`);
    const effects = someDoctorEffects({ remotes: nodeRemoteProbe(process.env, 300), timeServers: { addressOf: async () => 'http://x', dateOf: () => new Promise(() => undefined) } });
    const report = await diagnosed(effects, aDoctorRequest(place.clone.directory, { limitMilliseconds: 1_500 }));
    expect(told(report, 'remote')[0]).toMatch(/^fail: .* cannot be read: it did not answer in time\nmend: .*\nrun: git ls-remote$/);
    expect(told(report, 'credentials')).toEqual(['not-checked: the remote is out of reach']);
    expect(told(report, 'clock')[0]).toMatch(/^fail: this took longer than 1.5 s/);
    expect(told(report, 'project')[0]).toMatch(/^ok/);
  });

  it('works outside of a project and outside of git', async () => {
    const report = await diagnosed(someDoctorEffects(), aDoctorRequest(aFolder()));
    expect(told(report, 'project')[0]).toMatch(/^fail: there is no flags project here.*\n[^]*run: maestro-flags init$/);
    expect(told(report, 'remote')[0]).toMatch(/^warn: no git repository here/);
    expect(report.summary.fail).toBe(1);
  });
});

describe('whether a push is let in', () => {
  it.each([401, 403])('is asked without pushing; %s is a refusal that names the credentials', async (status) => {
    const { place, server } = await aServedWorkplace();
    server.planLogins([status]);
    const report = await diagnosed(someDoctorEffects(), aDoctorRequest(place.clone.directory));
    expect(told(report, 'credentials')[0]).toMatch(/^fail: a push is refused: .*\nmend: give git credentials of somebody who may push there/);
    expect(told(report, 'remote')[0]).toMatch(/^ok/);
    expect(server.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
  });
});

describe('whether a branch is protected', () => {
  /** What the host answers, by the end of the path; and what it was asked with. */
  async function aHost(answers: Readonly<Record<string, unknown>>): Promise<{ readonly url: string; readonly asked: string[] }> {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(`${request.url ?? ''} ${request.headers.authorization ?? String(request.headers['private-token'] ?? '')}`);
      const key = Object.keys(answers).find((end) => (request.url ?? '').endsWith(end));
      response.writeHead(key === undefined ? 404 : 200).end(JSON.stringify(key === undefined ? {} : answers[key]));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
  }

  const protection = async (answers: Readonly<Record<string, unknown>>, environment: (url: string) => Readonly<Record<string, string>>, remote = 'https://127.0.0.1/acme/shop.git'): Promise<readonly unknown[]> => {
    const { url, asked } = await aHost(answers);
    const told_ = await nodeRemoteProbe(environment(url)).protection(remote, 'main');
    return [told_.kind, told_.kind === 'untold' ? told_.why : told_.says, asked.length];
  };
  const github = (url: string): Readonly<Record<string, string>> => ({ GITHUB_TOKEN: 't0ken', GITHUB_SERVER_URL: url, GITHUB_API_URL: `${url}/api` });
  const gitlab = (url: string): Readonly<Record<string, string>> => ({ GITLAB_TOKEN: 't0ken', CI_SERVER_URL: url, CI_API_V4_URL: `${url}/api/v4` });

  it.each([
    { of: 'GitHub', says: 'a ruleset', answers: { '/acme/shop/rules/branches/main': [{ type: 'deletion' }, { type: 'pull_request' }], '/acme/shop/branches/main': { protected: false } }, at: github, told: ['protected', 'rules: pull_request', 2] },
    { of: 'GitHub', says: 'branch protection', answers: { '/acme/shop/rules/branches/main': [], '/acme/shop/branches/main': { protected: true } }, at: github, told: ['protected', 'branch protection', 2] },
    { of: 'GitHub', says: 'neither', answers: { '/acme/shop/rules/branches/main': [{ type: 'deletion' }], '/acme/shop/branches/main': { protected: false } }, at: github, told: ['open', '127.0.0.1 has no rule against it', 2] },
    { of: 'GitHub', says: 'nothing to this token', answers: {}, at: github, told: ['untold', 'the API of 127.0.0.1 answered 404', 2] },
    { of: 'GitLab', says: 'who may push', answers: { '/projects/acme%2Fshop': {}, '/protected_branches/main': { push_access_levels: [{ access_level_description: 'Maintainers' }] } }, at: gitlab, told: ['protected', 'only these may push to it: Maintainers', 2] },
    { of: 'GitLab', says: 'that it is not', answers: { '/projects/acme%2Fshop': {} }, at: gitlab, told: ['open', '127.0.0.1 does not protect it', 2] },
  ])('is what $of says of it: $says', async ({ answers, at, told: expected }) => {
    expect(await protection(answers, at)).toEqual(expected);
  });

  it('is asked of nobody but the host that the token is for', async () => {
    expect(await protection({}, github, 'https://github.evil.example/acme/shop.git')).toEqual(['untold', 'only the host knows, and it takes a token to ask it', 0]);
    expect(await protection({}, (url) => ({ GITHUB_SERVER_URL: url, GITHUB_API_URL: url }))).toEqual(['untold', 'only the host knows, and it takes a token to ask it', 0]);
  });

  it('is not known of a path, and what kill does then is said', async () => {
    const report = await diagnosed(someDoctorEffects(), aDoctorRequest(aPlace().clone.directory));
    const [check] = report.checks.filter(({ id }) => id === 'protection');
    expect(check).toMatchObject({ state: 'not-checked', help: [{ text: 'where main refuses a push, kill makes everyone safe all the same, ends with 10, and names the branch kill/ID to merge' }] });
  });
});

describe('the clock', () => {
  it.each([
    [10, /^ok: agrees with http/],
    [-60, /^warn: \d+ s behind http.*\nrun: sudo timedatectl set-ntp true$/],
    [4000, /^fail: \d+ s ahead of http/],
  ])('is compared with the servers that are worked with: %s s', async (seconds, expected) => {
    const { place } = await aServedWorkplace();
    const effects = someDoctorEffects({ clock: { now: () => new Date(Date.now() + seconds * 1000) }, machine: { ...nodeMachine(process.env), platform: 'linux' } });
    expect(told(await diagnosed(effects, aDoctorRequest(place.clone.directory)), 'clock')[0]).toMatch(expected);
  });
});

describe('what is live', () => {
  it('is compared with what is checked out', async () => {
    const place = aPlace();
    const look = async (): Promise<string | undefined> => told(await diagnosed(someDoctorEffects(), aDoctorRequest(place.clone.directory)), 'published')[2];
    expect(await look()).toMatch(/^warn production: nothing was published yet at .*\nrun: maestro-flags publish --env production$/);
    await published(somePublishEffects(), aPublishRequest(place.clone.directory));
    expect(await look()).toMatch(/^ok production: release 1 at .*, which is checked out$/);
    place.clone.write('flags/pricing-page.yaml', readFileSync(join(place.clone.directory, 'flags/pricing-page.yaml'), 'utf8').replace('stage: 10%', 'stage: 50%'));
    place.clone.commit('ramp');
    expect(await look()).toMatch(/^warn production: release 1 at .* is newer\nrun: maestro-flags plan --against published --env production\nrun: maestro-flags publish --env production$/);
  });

  it('is not taken from a store that holds something else', async () => {
    const place = aPlace();
    await published(somePublishEffects(), aPublishRequest(place.clone.directory));
    const [object = ''] = readdirSync(join(place.target, 'objects'));
    const beside = { ...somePublishEffects().files };
    beside.writeAtomic(join(place.target, 'objects', object), '{"flags":{}}\n');
    expect(told(await diagnosed(someDoctorEffects(), aDoctorRequest(place.clone.directory)), 'published')[2]).toMatch(/^fail production: .* does not hold what its name says\nmend: /);
  });
});

describe('the clone and the editor', () => {
  it('says of a shallow clone how to get the rest', async () => {
    const place = aPlace();
    place.clone.write('x', 'x');
    place.clone.commit();
    place.clone.git('push', '--quiet', 'origin', 'main');
    const folder = aFolder();
    place.clone.git('clone', '--quiet', '--depth=1', `file://${place.remote}`, join(folder, 'clone'));
    expect(told(await diagnosed(someDoctorEffects(), aDoctorRequest(join(folder, 'clone'))), 'history')[0]).toMatch(/^warn: the clone is shallow.*\nrun: git fetch --unshallow$/);
  });

  it('says which files no editor checks, and when the schemas are those of another version', async () => {
    const place = aPlace();
    const look = async (): Promise<string | undefined> => told(await diagnosed(someDoctorEffects(), aDoctorRequest(place.clone.directory, { schemas: readSchemas(join(import.meta.dirname, '../../..')) })), 'editor')[0];
    expect(await look()).toMatch(/^warn: none of 5 files names its schema.*\nrun: maestro-flags generate schema\nrun: maestro-flags validate --fix$/);
    place.clone.write('.vscode/settings.json', '{ "yaml.schemas": { "flags/.schemas/flag.schema.json": "flags/*.yaml" } }');
    expect(await look()).toBe('ok: .vscode/settings.json names the schemas');
    place.clone.write('flags/.schemas/flag.schema.json', '{ "old": true }');
    expect(await look()).toMatch(/^warn: flags\/\.schemas is stale/);
  });
});
