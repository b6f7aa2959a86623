import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { KillReport } from '../../model/generated/output/kill.ts';
import { childEnvironment } from './rounds.ts';

/** How long something took, in milliseconds. */
export interface KillTimes {
  /** Until what is live is safe, from when the work began. */
  readonly safe: number;
  /** Until the branch holds it. */
  readonly recorded: number;
  /** The whole process. */
  readonly whole: number;
}

interface Ended {
  readonly milliseconds: number;
  readonly stdout: string;
}

/** Runs a program to its end, which must be 0, while this process goes on serving. */
export function timeProcess(program: string, args: readonly string[], cwd: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, args, { cwd, env: { ...childEnvironment(), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }, stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => void (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => void (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve({ milliseconds: performance.now() - start, stdout });
      else reject(new Error(`${args.join(' ')} ended with ${code}: ${stderr}${stdout}`.slice(0, 2000)));
    });
  });
}

/** Runs the command line in a clone. */
export function timeCommand(root: string, clone: string, args: readonly string[]): Promise<Ended> {
  return timeProcess(process.execPath, [join(root, 'bin/maestro-flags.cjs'), ...args], clone);
}

/** Kills a flag in production from a clone. */
export async function timeKill(root: string, clone: string, flag: string): Promise<KillTimes> {
  const { milliseconds, stdout } = await timeCommand(root, clone, ['kill', flag, '--env', 'production', '--reason', 'bench', '--yes', '--format', 'json']);
  const { safe, recorded } = JSON.parse(stdout) as KillReport; // as: what its schema says
  if (safe.state !== 'safe' || recorded.state !== 'recorded') throw new Error(`a kill ended as ${safe.state} and ${recorded.state}`);
  return { safe: safe.milliseconds, recorded: recorded.milliseconds, whole: milliseconds };
}

/** Pushes one commit that changes no file, and nothing else; its making is not counted. */
export async function timePush(clone: string): Promise<number> {
  await timeProcess('git', ['fetch', '--quiet', 'origin', 'main'], clone);
  const commit = await commitOn(clone, 'FETCH_HEAD');
  return (await timeProcess('git', ['push', '--quiet', 'origin', `${commit}:refs/heads/main`], clone)).milliseconds;
}

/** Lands a commit that changes no file, again from the new tip where others were first; how long that took. */
export async function timeLanding(clone: string, name: string): Promise<number> {
  const start = performance.now();
  for (;;) {
    await timeProcess('git', ['fetch', '--quiet', '--no-write-fetch-head', '--refmap=', 'origin', `+refs/heads/main:refs/bench/${name}`], clone);
    const commit = await commitOn(clone, `refs/bench/${name}`);
    const landed = await timeProcess('git', ['push', '--quiet', 'origin', `${commit}:refs/heads/main`], clone).then(() => true, () => false);
    if (landed) return performance.now() - start;
  }
}

let made = 0;

async function commitOn(clone: string, parent: string): Promise<string> {
  const by = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
  const { stdout } = await timeProcess('git', [...by, 'commit-tree', `${parent}^{tree}`, '-p', parent, '-m', `bench ${(made += 1)}`], clone);
  return stdout.trim();
}
