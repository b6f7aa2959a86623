/**
 * How a restore is recorded: by the line `Restores: ID` in the message of a commit, among its trailers or anywhere else, since
 * merging by squash moves them up. `restore` writes it; whoever lifts a kill by hand writes it, too.
 */
export function restoreTrailer(killId: string): string {
  return `Restores: ${killId}`;
}

/** The ids of the kills that these commit messages restore. */
export function restoredIn(messages: readonly string[]): ReadonlySet<string> {
  return new Set(messages.flatMap((message) => [...message.matchAll(recordLine)].map((found) => found[1] ?? '')));
}

const recordLine = /^[ \t]*(?:[*-][ \t]+)?Restores:[ \t]*(\S+)[ \t]*\r?$/gim;
