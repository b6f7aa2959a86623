import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openStore } from '../effects/publish/index.ts';
import type { Json } from '../model/json.ts';
import { serializeArtifact } from '../outputs/flagd/serialize.ts';
import { toFlagdArtifact } from '../outputs/flagd.ts';
import { writeManifest } from '../outputs/release/write-release.ts';
import { type Comparison, compareProjects } from '../plan/diff-projects.ts';
import { renderPlan } from '../reporters/pretty/plan.ts';
import { arbitraryProject, projectEnvironments } from '../testing/arbitrary-project.ts';
import { aProjectRepository, changesInShort, flagText, planIn, settingsText, sha256, tryToPlan } from '../testing/plan-in-repository.ts';
import { aManifest, aSigner, signManifest } from '../testing/releases.ts';
import { plainLook } from '../testing/reports.ts';
import { aFolder } from '../testing/temporary-folder.ts';
import type { TemporaryRepository } from '../testing/temporary-repository.ts';
import { compareWithReleases } from './compare-with-releases.ts';
import { compileArtifacts } from './compile.ts';
import { openProject } from './open-project.ts';
import { nodeFiles } from '../effects/node-files.ts';
import type { PlanRequest } from './plan-request.ts';
import type { PublishedRelease } from './published-release.ts';
import { isRefusal } from './refusal.ts';

const at = (stage: string, more = ''): string => flagText({ staging: '{ stage: 100% }', production: `{ stage: ${stage}${more} }` });

function against(from: string, workingDirectory = '/'): Pick<PlanRequest, 'against'> {
  return { against: { from, openTarget: (url) => openStore(url, { environment: {}, workingDirectory }) } };
}

/** What compile makes of the work tree in production. */
async function compiled({ directory }: TemporaryRepository, environment = 'production', commit?: string): Promise<Uint8Array> {
  const opened = openProject(nodeFiles('/'), { cwd: directory, project: undefined });
  if (isRefusal(opened) || opened.loaded.project === undefined) throw new Error('there is no project');
  const artifacts = await compileArtifacts(opened.loaded.project, { environment, allowEmpty: true, commit });
  if (isRefusal(artifacts) || artifacts[0] === undefined) throw new Error('nothing was compiled');
  return artifacts[0].bytes;
}

function put(folder: string, path: string, bytes: Uint8Array | string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return file;
}

/** A target with a release of the work tree in production. */
async function publish(repo: TemporaryRepository, options: { readonly signed?: boolean; readonly commit?: string } = {}): Promise<string> {
  const folder = aFolder();
  const artifact = await compiled(repo, 'production', options.commit);
  const manifest = aManifest(artifact, { seq: 812, commit: options.commit ?? null });
  put(folder, `objects/${sha256(artifact)}.json`, artifact);
  put(folder, 'production/current.json', options.signed === true ? signManifest(manifest, [aSigner()]) : writeManifest(manifest));
  put(folder, 'production/flags.json', artifact);
  return folder;
}

