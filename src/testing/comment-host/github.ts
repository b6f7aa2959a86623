import { add, type Dialect, type DoubleAnswer, type DoubleComment, drop, page, sentText } from './dialect.ts';

const notFound: DoubleAnswer = { status: 404, body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' } };

/**
 * GitHub, by https://docs.github.com/en/rest/issues/comments and
 * https://docs.github.com/en/graphql/reference/queries#user (`viewer`). The token is that of a job: REST's /user refuses it.
 */
export const github: Dialect = {
  me: 'github-actions[bot]',
  environment: (origin) => ({
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: origin,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_REF: 'refs/pull/12/merge',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_TOKEN: 'ghs_secret',
  }),
  answer: (state, { method, path, query, headers, body }) => {
    if (headers.authorization !== 'Bearer ghs_secret') return { status: 401, body: { message: 'Bad credentials' } };
    if (method === 'POST' && path === '/graphql') return { status: 200, body: { data: { viewer: { login: state.me } } } };
    const ofIssue = path === '/repos/acme/shop/issues/12/comments';
    const id = Number(/^\/repos\/acme\/shop\/issues\/comments\/(\d+)$/.exec(path)?.[1]);
    if (ofIssue && method === 'GET') return { status: 200, body: page(state.comments, Number(query.get('page') ?? 1), Number(query.get('per_page') ?? 30)).map(shown) };
    if (ofIssue && method === 'POST') return tooLong(sentText(body, 'body')) ?? { status: 201, body: shown(add(state, sentText(body, 'body'))) };
    const comment = state.comments.find((each) => each.id === id);
    if (comment === undefined) return notFound;
    if (method === 'DELETE') return drop(state, id) ? { status: 204 } : notFound;
    if (method !== 'PATCH') return notFound;
    const refused = tooLong(sentText(body, 'body'));
    if (refused === undefined) comment.body = sentText(body, 'body');
    return refused ?? { status: 200, body: shown(comment) };
  },
};

function tooLong(body: string): DoubleAnswer | undefined {
  if (body.length <= 65_536) return undefined;
  const errors = [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message: 'Body is too long (maximum is 65536 characters)' }];
  return { status: 422, body: { message: 'Validation Failed', errors, documentation_url: 'https://docs.github.com/rest/issues/comments#create-an-issue-comment' } };
}

function shown({ id, author, body }: DoubleComment): object {
  return {
    id,
    node_id: `IC_${id}`,
    url: `https://api.github.com/repos/acme/shop/issues/comments/${id}`,
    html_url: `https://github.com/acme/shop/pull/12#issuecomment-${id}`,
    body,
    user: { login: author, id: author.length, type: author.endsWith('[bot]') ? 'Bot' : 'User' },
    created_at: '2026-11-23T09:00:00Z',
    updated_at: '2026-11-23T09:00:00Z',
    author_association: 'NONE',
  };
}
