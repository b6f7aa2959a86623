import type { HostAnswer } from './comment-host.ts';
import { failed, type RestValue } from './rest.ts';

/** What an answer says; a failure, where it is none of this interface. `says` is a clause for people. */
export function readAnswer<T>(answer: HostAnswer<RestValue>, read: (value: unknown) => T | undefined, says: string): HostAnswer<T> {
  if (answer.kind === 'failed') return answer;
  const found = read(answer.value.value);
  return found === undefined ? failed('foreign', says) : { kind: 'done', value: found };
}

/** An answer that says no more than that it was done. */
export function withoutValue(answer: HostAnswer<RestValue>): HostAnswer<undefined> {
  return answer.kind === 'failed' ? answer : { kind: 'done', value: undefined };
}
