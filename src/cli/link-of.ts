import { resolve } from 'node:path';
import { commitPages, originOf } from '../effects/commit-pages.ts';
import { nodeFiles } from '../effects/node-files.ts';
import type { Link } from '../reporters/render-options.ts';
import { findProject } from '../workflows/find-project.ts';
import { isRefusal } from '../workflows/refusal.ts';
import { makeLink, wantsLinks } from './hyperlinks.ts';

interface Wanted {
  readonly project: string | undefined;
  readonly isColored: boolean;
  /** Where the pages of the tool are, as its package says. */
  readonly homepage: string | undefined;
}

/** What makes words of a report links on this stream; `undefined` where it takes none. Nothing is looked up before there is a link to make. */
export function linkOf(stream: NodeJS.WriteStream, { project, isColored, homepage }: Wanted): Link | undefined {
  const environment = process.env;
  if (!wantsLinks({ environment, isTerminal: stream.isTTY === true, isColored })) return undefined;
  const cwd = resolve('.').replaceAll('\\', '/');
  return makeLink({ environment, topLevel: once(() => topLevelOf(cwd, project)), commits: once(() => pagesOf(cwd)), homepage });
}

function once<T>(look: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => (found ??= { value: look() }).value;
}

function topLevelOf(cwd: string, project: string | undefined): string | undefined {
  const place = findProject(nodeFiles(cwd), { cwd, project });
  if (isRefusal(place)) return undefined;
  // Without git, reports name files from the folder of the project on.
  return place.topLevel ?? resolve(place.directory, '..');
}

function pagesOf(cwd: string): string | undefined {
  const origin = originOf(cwd);
  return origin === undefined ? undefined : commitPages(origin);
}
