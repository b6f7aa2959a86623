import { apiAddress, linksOf, numberOf } from './api-address.ts';
import type { CommentHost, CommentHostKind, CommentPlace, HostAccess, HostedComment, PlaceAsked, Unplaced } from './comment-host.ts';
import { membersOf, textAt, valueAt } from './json-value.ts';
import { readPages } from './pages.ts';
import { readAnswer, withoutValue } from './read-answer.ts';
import { restOf } from './rest.ts';

/**
 * Azure DevOps. A comment is the first one of a thread
 * (https://learn.microsoft.com/en-us/rest/api/azure/devops/git/pull-request-threads); variables of jobs:
 * https://learn.microsoft.com/en-us/azure/devops/pipelines/build/variables. The token of a job has to be mapped:
 * `SYSTEM_ACCESSTOKEN: $(System.AccessToken)`.
 */
export const azure: CommentHostKind = {
  id: 'azure',
  title: 'Azure DevOps',
  tokens: ['MAESTRO_COMMENT_TOKEN', 'SYSTEM_ACCESSTOKEN', 'AZURE_DEVOPS_EXT_PAT'],
  isHere: (environment) => /^true$/i.test(environment['TF_BUILD'] ?? ''),
  locate,
  open,
};

function locate({ environment, api, repository, pullRequest }: PlaceAsked): CommentPlace | Unplaced {
  const address = apiAddress(api ?? environment['SYSTEM_COLLECTIONURI'], 'name it with --api https://dev.azure.com/ORGANIZATION');
  if (typeof address !== 'string') return address;
  const name = repository ?? nameIn(environment);
  if (name === undefined || !/^[^/]+\/[^/]+$/.test(name)) return { kind: 'unplaced', what: 'repository', mend: 'name it with --repo PROJECT/REPOSITORY' };
  const number = pullRequest ?? numberOf(environment['SYSTEM_PULLREQUEST_PULLREQUESTID']);
  if (number === undefined) return { kind: 'unplaced', what: 'pull-request', mend: 'run it as the build validation of a branch policy, or name it with --pull-request NUMBER' };
  const links = linksOf(environment['BUILD_REPOSITORY_URI'], environment['SYSTEM_PULLREQUEST_SOURCECOMMITID']);
  return { kind: 'place', api: address, repository: name, pullRequest: number, links };
}

function nameIn(environment: PlaceAsked['environment']): string | undefined {
  const [project, repository] = [environment['SYSTEM_TEAMPROJECT'], environment['BUILD_REPOSITORY_ID']];
  return project === undefined || repository === undefined ? undefined : `${project}/${repository}`;
}

const version = 'api-version=7.1';

function open({ api, repository, pullRequest }: CommentPlace, { token, calls }: HostAccess): CommentHost {
  const rest = restOf({ authorization: authorization(token) }, calls);
  const [project = '', name = ''] = repository.split('/').map(encodeURIComponent);
  const threads = `${api}/${project}/_apis/git/repositories/${name}/pullRequests/${pullRequest}/threads`;
  const commentAddress = (id: string): string => `${threads}/${id.replace('/', '/comments/')}?${version}`;
  return {
    hidden: (text) => `<!-- ${text} -->`,
    identity: async () => readAnswer(await rest({ method: 'GET', url: `${api}/_apis/connectionData` }), (value) => textAt(value, 'authenticatedUser', 'id'), 'it does not say whose the token is'),
    // All threads come in one answer.
    list: () => readPages(rest, { first: `${threads}?${version}`, commentsOf: ({ value }) => membersOf(valueAt(value, 'value')).flatMap((thread) => firstOf(thread) ?? []), next: () => undefined }),
    // Closed: an open thread may keep a pull request from being completed.
    create: async (body) => readAnswer(await rest({ method: 'POST', url: `${threads}?${version}`, body: { comments: [{ parentCommentId: 0, content: body, commentType: 1 }], status: 'closed' } }), firstOf, 'its answer is no thread'),
    update: async (id, body) => readAnswer(await rest({ method: 'PATCH', url: commentAddress(id), body: { content: body } }), (value) => toComment(id.split('/')[0] ?? '', value), 'its answer is no comment'),
    remove: async (id) => withoutValue(await rest({ method: 'DELETE', url: commentAddress(id) })),
  };
}

/** The token of a job is a JSON Web Token and a bearer; personal ones are passwords without a user. */
function authorization(token: string): string {
  return /^ey[\w-]*\.[\w-]+\.[\w-]+$/.test(token) ? `Bearer ${token}` : `Basic ${Buffer.from(`:${token}`).toString('base64')}`;
}

function firstOf(thread: unknown): HostedComment | undefined {
  const [id, [first]] = [textAt(thread, 'id'), membersOf(valueAt(thread, 'comments'))];
  if (id === undefined || valueAt(thread, 'isDeleted') === true || valueAt(first, 'isDeleted') === true) return undefined;
  return toComment(id, first);
}

/** The id is that of the thread and that of the comment in it. */
function toComment(thread: string, value: unknown): HostedComment | undefined {
  const [id, author, body] = [textAt(value, 'id'), textAt(value, 'author', 'id'), textAt(value, 'content')];
  return id === undefined || author === undefined || body === undefined ? undefined : { id: `${thread}/${id}`, author, body, url: undefined };
}
