import type { CommentHost, HostAnswer, HostedComment, HostFailure } from '../../effects/comments/comment-host.ts';

/** What the one comment is to say. */
export interface Wanted {
  /** The first line of the comment, by which it is found again. */
  readonly marker: string;
  /** With the marker. */
  readonly body: string;
  /** Whether it is worth a comment where there was none. */
  readonly isNews: boolean;
  /** The account that the token is of, where that is known. */
  readonly author: string | undefined;
}

/** What became of it. */
export type Stuck =
  | { readonly kind: 'stuck'; readonly action: 'created' | 'updated' | 'unchanged'; readonly comment: HostedComment; readonly removed: number }
  | { readonly kind: 'none' }
  | HostFailure;

/**
 * Makes one comment of this account say what is wanted: the oldest one that starts with the marker. Anybody may have pasted the
 * marker, so what others wrote is neither read nor touched. Two runs at once may both create one: each then looks again, and
 * all settle on the oldest.
 */
export async function stickComment(host: CommentHost, wanted: Wanted): Promise<Stuck> {
  const author = wanted.author === undefined ? await host.identity() : ({ kind: 'done', value: wanted.author } as const);
  if (author.kind === 'failed') return author;
  const ours = (comments: readonly HostedComment[]): readonly HostedComment[] => comments.filter((comment) => sameAccount(comment.author, author.value) && startsWith(comment.body, wanted.marker));
  const listed = await host.list();
  if (listed.kind === 'failed') return listed;
  const [oldest, ...others] = ours(listed.value);
  if (oldest !== undefined) return refresh(host, wanted, { oldest, others });
  return wanted.isNews ? create(host, wanted, ours) : { kind: 'none' };
}

// GitHub's logins keep the case that they were registered with, and are one account in any.
function sameAccount(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

interface Found {
  readonly oldest: HostedComment;
  readonly others: readonly HostedComment[];
}

async function refresh(host: CommentHost, { body }: Wanted, { oldest, others }: Found): Promise<Stuck> {
  if (plain(oldest.body) === plain(body)) return { kind: 'stuck', action: 'unchanged', comment: oldest, removed: await removeAll(host, others) };
  const updated = await host.update(oldest.id, body);
  if (updated.kind === 'done') return { kind: 'stuck', action: 'updated', comment: { ...oldest, body }, removed: await removeAll(host, others) };
  // Somebody took it away meanwhile.
  const [next, ...rest] = others;
  if (updated.code !== 'gone') return updated;
  return next === undefined ? created(await host.create(body)) : refresh(host, { body, marker: '', isNews: true, author: undefined }, { oldest: next, others: rest });
}

async function create(host: CommentHost, wanted: Wanted, ours: (comments: readonly HostedComment[]) => readonly HostedComment[]): Promise<Stuck> {
  const made = await host.create(wanted.body);
  if (made.kind === 'failed' && made.code !== 'unknown') return made;
  const listed = await host.list();
  // It is there; who else wrote one can be seen the next time.
  if (listed.kind === 'failed') return created(made);
  const [oldest, ...others] = ours(listed.value);
  // An answer that was lost has nevertheless come to a comment, or it has not.
  if (oldest === undefined) return created(made);
  const isOurs = made.kind === 'done' ? oldest.id === made.value.id : plain(oldest.body) === plain(wanted.body);
  if (isOurs) return { kind: 'stuck', action: 'created', comment: oldest, removed: await removeAll(host, others) };
  return refresh(host, wanted, { oldest, others });
}

function created(made: HostAnswer<HostedComment>): Stuck {
  return made.kind === 'failed' ? made : { kind: 'stuck', action: 'created', comment: made.value, removed: 0 };
}

/** How many of them are gone; what cannot be removed stays, and is tried again the next time. */
async function removeAll(host: CommentHost, comments: readonly HostedComment[]): Promise<number> {
  let removed = 0;
  for (const { id } of comments) {
    const answer = await host.remove(id);
    // Whoever else settles may have been faster.
    if (answer.kind === 'done' || answer.code === 'gone') removed += 1;
  }
  return removed;
}

function startsWith(body: string, marker: string): boolean {
  return plain(body).split('\n', 1)[0] === marker;
}

/** As hosts may give it back: with other line ends, and without white space at the end. */
function plain(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}
