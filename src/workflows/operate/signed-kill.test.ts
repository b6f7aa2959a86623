import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aKillRequest, aWorkplace, killed, someOperateEffects, type Workplace } from '../../testing/operating.ts';
import { aPublishRequest, published, somePublishEffects } from '../../testing/publishing.ts';
import { aFolder } from '../../testing/temporary-folder.ts';

const hasSsh = spawnSync('ssh-keygen', ['-?']).error === undefined;
if (!hasSsh) process.stderr.write('skipped: kills whose commits are signed, for want of ssh-keygen\n');

/** A published project whose clone signs its commits with this key. */
async function signingWorkplace(key: string): Promise<Workplace> {
  const place = aWorkplace();
  onTestFinished(place.remove);
  await published(somePublishEffects(), aPublishRequest(place.clone.directory));
  for (const [name, value] of [['commit.gpgSign', 'true'], ['gpg.format', 'ssh'], ['user.signingKey', key]] as const) place.clone.git('config', name, value);
  return place;
}

function aKey(): string {
  const key = join(aFolder(), 'key');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'ada@example.com', '-f', key]);
  return key;
}

describe.runIf(hasSsh)('where commits are signed', () => {
  it('a kill is, so that git itself knows by whom', async () => {
    const key = aKey();
    const place = await signingWorkplace(key);
    const { report, exit } = await killed(someOperateEffects(), aKillRequest(place.clone.directory));
    expect([report.recorded.state, exit]).toEqual(['recorded', 0]);
    const signers = `${key}.signers`;
    writeFileSync(signers, `ada@example.com ${readFileSync(`${key}.pub`, 'utf8')}`);
    const said = place.atRemote('-c', `gpg.ssh.allowedSignersFile=${signers}`, 'log', '-2', '--format=%G? %GS', 'main');
    expect(said.split('\n')).toEqual(['G ada@example.com', 'N']);
  });

  it('a kill that cannot be signed is safe all the same, and says why it is not recorded', async () => {
    const place = await signingWorkplace('/nonexistent/key');
    const { report, exit } = await killed(someOperateEffects(), aKillRequest(place.clone.directory));
    expect([report.safe.state, report.recorded.state, exit]).toEqual(['safe', 'failed', 10]);
    expect(report.recorded).toMatchObject({ message: expect.stringMatching(/^could not sign the commit: .*\/nonexistent\/key/), hint: expect.stringContaining('user.signingKey') });
    expect(place.atRemote('rev-list', '--count', 'main')).toBe('1');
  });
});
