import { add, type Dialect, type DoubleAnswer, type DoubleComment, drop, sentText } from './dialect.ts';

const notFound: DoubleAnswer = { status: 404, body: { $id: '1', message: 'TF401180: The requested pull request was not found.', typeKey: 'GitPullRequestNotFoundException' } };
const threads = '/acme/Web%20Shop/_apis/git/repositories/3411ebc1-d5aa-464f-9615-0b527bc66719/pullRequests/12/threads';
const authorization = `Basic ${Buffer.from(':secret').toString('base64')}`;

/**
 * Azure DevOps, by https://learn.microsoft.com/en-us/rest/api/azure/devops/git/pull-request-threads and
 * https://learn.microsoft.com/en-us/rest/api/azure/devops/git/pull-request-thread-comments; a token that it does not know is
 * answered with the page to sign in, as 203.
 */
export const azure: Dialect = {
  me: 'd6245f20-2af8-44f4-9451-8107cb2767db',
  environment: (origin) => ({
    TF_BUILD: 'True',
    SYSTEM_COLLECTIONURI: `${origin}/acme/`,
    SYSTEM_TEAMPROJECT: 'Web Shop',
    BUILD_REPOSITORY_ID: '3411ebc1-d5aa-464f-9615-0b527bc66719',
    SYSTEM_PULLREQUEST_PULLREQUESTID: '12',
    SYSTEM_PULLREQUEST_SOURCECOMMITID: '0123456789abcdef0123456789abcdef01234567',
    BUILD_REPOSITORY_URI: 'https://acme@dev.azure.com/acme/Web%20Shop/_git/shop',
    SYSTEM_ACCESSTOKEN: 'secret',
  }),
  answer: (state, { method, path, query, headers, body }) => {
    if (headers.authorization !== authorization) return { status: 203, headers: { 'content-type': 'text/html' }, body: '<html>Sign In</html>' };
    if (method === 'GET' && path === '/acme/_apis/connectionData') return { status: 200, body: { authenticatedUser: { id: state.me, isActive: true }, authorizedUser: { id: state.me } } };
    if (query.get('api-version') !== '7.1') return { status: 400, body: { message: 'No api-version was supplied for the request.' } };
    if (path === threads && method === 'GET') return { status: 200, body: { value: state.comments.map(thread), count: state.comments.length } };
    if (path === threads && method === 'POST') return started(body) ?? { status: 200, body: thread(add(state, firstOf(body))) };
    const [, ofThread, ofComment] = /\/threads\/(\d+)\/comments\/(\d+)$/.exec(path) ?? [];
    const comment = path.startsWith(threads) && ofComment === '1' ? state.comments.find((each) => each.id === Number(ofThread)) : undefined;
    if (comment === undefined) return notFound;
    if (method === 'DELETE') return drop(state, comment.id) ? { status: 200 } : notFound;
    if (method !== 'PATCH') return notFound;
    comment.body = sentText(body, 'content');
    return { status: 200, body: shown(comment) };
  },
};

function firstOf(body: unknown): string {
  const { comments } = body as { readonly comments?: readonly unknown[] }; // as: looked up, not trusted
  return sentText(comments?.[0], 'content');
}

function started(body: unknown): DoubleAnswer | undefined {
  if (sentText(body, 'status') !== 'closed') throw new Error('the thread would keep the pull request open');
  return firstOf(body).length > 150_000 ? { status: 400, body: { message: 'The comment content exceeds the maximum length of 150000 characters.' } } : undefined;
}

function thread(comment: DoubleComment): object {
  return { id: comment.id, status: 'closed', isDeleted: false, publishedDate: '2026-11-23T09:00:00Z', comments: [shown(comment)], properties: {} };
}

function shown({ author, body }: DoubleComment): object {
  return { id: 1, parentCommentId: 0, author: { id: author, displayName: 'Shop Build Service (acme)' }, content: body, commentType: 'text', isDeleted: false };
}