describe('planning against what is published', () => {
  it.each([
    ['the target', ''],
    ['its pointer', '/production/current.json'],
    ['the artifact alone', '/production/flags.json'],
    ['the target as a URL', 'file:'],
  ])('names the change and its effect from %s', async (_, path) => {
    const repo = aProjectRepository({ 'a.yaml': at('1%'), 'b.yaml': at('10%') });
    const folder = await publish(repo);
    repo.write('flags/a.yaml', at('5%'));
    const from = path === 'file:' ? `file://${folder}` : `${folder}${path}`;
    const { report, exit } = await planIn(repo, { environment: 'production', ...against(from) });
    expect({ changes: changesInShort(report), exit, unchanged: report.summary.unchanged, project: report.base.kind }).toEqual({ changes: ['production a ramp-up 1%>5% allowed'], exit: 0, unchanged: 1, project: 'published' });
    expect(report.changes[0]?.effect).toMatchObject({ gained: 4000, lost: 0, moved: 0, everyone_else: { before: 1000, after: 5000, unit: 'targetingKey' } });
    expect(report.live.releases).toMatchObject([{ environment: 'production', artifact_sha256: expect.stringMatching(/^[0-9a-f]{64}$/), seq: path.endsWith('flags.json') ? null : 812 }]);
  });

  it('says no change where nothing changed, whatever commit the release names, signed or not', async () => {
    const repo = aProjectRepository({ 'a.yaml': at('1%') });
    const folder = await publish(repo, { signed: true, commit: repo.git('rev-parse', 'HEAD') });
    const { report } = await planIn(repo, { environment: 'production', ...against(folder) });
    expect(renderPlan(report, plainLook())).toBe('Comparing published production 812 → working tree, only production\n\nNo changes: the one flag decides as before.\n');
    repo.write('flags/a.yaml', at('1%').replace('1% }', '1%, rules: [{ name: qa, when: { all: [{ tenant: qa }] }, serve: on }] }'));
    const qa = await publish(repo);
    repo.write('flags/a.yaml', at('1%').replace('1% }', '1%, rules: [{ name: other, when: { not: { tenant: { notEquals: qa } } }, serve: on }] }'));
    expect((await planIn(repo, { environment: 'production', ...against(qa) })).report.changes.map(({ environment }) => environment)).toEqual([]);
  });

  it('counts the people that a plan between the same two states counts', async () => {
    const more = ', rules: [{ name: first, when: { tenant: acme }, serve: on }]';
    const repo = aProjectRepository({ 'a.yaml': at('1%', more), 'b.yaml': at('10%') });
    const folder = await publish(repo);
    repo.write('flags/a.yaml', at('50%'));
    repo.write('flags/b.yaml', at('5%'));
    repo.write('flags/c.yaml', at('1%'));
    repo.write('people.ndjson', Array.from({ length: 400 }, (_, index) => JSON.stringify({ targetingKey: `u-${index}`, tenant: index % 9 === 0 ? 'acme' : 'globex', groups: index % 7 === 0 ? ['staff'] : [] })).join('\n'));
    const population = { source: 'people.ndjson', format: 'ndjson' } as const;
    const published = await planIn(repo, { environment: 'production', population, ...against(folder) });
    const committed = await planIn(repo, { environment: 'production', population, base: 'HEAD' });
    const counts = ({ report }: typeof published): readonly unknown[] => report.changes.flatMap(({ flag, environment, people }) => (environment === null ? [] : [[flag, people]]));
    expect(counts(published)).toEqual(counts(committed));
    expect(counts(published)).toHaveLength(3);
    expect(published.report.population).toMatchObject({ people: 400, refused: 0 });
    expect(published.report.changes.some(({ people }) => (people?.gained ?? 0) > 100)).toBe(true);
    expect(published.report.changes.some(({ people }) => (people?.lost ?? 0) > 10)).toBe(true);
  });

  it('names every kind of change', async () => {
    const kindOf = async (before: string, after: string): Promise<readonly string[]> => {
      const repo = aProjectRepository({ 'a.yaml': before });
      const folder = await publish(repo);
      repo.write('flags/a.yaml', after);
      const { report } = await planIn(repo, { environment: 'production', ...against(folder) });
      expect(report.diagnostics).toEqual([]);
      return changesInShort(report);
    };
    expect(await kindOf(at('5%'), at('1%'))).toEqual(['production a ramp-down 5%>1% allowed']);
    expect(await kindOf(at('5%'), at('5%', ', bucketBy: tenant'))).toEqual(['production a rebucket by targetingKey, salt a>by tenant, salt a blocked']);
    expect(await kindOf(at('5%', ', rules: [{ name: vip, when: { tenant: acme }, serve: on }]'), at('5%'))).toEqual(['production a retarget #1: tenant is "acme" -> on> allowed']);
    expect(await kindOf(at('5%'), at('5%', ', rules: [{ name: vip, when: { tenant: acme }, serve: on }]'))).toEqual(['production a retarget >vip: tenant is "acme" -> on allowed']);
    const valued = (value: string): string => `${flagText({ staging: '{ stage: 100%, serve: new }', production: '{ stage: 1%, serve: new }' }, 'type: string')}`.replace('environments:', `variants: { new: ${value}, old: grey }\nsafe: old\nenvironments:`);
    expect(await kindOf(valued('red'), valued('blue'))).toEqual(['production a values new: "red">new: "blue" allowed']);
    expect(await kindOf(at('5%'), at('5%').replace('kind: release', 'kind: experiment'))).toEqual(['* a metadata kind: release>kind: experiment allowed']);
    expect(await kindOf(at('off'), at('1%'))).toEqual(['production a ramp-up off>1% blocked']);
  });

  it('knows kills, new flags and flags that are gone', async () => {
    const repo = aProjectRepository({ 'a.yaml': at('100%'), 'b.yaml': at('100%'), 'gone.yaml': at('10%') });
    repo.write('flags/kills/production/b.yaml', 'id: 01JD3Z5V8K6WQ9R2T4Y7M1N0PB\nreason: slow\nby: ada@acme.dev\nat: 2026-11-23T03:12:00Z\n');
    const folder = await publish(repo);
    repo.removeFile('flags/kills/production/b.yaml');
    repo.removeFile('flags/gone.yaml');
    repo.write('flags/kills/production/a.yaml', 'id: 01JD3Z5V8K6WQ9R2T4Y7M1N0PC\nreason: slow\nby: ada@acme.dev\nat: 2026-11-23T03:12:00Z\n');
    repo.write('flags/new.yaml', at('internal'));
    const { report } = await planIn(repo, { environment: 'production', ...against(folder) });
    expect([...changesInShort(report)].sort()).toEqual(['production a kill 100%>killed allowed', 'production b restore killed>100% blocked', 'production gone retire 10%> allowed', 'production new create >internal allowed']);
    expect(report.changes.find(({ flag }) => flag === 'gone')?.effect).toMatchObject({ lost: 10_000 });
  });

  it('counts an empty target as nothing published yet', async () => {
    const repo = aProjectRepository({ 'a.yaml': at('100%') });
    const { report } = await planIn(repo, { environment: 'production', ...against(aFolder()) });
    expect([changesInShort(report), report.base.label]).toEqual([['production a create >100% allowed'], 'published production (nothing yet)']);
  });

  it('reads the targets of maestro.yaml, and says which environments have none', async () => {
    const repo = aProjectRepository({ 'a.yaml': at('1%') });
    const folder = await publish(repo);
    const refusal = await tryToPlan(repo.directory, { against: { ...against('').against, from: undefined, openTarget: (url) => openStore(url, { environment: {}, workingDirectory: '/' }) } });
    expect(refusal).toMatchObject({ code: 'no-target', exit: 64 });
    repo.write('flags/maestro.yaml', `${settingsText}publish: { production: "file://${folder}" }\n`);
    const { report } = await planIn(repo, { against: { from: undefined, openTarget: (url) => openStore(url, { environment: {}, workingDirectory: '/' }) } });
    expect([report.changes, report.live.releases.map(({ environment }) => environment)]).toEqual([[], ['production']]);
  });

  it('goes by the policies and the history of the commit that was published', async () => {
    const repo = aProjectRepository({ 'a.yaml': at('1%') });
    repo.write('flags/maestro.yaml', `${settingsText}policies: { bake: { 1%: 24h } }\n`);
    repo.setClock('2026-11-23T11:00:00Z');
    const commit = repo.commit('published');
    const folder = await publish(repo, { commit });
    repo.write('flags/maestro.yaml', `${settingsText}policies: { stage-skip: off }\n`);
    repo.write('flags/a.yaml', at('50%'));
    const { report } = await planIn(repo, { environment: 'production', ...against(folder) });
    expect([report.base.commit, report.changes[0]?.policy.map(({ code }) => code), report.settings.map(({ name }) => name)]).toEqual([commit, ['stage-skip'], ['policies.bake', 'policies.stage-skip']]);
    expect(report.changes[0]?.baked).toMatchObject({ needed_seconds: 86_400 });
  });

  it('is stale once another release is live', async () => {
    const repo = aProjectRepository({ 'a.yaml': at('1%') });
    const folder = await publish(repo);
    repo.write('flags/a.yaml', at('5%'));
    await planIn(repo, { environment: 'production', out: 'plan.json', ...against(folder) });
    const check = (): ReturnType<typeof tryToPlan> => tryToPlan(repo.directory, { environment: 'production', check: 'plan.json', ...against(folder) });
    expect(await check()).toMatchObject({ exit: 0 });
    const artifact = await compiled(repo);
    put(folder, `objects/${sha256(artifact)}.json`, artifact);
    put(folder, 'production/current.json', writeManifest(aManifest(artifact, { seq: 813 })));
    expect(await check()).toMatchObject({ code: 'stale-plan', message: expect.stringMatching(/^plan\.json is stale: the live release of production is 813 \(artifact [0-9a-f]{12}\), the plan compares with 812/) });
  });
});

