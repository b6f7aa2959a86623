import { createHash } from 'node:crypto';
import { planWorkflow } from '../../workflows/plan.ts';
import type { CommandModule, CommandResult, Session } from '../command.ts';
import { usage } from '../usage.ts';

interface PlanOptions {
  readonly base?: string | undefined;
  readonly head?: string | undefined;
  readonly env?: string | undefined;
  readonly out?: string | undefined;
  readonly check?: string | undefined;
  readonly detailedExitcode?: true | undefined;
}

/** `plan`: what a change does to users. */
export const command: CommandModule = {
  examples: [
    { command: 'maestro-flags plan', purpose: 'this work tree against its base branch' },
    { command: 'maestro-flags plan --base v1.4 --head main', purpose: 'two revisions' },
    { command: 'maestro-flags plan --base ../release/flags', purpose: 'against a folder, without git (no bake times)' },
    { command: 'maestro-flags plan --env production', purpose: 'one environment' },
    { command: 'maestro-flags plan --head HEAD --out plan.json', purpose: 'save it, to be reviewed and carried out as it is' },
    { command: 'maestro-flags plan --head HEAD --check plan.json', purpose: 'would it still be the same? ends with 1 where not' },
  ],
  define: (command, deliver) => {
    command
      .option('--base <ref-or-dir>', 'what to compare with: a revision or a folder (default: the merge base)')
      .option('--head <ref-or-dir>', 'what is planned: a revision or a folder (default: the working tree)')
      .option('--env <environment>', 'only this environment')
      .option('--out <file>', 'save the plan as JSON, with digests of the sources and of what they compile to')
      .option('--check <file>', 'refuse a saved plan that is stale: other live state, sources, compiled bytes or tool')
      .option('--detailed-exitcode', 'end with 2 where there are changes and nothing stands against them')
      .action((options) => deliver((session) => plan(session, options)));
  },
};

async function plan(session: Session, { base, head, env, out, check, detailedExitcode }: PlanOptions): Promise<CommandResult> {
  if (out !== undefined && check !== undefined) return usage('plan', '--out and --check do not go together');
  const { cwd, project, toolVersion, files, clock } = session;
  return planWorkflow(
    { files, git: await session.loadGit() },
    {
      cwd,
      project,
      base,
      head,
      environment: env,
      now: clock.now(),
      toolVersion,
      sha256: (content) => createHash('sha256').update(content).digest('hex'),
      out: out?.replaceAll('\\', '/'),
      check: check?.replaceAll('\\', '/'),
      detailedExit: detailedExitcode,
    },
  );
}
