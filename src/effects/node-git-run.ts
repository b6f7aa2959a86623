import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { during } from './activity.ts';
import { atExit } from './at-exit.ts';
import { classifyGitFailure } from './classify-git.ts';
import { gitActivity } from './git-activity.ts';
import { guardedConfiguration } from './node-git-environment.ts';

/** How to start git: its environment, and after how many milliseconds of silence it is stopped. */
export interface GitProcess {
  readonly environment: Readonly<Record<string, string>>;
  readonly silenceLimitMilliseconds: number;
}

export interface GitCommand {
  readonly directory: string;
  readonly args: readonly string[];
  readonly input: string;
  /** As it continues "git could not …". */
  readonly attempt: string;
  /** Called with every chunk of stdout as it comes; nothing is collected. */
  readonly onOutput: (chunk: Buffer) => void;
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

const keptStderrCharacters = 16_384;

/**
 * Runs one git in a process group of its own and streams its output. Throws `EffectError` when git is missing, fails,
 * or is silent for too long; then the whole group is killed, so that no child of git outlives the call.
 */
export function runGit(git: GitProcess, command: GitCommand): Promise<void> {
  return during({ activity: () => gitActivity(command.args), outcome: () => 'done' }, () => runToEnd(git, command));
}

async function runToEnd(git: GitProcess, command: GitCommand): Promise<void> {
  const child = startGit(git, command);
  let stderr = '';
  let timedOut = false;
  const stop = (): void => killGroup(child);
  const timer = setTimeout(() => {
    timedOut = true;
    stop();
  }, git.silenceLimitMilliseconds);
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(0, keptStderrCharacters);
  });
  const forget = atExit(stop);
  try {
    const ended = await outcomeOf(child, command, timer);
    if (ended.cause === undefined && ended.code === 0) return;
    throw classifyGitFailure({ attempt: command.attempt, directory: command.directory, stderr, timedOut, cause: ended.cause });
  } finally {
    clearTimeout(timer);
    forget();
  }
}

/** Runs one git and returns its whole stdout. */
export async function readGit(git: GitProcess, command: Omit<GitCommand, 'onOutput' | 'input'>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  await runGit(git, { ...command, input: '', onOutput: (chunk) => chunks.push(chunk) });
  return Buffer.concat(chunks);
}

function startGit(git: GitProcess, command: GitCommand): Child {
  const switches = guardedConfiguration.flatMap((setting) => ['-c', setting]);
  return spawn('git', ['--no-pager', ...switches, ...command.args], {
    cwd: command.directory,
    env: git.environment,
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
}

function outcomeOf(child: Child, command: GitCommand, timer: NodeJS.Timeout): Promise<{ readonly code: number | null; readonly cause: unknown }> {
  return new Promise((resolve) => {
    let cause: unknown;
    child.stdout.on('data', (chunk: Buffer) => {
      timer.refresh();
      try {
        command.onOutput(chunk);
      } catch (error) {
        // Whoever reads the output gave up: git has nobody left to write for.
        cause ??= error;
        killGroup(child);
      }
    });
    // A git that ends early closes its stdin; its exit code and stderr tell why, the broken pipe does not.
    child.stdin.on('error', () => undefined);
    child.on('error', (error) => {
      cause ??= error;
      if (child.pid === undefined) resolve({ code: null, cause });
    });
    child.on('close', (code) => resolve({ code, cause }));
    child.stdin.end(command.input);
  });
}

function killGroup(child: Child): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group ended between the question and the signal.
  }
}
