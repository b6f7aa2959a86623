import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FlagdArtifact } from '../model/artifact.ts';
import type { KillReport } from '../model/generated/output/kill.ts';
import { aKillRequest, aWorkplace, killed, someOperateEffects, type Workplace } from './operating.ts';
import { aPublishRequest, published, somePublishEffects } from './publishing.ts';

/** A place with as many flags as writers. */
export interface CrowdedPlace extends Workplace {
  readonly keys: readonly string[];
}

/** As many flags as writers, everyone at 5 %, published and pushed; `remove` takes it away. */
export async function makeCrowdedPlace(writers: number): Promise<CrowdedPlace> {
  const place = aWorkplace();
  const keys = Array.from({ length: writers }, (_, index) => `flag-${index}`);
  for (const key of keys) place.clone.write(`flags/${key}.yaml`, `description: x\nowner: payments\nkind: operational\nenvironments: { staging: { stage: 100% }, production: { stage: 5% } }\n`);
  place.clone.commit('many flags');
  place.clone.git('push', '--quiet', 'origin', 'main');
  await published(somePublishEffects(), aPublishRequest(place.clone.directory));
  return { ...place, keys };
}

/** What is live in production. */
export function liveFlags({ target }: Workplace): FlagdArtifact['flags'] {
  return (JSON.parse(readFileSync(join(target, 'production/flags.json'), 'utf8')) as FlagdArtifact).flags; // as: publishing checks it
}

/** A kill of the crowd. */
export interface CrowdedKill {
  readonly flag: string;
  readonly exit: number;
  readonly report: KillReport;
}

/** How long a writer may take. */
const limitMilliseconds = 45_000;

/**
 * All of them write at once, in one process: two of three writers kill, two of them the same flag; the others rewrite a flag;
 * and one publishes a commit that knows of no kill. `remote` is where they push to.
 */
export async function writeAtOnce(place: CrowdedPlace, remote: string = place.remote): Promise<readonly CrowdedKill[]> {
  place.clone.write('README.md', `${place.keys.length} writers\n`);
  place.clone.commit('knows of no kill');
  const publishing = published({ ...somePublishEffects(), pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)), clock: { now: () => new Date() } }, aPublishRequest(place.clone.directory));
  const done = await Promise.all(place.keys.map((flag, index) => (index % 3 === 2 ? touch(flag, remote) : kill(place, index === 1 ? (place.keys[0] ?? '') : flag))));
  await publishing;
  return done.filter((each) => each !== undefined);
}

async function kill({ clone }: CrowdedPlace, flag: string): Promise<CrowdedKill> {
  return { flag, ...(await killed(someOperateEffects(), aKillRequest(clone.directory, { flags: [flag], limitMilliseconds }))) };
}

async function touch(flag: string, remote: string): Promise<undefined> {
  await someOperateEffects().writer.land({
    remote,
    workingDirectory: '/',
    branch: 'main',
    edit: async (tip) => {
      const [file] = await tip.read('flags', (path) => path === `${flag}.yaml`);
      const text = file?.kind === 'bytes' ? new TextDecoder().decode(file.bytes) : '';
      return { kind: 'change', files: [{ path: `flags/${flag}.yaml`, bytes: new TextEncoder().encode(`${text}# touched\n`) }], message: `touch ${flag}`, trailers: [] };
    },
    clone: { isOwnRemote: false, author: undefined, signing: undefined, secrets: [] },
    pace: 'patient',
    deadline: Date.now() + limitMilliseconds,
    proposal: undefined,
  });
}
