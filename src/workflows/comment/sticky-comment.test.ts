import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommentHost, HostedComment } from '../../effects/comments/comment-host.ts';
import { stickComment } from './sticky-comment.ts';

const marker = '<!-- maestro-flags:plan:flags -->';
const wanted = (text: string): Parameters<typeof stickComment>[1] => ({ marker, body: `${marker}\n${text}\n`, isNews: true, author: 'me' });

describe('comments of runs at the same time', () => {
  it('come to one, whatever the order in which the host carries out what they ask', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 2, maxLength: 4 }), fc.array(fc.constantFrom('me', 'else'), { maxLength: 2 }), async (scheduler, texts, before) => {
        const state: HostedComment[] = before.map((author, index) => ({ id: String(index + 1), author, body: author === 'me' ? `${marker}\nold\n` : `${marker}\npasted\n`, url: undefined }));
        const host = aHost(state, scheduler);
        const runs = Promise.all(texts.map((text) => stickComment(host, wanted(text))));
        await scheduler.waitFor(runs);
        const ours = state.filter(({ author }) => author === 'me');
        expect(ours).toHaveLength(1);
        expect(texts.map((text) => wanted(text).body)).toContain(ours[0]?.body);
        expect(state.filter(({ author }) => author !== 'me').map(({ body }) => body)).toEqual(before.filter((author) => author === 'else').map(() => `${marker}\npasted\n`));
      }),
      { numRuns: process.env['MAESTRO_TEST_LONG'] === undefined ? 300 : 20_000 },
    );
  });
});

/** A host in memory; when each call is carried out is the scheduler's choice, and so is when its answer comes. */
function aHost(state: HostedComment[], scheduler: fc.Scheduler): CommentHost {
  let last = state.length;
  const later = async <T>(work: () => T): Promise<T> => {
    await scheduler.schedule(Promise.resolve());
    const answer = work();
    await scheduler.schedule(Promise.resolve());
    return answer;
  };
  const gone = { kind: 'failed', code: 'gone', says: 'it answered 404' } as const;
  return {
    hidden: (text) => `<!-- ${text} -->`,
    identity: async () => ({ kind: 'done', value: 'me' }),
    list: () => later(() => ({ kind: 'done', value: [...state] })),
    create: (body) =>
      later(() => {
        last += 1;
        const comment = { id: String(last), author: 'me', body, url: undefined };
        state.push(comment);
        return { kind: 'done', value: comment };
      }),
    update: (id, body) =>
      later(() => {
        const at = state.findIndex((comment) => comment.id === id);
        const found = state[at];
        if (found === undefined) return gone;
        state[at] = { ...found, body };
        return { kind: 'done', value: { ...found, body } };
      }),
    remove: (id) =>
      later(() => {
        const at = state.findIndex((comment) => comment.id === id);
        if (at < 0) return gone;
        state.splice(at, 1);
        return { kind: 'done', value: undefined };
      }),
  };
}
