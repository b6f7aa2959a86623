import { apiAddress, linksOf, numberOf } from './api-address.ts';
import type { CommentHost, CommentHostKind, CommentPlace, HostAccess, HostedComment, PlaceAsked, Unplaced } from './comment-host.ts';
import { membersOf, textAt, valueAt } from './json-value.ts';
import { readPages } from './pages.ts';
import { readAnswer, withoutValue } from './read-answer.ts';
import { restOf } from './rest.ts';

/**
 * GitLab, its cloud and its servers. Comments are notes of the merge request (https://docs.gitlab.com/api/notes/#merge-requests);
 * variables of jobs: https://docs.gitlab.com/ci/variables/predefined_variables/. The token of a job may not write notes
 * (https://docs.gitlab.com/ci/jobs/ci_job_token/), so it takes one of the project.
 */
export const gitlab: CommentHostKind = {
  id: 'gitlab',
  title: 'GitLab',
  tokens: ['MAESTRO_COMMENT_TOKEN', 'GITLAB_TOKEN'],
  isHere: (environment) => environment['GITLAB_CI'] === 'true',
  locate,
  open,
};

function locate({ environment, api, repository, pullRequest }: PlaceAsked): CommentPlace | Unplaced {
  const address = apiAddress(api ?? environment['CI_API_V4_URL'] ?? 'https://gitlab.com/api/v4', 'name it with --api https://HOST/api/v4');
  if (typeof address !== 'string') return address;
  // The pipeline of a fork runs in the fork; the merge request is where it goes to.
  const project = repository ?? environment['CI_MERGE_REQUEST_PROJECT_ID'] ?? environment['CI_PROJECT_ID'];
  if (project === undefined || project === '') return { kind: 'unplaced', what: 'repository', mend: 'name it with --repo GROUP/PROJECT or its number' };
  const number = pullRequest ?? numberOf(environment['CI_MERGE_REQUEST_IID']);
  if (number === undefined) return { kind: 'unplaced', what: 'pull-request', mend: 'run it in a pipeline of a merge request, or name it with --pull-request NUMBER' };
  const links = linksOf(environment['CI_MERGE_REQUEST_SOURCE_PROJECT_URL'] ?? environment['CI_PROJECT_URL'], environment['CI_COMMIT_SHA']);
  return { kind: 'place', api: address, repository: project, pullRequest: number, links };
}

function open({ api, repository, pullRequest }: CommentPlace, { token, calls }: HostAccess): CommentHost {
  const rest = restOf({ 'private-token': token }, calls);
  const notes = `${api}/projects/${encodeURIComponent(repository)}/merge_requests/${pullRequest}/notes`;
  const first = `${notes}?per_page=${pageSize}&order_by=created_at&sort=asc`;
  return {
    hidden: (text) => `<!-- ${text} -->`,
    identity: async () => readAnswer(await rest({ method: 'GET', url: `${api}/user` }), (value) => textAt(value, 'id'), 'it does not say whose the token is'),
    list: () =>
      readPages(rest, {
        first,
        // What GitLab notes by itself (commits added, titles changed) is among them.
        commentsOf: ({ value }) => membersOf(value).flatMap((member) => (valueAt(member, 'system') === true ? [] : (toComment(member) ?? []))),
        next: ({ value }, number) => (membersOf(value).length < pageSize ? undefined : `${first}&page=${number + 1}`),
      }),
    create: async (body) => readAnswer(await rest({ method: 'POST', url: notes, body: { body } }), toComment, 'its answer is no note'),
    update: async (id, body) => readAnswer(await rest({ method: 'PUT', url: `${notes}/${id}`, body: { body } }), toComment, 'its answer is no note'),
    remove: async (id) => withoutValue(await rest({ method: 'DELETE', url: `${notes}/${id}` })),
  };
}

const pageSize = 100;

/** Notes have no address of their own in the answers. */
function toComment(value: unknown): HostedComment | undefined {
  const [id, author, body] = [textAt(value, 'id'), textAt(value, 'author', 'id'), textAt(value, 'body')];
  return id === undefined || author === undefined || body === undefined ? undefined : { id, author, body, url: undefined };
}
