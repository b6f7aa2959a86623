import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type AnySchemaObject } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../effects/node-files.ts';
import { nodeGit } from '../effects/node-git.ts';
import type { PlanReport } from '../model/generated/output/plan.ts';
import { aProjectRepository, flagText, planIn, sha256, tryToPlan } from '../testing/plan-in-repository.ts';
import { aFolder } from '../testing/temporary-folder.ts';
import type { TemporaryRepository } from '../testing/temporary-repository.ts';
import { checkPlanFile, type PlanGround } from './check-plan-file.ts';
import { compileArtifacts } from './compile.ts';
import { loadFiles, readCommitted } from './open-project.ts';
import { type PlanFile, readPlanFile, serializePlan } from './plan-file.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** A project with a ramp on top of the tag `v1`. */
function aRamp(): TemporaryRepository {
  const repo = aProjectRepository({ 'new-checkout.yaml': flagText({ staging: '{ stage: 100% }', production: '{ stage: 1% }' }) });
  repo.git('tag', 'v1');
  repo.write('flags/new-checkout.yaml', flagText({ staging: '{ stage: 100% }', production: '{ stage: 5% }' }));
  repo.commit('ramp');
  return repo;
}

async function save(directory: string): Promise<string> {
  const file = join(directory, 'plan.json');
  await planIn({ directory }, { base: 'v1', head: 'HEAD', out: 'plan.json' });
  return file;
}

async function readIn(directory: string, toolVersion = '0.1.0'): Promise<PlanFile | Refusal> {
  return readPlanFile(nodeFiles(directory), { path: 'plan.json', shown: 'plan.json', toolVersion });
}

describe('a saved plan', () => {
  it('is the value that JSON prints, canonical, and fits the published schema', async () => {
    const repo = aRamp();
    const { report } = await planIn(repo, { base: 'v1', head: 'HEAD', out: 'plan.json' });
    const text = readFileSync(join(repo.directory, 'plan.json'), 'utf8');
    expect(JSON.parse(text)).toEqual(report);
    expect(text).toBe(serializePlan(report));
    const validate = planSchema();
    expect([validate(JSON.parse(text)), validate.errors]).toEqual([true, null]);
    expect(validate({ ...report, kind: 'proof' })).toBe(false);
  });

  it('is the same bytes from the same commits in another clone at another path', async () => {
    const repo = aRamp();
    const clone = join(aFolder(), 'elsewhere');
    execFileSync('git', ['clone', '--quiet', repo.directory, clone]);
    const [one, other] = [await save(repo.directory), await save(clone)].map((file) => readFileSync(file, 'utf8'));
    expect(other).toBe(one);
  });

  it('names the artifacts that compile writes, and only where the head has no errors', async () => {
    const repo = aRamp();
    const { report } = await planIn(repo, { base: 'v1', head: 'HEAD', out: 'plan.json' });
    const commit = repo.git('rev-parse', 'HEAD');
    const { project } = loadFiles('flags', await readCommitted(nodeGit(), { topLevel: repo.directory, commit, root: 'flags' }));
    const compiled = project === undefined ? [] : await compileArtifacts(project, { environment: undefined, allowEmpty: false, commit: undefined });
    if (isRefusal(compiled)) throw new Error(compiled.message);
    expect(report.artifacts).toEqual(compiled.map(({ environment, bytes }) => ({ environment, format: 'flagd', sha256: sha256(bytes), size: bytes.length, flags: 1 })));
    repo.write('flags/new-checkout.yaml', 'rang: 1\n');
    const broken = await planIn(repo, { base: 'v1', out: 'broken.json' });
    expect([broken.report.artifacts, broken.report.applyable, existsSync(join(repo.directory, 'broken.json'))]).toEqual([null, false, true]);
  });

  it('compiles nothing that nobody asked to be saved', async () => {
    const { report } = await planIn(aRamp(), { base: 'v1', head: 'HEAD' });
    expect(report.artifacts).toBeNull();
  });

  it('has a digest of the sources that coreutils can make too, and that every byte and name counts for', async () => {
    const repo = aRamp();
    const digest = async (): Promise<string> => (await planIn(repo, { base: 'v1' })).report.sources_sha256;
    const before = await digest();
    const script = 'cd flags && find . -name "*.yaml" -print0 | sed -z "s:^./::" | LC_ALL=C sort -z | xargs -0 sha256sum --zero | sha256sum';
    expect(execFileSync('sh', ['-c', script], { cwd: repo.directory, encoding: 'utf8' }).slice(0, 64)).toBe(before);
    expect((await planIn(repo, { base: 'v1', head: 'HEAD' })).report.sources_sha256).toBe(before);
    const file = join(repo.directory, 'flags/new-checkout.yaml');
    const bytes = readFileSync(file);
    for (const at of [0, Math.floor(bytes.length / 2), bytes.length - 1]) {
      writeFileSync(file, bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)));
      expect(await digest()).not.toBe(before);
    }
    writeFileSync(file, bytes.toString().replaceAll('\n', '\r\n'));
    expect(await digest()).not.toBe(before);
    writeFileSync(file, bytes);
    expect(await digest()).toBe(before);
    repo.move('flags/new-checkout.yaml', 'flags/pay/new-checkout.yaml');
    expect(await digest()).not.toBe(before);
  });
});

