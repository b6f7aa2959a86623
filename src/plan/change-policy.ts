import type { Project } from '../model/project.ts';
import type { Environment, Settings } from '../model/settings.ts';
import type { Place } from '../source/place.ts';
import type { Change } from './change.ts';
import type { FlagPlace } from './compare-past.ts';
import type { LiveHistory } from './live-since.ts';

/** A rule about what a change may do. It judges one flag in one environment and says no, or nothing. */
export interface ChangePolicy {
  /** Its key under `policies:`, in an `override`, and its file's name. */
  readonly id: string;
  /** What it is where `policies:` says nothing; default `error`. */
  readonly severity?: 'warn';
  /** One sentence: what is refused. */
  readonly summary: string;
  /** Why it matters, in a sentence or two. */
  readonly why: string;
  /** A change that it refuses and one that it allows; each is tested. */
  readonly bad: ChangeExample;
  readonly good: ChangeExample;
  /** Where it needs to know since when the flag is live as the base has it. */
  readonly asksHistory?: (change: Change, context: PolicyContext) => readonly FlagPlace[];
  readonly judge: (change: EnvironmentChange, context: PolicyContext) => Objection | undefined;
  /** For what concerns a flag as a whole: asked once for each flag that the plan touches, whatever it changes of it. */
  readonly judgeFlag?: (change: Change, context: PolicyContext) => Objection | undefined;
}

/** How long the stage of the base has been live, and for how long it has to be before the next. */
export interface Baked {
  readonly neededSeconds: number;
  readonly liveSeconds: number;
  /** The committer date of the commit, in seconds. */
  readonly sinceSeconds: number;
  readonly commit: string;
  /** The commit is where a shallow clone ends, and not that of the last change. */
  readonly isAtLeast: boolean;
}

/** A file before and after a change, in a project of `flags/` with a ladder of internal, 1%, 5%, 10%, 50%, 100%. */
export interface ChangeExample {
  /** Relative to the directory of `maestro.yaml`. */
  readonly file: string;
  /** `undefined` where the change adds the file. */
  readonly before: string | undefined;
  readonly text: string;
  /** Files that are there on both sides. */
  readonly beside?: { readonly [file: string]: string };
  /** The instant since which the flag is live as `before` has it, where that matters. */
  readonly liveSince?: string;
}

/** A change that is about an environment. */
export interface EnvironmentChange extends Change {
  readonly environment: string;
}

/** Whether a change is about an environment, rather than the flag as a whole. */
export function isInEnvironment(change: Change): change is EnvironmentChange {
  return change.environment !== undefined;
}

export interface PolicyContext {
  readonly before: Project;
  readonly after: Project;
  /** Those of the base, so that a change cannot lift the rule that it breaks. */
  readonly settings: Settings;
  /** The environment as the base knows it; `undefined` where the change adds it. */
  readonly environment: Environment | undefined;
  /** Everything that the plan changes in environments. */
  readonly changes: readonly EnvironmentChange[];
  /** Whether an override of this policy is in force for a change. */
  readonly isOverridden: (id: string, change: EnvironmentChange) => boolean;
  /** The present instant. */
  readonly now: Date;
  /** What history said to the questions asked of it; `undefined` while they are being collected. */
  readonly live: LiveHistory | undefined;
  /** The ids of the kills that a commit between the base and the head restores; `undefined` where nothing can say so. */
  readonly restored: ReadonlySet<string> | undefined;
  /** The codes of the policies that are switched off. */
  readonly isOff: (id: string) => boolean;
}

/** Why a change is refused, where that stands, and the edit that makes it allowed. */
export interface Objection {
  readonly message: string;
  readonly place: Place;
  readonly mend: string;
  /** Where it is only to be known: it blocks nothing, whatever the severity of the policy. */
  readonly isAdvice?: true;
}
