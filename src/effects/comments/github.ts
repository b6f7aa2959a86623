import { apiAddress, linksOf, numberOf } from './api-address.ts';
import type { CommentHost, CommentHostKind, CommentPlace, HostAccess, HostedComment, PlaceAsked, Unplaced } from './comment-host.ts';
import { membersOf, textAt } from './json-value.ts';
import { readPages } from './pages.ts';
import { readAnswer, withoutValue } from './read-answer.ts';
import { restOf } from './rest.ts';

/**
 * GitHub, its cloud and its servers. Comments on a pull request as a whole are comments of its issue
 * (https://docs.github.com/en/rest/issues/comments); variables of jobs:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables.
 */
export const github: CommentHostKind = {
  id: 'github',
  title: 'GitHub',
  tokens: ['MAESTRO_COMMENT_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN'],
  isHere: (environment) => environment['GITHUB_ACTIONS'] === 'true',
  locate,
  open,
};

function locate({ environment, api, repository, pullRequest, event }: PlaceAsked): CommentPlace | Unplaced {
  const address = apiAddress(api ?? environment['GITHUB_API_URL'] ?? 'https://api.github.com', 'name it with --api https://HOST/api/v3');
  if (typeof address !== 'string') return address;
  const name = repository ?? environment['GITHUB_REPOSITORY'];
  if (name === undefined || !/^[\w.-]+\/[\w.-]+$/.test(name)) return { kind: 'unplaced', what: 'repository', mend: 'name it with --repo OWNER/NAME' };
  const number = pullRequest ?? numberOf(textAt(event, 'pull_request', 'number')) ?? numberOf(/^refs\/pull\/(\d+)\//.exec(environment['GITHUB_REF'] ?? '')?.[1]);
  if (number === undefined) return { kind: 'unplaced', what: 'pull-request', mend: 'run it in a workflow on pull_request, or name it with --pull-request NUMBER' };
  const links = linksOf(`${environment['GITHUB_SERVER_URL']}/${name}`, textAt(event, 'pull_request', 'head', 'sha') ?? environment['GITHUB_SHA']);
  return { kind: 'place', api: address, repository: name, pullRequest: number, links };
}

function open({ api, repository, pullRequest }: CommentPlace, { token, calls }: HostAccess): CommentHost {
  const rest = restOf({ authorization: `Bearer ${token}`, accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' }, calls);
  const comments = `${api}/repos/${repository}/issues`;
  const first = `${comments}/${pullRequest}/comments?per_page=${pageSize}`;
  return {
    hidden: (text) => `<!-- ${text} -->`,
    // The one question that tokens of people and of installations may ask alike; REST's /user refuses the latter.
    identity: async () => readAnswer(await rest({ method: 'POST', url: `${api.replace(/\/v3$/, '')}/graphql`, body: { query: 'query { viewer { login } }' } }), (value) => textAt(value, 'data', 'viewer', 'login'), 'it does not say whose the token is'),
    list: () =>
      readPages(rest, {
        first,
        commentsOf: ({ value }) => membersOf(value).flatMap((member) => toComment(member) ?? []),
        next: ({ value }, number) => (membersOf(value).length < pageSize ? undefined : `${first}&page=${number + 1}`),
      }),
    create: async (body) => readAnswer(await rest({ method: 'POST', url: `${comments}/${pullRequest}/comments`, body: { body } }), toComment, 'its answer is no comment'),
    update: async (id, body) => readAnswer(await rest({ method: 'PATCH', url: `${comments}/comments/${id}`, body: { body } }), toComment, 'its answer is no comment'),
    remove: async (id) => withoutValue(await rest({ method: 'DELETE', url: `${comments}/comments/${id}` })),
  };
}

const pageSize = 100;

function toComment(value: unknown): HostedComment | undefined {
  const [id, author, body] = [textAt(value, 'id'), textAt(value, 'user', 'login'), textAt(value, 'body')];
  return id === undefined || author === undefined || body === undefined ? undefined : { id, author, body, url: textAt(value, 'html_url') };
}
