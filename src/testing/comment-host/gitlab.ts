import { add, type Dialect, type DoubleAnswer, type DoubleComment, drop, page, sentText } from './dialect.ts';

const notFound: DoubleAnswer = { status: 404, body: { message: '404 Not found' } };
const notes = '/api/v4/projects/42/merge_requests/12/notes';

/** GitLab, by https://docs.gitlab.com/api/notes/#merge-requests, https://docs.gitlab.com/api/users/ and https://docs.gitlab.com/api/rest/#pagination. */
export const gitlab: Dialect = {
  me: '7',
  environment: (origin) => ({
    GITLAB_CI: 'true',
    CI_API_V4_URL: `${origin}/api/v4`,
    CI_PROJECT_ID: '43',
    CI_MERGE_REQUEST_PROJECT_ID: '42',
    CI_MERGE_REQUEST_IID: '12',
    CI_MERGE_REQUEST_SOURCE_PROJECT_URL: 'https://gitlab.com/acme/shop',
    CI_COMMIT_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITLAB_TOKEN: 'glpat-secret',
  }),
  answer: (state, { method, path, query, headers, body }) => {
    if (headers['private-token'] !== 'glpat-secret') return { status: 401, body: { message: '401 Unauthorized' } };
    if (method === 'GET' && path === '/api/v4/user') return { status: 200, body: { id: Number(state.me), username: 'project_42_bot', bot: true } };
    if (path === notes && method === 'GET') return listed(state.comments, Number(query.get('page') ?? 1), Number(query.get('per_page') ?? 20));
    if (path === notes && method === 'POST') return tooLong(sentText(body, 'body')) ?? { status: 201, body: shown(add(state, sentText(body, 'body'))) };
    const id = path.startsWith(`${notes}/`) ? Number(path.slice(notes.length + 1)) : Number.NaN;
    const comment = state.comments.find((each) => each.id === id);
    if (comment === undefined) return notFound;
    if (method === 'DELETE') return drop(state, id) ? { status: 204 } : notFound;
    if (method !== 'PUT') return notFound;
    comment.body = sentText(body, 'body');
    return { status: 200, body: shown(comment) };
  },
};

function listed(comments: readonly DoubleComment[], number: number, size: number): DoubleAnswer {
  const hasMore = comments.length > number * size;
  return { status: 200, headers: { 'x-next-page': hasMore ? String(number + 1) : '', 'x-page': String(number) }, body: page(comments, number, size).map(shown) };
}

function tooLong(body: string): DoubleAnswer | undefined {
  return body.length > 1_000_000 ? { status: 400, body: { message: { note: ['is too long (maximum is 1000000 characters)'] } } } : undefined;
}

function shown({ id, author, body, isOther }: DoubleComment): object {
  return { id, type: null, body, author: { id: Number(author), username: `user${author}` }, created_at: '2026-11-23T09:00:00.000Z', system: isOther === true, noteable_type: 'MergeRequest', noteable_iid: 12, resolvable: false, internal: false };
}
