import { add, type Dialect, type DoubleAnswer, type DoubleComment, type DoubleState, drop, page, sentText } from './dialect.ts';

const notFound: DoubleAnswer = { status: 404, body: { type: 'error', error: { message: 'Resource not found' } } };
const comments = '/2.0/repositories/acme/shop/pullrequests/12/comments';

/**
 * Bitbucket Cloud, by https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/ and
 * https://developer.atlassian.com/cloud/bitbucket/rest/intro/#pagination.
 */
export const bitbucket: Dialect = {
  me: '{0a1b2c3d-0000-4000-8000-000000000007}',
  environment: () => ({
    BITBUCKET_BUILD_NUMBER: '99',
    BITBUCKET_REPO_FULL_NAME: 'acme/shop',
    BITBUCKET_PR_ID: '12',
    BITBUCKET_GIT_HTTP_ORIGIN: 'http://bitbucket.org/acme/shop',
    BITBUCKET_COMMIT: '0123456789abcdef0123456789abcdef01234567',
    BITBUCKET_TOKEN: 'ATCTT-secret',
  }),
  api: '/2.0',
  answer: (state, { method, path, query, headers, body }) => {
    if (headers.authorization !== 'Bearer ATCTT-secret') return { status: 401, body: { type: 'error', error: { message: 'Token is invalid or not supported for this endpoint.' } } };
    if (method === 'GET' && path === '/2.0/user') return { status: 200, body: { type: 'user', uuid: state.me, account_id: '557058:7', display_name: 'CI' } };
    if (path === comments && method === 'GET') return listed(state, Number(query.get('page') ?? 1), Number(query.get('pagelen') ?? 10));
    if (path === comments && method === 'POST') return tooLong(sentText(body, 'content', 'raw')) ?? { status: 201, body: shown(add(state, sentText(body, 'content', 'raw'))) };
    const id = path.startsWith(`${comments}/`) ? Number(path.slice(comments.length + 1)) : Number.NaN;
    const comment = state.comments.find((each) => each.id === id);
    if (comment === undefined) return notFound;
    if (method === 'DELETE') return drop(state, id) ? { status: 204 } : notFound;
    if (method !== 'PUT') return notFound;
    comment.body = sentText(body, 'content', 'raw');
    return { status: 200, body: shown(comment) };
  },
};

function listed({ comments: all, origin }: DoubleState, number: number, size: number): DoubleAnswer {
  const next = all.length > number * size ? { next: `${origin}${comments}?pagelen=${size}&page=${number + 1}` } : {};
  return { status: 200, body: { pagelen: size, size: all.length, page: number, values: page(all, number, size).map(shown), ...next } };
}

function tooLong(body: string): DoubleAnswer | undefined {
  return body.length > 32_768 ? { status: 400, body: { type: 'error', error: { fields: { content: ['Ensure this value has at most 32768 characters'] }, message: 'content: Ensure this value has at most 32768 characters' } } } : undefined;
}

function shown({ id, author, body, isOther }: DoubleComment): object {
  return {
    id,
    type: 'pullrequest_comment',
    content: { type: 'rendered', raw: body, markup: 'markdown', html: '' },
    user: { type: 'user', uuid: author, display_name: 'somebody' },
    deleted: false,
    ...(isOther === true ? { inline: { path: 'a.yaml', to: 1 } } : {}),
    links: { self: { href: `https://api.bitbucket.org${comments}/${id}` }, html: { href: `https://bitbucket.org/acme/shop/pull-requests/12/_/diff#comment-${id}` } },
  };
}