describe('the exit code in detail', () => {
  it('is 0 without changes, 2 with some and 1 where something stands against them', async () => {
    const repo = aRamp();
    const exitOf = async (request: Parameters<typeof planIn>[1]): Promise<number> => (await planIn(repo, { ...request, detailedExit: true })).exit;
    expect(await exitOf({ base: 'HEAD', head: 'HEAD' })).toBe(0);
    expect(await exitOf({ base: 'v1', head: 'HEAD' })).toBe(2);
    expect((await planIn(repo, { base: 'v1', head: 'HEAD' })).exit).toBe(0);
    repo.write('flags/new-checkout.yaml', flagText({ staging: '{ stage: 100% }', production: '{ stage: 100% }' }));
    expect(await exitOf({ base: 'HEAD' })).toBe(1);
  });
});

describe('a plan that is checked', () => {
  it('holds while nothing changes, and is stale once the sources or what they compile to did', async () => {
    const repo = aRamp();
    await save(repo.directory);
    const check = (): ReturnType<typeof tryToPlan> => tryToPlan(repo.directory, { base: 'v1', check: 'plan.json' });
    expect(await check()).toMatchObject({ exit: 0, report: { applyable: true } });
    const file = 'flags/new-checkout.yaml';
    const text = readFileSync(join(repo.directory, file), 'utf8');
    repo.write(file, `# a comment\n${text}`);
    const commented = await check();
    expect(commented).toMatchObject({ code: 'stale-plan', exit: 1, message: expect.stringMatching(/^plan\.json is stale: the sources changed \([0-9a-f]{12}, now [0-9a-f]{12}\)$/) });
    expect(commented).toHaveProperty('help.0.text', expect.stringContaining('compiled bytes are the same'));
    repo.write(file, text.replace('stage: 5%', 'stage: 1%'));
    expect(await check()).toMatchObject({ message: expect.stringMatching(/the sources changed .*; the compiled bytes of production differ \(/) });
    repo.write(file, text);
    expect(await tryToPlan(repo.directory, { base: 'HEAD', check: 'plan.json' })).toMatchObject({ message: expect.stringContaining('it compares with') });
    expect(await tryToPlan(repo.directory, { base: 'v1', check: 'plan.json', toolVersion: '9.9.9' })).toMatchObject({ code: 'stale-plan', message: 'plan.json is stale: it was made by maestro-flags 0.1.0, and this is 9.9.9' });
  });

  it('is refused where it is blocked, also when its verdict was edited', async () => {
    const repo = aRamp();
    repo.write('flags/new-checkout.yaml', flagText({ staging: '{ stage: 100% }', production: '{ stage: 100% }' }));
    await planIn(repo, { base: 'HEAD', out: 'plan.json' });
    expect(await tryToPlan(repo.directory, { base: 'HEAD', check: 'plan.json' })).toMatchObject({ code: 'plan-not-applyable', exit: 1, message: 'plan.json is a plan that must not be carried out (1 blocked)' });
    const file = join(repo.directory, 'plan.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"applyable":false', '"applyable":true'));
    expect(await tryToPlan(repo.directory, { base: 'HEAD', check: 'plan.json' })).toMatchObject({ code: 'plan-not-applyable' });
  });

  it('names the live release that it does not compare with', async () => {
    const repo = aRamp();
    await save(repo.directory);
    const file = await readIn(repo.directory);
    if (isRefusal(file)) throw new Error(file.message);
    const release = { environment: 'production', source: 'file:dist', seq: 812, manifest_sha256: 'a'.repeat(64), artifact_sha256: 'b'.repeat(64), commit: file.plan.live.commit };
    const ground = (live: Partial<typeof release>): PlanGround => ({ ...file.plan, live: { commit: null, releases: [{ ...release, ...live }] } });
    const against: PlanFile = { ...file, plan: { ...file.plan, live: { commit: null, releases: [release] } } };
    expect(checkPlanFile(file, ground({}))).toBeUndefined();
    expect(checkPlanFile(file, ground({ commit: 'c'.repeat(40) }))?.message).toMatch(/^plan\.json is stale: the live release of production is 812 \(artifact b{12}\), the plan compares with [0-9a-f]{12}$/);
    expect(checkPlanFile(against, ground({ commit: null }))).toBeUndefined();
    for (const other of [{ seq: 813 }, { manifest_sha256: 'c'.repeat(64) }, { artifact_sha256: 'c'.repeat(64) }]) {
      expect(checkPlanFile(against, ground(other))?.message).toContain('the live release of production is');
    }
  });
});

