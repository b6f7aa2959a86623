import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aProgram, canTrace, killAt, type KillPoint, listKillPoints } from '../../testing/kill-points.ts';
import { aKillRequest, aWorkplace, killed, someOperateEffects, type Workplace } from '../../testing/operating.ts';
import { aPublishRequest, published, somePublishEffects } from '../../testing/publishing.ts';

const crashes = process.env['MAESTRO_TEST_LONG'] === '1' ? 200 : 4;
const killFile = 'flags/kills/production/new-checkout.yaml';

/** A kill as a process of its own; it writes a file when it acknowledges. */
const program = `
import { writeFileSync } from 'node:fs';
import { nodeCryptography } from './effects/node-cryptography.ts';
import { nodeFiles } from './effects/node-files.ts';
import { nodeGit } from './effects/node-git.ts';
import { nodeGitWriter } from './effects/git-writer/node-git-writer.ts';
import { openStore } from './effects/publish/index.ts';
import { killWorkflow } from './workflows/operate/kill.ts';
import { releaseCodec } from './workflows/publish/release-codec.ts';
const [cwd, acknowledged] = process.argv.slice(2);
begin();
const outcome = await killWorkflow({
  files: nodeFiles('/'),
  git: nodeGit(),
  clock: { now: () => new Date() },
  openStore: (url, workingDirectory) => openStore(url, { environment: {}, workingDirectory }),
  releases: releaseCodec({ cryptography: nodeCryptography, signers: [], trust: undefined }),
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
  sha256: (bytes) => nodeCryptography.sha256(bytes),
  writer: nodeGitWriter(),
  newId: () => 'CRASHED',
  whoever: 'root@host',
}, {
  cwd, project: undefined, repository: undefined, branch: undefined, to: undefined, toolVersion: '0.1.0', limitMilliseconds: 30_000,
  flags: ['new-checkout'], environment: 'production', reason: 'crash', incident: undefined, owner: undefined, all: false, local: false, confirm: async () => true,
});
if (outcome.exit === 0) writeFileSync(acknowledged, '');
process.exit(outcome.exit);
`;

async function aPublishedPlace(): Promise<Workplace> {
  const place = aWorkplace();
  onTestFinished(() => place.remove());
  await published(somePublishEffects(), aPublishRequest(place.clone.directory));
  return place;
}

function acknowledgement({ target }: Workplace): string {
  return join(target, '../acknowledged');
}

function stateOf({ atRemote, target }: Workplace): { readonly live: string | undefined; readonly recorded: string | undefined } {
  const { kills } = JSON.parse(readFileSync(join(target, 'production/current.json'), 'utf8')) as { readonly kills: readonly { readonly id: string; readonly flag: string }[] };
  const isHeld = atRemote('ls-tree', '--name-only', 'main', killFile) !== '';
  return { live: kills.find(({ flag }) => flag === 'new-checkout')?.id, recorded: isHeld ? /^id: (.*)$/m.exec(atRemote('show', `main:${killFile}`))?.[1] : undefined };
}

/** Points spread over the whole run, others each time that there are more of them. */
function spread(points: readonly KillPoint[]): readonly KillPoint[] {
  return Array.from({ length: crashes }, (_, index) => points[Math.floor(((index + 0.5) * points.length) / crashes)]).filter((point) => point !== undefined);
}

describe('a kill that is killed itself', () => {
  it.runIf(canTrace())('loses nothing that it acknowledged, and the next one does what is left, at the first try', { timeout: 3_600_000 }, async () => {
    const built = aProgram(program);
    const whole = await aPublishedPlace();
    const points = listKillPoints(built, [whole.clone.directory, acknowledgement(whole)]);
    expect(stateOf(whole)).toEqual({ live: 'CRASHED', recorded: 'CRASHED' });
    for (const point of spread(points)) {
      const place = await aPublishedPlace();
      const wasKilled = killAt(built, [place.clone.directory, acknowledgement(place)], point);
      if (!wasKilled) expect(stateOf(place)).toEqual({ live: 'CRASHED', recorded: 'CRASHED' });
      const { exit } = await killed(someOperateEffects(), aKillRequest(place.clone.directory));
      const { live, recorded } = stateOf(place);
      expect([exit, live], `${point.call} ${point.nth}`).toEqual([0, recorded]);
      expect(recorded).toBeDefined();
      expect(place.atRemote('fsck', '--strict', '--no-dangling')).toBe('');
    }
  });
});
