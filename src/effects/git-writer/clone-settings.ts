import { findObjects } from './clone-objects.ts';
import { fromAnywhere, isOfClone } from './own-repository.ts';
import { readSettings } from './read-settings.ts';
import type { CloneSettings } from './writer-port.ts';

/**
 * What the configuration around a clone says. Only values are taken from it: helpers, hooks, rewritten addresses and programs
 * of a clone's own configuration do not count, those of the user's do. `names` is where `GIT_AUTHOR_NAME` and its kin stand.
 */
export async function readCloneSettings(environment: Readonly<Record<string, string>>, directory: string, names: NodeJS.ProcessEnv): Promise<CloneSettings> {
  const [{ values, ofUserHere }, objects] = await Promise.all([readSettings(environment, directory), findObjects(environment, directory)]);
  const { remote, secrets } = addressIn(directory, remoteOf(values));
  return {
    remote,
    isOwnRemote: remote !== undefined && (await isOfClone(environment, remote, directory)),
    author: authorOf(values, names),
    signing: signingOf(values),
    secrets: [...ofUserHere, ...headersOf(values), ...secrets],
    objects,
  };
}

/** Where a clone's commits come from: `remote` as in `CloneSettings`, but the address that it reads. */
export interface CloneOrigin extends Pick<CloneSettings, 'remote' | 'secrets'> {
  /** What the clone calls it; `origin` where it has no remote. */
  readonly name: string;
}

/** The remote of a branch (`undefined`: of a detached head), or else the usual one. */
export async function readCloneOrigin(environment: Readonly<Record<string, string>>, directory: string, branch: string | undefined): Promise<CloneOrigin> {
  const { values, ofUserHere } = await readSettings(environment, directory);
  const name = usualRemote(values, values.get(`branch.${branch ?? ''}.remote`)) ?? 'origin';
  const { remote, secrets } = addressIn(directory, values.get(`remote.${name}.url`));
  return { name, remote, secrets: [...ofUserHere, ...headersOf(values), ...secrets] };
}

function addressIn(directory: string, remote: string | undefined): Pick<CloneSettings, 'remote' | 'secrets'> {
  return withoutUser(remote === undefined ? undefined : fromAnywhere(remote, directory));
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

function remoteOf(values: ReadonlyMap<string, string>): string | undefined {
  const usual = usualRemote(values, values.get('remote.pushdefault'));
  return usual === undefined ? undefined : (values.get(`remote.${usual}.pushurl`) ?? values.get(`remote.${usual}.url`));
}

function usualRemote(values: ReadonlyMap<string, string>, preferred: string | undefined): string | undefined {
  const names = [...values.keys()].flatMap((key) => /^remote\.(.+)\.url$/.exec(key)?.[1] ?? []);
  return [preferred, 'origin', names.length === 1 ? names[0] : undefined].find((name) => name !== undefined && names.includes(name));
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
