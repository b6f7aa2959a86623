import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classifyIo } from '../effects/classify-io.ts';
import { isRefusal, type Refusal } from '../workflows/refusal.ts';
import { commands } from './commands/index.ts';
import { programHelp } from './help.ts';
import type { Invocation } from './invocation.ts';
import { toProblem } from './problem.ts';

/** The entry: does what argv says, writes the result and sets the exit code of this process. */
export function main(packageRoot: string): void {
  const argv = process.argv.slice(2);
  const fail = (error: unknown): void => {
    const problem = toProblem(error);
    const help = problem.help.map((advice) => `   ${advice.text}\n`);
    showStack(error, argv);
    process.exitCode = problem.exit;
    process.stderr.write(`error: ${problem.message}\n${help.join('')}`, () => process.exit());
  };
  for (const stream of [process.stdout, process.stderr]) {
    // `maestro-flags list | head` ends quietly; what was judged keeps its exit code.
    stream.on('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? process.exit() : fail(classifyIo(error, 'write the output'))));
  }
  process.on('uncaughtException', fail);
  void run(argv, packageRoot);
}

async function run(argv: readonly string[], packageRoot: string): Promise<void> {
  const { version: toolVersion, homepage } = readManifest(packageRoot);
  const text = answerAtOnce(argv, toolVersion);
  if (text !== undefined) {
    process.stdout.write(text);
    return;
  }
  const { readInvocation } = await import('./invocation.ts');
  const invocation = await attempt(() => readInvocation(argv, toolVersion), argv);
  if (!isRefusal(invocation) && invocation.kind === 'text') {
    process.stdout.write(invocation.text);
    return;
  }
  const { perform, report } = await import('./perform.ts');
  if (isRefusal(invocation)) report(invocation, { argv, toolVersion });
  else await perform(invocation, { argv, toolVersion, packageRoot, homepage });
}

/** The questions that everybody's first call and every completion ask; they need no parser of options. */
function answerAtOnce(argv: readonly string[], toolVersion: string): string | undefined {
  const [only, ...others] = argv;
  if (others.length > 0) return undefined;
  if (only === '--help' || only === '-h' || only === 'help') return programHelp(commands);
  return only === '--version' || only === '-V' ? `${toolVersion}\n` : undefined;
}

async function attempt(read: () => Promise<Invocation | Refusal>, argv: readonly string[]): Promise<Invocation | Refusal> {
  try {
    return await read();
  } catch (error) {
    showStack(error, argv);
    return toProblem(error);
  }
}

/** The stack, under `--debug` only. */
function showStack(error: unknown, argv: readonly string[]): void {
  if (argv.includes('--debug') && error instanceof Error) process.stderr.write(`${error.stack ?? error.message}\n`);
}

interface Manifest {
  readonly version: string;
  readonly homepage?: string;
}

function readManifest(packageRoot: string): Manifest {
  return JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as Manifest; // as: our own file
}