describe('a file that is no plan', () => {
  it('is refused with what is wrong with it', async () => {
    const directory = aFolder();
    const refusalOf = async (content: string | Uint8Array): Promise<string> => {
      writeFileSync(join(directory, 'plan.json'), content);
      const read = await readIn(directory);
      return isRefusal(read) ? `${read.exit} ${read.message}` : 'read';
    };
    expect(await refusalOf('')).toBe('1 plan.json is no saved plan: it is not JSON in UTF-8');
    expect(await refusalOf(Uint8Array.of(0x22, 0xff, 0x22))).toBe('1 plan.json is no saved plan: it is not JSON in UTF-8');
    expect(await refusalOf('[]')).toBe('1 plan.json is no saved plan: it has no kind');
    expect(await refusalOf('{"kind":"proof\\u001b[2J"}')).toBe('1 plan.json is no saved plan: its kind is "proof\\u{1b}[2J"');
    expect(await refusalOf('{"kind":"plan"}')).toMatch(/^1 plan\.json is no saved plan: the document must have required property '\w+' \(schemas\/plan\.schema\.json\)$/);
    expect(await refusalOf(`${'['.repeat(200_000)}`)).toMatch(/^1 /);
    expect(await refusalOf(`{"kind":"plan","tool_version":"0.1.0","changes":${'['.repeat(5000)}${']'.repeat(5000)}}`)).toMatch(/^1 /);
    expect(await refusalOf(new Uint8Array(64 * 1024 * 1024 + 1))).toBe('1 plan.json is no saved plan: it is larger than 64 MiB');
  });

  it('never passes for another release, whichever of its bits are flipped', async () => {
    const repo = aRamp();
    const bytes = readFileSync(await save(repo.directory));
    const whole = await readIn(repo.directory);
    if (isRefusal(whole)) throw new Error(whole.message);
    const ground: PlanGround = whole.plan;
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(bytes.length * 8 - 1), { minLength: 1, maxLength: 3 }), async (flips) => {
        const flipped = Uint8Array.from(bytes);
        for (const bit of flips) flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        writeFileSync(join(repo.directory, 'plan.json'), flipped);
        const read = await readIn(repo.directory);
        if (isRefusal(read)) expect(read.message).toMatch(/^plan\.json is /);
        else if (checkPlanFile(read, ground) === undefined) expect(groundOf(read.plan)).toEqual(groundOf(whole.plan));
      }),
      { numRuns: process.env['MAESTRO_TEST_LONG'] === '1' ? 20_000 : 1_000 },
    );
  });
});

function groundOf({ tool_version, sources_sha256, artifacts, live }: PlanReport): unknown {
  return { tool_version, sources_sha256, artifacts: artifacts?.map(({ environment, sha256: digest }) => [environment, digest]), live };
}

function planSchema(): ReturnType<Ajv['compile']> {
  const folder = join(import.meta.dirname, '../../schemas');
  const ajv = new Ajv({ strict: true, allowUnionTypes: true });
  const read = (path: string): AnySchemaObject => JSON.parse(readFileSync(join(folder, path), 'utf8')) as AnySchemaObject;
  ajv.addSchema(read('output/diagnostic.schema.json'));
  // One source: nothing else in the package is called so.
  expect(readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('plan.schema.json'))).toEqual(['plan.schema.json']);
  return ajv.compile(read('plan.schema.json'));
}
