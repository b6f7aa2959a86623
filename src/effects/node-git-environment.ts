/** The variables a local reading needs; everything else, above all `GIT_DIR` and its kin, stays outside. */
const inherited = /^(?:PATH|HOME|XDG_CONFIG_HOME|USERPROFILE|HOMEDRIVE|HOMEPATH|SYSTEMROOT|TMPDIR|TEMP|TMP|LD_LIBRARY_PATH|GIT_EXEC_PATH|GIT_CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/i;

/** Configuration that a hostile repository must not be able to set. */
export const guardedConfiguration: readonly string[] = ['core.hooksPath=/dev/null', 'core.fsmonitor=false'];

/**
 * The environment of every git that we start: English messages, no prompt, no lock, no replaced objects, paths taken
 * literally. Neither a lazy fetch of a partial clone nor any transport is allowed: a reading never leaves the machine.
 */
export function gitEnvironment(environment: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  const kept = Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined && inherited.test(entry[0]));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    // Paths are taken from where git is started, the top of the clone, whatever its core.worktree says.
    GIT_WORK_TREE: '.',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '1',
  };
}
