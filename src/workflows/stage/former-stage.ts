import { loadYaml } from '../../document/load-yaml.ts';
import { nodeAt } from '../../document/locate.ts';
import { maximumFileBytes, roleOf } from '../../document/project-files.ts';
import type { Git } from '../../effects/ports.ts';
import { compareStages, parseStage, type Stage } from '../../model/stage.ts';
import type { RawFile } from '../../source/raw-file.ts';

/** Which flag of which commit. */
export interface Raised {
  readonly topLevel: string;
  readonly commit: string;
  readonly root: string;
  readonly flag: string;
  readonly environment: string;
  /** Where it stands. */
  readonly from: Stage;
}

/** The stage from which a flag was last raised, as far as the clone reaches: the newest one in history that is below its own. */
export async function formerStage(git: Git, { topLevel, commit, root, flag, environment, from }: Raised): Promise<Stage | undefined> {
  const accept = (path: string): boolean => {
    const role = roleOf(path);
    return role.kind === 'flag' && role.key === flag;
  };
  const { commits } = await git.readHistory({ topLevel, commit, folder: root, accept, maximumBytes: maximumFileBytes });
  for (const { changes } of commits) {
    for (const { file } of changes) {
      const stage = file === undefined ? undefined : stageIn(file, environment);
      if (stage !== undefined && compareStages(stage, from) < 0) return stage;
    }
  }
  return undefined;
}

/** The stage that a flag file says; `undefined` where it cannot be understood. */
export function stageIn(file: RawFile, environment: string): Stage | undefined {
  const { value: root } = loadYaml(file);
  if (root === undefined) return undefined;
  if (nodeAt(root, ['environments', environment]) === undefined) return { kind: 'off' };
  const node = nodeAt(root, ['environments', environment, 'stage']);
  return node?.kind === 'scalar' && typeof node.value === 'string' ? parseStage(node.value) : undefined;
}
