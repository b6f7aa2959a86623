import { isAbsolute, resolve } from 'node:path';
import { EffectError } from '../effect-error.ts';
import { parseHttpAddress } from '../publish/target/http-address.ts';
import { safeTarget } from '../publish/target/safe-target.ts';

/** A repository that is reached over the network or by its path. */
export interface RemoteAddress {
  /** As git takes it. */
  readonly remote: string;
  /** As it may be printed. */
  readonly shown: string;
}

export interface RemoteOptions {
  /** Absolute; what a relative path is below. */
  readonly workingDirectory: string;
  readonly allowPlainHttp: boolean;
}

const scpLike = /^(?:[A-Za-z0-9._-]+@)?[A-Za-z0-9][A-Za-z0-9.-]*:(?!\/\/)[^\s-][^\s]*$/;

/** Whether git takes the text for `user@host:path`. */
export function isScpLike(text: string): boolean {
  return scpLike.test(text);
}

/**
 * The address of a repository: `https://…`, `ssh://…`, `file://…`, `user@host:path` or a path. Refuses what would run a
 * program (`ext::`), what git would take for an option, and passwords.
 */
export function parseRemote(text: string, options: RemoteOptions): RemoteAddress {
  if (text === '' || text.startsWith('-') || /[\p{Cc}]/u.test(text) || text.includes('::')) throw malformed(text);
  if (/^https?:\/\//i.test(text)) return toHttp(text, options);
  if (/^ssh:\/\//i.test(text)) return toSsh(text);
  if (/^file:\/\//i.test(text)) return { remote: text, shown: safeTarget(text) };
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) throw malformed(text);
  if (isScpLike(text) && !isAbsolute(text)) return { remote: text, shown: safeTarget(text) };
  const path = resolve(options.workingDirectory, text);
  return { remote: path, shown: safeTarget(path) };
}

function toHttp(text: string, options: RemoteOptions): RemoteAddress {
  const url = parseHttpAddress(text, options.allowPlainHttp);
  const remote = `${url.origin}${url.pathname}`;
  return { remote, shown: safeTarget(remote) };
}

function toSsh(text: string): RemoteAddress {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // A host or user that starts with a dash would be an option of ssh.
  if (url === undefined || url.password !== '' || url.hostname === '' || url.hostname.startsWith('-') || /^(?:-|%2d)/i.test(url.username)) throw malformed(text);
  return { remote: text, shown: safeTarget(text) };
}

function malformed(text: string): EffectError {
  const hint = 'write https://host/repo.git, ssh://git@host/repo.git, git@host:repo.git or a path; credentials come from git (credential.helper) or ssh';
  return new EffectError('target-malformed', `"${safeTarget(text)}" is no address of a git repository`, hint);
}

/** What to do where `isBranchName` says no. */
export const branchHint = 'name another with --branch: letters, digits, ., _, - and /, starting with a letter or digit';

/** Whether a text may be the name of a branch here: git's rules (git check-ref-format) and no shell or option characters. */
export function isBranchName(name: string): boolean {
  if (name.length > 200 || !/^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(name)) return false;
  return !/\.\.|\/\/|\/\.|\.lock(?:\/|$)|[./]$/.test(name) && name !== 'HEAD';
}
