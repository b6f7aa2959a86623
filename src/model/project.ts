import type { CaseSuite } from './case-suite.ts';
import type { Flag } from './flag.ts';
import type { Kill } from './kill.ts';
import type { Segment } from './segment.ts';
import type { Settings } from './settings.ts';

/** Everything a flags project means. Two projects with equal content are the same project, wherever they were read. */
export interface Project {
  /** The directory that holds `maestro.yaml`, as in `SourceFile.path`; empty at the root. */
  readonly root: string;
  readonly settings: Settings;
  readonly flags: ReadonlyMap<string, Flag>;
  readonly segments: ReadonlyMap<string, Segment>;
  /** By `killKey`. */
  readonly kills: ReadonlyMap<string, Kill>;
  readonly suites: readonly CaseSuite[];
  /** Names of files that exist but could not be understood: references to them are not reported as unknown. */
  readonly unreadable: { readonly flags: ReadonlySet<string>; readonly segments: ReadonlySet<string> };
  /** Flag and segment files that repeat a key taken by another file; the first by path is the one in `flags`. */
  readonly duplicates: readonly { readonly key: string; readonly kind: 'flag' | 'segment'; readonly file: string; readonly firstFile: string }[];
}

/** The key of a kill in `Project.kills`; `/` occurs in neither part. */
export function killKey(environment: string, flag: string): string {
  return `${environment}/${flag}`;
}

/** The kill of a flag in an environment, if there is one. */
export function killOf(project: Project, flag: string, environment: string): Kill | undefined {
  return project.kills.get(killKey(environment, flag));
}
