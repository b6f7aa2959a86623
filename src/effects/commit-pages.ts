import { spawnSync } from 'node:child_process';
import { hostedRepository, hostKind } from './git-writer/pull-request-url.ts';

const folders = { github: 'commit', gitlab: '-/commit', bitbucket: 'commits', gitea: 'commit', azure: undefined } as const;

/** The page of a repository's commits, to which an id is added, at the hosts whose addresses are known by their form. */
export function commitPages(remote: string): string | undefined {
  const place = hostedRepository(remote);
  const kind = place === undefined ? undefined : hostKind(place.host);
  const folder = kind === undefined ? undefined : folders[kind];
  return place === undefined || folder === undefined ? undefined : `https://${place.host}/${place.path}/${folder}/`;
}

/** The address of `origin` as the clone has it; `undefined` where there is none. Asked only for what leads there. */
export function originOf(directory: string): string | undefined {
  const { status, stdout } = spawnSync('git', ['config', '--get', 'remote.origin.url'], { cwd: directory, encoding: 'utf8', timeout: 1_000, windowsHide: true });
  return status === 0 ? stdout.trim() : undefined;
}
