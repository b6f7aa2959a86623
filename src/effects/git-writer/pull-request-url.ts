/** Where a pull request for a branch is opened, at the hosts whose addresses are known by their form. */
export function pullRequestUrl(remote: string, { branch, base }: { readonly branch: string; readonly base: string }): string | undefined {
  const place = hostedRepository(remote);
  if (place === undefined) return undefined;
  const { host, path } = place;
  const [from, to] = [branch, base].map((name) => name.split('/').map(encodeURIComponent).join('/'));
  const [query, baseQuery] = [encodeURIComponent(branch), encodeURIComponent(base)];
  switch (hostKind(host)) {
    case 'github':
      return `https://${host}/${path}/compare/${to}...${from}?expand=1`;
    case 'gitlab':
      return `https://${host}/${path}/-/merge_requests/new?merge_request%5Bsource_branch%5D=${query}&merge_request%5Btarget_branch%5D=${baseQuery}`;
    case 'bitbucket':
      return `https://${host}/${path}/pull-requests/new?source=${query}&dest=${baseQuery}`;
    case 'azure':
      return azureUrl(place, query, baseQuery);
    case 'gitea':
      return `https://${host}/${path}/compare/${to}...${from}`;
    case undefined:
      return undefined;
  }
}

/** A repository at a host. */
export interface HostedRepository {
  /** In lower case, without a port. */
  readonly host: string;
  /** Without slashes at its ends and without `.git`. */
  readonly path: string;
}

/** Where a repository is, by its address; `undefined` for one that is reached by its path. */
export function hostedRepository(remote: string): HostedRepository | undefined {
  const scp = /^(?:[^@/\s]+@)?([A-Za-z0-9][A-Za-z0-9.-]*):(?!\/\/)(.+)$/.exec(remote);
  if (scp?.[1] !== undefined && scp[2] !== undefined) return cleaned(scp[1], scp[2]);
  if (!/^(?:https?|ssh):\/\//i.test(remote) || !URL.canParse(remote)) return undefined;
  const { hostname, pathname } = new URL(remote);
  return cleaned(hostname, pathname);
}

function cleaned(host: string, path: string): HostedRepository | undefined {
  const bare = path.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
  return /^[\w.~%/@+ -]+$/.test(bare) ? { host: host.toLowerCase(), path: bare.replace(/ /g, '%20') } : undefined;
}

export type HostKind = 'github' | 'gitlab' | 'bitbucket' | 'azure' | 'gitea';

/** The product behind a host. A server of one's own usually has it in its name; of others nothing is guessed. */
export function hostKind(host: string): HostKind | undefined {
  if (/(?:^|\.)dev\.azure\.com$|\.visualstudio\.com$/.test(host)) return 'azure';
  if (/(?:^|[.-])github(?:[.-]|$)/.test(host)) return 'github';
  if (/(?:^|[.-])gitlab(?:[.-]|$)/.test(host)) return 'gitlab';
  if (host === 'bitbucket.org') return 'bitbucket';
  if (/(?:^|[.-])(?:gitea|forgejo|codeberg)(?:[.-]|$)/.test(host)) return 'gitea';
  return undefined;
}

/** `https://dev.azure.com/ORG/PROJECT/_git/REPO`, also from `git@ssh.dev.azure.com:v3/ORG/PROJECT/REPO`. */
function azureUrl({ host, path }: HostedRepository, query: string, baseQuery: string): string {
  const ssh = /^v3\/([^/]+)\/([^/]+)\/([^/]+)$/.exec(path);
  const page = ssh === null ? `${host}/${path}` : `dev.azure.com/${ssh[1]}/${ssh[2]}/_git/${ssh[3]}`;
  return `https://${page}/pullrequestcreate?sourceRef=${query}&targetRef=${baseQuery}`;
}
