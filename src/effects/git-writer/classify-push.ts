import { printable } from '../../source/printable.ts';
import { EffectError, type EffectErrorCode } from '../effect-error.ts';
import type { GitAnswer } from './git-call.ts';

/**
 * What a git that talked to a repository ran into. `race`: somebody else was first, read again. `unclear`: it may have been
 * applied, look. The others are final: `policy` (the repository takes no such push), `access`, `absent`, `format` (it keeps
 * objects by another hash), `broken`.
 */
export interface RemoteFailure {
  readonly kind: 'race' | 'unclear' | 'policy' | 'access' | 'absent' | 'format' | 'broken';
  readonly code: EffectErrorCode;
  readonly says: string;
  readonly hint: string;
}

interface Recognition {
  readonly pattern: RegExp;
  readonly kind: RemoteFailure['kind'];
  readonly code: EffectErrorCode;
  readonly hint: string;
}

const again = 'check the network; run it again later';

// In this order: a hook may well say "denied" or "fetch first".
const recognitions: readonly Recognition[] = [
  {
    pattern: /pre-receive hook declined|hook declined|GH006|GH013|protected branch|refusing to update checked out branch|deny(?:ing)? non-fast|shallow update not allowed/i,
    kind: 'policy', code: 'not-permitted', hint: 'the rules of the repository refuse pushes to this branch; name another branch, or let this identity push there',
  },
  { pattern: /stale info|fetch first|non-fast-forward|cannot lock ref|failed to update ref|incorrect old value|reference already exists|remote ref updated since checkout/i, kind: 'race', code: 'store-busy', hint: 'others write there at the same time; run it again' },
  { pattern: /mismatched algorithms|does not support this repository's hash algorithm|unsupported object format|unknown object format/i, kind: 'format', code: 'store-failed', hint: 'the repository keeps objects by another hash' },
  {
    pattern: /Authentication failed|could not read (?:Username|Password)|Permission denied \(|HTTP 40[13]|returned error: 40[13]|terminal prompts disabled|Host key verification failed|access denied|not authorized|Write access to repository not granted|unable to access .*: The requested URL returned error: 403/i,
    kind: 'access', code: 'not-permitted', hint: 'give git credentials of somebody who may push there: credential.helper for https, a key in the agent for ssh (nothing is asked at the terminal)',
  },
  { pattern: /Repository not found|does not appear to be a git repository|repository '.*' not found|not found: did you run git update-server-info|returned error: 404|No such file or directory|invalid gitfile format/i, kind: 'absent', code: 'not-found', hint: 'check the address, and whether this identity may see the repository' },
  { pattern: /transport '.*' not allowed|protocol '.*' is not supported/i, kind: 'broken', code: 'target-malformed', hint: 'write https://, ssh:// or a path' },
  { pattern: /dubious ownership/, kind: 'access', code: 'not-permitted', hint: 'the repository belongs to another user; if you trust it, add it to safe.directory of git' },
  { pattern: /SSL certificate problem|server certificate verification failed/i, kind: 'broken', code: 'store-unreachable', hint: 'where the certificate is of your own authority, name its file in http.sslCAInfo of git' },
  { pattern: /Could not resolve host|Name or service not known|Temporary failure in name resolution|Connection refused|Failed to connect to|Couldn't connect to server|Network is unreachable/i, kind: 'unclear', code: 'store-unreachable', hint: again },
];

/** What an answer other than 0 means; the only place that reads git's words about another repository. */
export function classifyPush({ stderr, stdout, timedOut, cause, code }: GitAnswer): RemoteFailure {
  if (cause !== undefined) return { kind: 'broken', code: 'git-missing', says: 'git did not start', hint: 'install git, or check that it is on the PATH' };
  if (timedOut) return { kind: 'unclear', code: 'store-unreachable', says: 'it did not answer in time', hint: again };
  // `push --porcelain` says on stdout which ref was refused, and why.
  const said = `${stdout.toString('utf8').slice(0, 4_096)}\n${stderr}`;
  const known = recognitions.find(({ pattern }) => pattern.test(said));
  const says = lastWords(said) || `git ended with ${code ?? 'a signal'}`;
  return { kind: known?.kind ?? 'unclear', code: known?.code ?? 'store-failed', says, hint: known?.hint ?? 'run git push to it by hand to see more' };
}

// A refused ref (`!`) says most, then what git calls fatal or an error.
function lastWords(said: string): string {
  const lines = said.split('\n').map((line) => line.trim());
  const line = lines.find((each) => each.startsWith('!')) ?? lines.find((each) => /^(?:fatal|error|remote: error): /.test(each)) ?? '';
  // The address stands beside it anyway, and how many milliseconds it took tells nobody anything.
  const bare = line.replace(/^!\s*\S*\s*|^(?:fatal|error|remote: error): /, '').replace(/^unable to access '[^']*': (?=.)/, '').replace(/ after \d+ ms(?=:)/, '');
  return printable(bare.replace(/\/\/[^/@\s]*@/g, '//'), 200);
}

/** As an error: `could not push to https://…: …`. */
export function toRemoteError(attempt: string, { code, says, hint }: RemoteFailure): EffectError {
  return new EffectError(code, `could not ${attempt}: ${says}`, hint);
}
