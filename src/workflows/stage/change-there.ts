import type { StageChangeReport } from '../../model/generated/output/stage-change.ts';
import type { ValidationReport } from '../../model/generated/output/validation.ts';
import { printable } from '../../source/printable.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Outcome } from '../outcome.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { rootAmong } from '../root-among.ts';
import { pushStage } from './push-stage.ts';
import type { StageEffects, StageRequest } from './stage-request.ts';

/** Puts a flag to another stage in a repository of which there is no clone here: its history is fetched aside for that. */
export async function changeThere(effects: StageEffects, request: StageRequest, remote: string): Promise<Outcome<StageChangeReport | ValidationReport> | Refusal> {
  const { cwd, branch, limitMilliseconds } = request;
  const far = await effects.openRepository({ remote, workingDirectory: cwd, branch, timeLimitMilliseconds: limitMilliseconds });
  try {
    const root = rootAmong(await far.list(), request.project);
    if (root === undefined) return noProjectThere(far.branch);
    await far.fetchFolder(root);
    // Whose work it is stands here; what a clone here sends along to prove who it is belongs to another repository.
    const clone = { ...(await effects.writer.readClone(cwd)), remote, secrets: [] };
    const place = { kind: 'place', directory: far.directory, topLevel: far.directory, root } as const;
    return await pushStage({ ...effects, git: far.git }, { ...request, branch: far.branch }, { place, clone, workingDirectory: cwd });
  } finally {
    far.remove();
  }
}

function noProjectThere(branch: string): Refusal {
  return refuse({
    code: 'not-found',
    exit: exitCodes.notFound,
    message: `there is no flags project on the branch ${printable(branch)} of that repository`,
    help: [{ kind: 'mend', text: 'name the folder of maestro.yaml with --project DIR, or the branch with --branch' }],
  });
}
