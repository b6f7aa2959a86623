// Made from schemas/ by `npm run generate`; edit the schema.

/**
 * What `maestro-flags comment --format json` prints: what became of the comment on the pull request.
 */
export interface CommentReport {
  /**
   * Semantic version of this document's shape: minor adds, major breaks.
   */
  format_version: string;
  tool_version: string;
  kind: 'comment';
  host: 'azure' | 'bitbucket' | 'github' | 'gitlab';
  /**
   * As the host's addresses have it; `null` where it is not known.
   */
  repository: string | null;
  /**
   * Its number (at GitLab the merge request's); `null` where it is not known.
   */
  pull_request: number | null;
  /**
   * What tells this comment from others of the same tool: the project's folder unless --key names another.
   */
  key: string;
  /**
   * `unchanged`: it says so already; `none`: nothing changes, and there is no comment that said otherwise; `summary`: it stands in the summary of the job instead, for `reason`; `nowhere`: it could not be said, for `reason`.
   */
  action: 'created' | 'updated' | 'unchanged' | 'none' | 'summary' | 'nowhere';
  /**
   * Where people read the comment; `null` where the host does not say, or there is none.
   */
  url: string | null;
  /**
   * Comments of ours that were too many: others ran at the same time.
   */
  removed: number;
  reason: {
    /**
     * `read-only`: the token may not comment, as that of a pull request from a fork; `rejected`: the host does not take the text; `busy`: its limit of calls is used up; `gone`: it has no such pull request; `unknown`: there was no answer, and the comment may be there or not; `foreign`: the answer is none of this host's.
     */
    code:
      | 'no-token'
      | 'no-pull-request'
      | 'no-repository'
      | 'read-only'
      | 'rejected'
      | 'busy'
      | 'gone'
      | 'unreachable'
      | 'unknown'
      | 'foreign';
    message: string;
    /**
     * What would let it comment; `null` where nothing has to be done.
     */
    mend: string | null;
  } | null;
  /**
   * Of the plan: flags that change, one environment each, and settings.
   */
  changes: number;
  /**
   * Of these, what policy refuses.
   */
  blocked: number;
}