describe('a release that cannot be believed', () => {
  it('is refused with its place and the reason', async () => {
    const repo = aProjectRepository({ 'a.yaml': at('1%') });
    const folder = await publish(repo);
    const refusalOf = async (from: string, environment = 'production'): Promise<string> => {
      const outcome = await tryToPlan(repo.directory, { environment, ...against(from) });
      return isRefusal(outcome) ? `${outcome.exit} ${outcome.message.replaceAll(folder, 'T')}` : 'planned';
    };
    expect(await refusalOf(`${folder}/production/nothing.json`)).toBe('66 there is nothing at file://T/production/nothing.json');
    expect(await refusalOf(`${folder}/production/flags.json`, 'staging')).toMatch(/it is of the environment production, and staging is compared$/);
    put(folder, 'text.json', 'none');
    expect(await refusalOf(`${folder}/text.json`)).toMatch(/^1 .* is no release to compare with: /);
    put(folder, 'deep.json', `{"flags":${'['.repeat(100_000)}${']'.repeat(100_000)}}`);
    expect(await refusalOf(`${folder}/deep.json`)).toMatch(/^1 /);
    const artifact = await compiled(repo);
    put(folder, `objects/${sha256(artifact)}.json`, Buffer.from(artifact).toString().replace('"5%"', '"1%"').replace('off', 'OFF'));
    expect(await refusalOf(folder)).toMatch(/the artifact's SHA-256 is [0-9a-f]{64}, and the manifest says/);
  });

  it('names the flag whose logic the compiler did not write, and compares the others', async () => {
    const repo = aProjectRepository({ 'a.yaml': at('1%'), 'b.yaml': at('10%') });
    const artifact = JSON.parse(Buffer.from(await compiled(repo)).toString()) as { flags: { a: { targeting: Json } } };
    artifact.flags.a.targeting = { if: [{ '==': [{ var: 'tenant' }, 'acme'] }, 'on', 'off'] };
    const file = put(aFolder(), 'flags.json', JSON.stringify(artifact));
    repo.write('flags/b.yaml', at('50%'));
    const { report } = await planIn(repo, { environment: 'production', ...against(file) });
    expect([report.summary.not_compared, report.applyable]).toEqual([['a'], false]);
    expect(report.base_diagnostics).toMatchObject([{ code: 'foreign-logic', message: 'flag a as it is live in production cannot be read: {"==":[{"var":"tenant"},"acme"]} is not in the portable profile' }]);
    expect(changesInShort(report)).toEqual(['production b ramp-up 10%>50% allowed']);
  });
});

describe('the exact comparison', () => {
  it('finds no change between any project and its own artifacts', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(arbitraryProject(), (project) => {
        const releases = projectEnvironments.map((environment): PublishedRelease => {
          const artifact = JSON.parse(serializeArtifact(toFlagdArtifact(project, environment))) as Json & { flags: { [key: string]: { metadata: { version: string } } } };
          // Not the same bytes, so that every flag is read and compared.
          for (const flag of Object.values(artifact.flags)) flag.metadata.version = '';
          return releaseOf(environment, artifact);
        });
        const { comparison, problems } = compareWithReleases(releases, project);
        expect([comparison.changes, comparison.unchanged, problems]).toEqual([[], project.flags.size, []]);
      }),
      { numRuns: process.env['MAESTRO_TEST_LONG'] === '1' ? 10_000 : 300 },
    );
  });

  it('tells who gets what instead as a comparison of the two projects does', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(arbitraryProject(), arbitraryProject(), (before, after) => {
        const releases = projectEnvironments.map((environment) => releaseOf(environment, JSON.parse(serializeArtifact(toFlagdArtifact(before, environment))) as Json));
        const { comparison, problems } = compareWithReleases(releases, after);
        expect(problems).toEqual([]);
        expect(effectsOf(comparison)).toEqual(effectsOf(compareProjects(before, after)));
      }),
      { numRuns: process.env['MAESTRO_TEST_LONG'] === '1' ? 5_000 : 100 },
    );
  });
});

function releaseOf(environment: string, artifact: Json): PublishedRelease {
  return { kind: 'release', release: { environment, source: '', seq: 1, manifest_sha256: null, artifact_sha256: null, commit: null }, artifact, kills: new Map() };
}

/** Who gets what instead of what, by environment and flag. Wording is left out, and who counts as everyone else: both go by how a condition is put. */
function effectsOf({ changes }: Comparison): unknown {
  const felt = changes.filter(({ effect }) => effect !== undefined && effect.regions.length > 0);
  const entries = felt.map(({ environment, flag, effect }) => {
    const moves = new Set(effect?.regions.flatMap(({ matrix }) => matrix.map(({ from, to }) => `${from} > ${to}`)));
    return [`${environment ?? '*'}/${flag}`, { safe: effect?.safe, moves: [...moves].sort() }] as const;
  });
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
