import { jsonHeader } from '../workflows/json-header.ts';
import type { Report } from '../reporters/report.ts';

type CommentReport = Extract<Report, { readonly kind: 'comment' }>;

/** A comment that a fork's token may not make. */
export function sampleComment(): { readonly comment: CommentReport } {
  return {
    comment: {
      ...jsonHeader('comment', '0.1.0'),
      host: 'github',
      repository: 'acme/shop',
      pull_request: 12,
      key: 'flags',
      action: 'summary',
      url: null,
      removed: 0,
      reason: { code: 'read-only', message: 'it answered 403 (Resource not accessible by integration)', mend: 'permissions: { pull-requests: write }' },
      changes: 3,
      blocked: 1,
    },
  };
}
