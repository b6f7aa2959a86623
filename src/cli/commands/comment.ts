import { createHash } from 'node:crypto';
import { Option } from '@commander-js/extra-typings';
import type { CommentHostId } from '../../effects/comments/comment-host.ts';
import type { PlanReport } from '../../model/generated/output/plan.ts';
import { renderMarkdown } from '../../reporters/markdown.ts';
import { commentWorkflow } from '../../workflows/comment/comment.ts';
import { planWorkflow } from '../../workflows/plan.ts';
import { readPlanFile } from '../../workflows/plan-file.ts';
import { isRefusal, type Refusal } from '../../workflows/refusal.ts';
import type { CommandModule, CommandResult, Session } from '../command.ts';
import { chooseTarget, type PlaceOptions } from '../comment-target.ts';
import { linksOfJob, readJobEvent, thisJob } from '../job.ts';
import { usage } from '../usage.ts';

interface CommentOptions extends PlaceOptions {
  readonly plan?: string | undefined;
  readonly base?: string | undefined;
  readonly head?: string | undefined;
  readonly env?: string | undefined;
  readonly key?: string | undefined;
  readonly author?: string | undefined;
}

const hosts: readonly CommentHostId[] = ['azure', 'bitbucket', 'github', 'gitlab'];

/** `comment`: the plan, where the change is reviewed. */
export const command: CommandModule = {
  examples: [
    { command: 'maestro-flags comment', purpose: 'in a job of a pull request: plan it and tell it there' },
    { command: 'maestro-flags comment --plan plan.json', purpose: 'tell the plan that plan --out has saved' },
    { command: 'maestro-flags comment --host gitlab --repo acme/shop --pull-request 7', purpose: 'from anywhere else' },
    { command: 'maestro-flags comment --key eu --env eu-production', purpose: 'a comment of its own beside another one' },
  ],
  define: (command, deliver) => {
    command
      .option('--plan <file>', 'the plan to tell (plan --out FILE); without it the plan is made here')
      .option('--base <ref-or-dir>', 'what to compare with (default: the merge base)')
      .option('--head <ref-or-dir>', 'what is planned (default: the working tree)')
      .option('--env <environment>', 'only this environment')
      .addOption(new Option('--host <host>', 'where the pull request is (default: whose job this is)').choices(hosts))
      .option('--repo <name>', 'the repository: OWNER/NAME, GROUP/PROJECT, WORKSPACE/REPOSITORY or PROJECT/REPOSITORY')
      .option('--pull-request <number>', 'the number of the pull request or merge request')
      .option('--api <url>', 'the address of the host\'s interface, for servers of your own and for Azure DevOps outside of its jobs')
      .option('--key <name>', 'what tells this comment from others of maestro-flags (default: the folder of the project)')
      .option('--author <id>', 'the account of the token, where the host does not tell it: a login, an id or a uuid')
      .action((options) => deliver((session) => comment(session, options)));
  },
};

async function comment(session: Session, options: CommentOptions): Promise<CommandResult> {
  const { plan: file, base, head, env, key } = options;
  if (file !== undefined && [base, head, env].some((value) => value !== undefined)) return usage('comment', '--plan is a plan that was made: --base, --head and --env do not go with it');
  if (key !== undefined && (key === '' || key.length > 200)) return usage('comment', '--key takes a name of 1 to 200 characters');
  const chosen = chooseTarget(options, process.env, () => readJobEvent(session.files));
  if (isRefusal(chosen)) return chosen;
  const plan = file === undefined ? await makePlan(session, options) : await readPlan(session, file);
  if (isRefusal(plan)) return plan;
  const { kind, target } = chosen;
  const links = target.kind === 'target' ? target.place.links : undefined;
  return commentWorkflow(
    {
      render: () => renderMarkdown(plan, { host: kind.id, links }),
      summarize: () => thisJob()?.summarize(renderMarkdown(plan, { host: 'github', links: linksOfJob(session.files) })) ?? false,
    },
    { plan, host: kind.id, target, key: key ?? plan.head.project ?? 'flags', author: options.author, toolVersion: session.toolVersion },
  );
}

async function readPlan({ files, toolVersion }: Session, file: string): Promise<PlanReport | Refusal> {
  const read = await readPlanFile(files, { path: file.replaceAll('\\', '/'), shown: file, toolVersion });
  return isRefusal(read) ? read : read.plan;
}

async function makePlan(session: Session, { base, head, env }: CommentOptions): Promise<PlanReport | Refusal> {
  const { cwd, project, toolVersion, files, clock } = session;
  const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');
  const outcome = await planWorkflow({ files, git: await session.loadGit(), showProgress: session.showProgress }, { cwd, project, base, head, environment: env, now: clock.now(), toolVersion, sha256 });
  return isRefusal(outcome) ? outcome : outcome.report;
}
