import type { MarkdownHost, MarkdownOptions } from './markdown-options.ts';

/** Lines of a file at a commit; the path is encoded. */
interface Target {
  readonly revision: string;
  readonly path: string;
  readonly lines: readonly [number, number] | undefined;
}

/** What differs from host to host. */
export interface Host {
  /** Characters that a comment may have; the API refuses more. */
  readonly maximum: number;
  /** What is used of them unless told otherwise. */
  readonly limit: number;
  /** Whether `<details>` folds; where it does not, it would be shown as text. */
  readonly folds: boolean;
  /** Whether `> [!CAUTION]` is a box. */
  readonly alerts: boolean;
  /** The page of a file of the repository at this address. */
  readonly address: (repository: string, target: Target) => string;
}

/**
 * What hosts take. The maxima stand in what their APIs say when they refuse: GitHub 65,536 (community discussion 27190),
 * GitLab 1,000,000 (REST API, notes), Bitbucket 32,768 (jfrog/froggit-go#133), Azure DevOps 150,000 (runatlantis/atlantis#1585).
 * GitLab would take more than anybody reads. Bitbucket shows HTML as text.
 */
export const hosts: { readonly [H in MarkdownHost]: Host } = {
  azure: {
    maximum: 150_000,
    limit: 140_000,
    folds: true,
    alerts: false,
    address: (repository, { revision, path, lines }) => `${repository}?path=/${path}&version=GC${revision}${lines === undefined ? '' : `&line=${lines[0]}&lineEnd=${lines[1] + 1}&lineStartColumn=1&lineEndColumn=1`}`,
  },
  bitbucket: {
    maximum: 32_768,
    limit: 30_000,
    folds: false,
    alerts: false,
    address: (repository, { revision, path, lines }) => `${repository}/src/${revision}/${path}${lines === undefined ? '' : `#lines-${lines[0]}${more(lines, ':')}`}`,
  },
  github: {
    maximum: 65_536,
    limit: 60_000,
    folds: true,
    alerts: true,
    address: (repository, { revision, path, lines }) => `${repository}/blob/${revision}/${path}${lines === undefined ? '' : `#L${lines[0]}${more(lines, '-L')}`}`,
  },
  gitlab: {
    maximum: 1_000_000,
    limit: 200_000,
    folds: true,
    alerts: true,
    address: (repository, { revision, path, lines }) => `${repository}/-/blob/${revision}/${path}${lines === undefined ? '' : `#L${lines[0]}${more(lines, '-')}`}`,
  },
};

/** UTF-16 code units that a text for this host may have. No host counts more characters than that. */
export function limitOf({ host = 'github', limit = hosts[host].limit }: MarkdownOptions): number {
  return Math.min(limit, hosts[host].maximum);
}

function more([first, last]: readonly [number, number], before: string): string {
  return last === first ? '' : `${before}${last}`;
}
