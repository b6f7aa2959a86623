import { maximumFileBytes, settingsFileName } from '../document/project-files.ts';
import type { Git } from '../effects/ports.ts';
import { parentFolder } from './paths.ts';

/** The one folder that was a project before a commit and is none after it: then the project has moved from there. */
export async function formerFolder(git: Pick<Git, 'readTree'>, topLevel: string, commits: { readonly before: string; readonly after: string }): Promise<string | undefined> {
  const after = new Set(await projectFolders(git, topLevel, commits.after));
  const gone = (await projectFolders(git, topLevel, commits.before)).filter((folder) => !after.has(folder));
  return gone.length === 1 ? gone[0] : undefined;
}

/** The folders of a commit that hold a `maestro.yaml`, relative to the top level. */
export async function projectFolders(git: Pick<Git, 'readTree'>, topLevel: string, commit: string): Promise<readonly string[]> {
  const accept = (path: string): boolean => path === settingsFileName || path.endsWith(`/${settingsFileName}`);
  const files = await git.readTree({ topLevel, commit, folder: '', accept, maximumBytes: maximumFileBytes });
  return files.filter((file) => accept(file.path)).map((file) => (file.path === settingsFileName ? '' : parentFolder(file.path)));
}
