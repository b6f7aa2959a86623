import { copyFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aPublishRequest, published, somePublishEffects } from '../../testing/publishing.ts';
import { aFolder } from '../../testing/temporary-folder.ts';
import { temporaryRepository, type TemporaryRepository } from '../../testing/temporary-repository.ts';
import { checkPublication } from './check-publication.ts';

const runs = process.env['MAESTRO_TEST_LONG'] === '1' ? 300 : 15;
const settings = 'version: 1\nenvironments: { production: {} }\nowners: { payments: {} }\npublish: { production: file:../.git/out }\n';
const flag = (stage: string): string => `description: The cart.\nowner: payments\nkind: operational\nenvironments: { production: { stage: ${stage} } }\n`;

async function aTarget(releases: number): Promise<{ readonly repo: TemporaryRepository; readonly out: string }> {
  const repo = temporaryRepository();
  onTestFinished(repo.remove);
  repo.write('flags/maestro.yaml', settings);
  for (const stage of ['1%', '5%', '10%', '50%'].slice(0, releases)) {
    repo.write('flags/cart.yaml', flag(stage));
    repo.commit(`at ${stage}`);
    await published(somePublishEffects(), aPublishRequest(repo.directory));
  }
  return { repo, out: join(repo.directory, '.git/out') };
}

async function check({ directory }: TemporaryRepository, dryRun = false): Promise<{ readonly codes: readonly string[]; readonly exit: number }> {
  const outcome = await checkPublication(somePublishEffects(), aPublishRequest(directory, { dryRun }));
  if (!('report' in outcome) || outcome.report.kind !== 'publication-check') throw new Error('it was refused');
  return { codes: outcome.report.findings.map(({ code, repaired }) => (repaired ? `${code}, repaired` : code)), exit: outcome.exit };
}

function filesIn(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

function liveObject(out: string): string {
  const manifest = JSON.parse(readFileSync(join(out, 'production/4.manifest.json'), 'utf8')) as { readonly artifacts: readonly [{ readonly path: string }] };
  return join(out, manifest.artifacts[0].path);
}

const pointer = 'production/current.json';
const rewrite = (path: string, change: (text: string) => string): void => writeFileSync(path, change(readFileSync(path, 'utf8')));

/** What can happen to a target, and what is said of it. */
const damages = {
  'pointer-missing': (out: string) => rmSync(join(out, pointer)),
  'pointer-unreadable': (out: string) => rewrite(join(out, pointer), (text) => text.slice(0, 90)),
  'pointer-behind': (out: string) => copyFileSync(join(out, 'production/1.manifest.json'), join(out, pointer)),
  'object-broken': (out: string) => rmSync(liveObject(out)),
  'object-broken ': (out: string) => rewrite(liveObject(out), (text) => text.replace('true', 'fals')),
  'object-broken  ': (out: string) => rewrite(liveObject(out), (text) => `${text}${text}`),
  'plain-absent': (out: string) => rmSync(join(out, 'production/flags.json')),
  'plain-stale': (out: string) => rewrite(join(out, 'production/flags.json'), (text) => `${text} `),
} as const;
const kindOf = (code: string): string => code.split('-')[0] ?? '';

describe('looking at what is published', () => {
  it('puts right whatever was lost, torn, altered or put back, byte for byte, and touches nothing in a dry run', { timeout: 3_600_000 }, async () => {
    const { repo, out } = await aTarget(4);
    const whole = filesIn(out);
    const codes = Object.keys(damages) as (keyof typeof damages)[]; // as: of a literal
    const some = fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 3, selector: kindOf });
    await fc.assert(
      fc.asyncProperty(some, async (chosen) => {
        for (const code of chosen) damages[code](out);
        const damaged = filesIn(out);
        const told = chosen.map((code) => code.trim());
        const dry = await check(repo, true);
        expect(dry.exit).toBe(1);
        expect(filesIn(out)).toEqual(damaged);
        const { codes: repaired, exit } = await check(repo);
        expect([...repaired].sort()).toEqual(told.map((code) => `${code}, repaired`).sort());
        expect(exit).toBe(0);
        expect(filesIn(out)).toEqual(whole);
        expect(await check(repo)).toEqual({ codes: [], exit: 0 });
      }),
      { numRuns: runs },
    );
  });

  it('leaves and names what nobody can put back', async () => {
    const { repo, out } = await aTarget(4);
    const backup = aFolder();
    cpSync(out, backup, { recursive: true });
    // A manifest that does not follow the one before is no release, whatever its number.
    rewrite(join(out, 'production/4.manifest.json'), (text) => text.replace(/"prev":"./, '"prev":"f'));
    rmSync(join(out, pointer));
    expect(await check(repo)).toEqual({ codes: ['pointer-missing'], exit: 1 });
    expect(existsSync(join(out, pointer))).toBe(false);
    cpSync(backup, out, { recursive: true });
    // Neither the plain copy nor this commit has the bytes.
    repo.write('flags/cart.yaml', flag('100%'));
    repo.commit('at 100%');
    rmSync(liveObject(out));
    rmSync(join(out, 'production/flags.json'));
    expect(await check(repo)).toEqual({ codes: ['object-broken'], exit: 1 });
  });

  it('is told when publishing finds that what is live already was broken', async () => {
    const { repo, out } = await aTarget(4);
    const whole = filesIn(out);
    damages['object-broken'](out);
    const { outcome, notes } = await published(somePublishEffects(), aPublishRequest(repo.directory));
    expect([outcome, ...notes.map(({ code }) => code)]).toEqual(['already-live', 'object-restored']);
    expect(filesIn(out)).toEqual(whole);
  });
});
