import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A real git repository in a temporary folder; `remove` takes it away. */
export interface TemporaryRepository {
  readonly directory: string;
  /** Runs git in it and returns its trimmed output. */
  readonly git: (...args: readonly string[]) => string;
  readonly write: (path: string, content: string | Uint8Array) => void;
  readonly removeFile: (path: string) => void;
  readonly move: (from: string, to: string) => void;
  /** Commits everything; returns the commit's id. */
  readonly commit: (message?: string) => string;
  /** Sets the instant of the next commit. */
  readonly setClock: (instant: string) => void;
  /** Runs `git fast-import` on this stream. */
  readonly import: (stream: string) => void;
  readonly remove: () => void;
}

export interface RepositoryOptions {
  readonly objectFormat?: 'sha1' | 'sha256';
  /** The instant of the first commit; each later one is a minute on. */
  readonly startsAt?: string;
}

/** Makes an empty repository on branch `main` that knows no configuration but its own. */
export function temporaryRepository(options: RepositoryOptions = {}): TemporaryRepository {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'maestro-git-')));
  let instant = Date.parse(options.startsAt ?? '2026-01-05T09:00:00Z');
  let step = 60_000;
  const git = (...args: readonly string[]): string => {
    const date = new Date(instant).toISOString();
    const environment = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    return execFileSync('git', args, { cwd: directory, env: environment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  };
  git('init', '--quiet', '--initial-branch=main', `--object-format=${options.objectFormat ?? 'sha1'}`);
  git('config', 'user.name', 'Ada');
  git('config', 'user.email', 'ada@example.com');
  const path = (relative: string): string => join(directory, relative);
  return {
    directory,
    git,
    write: (relative, content) => {
      mkdirSync(dirname(path(relative)), { recursive: true });
      writeFileSync(path(relative), content);
    },
    removeFile: (relative) => rmSync(path(relative), { recursive: true }),
    move: (from, to) => {
      mkdirSync(dirname(path(to)), { recursive: true });
      renameSync(path(from), path(to));
    },
    commit: (message = 'change') => {
      git('add', '--all');
      instant += step;
      step = 60_000;
      git('commit', '--quiet', '--allow-empty', '--message', message);
      return git('rev-parse', 'HEAD');
    },
    setClock: (next) => {
      instant = Date.parse(next);
      step = 0;
    },
    import: (stream) => void execFileSync('git', ['fast-import', '--quiet'], { cwd: directory, input: stream, stdio: ['pipe', 'ignore', 'pipe'] }),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}
