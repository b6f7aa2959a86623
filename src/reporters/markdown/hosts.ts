import type { MarkdownHost, MarkdownOptions } from './markdown-options.ts';

interface Host {
  /** Characters that a comment may have; the API refuses more. */
  readonly maximum: number;
  /** What is used of them unless told otherwise. */
  readonly limit: number;
  /** Whether `<details>` folds; where it does not, it would be shown as text. */
  readonly folds: boolean;
}

/**
 * What hosts take. The maxima stand in what their APIs say when they refuse: GitHub 65,536 (community discussion 27190),
 * GitLab 1,000,000 (REST API, notes), Bitbucket 32,768 (jfrog/froggit-go#133), Azure DevOps 150,000 (runatlantis/atlantis#1585).
 * GitLab would take more than anybody reads. Bitbucket shows HTML as text.
 */
const hosts: { readonly [H in MarkdownHost]: Host } = {
  azure: { maximum: 150_000, limit: 140_000, folds: true },
  bitbucket: { maximum: 32_768, limit: 30_000, folds: false },
  github: { maximum: 65_536, limit: 60_000, folds: true },
  gitlab: { maximum: 1_000_000, limit: 200_000, folds: true },
};

/** UTF-16 code units that a text for this host may have. No host counts more characters than that. */
export function limitOf({ host = 'github', limit = hosts[host].limit }: MarkdownOptions): number {
  return Math.min(limit, hosts[host].maximum);
}
