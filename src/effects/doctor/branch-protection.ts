import { hostedRepository, type HostedRepository, type HostKind, hostKind } from '../git-writer/pull-request-url.ts';
import { callHttp } from '../publish/http/http-call.ts';
import { parseHttpAddress } from '../publish/target/http-address.ts';
import type { Protection } from './doctor-ports.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A host that can be asked: where, with what, and what its token is called. */
interface Api {
  readonly kind: 'github' | 'gitlab';
  readonly base: string;
  readonly token: string;
  readonly repository: HostedRepository;
  readonly page: string | undefined;
}

/**
 * Asks the host whether a branch takes direct pushes. A token goes only to the host that the environment names for it, or to
 * github.com and gitlab.com themselves: the address of a repository is not to be trusted with one.
 */
export async function askProtection(environment: Environment, remote: string, branch: string): Promise<Protection> {
  const repository = hostedRepository(remote);
  if (repository === undefined) return { kind: 'untold', why: 'a repository that is reached by its path has hooks at most', page: undefined, variable: undefined };
  const kind = kindHere(environment, repository.host);
  const page = settingsPage(kind, repository);
  const api = apiOf(environment, repository, page);
  if (api === undefined) return { kind: 'untold', why: 'only the host knows, and it takes a token to ask it', page, variable: variableOf(kind) };
  return api.kind === 'github' ? askGithub(api, branch) : askGitlab(api, branch);
}

function kindHere(environment: Environment, host: string): HostKind | undefined {
  if (host === hostOf(environment['GITHUB_SERVER_URL'])) return 'github';
  if (host === hostOf(environment['CI_SERVER_URL'])) return 'gitlab';
  return hostKind(host);
}

function variableOf(kind: HostKind | undefined): string | undefined {
  return kind === 'github' ? 'GITHUB_TOKEN' : kind === 'gitlab' ? 'GITLAB_TOKEN' : undefined;
}

function apiOf(environment: Environment, repository: HostedRepository, page: string | undefined): Api | undefined {
  const { host } = repository;
  const github = environment['GITHUB_TOKEN'] ?? environment['GH_TOKEN'] ?? '';
  const gitlab = environment['GITLAB_TOKEN'] ?? '';
  const githubApi = host === 'github.com' ? 'https://api.github.com' : host === hostOf(environment['GITHUB_SERVER_URL']) ? environment['GITHUB_API_URL'] : undefined;
  const gitlabApi = host === 'gitlab.com' ? 'https://gitlab.com/api/v4' : host === hostOf(environment['CI_SERVER_URL']) ? environment['CI_API_V4_URL'] : undefined;
  if (github !== '' && githubApi !== undefined) return { kind: 'github', base: baseOf(githubApi), token: github, repository, page };
  if (gitlab !== '' && gitlabApi !== undefined) return { kind: 'gitlab', base: baseOf(gitlabApi), token: gitlab, repository, page };
  return undefined;
}

// A token is never sent in the clear, but to this machine.
function baseOf(url: string): string {
  return parseHttpAddress(url, false).href.replace(/\/$/, '');
}

function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname : undefined;
}

/** Rules of a ruleset under which a commit cannot simply be pushed. */
const refusing: ReadonlySet<string> = new Set(['pull_request', 'update', 'merge_queue', 'required_status_checks', 'required_signatures', 'required_deployments', 'workflows', 'code_scanning']);

// Rulesets and the older branch protection are told apart: https://docs.github.com/en/rest/repos/rules and …/rest/branches.
async function askGithub(api: Api, branch: string): Promise<Protection> {
  const { base, repository, token } = api;
  const headers = { accept: 'application/vnd.github+json', authorization: `Bearer ${token}`, 'user-agent': 'maestro-flags' };
  const name = branch.split('/').map(encodeURIComponent).join('/');
  const [rules, classic] = await Promise.all([ask(`${base}/repos/${repository.path}/rules/branches/${name}`, headers), ask(`${base}/repos/${repository.path}/branches/${name}`, headers)]);
  if (rules.status !== 200 && classic.status !== 200) return unanswered(api, classic);
  const types = Array.isArray(rules.value) ? rules.value.map((rule: unknown) => textAt(rule, 'type')).filter((type) => refusing.has(type)) : [];
  if (types.length > 0) return { kind: 'protected', says: `rules: ${[...new Set(types)].sort().join(', ')}`, page: api.page };
  if (isRecord(classic.value) && classic.value['protected'] === true) return { kind: 'protected', says: 'branch protection', page: api.page };
  return { kind: 'open', says: `${repository.host} has no rule against it` };
}

// https://docs.gitlab.com/api/protected_branches: 404 for a branch that is not protected; levels from 30 (developers) up.
async function askGitlab(api: Api, branch: string): Promise<Protection> {
  const { base, repository, token } = api;
  const project = `${base}/projects/${encodeURIComponent(repository.path)}`;
  const headers = { 'private-token': token };
  const [known, answer] = await Promise.all([ask(project, headers), ask(`${project}/protected_branches/${encodeURIComponent(branch)}`, headers)]);
  if (known.status !== 200 || (answer.status !== 200 && answer.status !== 404)) return unanswered(api, known.status === 200 ? answer : known);
  if (answer.status === 404) return { kind: 'open', says: `${repository.host} does not protect it` };
  const levels = isRecord(answer.value) && Array.isArray(answer.value['push_access_levels']) ? answer.value['push_access_levels'].map((level: unknown) => textAt(level, 'access_level_description')) : [];
  return { kind: 'protected', says: levels.length === 0 ? 'nobody may push to it' : `only these may push to it: ${levels.join(', ')}`, page: api.page };
}

function unanswered({ repository, page, kind }: Api, { status }: Answer): Protection {
  return { kind: 'untold', why: status === undefined ? `the API of ${repository.host} gave no answer` : `the API of ${repository.host} answered ${status}`, page, variable: variableOf(kind) };
}

interface Answer {
  readonly status: number | undefined;
  readonly value: unknown;
}

async function ask(url: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  const result = await callHttp({ method: 'GET', url, headers }, { timeLimitMilliseconds: 4_000, maximumBytes: 1_048_576 });
  if (result.kind === 'silence') return { status: undefined, value: undefined };
  try {
    return { status: result.status, value: JSON.parse(Buffer.from(result.bytes).toString('utf8')) };
  } catch {
    // A page instead of JSON says nothing.
    return { status: result.status === 200 ? undefined : result.status, value: undefined };
  }
}

function textAt(value: unknown, key: string): string {
  const text = isRecord(value) ? value[key] : undefined;
  return typeof text === 'string' ? text : '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Where a person sees and changes the rules of branches. */
function settingsPage(kind: HostKind | undefined, { host, path }: HostedRepository): string | undefined {
  switch (kind) {
    case 'github':
    case 'gitea':
      return `https://${host}/${path}/settings/branches`;
    case 'gitlab':
      return `https://${host}/${path}/-/settings/repository`;
    case 'bitbucket':
      return `https://${host}/${path}/admin/branch-restrictions`;
    case 'azure':
    case undefined:
      return undefined;
  }
}
