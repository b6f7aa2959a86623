import { spawn } from 'node:child_process';
import { during } from '../activity.ts';
import { atExit } from '../at-exit.ts';
import { gitActivity } from '../git-activity.ts';

export interface GitCall {
  readonly args: readonly string[];
  readonly input?: Uint8Array | string;
  /** More than this many bytes on stdout end the call; default 1 MiB. */
  readonly maximumBytes?: number;
}

/** How git ended; nothing is judged here. */
export interface GitAnswer {
  /** `null` where it was killed or did not start. */
  readonly code: number | null;
  readonly stdout: Buffer;
  /** Its first 16 KiB. */
  readonly stderr: string;
  readonly timedOut: boolean;
  /** Why it did not start. */
  readonly cause?: unknown;
}

export interface GitSurroundings {
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeLimitMilliseconds: number;
}

/**
 * Runs one git in a process group of its own, which is killed as a whole at the deadline: git leaves the talking to
 * children (`git remote-https`, ssh), and one that outlives it may still push.
 */
export function callGit(surroundings: GitSurroundings, call: GitCall): Promise<GitAnswer> {
  return during({ activity: () => gitActivity(call.args), outcome: endOf }, () => runCall(surroundings, call));
}

function endOf({ code, timedOut }: GitAnswer): string {
  return timedOut ? 'stopped at its time limit' : code === null ? 'killed, or did not start' : code === 0 ? 'done' : `ended with ${code}`;
}

function runCall(surroundings: GitSurroundings, { args, input = '', maximumBytes = 1_048_576 }: GitCall): Promise<GitAnswer> {
  return new Promise((resolve) => {
    const child = spawn('git', [...args], {
      cwd: surroundings.directory,
      env: surroundings.environment,
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    const chunks: Buffer[] = [];
    let length = 0;
    let stderr = '';
    let timedOut = false;
    let cause: unknown;
    const kill = (): void => killGroup(child.pid);
    const timer = setTimeout(() => {
      timedOut = true;
      kill();
    }, surroundings.timeLimitMilliseconds);
    const forget = atExit(kill);
    child.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length > maximumBytes) kill();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => void (stderr = (stderr + text).slice(0, 16_384)));
    // A git that ends early closes its stdin; its exit code and stderr tell why, the broken pipe does not.
    child.stdin.on('error', () => undefined);
    const end = (code: number | null): void => {
      clearTimeout(timer);
      forget();
      resolve({ code, stdout: Buffer.concat(chunks), stderr, timedOut, ...(cause === undefined ? {} : { cause }) });
    };
    child.on('error', (error) => {
      cause = error;
      if (child.pid === undefined) end(null);
    });
    child.on('close', end);
    child.stdin.end(input);
  });
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It ended between the question and the signal.
  }
}
