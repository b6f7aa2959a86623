import { apiAddress, linksOf, numberOf } from './api-address.ts';
import type { CommentHost, CommentHostKind, CommentPlace, HostAccess, HostedComment, PlaceAsked, Unplaced } from './comment-host.ts';
import { membersOf, textAt, valueAt } from './json-value.ts';
import { readPages } from './pages.ts';
import { readAnswer, withoutValue } from './read-answer.ts';
import { restOf } from './rest.ts';

/**
 * Bitbucket Cloud: https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/; variables of jobs:
 * https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/.
 */
export const bitbucket: CommentHostKind = {
  id: 'bitbucket',
  title: 'Bitbucket',
  tokens: ['MAESTRO_COMMENT_TOKEN', 'BITBUCKET_TOKEN'],
  isHere: (environment) => environment['BITBUCKET_BUILD_NUMBER'] !== undefined,
  locate,
  open,
};

function locate({ environment, api, repository, pullRequest }: PlaceAsked): CommentPlace | Unplaced {
  const address = apiAddress(api ?? 'https://api.bitbucket.org/2.0', 'name it with --api https://HOST/2.0');
  if (typeof address !== 'string') return address;
  const name = repository ?? environment['BITBUCKET_REPO_FULL_NAME'];
  if (name === undefined || !/^[\w.{}-]+\/[\w.{}-]+$/.test(name)) return { kind: 'unplaced', what: 'repository', mend: 'name it with --repo WORKSPACE/REPOSITORY' };
  const number = pullRequest ?? numberOf(environment['BITBUCKET_PR_ID']);
  if (number === undefined) return { kind: 'unplaced', what: 'pull-request', mend: 'run it in a pipeline of pull-requests, or name it with --pull-request NUMBER' };
  const links = linksOf(environment['BITBUCKET_GIT_HTTP_ORIGIN'], environment['BITBUCKET_COMMIT']);
  return { kind: 'place', api: address, repository: name, pullRequest: number, links };
}

function open({ api, repository, pullRequest }: CommentPlace, { token, calls }: HostAccess): CommentHost {
  const rest = restOf({ authorization: authorization(token) }, calls);
  const comments = `${api}/repositories/${repository}/pullrequests/${pullRequest}/comments`;
  return {
    // Bitbucket shows HTML as it stands; a link that nothing refers to is not shown.
    hidden: (text) => `[//]: # (${text})`,
    identity: async () => readAnswer(await rest({ method: 'GET', url: `${api}/user` }), (value) => textAt(value, 'uuid'), 'it does not say whose the token is'),
    list: () =>
      readPages(rest, {
        first: `${comments}?pagelen=100`,
        // Deleted ones stay in the list, and remarks on lines are in it too.
        commentsOf: ({ value }) => membersOf(valueAt(value, 'values')).flatMap((member) => (valueAt(member, 'deleted') === true || valueAt(member, 'inline') !== undefined ? [] : (toComment(member) ?? []))),
        next: ({ value }) => textAt(value, 'next'),
      }),
    create: async (body) => readAnswer(await rest({ method: 'POST', url: comments, body: { content: { raw: body } } }), toComment, 'its answer is no comment'),
    update: async (id, body) => readAnswer(await rest({ method: 'PUT', url: `${comments}/${id}`, body: { content: { raw: body } } }), toComment, 'its answer is no comment'),
    remove: async (id) => withoutValue(await rest({ method: 'DELETE', url: `${comments}/${id}` })),
  };
}

/** Access tokens are bearers; API tokens of people go with the mail address before them, as `ADDRESS:TOKEN`. */
function authorization(token: string): string {
  return token.includes(':') ? `Basic ${Buffer.from(token).toString('base64')}` : `Bearer ${token}`;
}

function toComment(value: unknown): HostedComment | undefined {
  const [id, author, body] = [textAt(value, 'id'), textAt(value, 'user', 'uuid'), textAt(value, 'content', 'raw')];
  return id === undefined || author === undefined || body === undefined ? undefined : { id, author, body, url: textAt(value, 'links', 'html', 'href') };
}
