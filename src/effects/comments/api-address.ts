import type { CommentPlace, Unplaced } from './comment-host.ts';

const loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/** An address of an interface without the slash at its end, if a token may be sent there: encrypted, or on this machine. */
export function apiAddress(address: string | undefined, mend: string): string | Unplaced {
  const unplaced: Unplaced = { kind: 'unplaced', what: 'api', mend };
  if (address === undefined || !URL.canParse(address)) return unplaced;
  const { protocol, hostname, username, password, search, hash } = new URL(address);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname));
  return isSafe && `${username}${password}${search}${hash}` === '' ? address.replace(/\/+$/, '') : unplaced;
}

/** A number of a pull request as an environment variable has it. */
export function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
}

/** The page of a repository and a commit of it, where both are known and fit to be linked to. */
export function linksOf(page: string | undefined, revision: string | undefined): CommentPlace['links'] {
  if (page === undefined || revision === undefined || !/^[0-9a-f]{40,64}$/.test(revision) || !URL.canParse(page)) return undefined;
  const { protocol, origin, pathname } = new URL(page);
  return protocol === 'https:' || protocol === 'http:' ? { repository: `${origin}${pathname}`.replace(/\/+$/, ''), revision } : undefined;
}
