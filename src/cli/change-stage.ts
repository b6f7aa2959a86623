import { createHash } from 'node:crypto';
import { changeStage } from '../workflows/stage/change-stage.ts';
import type { Refusal } from '../workflows/refusal.ts';
import type { StageRequest } from '../workflows/stage/stage-request.ts';
import type { CommandResult, Session } from './command.ts';
import { needsEnvironment } from './needs-environment.ts';
import { usage } from './usage.ts';

/** The options that `promote` and `rollback` share. */
export interface StageOptions {
  readonly env?: string | undefined;
  readonly to?: string | undefined;
  readonly push?: true | undefined;
  readonly openPr?: true | undefined;
  readonly local?: true | undefined;
  readonly branch?: string | undefined;
  readonly repo?: string | undefined;
  readonly yes?: true | undefined;
}

/** Everything remote together. */
const limitMilliseconds = 45_000;

/** Does the work of `promote` and `rollback`. */
export async function runStageChange(session: Session, wanted: Pick<StageRequest, 'action' | 'flag'>, options: StageOptions): Promise<CommandResult> {
  const mode = modeOf(wanted.action, options);
  if (typeof mode !== 'string') return mode;
  if (options.env === undefined) return needsEnvironment(session, wanted.action);
  const { nodeGitWriter } = await import('../effects/git-writer/node-git-writer.ts');
  const { cwd, project, toolVersion, files, clock } = session;
  return changeStage(
    {
      files,
      git: await session.loadGit(),
      clock,
      writer: nodeGitWriter(),
      openRepository: async (request) => (await import('../effects/git-history/open-far-repository.ts')).openFarRepository(process.env, request),
      confirm: async (plan, question) => {
        if (process.stdin.isTTY && process.stderr.isTTY) session.tell(plan);
        return session.askKey(`\n${question} [y/N] `);
      },
    },
    {
      ...wanted,
      cwd,
      project,
      environment: options.env,
      to: options.to,
      mode,
      branch: options.branch,
      repository: options.repo,
      isAgreed: options.yes === true,
      limitMilliseconds,
      toolVersion,
      sha256: (content) => createHash('sha256').update(content).digest('hex'),
    },
  );
}

function modeOf(command: string, { push, openPr, local, branch, repo }: StageOptions): StageRequest['mode'] | Refusal {
  const named = [push === true ? 'push' : undefined, openPr === true ? 'open-pr' : undefined, local === true ? 'local' : undefined].filter((mode) => mode !== undefined);
  if (named.length > 1) return usage(command, '--push, --open-pr and --local do not go together');
  const mode = named[0] ?? 'local';
  if (mode === 'local' && repo !== undefined) return usage(command, '--repo is for --push and --open-pr: there are no files here to edit');
  if (mode === 'local' && branch !== undefined) return usage(command, '--branch is for --push and --open-pr');
  return mode === 'push' || mode === 'open-pr' ? mode : 'local';
}
