import { azure } from './azure.ts';
import { bitbucket } from './bitbucket.ts';
import type { CommentHostKind } from './comment-host.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';

/** Every kind of host, sorted by id. To add one: its module beside this one, and a line here. */
export const commentHosts: readonly CommentHostKind[] = [
  azure,
  bitbucket,
  github,
  gitlab,
];
