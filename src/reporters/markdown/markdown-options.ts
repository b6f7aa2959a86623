/** The hosts whose dialects of Markdown and whose limits are known. */
export const markdownHosts = ['azure', 'bitbucket', 'github', 'gitlab'] as const;

export type MarkdownHost = (typeof markdownHosts)[number];

/** Where the files of a report can be looked at. */
interface MarkdownLinks {
  /** The page of the repository, without a slash at the end: `https://github.com/acme/shop`. */
  readonly repository: string;
  /** The commit that holds the head of a plan, or the files that were validated. */
  readonly revision: string;
  /** The commit that holds what a plan retires; such files are not linked without it. */
  readonly base?: string | undefined;
}

/** For whom Markdown is made. */
export interface MarkdownOptions {
  /** Where it is going to be shown; GitHub unless given. */
  readonly host?: MarkdownHost | undefined;
  /** UTF-16 code units at most, above 1,000; what the host takes with some room for a marker unless given. */
  readonly limit?: number | undefined;
  /** Makes places links to lines. */
  readonly links?: MarkdownLinks | undefined;
}
