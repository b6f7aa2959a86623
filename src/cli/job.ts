import { randomUUID } from 'node:crypto';
import { type GithubJob, githubJob } from '../effects/github-job.ts';
import { linksOf } from '../effects/comments/api-address.ts';
import { textAt } from '../effects/comments/json-value.ts';
import type { Files } from '../effects/ports.ts';
import type { MarkdownOptions } from '../reporters/markdown/markdown-options.ts';

/** The job of GitHub Actions that this is a step of, if it is one. */
export function thisJob(): GithubJob | undefined {
  return githubJob(process.env, randomUUID);
}

/** More than any event has; the runner itself refuses larger ones. */
const maximumEventBytes = 32 * 1024 * 1024;

/** What started the job; `undefined` where that cannot be read. Users wrote most of it: only numbers and hashes are taken from it. */
export function readJobEvent(files: Pick<Files, 'readBounded'>): unknown {
  const path = process.env['GITHUB_EVENT_PATH'];
  if (path === undefined || path === '') return undefined;
  try {
    const bytes = files.readBounded(path, maximumEventBytes);
    return bytes === undefined ? undefined : JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** Where the files of the job's commit can be looked at. */
export function linksOfJob(files: Pick<Files, 'readBounded'>): MarkdownOptions['links'] {
  const environment = process.env;
  return linksOf(`${environment['GITHUB_SERVER_URL']}/${environment['GITHUB_REPOSITORY']}`, textAt(readJobEvent(files), 'pull_request', 'head', 'sha') ?? environment['GITHUB_SHA']);
}
