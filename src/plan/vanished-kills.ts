import type { Kill } from '../model/kill.ts';
import { killKey, type Project } from '../model/project.ts';
import { restoreTrailer } from '../model/restore-record.ts';
import { printable } from '../source/printable.ts';

/** A kill of the base that the head does not hold any more under its flag, environment and id. */
export interface VanishedKill {
  readonly kill: Kill;
  /** The kill file that stands in its place or carries its id now, if there is one. */
  readonly successor: Kill | undefined;
}

/** The kills of the base that are gone on the head, by their order in the base. */
export function vanishedKills(before: Project, after: Project): readonly VanishedKill[] {
  return [...before.kills.values()].flatMap((kill) => {
    const here = after.kills.get(killKey(kill.environment, kill.flag));
    if (here?.id === kill.id) return [];
    return [{ kill, successor: here ?? [...after.kills.values()].find((other) => other.id === kill.id) }];
  });
}

/** What is wrong about it, and what mends it: to put the file back, or to say in a commit that it was meant. */
export function vanishedInWords({ kill, successor }: VanishedKill): { readonly message: string; readonly mend: string; readonly record: string } {
  const id = printable(kill.id);
  return {
    message: `the kill ${id} of \`${printable(kill.flag)}\` in ${printable(kill.environment)} ${fate(kill, successor)}, and no commit says that it was restored`,
    mend: `put ${printable(kill.file)} back as it was, or end the kill with maestro-flags restore, or by a commit whose message has the line "${restoreTrailer(id)}"`,
    record: `git commit --amend --trailer "${restoreTrailer(id)}"`,
  };
}

function fate(kill: Kill, successor: Kill | undefined): string {
  if (successor === undefined) return 'is gone';
  if (successor.id !== kill.id) return `has another id now, ${printable(successor.id)}`;
  return `has moved to ${successor.flag === kill.flag ? printable(successor.environment) : `\`${printable(successor.flag)}\` in ${printable(successor.environment)}`}`;
}
