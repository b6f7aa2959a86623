import { callGit } from './git-call.ts';
import type { CloneSettings } from './writer-port.ts';

/**
 * What the configuration around a clone says. Only values are taken from it: helpers, hooks, rewritten addresses and programs
 * of a clone's own configuration do not count, those of the user's do. `names` is where `GIT_AUTHOR_NAME` and its kin stand.
 */
export async function readCloneSettings(environment: Readonly<Record<string, string>>, directory: string, names: NodeJS.ProcessEnv): Promise<CloneSettings> {
  const switches = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
  const answer = await callGit({ directory, environment, timeLimitMilliseconds: 5_000 }, { args: [...switches, 'config', '--null', '--list'] });
  const values = answer.code === 0 ? toValues(answer.stdout.toString('utf8')) : new Map<string, string>();
  const remote = remoteOf(values);
  return { ...withoutUser(remote), author: authorOf(values, names), signing: signingOf(values), secrets: [...headersOf(values), ...withoutUser(remote).secrets] };
}

function headersOf(values: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...values].filter(([key]) => /^http\.https?:\/\/.*\.extraheader$/.test(key));
}

/** An address with a user name or a password in it, as the address alone and the header that says the same (RFC 7617). */
function withoutUser(remote: string | undefined): Pick<CloneSettings, 'remote' | 'secrets'> {
  if (remote === undefined || !/^https?:\/\/[^/]*@/i.test(remote) || !URL.canParse(remote)) return { remote, secrets: [] };
  const url = new URL(remote);
  const pair = Buffer.from(`${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`).toString('base64');
  return { remote: `${url.origin}${url.pathname}`, secrets: [[`http.${url.origin}/.extraHeader`, `Authorization: Basic ${pair}`]] };
}

/** The last value of each key wins. Sections and names are lower case in git's answer, what stands between them is not. */
function toValues(text: string): ReadonlyMap<string, string> {
  return new Map(text.split('\0').flatMap((entry): readonly [string, string][] => (entry === '' ? [] : [[entry.split('\n')[0] ?? '', entry.slice(entry.indexOf('\n') + 1)]])));
}

function remoteOf(values: ReadonlyMap<string, string>): string | undefined {
  const names = [...values.keys()].flatMap((key) => /^remote\.(.+)\.url$/.exec(key)?.[1] ?? []);
  const usual = [values.get('remote.pushdefault'), 'origin', names.length === 1 ? names[0] : undefined].find((name) => name !== undefined && names.includes(name));
  return usual === undefined ? undefined : (values.get(`remote.${usual}.pushurl`) ?? values.get(`remote.${usual}.url`));
}

// As git has it: the environment goes before the configuration.
function authorOf(values: ReadonlyMap<string, string>, environment: NodeJS.ProcessEnv): CloneSettings['author'] {
  const [name, email] = [environment['GIT_AUTHOR_NAME'] ?? values.get('user.name'), environment['GIT_AUTHOR_EMAIL'] ?? values.get('user.email')];
  return name === undefined || email === undefined || name === '' || email === '' ? undefined : { name, email };
}

function signingOf(values: ReadonlyMap<string, string>): CloneSettings['signing'] {
  if (!/^(?:true|yes|on|1|)$/i.test(values.get('commit.gpgsign') ?? 'false')) return undefined;
  return { key: values.get('user.signingkey'), format: values.get('gpg.format') };
}
