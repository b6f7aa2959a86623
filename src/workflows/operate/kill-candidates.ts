import { isProjectFile } from '../../document/project-files.ts';
import type { ListReport } from '../../model/generated/output/list.ts';
import { exitCodes } from '../exit-codes.ts';
import { listFlags } from '../list.ts';
import type { Outcome } from '../outcome.ts';
import { joinPath } from '../paths.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { unknownEnvironment } from './choose-killed.ts';
import type { OperateRequest } from './kill-request.ts';
import type { OperateEffects } from './operate-effects.ts';
import { openScene, type Scene } from './scene.ts';

/** As far back as a cause of what burns now is looked for. */
const mostCommits = 200;

/** What may be to blame: the flags that somebody has, and that are not killed, the recently changed ones first. */
export async function killCandidates(effects: OperateEffects, request: OperateRequest & { readonly environment: string }): Promise<Outcome<ListReport> | Refusal> {
  const scene = await openScene(effects, request);
  if (isRefusal(scene)) return scene;
  const { project } = scene.loaded;
  if (project === undefined) return refuse({ code: 'unreadable-settings', exit: exitCodes.refused, message: 'maestro.yaml cannot be understood', help: [{ kind: 'run', text: 'maestro-flags validate' }] });
  const refused = unknownEnvironment(scene, request.environment);
  if (refused !== undefined) return refused;
  const listed = listFlags(project, { environment: request.environment, today: effects.clock.now().toISOString().slice(0, 10), toolVersion: request.toolVersion });
  if (isRefusal(listed)) return listed;
  const changed = await lastChanged(effects, scene);
  const order = (file: string): number => changed.get(file) ?? Number.MAX_SAFE_INTEGER;
  const flags = listed.report.flags.filter(({ environments }) => environments.some(({ stage, killed }) => stage !== 'off' && !killed)).sort((a, b) => order(a.file) - order(b.file));
  return { ...listed, report: { ...listed.report, flags } };
}

/** How many commits ago each file was changed last; empty where there is no history. */
async function lastChanged({ git }: OperateEffects, { topLevel, root }: Scene): Promise<ReadonlyMap<string, number>> {
  const commit = topLevel === undefined ? undefined : await git.resolveCommit(topLevel, 'HEAD');
  if (topLevel === undefined || commit === undefined) return new Map();
  const { commits } = await git.listHistory({ topLevel, commit, folder: root, accept: isProjectFile, most: mostCommits });
  const ages = commits.flatMap(({ changes }, age) => changes.map(({ path }): readonly [string, number] => [joinPath(root, path), age]));
  // The last entry of a key wins: that of the newest commit.
  return new Map(ages.reverse());
}
