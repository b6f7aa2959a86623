import { printable } from '../source/printable.ts';
import { EffectError } from './effect-error.ts';

/** What is known of a git command that did not succeed. */
export interface GitFailure {
  /** What was tried, as it continues "git could not …": `read the commit main`. */
  readonly attempt: string;
  readonly directory: string;
  /** What git wrote to stderr under LC_ALL=C; may be empty. */
  readonly stderr: string;
  /** The error of the spawn itself, where there is one. */
  readonly cause?: unknown;
  readonly timedOut?: boolean;
}

interface Recognition {
  readonly pattern: RegExp;
  readonly code: EffectError['code'];
  readonly hint: (failure: GitFailure) => string;
}

const recognitions: readonly Recognition[] = [
  {
    pattern: /detected dubious ownership/,
    code: 'not-permitted',
    hint: (failure) => `the repository belongs to another user; if you trust it, run: git config --global --add safe.directory ${failure.directory}`,
  },
  { pattern: /not a git repository/, code: 'not-found', hint: () => 'run it inside a git repository, or compare with a folder: --base DIR' },
  {
    pattern: /unable to (?:read|find) |bad object|missing (?:tree|blob|commit)|could not fetch|not a tree object|loose object .* is corrupt|transport '.*' not allowed/i,
    code: 'git-failed',
    hint: () => missingObjectsHint,
  },
  { pattern: /permission denied/i, code: 'not-permitted', hint: () => 'check that you may read the .git directory' },
  { pattern: /no space left on device/i, code: 'disk-full', hint: () => 'free some space and run it again' },
];

/** What to do where a clone lacks objects: a partial clone, or a damaged one. */
export const missingObjectsHint: string =
  'this clone does not hold every object of that commit; in a partial clone run: git fetch --refetch --no-filter origin; else check it with: git fsck';

/** Turns a failure of git into an `EffectError`; the only place that reads git's words. */
export function classifyGitFailure(failure: GitFailure): EffectError {
  const what = `git could not ${failure.attempt}`;
  if (isMissingProgram(failure.cause)) {
    return new EffectError('git-missing', `${what}: there is no git on the PATH`, 'install git, or compare with a folder: --base DIR', failure.cause);
  }
  if (failure.timedOut === true) {
    return new EffectError('git-failed', `${what}: it stayed silent for too long and was stopped`, 'is the disk busy or remote? run it again', failure.cause);
  }
  const known = recognitions.find((recognition) => recognition.pattern.test(failure.stderr));
  const said = firstLine(failure.stderr);
  const message = said === '' ? what : `${what}: ${said}`;
  return new EffectError(known?.code ?? 'git-failed', message, known?.hint(failure) ?? 'run the same with git itself to see more', failure.cause);
}

function isMissingProgram(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  return ('code' in cause && cause.code === 'ENOENT') || /spawn \S+ ENOENT/.test(cause.message);
}

function firstLine(stderr: string): string {
  const line = stderr.split('\n').find((candidate) => /^(?:fatal|error): /.test(candidate)) ?? stderr.split('\n')[0] ?? '';
  return printable(line.replace(/^(?:fatal|error): /, '').trim());
}
