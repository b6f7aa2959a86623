import { gitEnvironment } from '../node-git-environment.ts';

/** What a git that talks to others may inherit besides what any git may: keys, helpers, proxies and certificates of the user. */
const inherited =
  /^(?:SSH_AUTH_SOCK|SSH_AGENT_PID|GIT_SSH|GIT_SSH_COMMAND|GIT_SSH_VARIANT|GIT_ASKPASS|SSH_ASKPASS|GIT_SSL_\w+|SSL_CERT_(?:FILE|DIR)|(?:HTTPS?|ALL|NO)_PROXY|GIT_(?:AUTHOR|COMMITTER)_(?:NAME|EMAIL)|GNUPGHOME|GPG_TTY|USER|LOGNAME)$/i;

/**
 * The environment of a git that writes to another repository: as that of one which only reads, but these transports are
 * open, and nothing ever asks at the terminal or waits for long.
 */
export function networkEnvironment(environment: Readonly<Record<string, string | undefined>>, allowPlainHttp: boolean): Readonly<Record<string, string>> {
  const kept = Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined && inherited.test(entry[0]));
  const { GIT_NO_LAZY_FETCH: _lazy, GIT_WORK_TREE: _tree, ...reading } = gitEnvironment(environment);
  return {
    GIT_SSH_COMMAND: plainSsh,
    GCM_INTERACTIVE: 'never',
    ...reading,
    ...Object.fromEntries(kept),
    GIT_ALLOW_PROTOCOL: allowPlainHttp ? 'https:http:ssh:file' : 'https:ssh:file',
  };
}

const plainSsh = 'ssh -o BatchMode=yes -o ConnectTimeout=5';

/** The environment without our ssh where the user's configuration names one: for git, the environment goes before it. */
export function withSshOf(environment: Readonly<Record<string, string>>, configured: string | undefined): Readonly<Record<string, string>> {
  const { GIT_SSH_COMMAND: ssh, ...others } = environment;
  return configured === undefined || ssh !== plainSsh ? environment : others;
}

/** Switches before every command: nothing of a repository runs code, nothing is tidied up behind our back, nothing hangs. */
export const writerSwitches: readonly string[] = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'protocol.ext.allow=never',
  'http.lowSpeedLimit=1000',
  'http.lowSpeedTime=10',
  'gc.auto=0',
  'maintenance.auto=false',
  'fetch.writeCommitGraph=false',
  'push.gpgSign=false',
  'advice.diverging=false',
].flatMap((setting) => ['-c', setting]);

/** Configuration by the environment: what stands on a command line can be read by everybody on the machine. */
export function withSecrets(environment: Readonly<Record<string, string>>, secrets: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  const before = Number(environment['GIT_CONFIG_COUNT'] ?? 0);
  const added = secrets.flatMap(([key, value], index): readonly (readonly [string, string])[] => [
    [`GIT_CONFIG_KEY_${before + index}`, key],
    [`GIT_CONFIG_VALUE_${before + index}`, value],
  ]);
  return secrets.length === 0 ? environment : { ...environment, ...Object.fromEntries(added), GIT_CONFIG_COUNT: String(before + secrets.length) };
}
