import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { accessSync, closeSync, constants, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { AwsClient } from 'aws4fetch';
import { aFreePort } from './free-port.ts';

/** Ceph's S3 server, with a bucket `flags`. */
export interface RadosGateway {
  /** What makes the AWS tools talk to it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

const programs = ['ceph-mon', 'ceph-osd', 'ceph', 'monmaptool', 'radosgw', 'radosgw-admin', 'setpriv'];

/** Which programs of the gateway are missing here; `.ci/setup` installs them. */
export function missingOfRadosGateway(): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return programs.filter((program) => !folders.some((folder) => isExecutable(join(folder, program))));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const keys = { accessKeyId: 'AKMAESTRO', secretAccessKey: 'SKMAESTRO' };

/**
 * Starts a whole cluster in a temporary folder, on loopback ports: a monitor, a store in memory, the gateway. Nothing in it
 * is encrypted or asks for a password but S3 itself. The processes end with this one, however it ends.
 */
export async function startRadosGateway(): Promise<RadosGateway> {
  const folder = mkdtempSync(join(tmpdir(), 'maestro-ceph-'));
  const [monitorPort, port] = [await aFreePort(), await aFreePort()];
  const children: ChildProcess[] = [];
  const daemon = (...command: readonly string[]): void => void children.push(startDaemon(folder, command));
  const run = (program: string, ...args: readonly string[]): void =>
    void execFileSync(program, [...args], { stdio: ['ignore', 'ignore', 'pipe'], timeout: 60_000 });
  const configuration = ['-c', join(folder, 'ceph.conf')];
  for (const name of ['mon', 'osd', 'rgw', 'run']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'ceph.conf'), toConfiguration(folder, monitorPort, port));
  run('monmaptool', '--create', '--addv', 'a', `[v2:127.0.0.1:${monitorPort}]`, '--fsid', clusterId, join(folder, 'monmap'));
  run('ceph-mon', ...configuration, '-i', 'a', '--mkfs', '--monmap', join(folder, 'monmap'));
  daemon('ceph-mon', ...configuration, '-i', 'a', '-f');
  run('ceph', ...configuration, 'osd', 'new', osdId);
  run('ceph-osd', ...configuration, '-i', '0', '--mkfs', '--osd-uuid', osdId);
  daemon('ceph-osd', ...configuration, '-i', '0', '-f');
  daemon('radosgw', ...configuration, '-n', 'client.rgw', '-f');
  const url = `http://127.0.0.1:${port}`;
  const stop = (): Promise<void> => stopAll(children, folder);
  try {
    await untilItAnswers(url, () => children.every((child) => child.exitCode === null), folder);
    run('radosgw-admin', ...configuration, '-n', 'client.admin', 'user', 'create', '--uid=maestro', '--display-name=maestro', `--access-key=${keys.accessKeyId}`, `--secret-key=${keys.secretAccessKey}`);
    const made = await new AwsClient({ ...keys, service: 's3', region: 'us-east-1', retries: 0 }).fetch(`${url}/flags`, { method: 'PUT' });
    if (!made.ok) throw new Error(`radosgw answered ${made.status} to the making of a bucket`);
  } catch (error) {
    await stop();
    throw error;
  }
  const environment = { AWS_ACCESS_KEY_ID: keys.accessKeyId, AWS_SECRET_ACCESS_KEY: keys.secretAccessKey, AWS_ENDPOINT_URL_S3: url };
  return { environment, stop };
}

const clusterId = '11111111-1111-4111-8111-111111111111';
const osdId = '22222222-2222-4222-8222-222222222222';

// `paxos propose interval`: each of the dozen changes of the map at the start waits that long, a second by default.
function toConfiguration(folder: string, monitorPort: number, port: number): string {
  return `[global]
fsid = ${clusterId}
mon host = v2:127.0.0.1:${monitorPort}
mon initial members = a
public addr = 127.0.0.1
run dir = ${folder}/run
crash dir = ${folder}/run
admin socket = ${folder}/run/$name.$pid.asok
log file = ${folder}/$name.log
auth cluster required = none
auth service required = none
auth client required = none
ms mon cluster mode = crc
ms mon service mode = crc
ms mon client mode = crc
ms cluster mode = crc
ms service mode = crc
ms client mode = crc
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 1
osd pool default pgp num = 1
osd pool default pg autoscale mode = off
osd crush chooseleaf type = 0
mon allow pool size one = true
mon max pg per osd = 1000
paxos propose interval = 0.01
paxos min wait = 0.01
[mon.a]
mon data = ${folder}/mon
[osd.0]
osd data = ${folder}/osd
osd objectstore = memstore
memstore device bytes = 1073741824
[client.rgw]
rgw data = ${folder}/rgw
rgw frontends = beast endpoint=127.0.0.1:${port}
rgw thread pool size = 32
rgw run sync thread = false
`;
}

function startDaemon(folder: string, command: readonly string[]): ChildProcess {
  const output = openSync(join(folder, 'daemons.out'), 'a');
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', ...command], { stdio: ['ignore', output, output] });
  closeSync(output);
  return child;
}

async function untilItAnswers(url: string, areRunning: () => boolean, folder: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      // It does not listen yet.
    }
    if (!areRunning() || Date.now() > deadline) throw new Error(`radosgw did not start:\n${readFileSync(join(folder, 'daemons.out'), 'utf8')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function stopAll(children: readonly ChildProcess[], folder: string): Promise<void> {
  const running = children.filter((child) => child.exitCode === null && child.signalCode === null);
  const ended = running.map((child) => new Promise((resolve) => child.once('exit', resolve)));
  for (const child of children) child.kill('SIGKILL');
  await Promise.all(ended);
  rmSync(folder, { recursive: true, force: true });
}
