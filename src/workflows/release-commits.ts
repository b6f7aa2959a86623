import type { Git } from '../effects/ports.ts';
import type { Project } from '../model/project.ts';
import type { Settings } from '../model/settings.ts';
import type { FlagPlace } from '../plan/compare-past.ts';
import type { LiveHistory, LiveSince } from '../plan/live-since.ts';
import type { RawFile } from '../source/raw-file.ts';
import type { ProjectPlace } from './find-project.ts';
import { liveSince } from './live-since.ts';
import { loadFiles, readCommitted } from './open-project.ts';
import type { PublishedRelease } from './published-release.ts';

/** The commit that a release was published from, as far as this clone has it. */
interface ReleaseCommit {
  readonly environment: string;
  readonly topLevel: string;
  readonly commit: string;
  readonly root: string;
  readonly files: readonly RawFile[];
  readonly project: Project;
}

/** The commits of releases that this clone has with the project in them. */
export async function openReleaseCommits(git: Git, { topLevel, root }: ProjectPlace, releases: readonly PublishedRelease[]): Promise<readonly ReleaseCommit[]> {
  const opened: ReleaseCommit[] = [];
  for (const { release } of releases) {
    const commit = topLevel === undefined || release.commit === null ? undefined : await git.resolveCommit(topLevel, release.commit);
    if (topLevel === undefined || commit === undefined || commit !== release.commit) continue;
    const files = await readCommitted(git, { topLevel, commit, root });
    const { project } = loadFiles(root, files);
    if (project !== undefined) opened.push({ environment: release.environment, topLevel, commit, root, files, project });
  }
  return opened;
}

/** The settings that were published last in the promotion order, so that a change cannot lift the policy that it breaks. */
export function settingsOfReleases(commits: readonly ReleaseCommit[]): Settings | undefined {
  return commits.at(-1)?.project.settings;
}

/** Since when flags are live as the commits of their releases have them; no answer where a clone does not have the commit. */
export async function liveInReleases(git: Git, commits: readonly ReleaseCommit[], asked: readonly FlagPlace[]): Promise<LiveHistory> {
  const answers = new Map<string, LiveSince>();
  for (const base of commits) {
    const here = asked.filter(({ environment, flag }) => environment === base.environment && base.project.flags.has(flag));
    if (here.length === 0) continue;
    for (const [key, answer] of await liveSince(git, base, { asked: here })) answers.set(key, answer);
  }
  return answers;
}
