import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { FlagdArtifact } from '../../model/artifact.ts';
import { aKillRequest, aWorkplace, killed, someOperateEffects, type Workplace } from '../../testing/operating.ts';
import { aPublishRequest, published, somePublishEffects } from '../../testing/publishing.ts';

const isLong = process.env['MAESTRO_TEST_LONG'] === '1';
const [writers, rounds] = isLong ? [50, 20] : [6, 2];
const keys = Array.from({ length: writers }, (_, index) => `flag-${index}`);

/** As many flags as writers, everyone at 5 %, published and pushed. */
async function aCrowdedPlace(): Promise<Workplace> {
  const place = aWorkplace();
  onTestFinished(() => place.remove());
  for (const key of keys) place.clone.write(`flags/${key}.yaml`, `description: x\nowner: payments\nkind: operational\nenvironments: { staging: { stage: 100% }, production: { stage: 5% } }\n`);
  place.clone.commit('many flags');
  place.clone.git('push', '--quiet', 'origin', 'main');
  await published(somePublishEffects(), aPublishRequest(place.clone.directory));
  return place;
}

function liveFlags({ target }: Workplace): FlagdArtifact['flags'] {
  return (JSON.parse(readFileSync(join(target, 'production/flags.json'), 'utf8')) as FlagdArtifact).flags;
}

/** Two of three writers kill, two of them the same flag; the others rewrite a flag, or publish a commit that knows of no kill. */
async function write(place: Workplace, index: number): Promise<{ readonly flag: string; readonly exit: number } | undefined> {
  const flag = keys[index] ?? '';
  if (index % 3 === 2) {
    await someOperateEffects().writer.land({
      remote: place.remote,
      workingDirectory: '/',
      branch: 'main',
      edit: async (tip) => {
        const [file] = await tip.read('flags', (path) => path === `${flag}.yaml`);
        const text = file?.kind === 'bytes' ? new TextDecoder().decode(file.bytes) : '';
        return { kind: 'change', files: [{ path: `flags/${flag}.yaml`, bytes: new TextEncoder().encode(`${text}# touched\n`) }], message: `touch ${flag}`, trailers: [] };
      },
      clone: { isOwnRemote: false, author: undefined, signing: undefined, secrets: [] },
      pace: 'patient',
      deadline: Date.now() + 45_000,
      proposal: undefined,
    });
    return undefined;
  }
  const killedFlag = index === 1 ? (keys[0] ?? '') : flag;
  const { exit } = await killed(someOperateEffects(), aKillRequest(place.clone.directory, { flags: [killedFlag], limitMilliseconds: 45_000 }));
  return { flag: killedFlag, exit };
}

describe('many who write at once', () => {
  it('lose no kill that was acknowledged, neither from the branch nor from what is live', { timeout: 3_600_000 }, async () => {
    for (let round = 0; round < rounds; round += 1) {
      const place = await aCrowdedPlace();
      place.clone.write('README.md', `round ${round}\n`);
      place.clone.commit('knows of no kill');
      const publishing = published({ ...somePublishEffects(), pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)), clock: { now: () => new Date() } }, aPublishRequest(place.clone.directory));
      const done = await Promise.all(keys.map((_, index) => write(place, index)));
      await publishing;
      const kills = done.filter((each) => each !== undefined);
      expect(kills.map(({ exit }) => exit)).toEqual(kills.map(() => 0));
      const held = place.atRemote('ls-tree', '--name-only', 'main', 'flags/kills/production/').split('\n');
      for (const { flag } of kills) {
        expect(held).toContain(`flags/kills/production/${flag}.yaml`);
        expect(liveFlags(place)[flag]?.metadata['killed'], flag).toBe(true);
      }
      expect(place.atRemote('fsck', '--strict', '--no-dangling')).toBe('');
    }
  });
});
