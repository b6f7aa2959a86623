import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const program = join(import.meta.dirname, '../../bin/maestro-flags.cjs');

/** The built command line, as a command to put arguments after. */
export const commandLine: readonly string[] = [process.execPath, program];

/** How a process ended: its exit code, or the signal; and what it wrote. */
interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A running command line in a process group of its own. */
export interface RunningCommand {
  readonly ended: Promise<Ended>;
  /** kill -9 for the process and all of its children. */
  readonly kill: () => void;
}

/** Starts the built command line in a folder, with these variables besides those of this process. */
export function startCommandLine(cwd: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): RunningCommand {
  const child = spawn(process.execPath, [program, ...args], { cwd, env: { ...process.env, ...environment }, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  return { ended: outcomeOf(child), kill: () => killGroup(child) };
}

function outcomeOf(child: ChildProcess): Promise<Ended> {
  return new Promise((resolve, reject) => {
    let [stdout, stderr] = ['', ''];
    child.stdout?.on('data', (chunk) => (stdout += String(chunk)));
    child.stderr?.on('data', (chunk) => (stderr += String(chunk)));
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended between the question and the signal.
  }
}
