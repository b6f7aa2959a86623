import type { IncomingHttpHeaders } from 'node:http';

/** A comment as every host has it. */
export interface DoubleComment {
  readonly id: number;
  readonly author: string;
  body: string;
  /** A remark on a line, or what the host noted by itself: no comment on the pull request. */
  readonly isOther?: boolean;
}

export interface DoubleState {
  readonly origin: string;
  /** The account of the token. */
  readonly me: string;
  comments: DoubleComment[];
  lastId: number;
}

export interface DoubleRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

export interface DoubleAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** How a host speaks. */
export interface Dialect {
  readonly me: string;
  /** What a job of a pull request finds in its environment. */
  readonly environment: (origin: string) => Readonly<Record<string, string>>;
  /** What follows the origin in the address of the interface, where no variable says it. */
  readonly api?: string;
  readonly answer: (state: DoubleState, request: DoubleRequest) => DoubleAnswer;
}

/** Adds a comment of the token's account. */
export function add(state: DoubleState, body: string): DoubleComment {
  state.lastId += 1;
  const comment = { id: state.lastId, author: state.me, body };
  state.comments.push(comment);
  return comment;
}

/** Takes one away; whether it was there. */
export function drop(state: DoubleState, id: number): boolean {
  const before = state.comments.length;
  state.comments = state.comments.filter((comment) => comment.id !== id);
  return state.comments.length < before;
}

/** One page of a list, counted from 1. */
export function page<T>(all: readonly T[], number: number, size: number): readonly T[] {
  return all.slice((number - 1) * size, number * size);
}

/** The text at these keys of a body; throws where a client sent something else. */
export function sentText(body: unknown, ...keys: readonly string[]): string {
  const found = keys.reduce<unknown>((inner, key) => (inner as Readonly<Record<string, unknown>> | undefined)?.[key], body); // as: looked up, not trusted
  if (typeof found !== 'string') throw new Error(`the client sent no text at ${keys.join('.')}: ${JSON.stringify(body)}`);
  return found;
}
