// Made from schemas/ by `npm run generate`; edit the schema.

/**
 * What `maestro-flags doctor --format json` prints: everything that working with flags stands on, and what mends what is wrong.
 */
export interface DoctorReport {
  /**
   * Semantic version of this document's shape: minor adds, major breaks.
   */
  format_version: string;
  tool_version: string;
  kind: 'doctor';
  checks: {
    /**
     * `identity`: whom commits name. `remote`: the repository that kills are recorded in can be read. `credentials`: a push is let in. `protection`: the branch takes direct pushes. `history`: the clone has all of it. `editor`: files name the schemas of this version. `published`: what is live can be read, is believed, and is what git says. `store`: it may be written to, and keeps two publishers apart. `clock`: it agrees with those of the servers.
     */
    id:
      | 'node'
      | 'git'
      | 'identity'
      | 'remote'
      | 'credentials'
      | 'protection'
      | 'history'
      | 'project'
      | 'editor'
      | 'published'
      | 'store'
      | 'clock';
    /**
     * Of `published` the environment, of `store` the target; `null` where there is only one.
     */
    subject: string | null;
    /**
     * `warn`: it works, and something will not as expected. `not-checked`: there is nothing to look at, or it cannot be told from here.
     */
    state: 'ok' | 'warn' | 'fail' | 'not-checked';
    message: string;
    /**
     * What to do: a hint, the edit to make, or a command to run. Never empty for `warn` and `fail`.
     */
    help: {
      kind: 'hint' | 'mend' | 'run';
      text: string;
    }[];
  }[];
  summary: {
    ok: number;
    warn: number;
    fail: number;
    not_checked: number;
  };
}
