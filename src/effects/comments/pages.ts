import type { HostAnswer, HostedComment } from './comment-host.ts';
import { failed, type Rest, type RestValue } from './rest.ts';

/** More than 10,000 comments are not looked through: a second one would be the worse mistake. */
const mostPages = 100;

interface Pages {
  readonly first: string;
  readonly commentsOf: (page: RestValue) => readonly HostedComment[];
  /** The address of the page after this one; `undefined` on the last. */
  readonly next: (page: RestValue, number: number) => string | undefined;
}

/** The comments of all pages, the oldest first: ids only grow. A page elsewhere than the first is not fetched: the token goes to one host alone. */
export async function readPages(rest: Rest, { first, commentsOf, next }: Pages): Promise<HostAnswer<readonly HostedComment[]>> {
  const found: HostedComment[] = [];
  let url: string | undefined = first;
  for (let number = 1; url !== undefined; number += 1) {
    if (number > mostPages) return failed('foreign', `there are more than ${mostPages} pages of comments`);
    const page = await rest({ method: 'GET', url });
    if (page.kind === 'failed') return page;
    found.push(...commentsOf(page.value));
    url = next(page.value, number);
    if (url !== undefined && new URL(url, first).origin !== new URL(first).origin) return failed('foreign', 'its next page is at another host');
  }
  return { kind: 'done', value: found.toSorted((a, b) => Number.parseInt(a.id, 10) - Number.parseInt(b.id, 10)) };
}
