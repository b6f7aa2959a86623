import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { builtFolder, type Harness } from '../harness.ts';

/** flagd, built from the Go module proxy. Its operator for Kubernetes is not served there: a stand-in takes the place of its types. */
export const flagdHarness: Harness = {
  folder: 'flagd',
  needs: ['go'],
  steps: [['go', 'build', '-trimpath', '-o', '{}/harness', '.']],
  environment: { GOFLAGS: '-mod=mod', GOSUMDB: 'off' },
};

/** A source as flagd's `--sources` takes it. */
export interface FlagdSource {
  readonly uri: string;
  readonly provider: 'file' | 'http';
  /** Seconds between polls. */
  readonly interval?: number;
}

export interface RunningFlagd {
  /** The base of the OpenFeature remote evaluation protocol. */
  readonly ofrep: string;
  /** The port of gRPC evaluation, on loopback. */
  readonly grpcPort: number;
  readonly stop: () => Promise<void>;
}

/**
 * Starts flagd on loopback ports of its own; resolves when it knows the flag: it says that it is ready before its sources
 * have been read. It ends with this process, at the latest.
 */
export async function startFlagd(source: FlagdSource, flag: string): Promise<RunningFlagd> {
  const [grpcPort, ofrepPort, syncPort, managementPort] = [await aFreePort(), await aFreePort(), await aFreePort(), await aFreePort()];
  const ports = ['--port', grpcPort, '--ofrep-port', ofrepPort, '--sync-port', syncPort, '--management-port', managementPort].map(String);
  const child = spawn(join(builtFolder(flagdHarness), 'harness'), ['start', ...ports, '--sources', JSON.stringify([source])], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (said = (said + text).slice(-4000)));
  const end = (): void => void child.kill('SIGKILL');
  process.once('exit', end);
  const stop = async (): Promise<void> => {
    process.off('exit', end);
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    end();
    await ended;
  };
  const ofrep = `http://127.0.0.1:${ofrepPort}/ofrep/v1`;
  const isReady = await untilItKnows(`${ofrep}/evaluate/flags/${encodeURIComponent(flag)}`, () => child.exitCode === null && child.signalCode === null);
  if (isReady) return { ofrep, grpcPort, stop };
  await stop();
  throw new Error(`flagd does not know ${flag}: ${said}`);
}

async function untilItKnows(url: string, isRunning: () => boolean): Promise<boolean> {
  const deadline = Date.now() + 60_000;
  while (isRunning() && Date.now() < deadline) {
    try {
      if ((await fetch(url, { method: 'POST', body: '{}' })).ok) return true;
    } catch {
      // It does not listen yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}

async function aFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // as: it listens on a port
  await new Promise((resolve) => server.close(resolve));
  return port;
}
