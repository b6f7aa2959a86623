import { collect } from '../collect.ts';
import { parseDuration } from '../../model/duration.ts';
import { type PlanFile, readPlanFile } from '../../workflows/plan-file.ts';
import { checkPublication } from '../../workflows/publish/check-publication.ts';
import { publishWorkflow } from '../../workflows/publish/publish.ts';
import { isRefusal, type Refusal } from '../../workflows/refusal.ts';
import type { CommandModule, CommandResult, Session } from '../command.ts';
import { publishEffects } from '../publish-effects.ts';
import { needsEnvironment } from '../needs-environment.ts';
import { usage } from '../usage.ts';

interface PublishOptions {
  readonly env?: string | undefined;
  readonly to?: string | undefined;
  readonly ref?: string | undefined;
  readonly fromSeq?: string | undefined;
  readonly plan?: string | undefined;
  readonly check?: true | undefined;
  readonly dryRun?: true | undefined;
  readonly servedFrom?: string | undefined;
  readonly expiresIn?: string | undefined;
  readonly acceptShrink?: true | undefined;
  readonly acceptDiverged?: true | undefined;
  readonly allowEmpty?: true | undefined;
  readonly allowUnsafeStore?: true | undefined;
  readonly trust?: string | undefined;
  readonly signingKey?: readonly string[] | undefined;
}

/** `publish`: a commit becomes what applications read. */
export const command: CommandModule = {
  examples: [
    { command: 'maestro-flags publish --env production', purpose: 'the commit that is checked out, to the target in maestro.yaml' },
    { command: 'maestro-flags publish --env production --dry-run', purpose: 'what it would do; writes nothing' },
    { command: 'maestro-flags publish --env production --from-seq 811', purpose: 'go back: the content of release 811, as a new release' },
    { command: 'maestro-flags publish --env production --check', purpose: 'is what is live whole, and what git says?' },
    { command: 'maestro-flags publish --env staging --to file:/srv/flags', purpose: 'to another target' },
  ],
  define: (command, deliver) => {
    command
      .option('--env <environment>', 'the environment (needed)')
      .option('--to <url>', 'the target: file:, s3:, https: or git: (default: publish in maestro.yaml)')
      .option('--ref <ref>', 'the commit to publish (default: HEAD; the working tree is never published)')
      .option('--plan <file>', 'publish only what this saved plan says (plan --out FILE), or refuse and say what differs')
      .option('--dry-run', 'decide everything and write nothing')
      .optionsGroup('Instead of publishing the commit')
      .option('--from-seq <n>', 'publish the content of an earlier release again; live kills stay')
      .option('--check', 'publish nothing: name what does not agree (pointer, manifest, artifact, flags.json, git) and repair what can be')
      .optionsGroup('What consumers do')
      .option('--served-from <url>', 'where consumers read: wait there for the release and say how long it took')
      .option('--expires-in <duration>', 'consumers refuse the release as new after so long (12h, 30d); publishing again renews it (default: never)')
      .optionsGroup('Refused without these')
      .option('--accept-shrink', 'also when the artifact shrinks to less than half')
      .option('--accept-diverged', 'also when the commit does not contain the live one')
      .option('--allow-empty', 'also when the project has no flags')
      .option('--allow-unsafe-store', 'also to a store that cannot keep two publishers apart')
      .optionsGroup('Signatures')
      .option('--trust <file>', 'build only on releases that are signed by these keys')
      .option('--signing-key <file>', 'a private key to sign with; can be repeated (default: MAESTRO_SIGNING_KEY, else unsigned)', collect)
      .action((options) => deliver((session) => publish(session, options)));
  },
};

async function publish(session: Session, options: PublishOptions): Promise<CommandResult> {
  const { env } = options;
  if (env === undefined) return needsEnvironment(session, 'publish');
  const fromSeq = options.fromSeq === undefined ? undefined : Number(options.fromSeq);
  if (fromSeq !== undefined && (!Number.isSafeInteger(fromSeq) || fromSeq < 1)) return usage('publish', '--from-seq takes the number of a release, such as 811');
  if (fromSeq !== undefined && options.ref !== undefined) return usage('publish', '--from-seq and --ref do not go together: a release brings its own commit');
  if (fromSeq !== undefined && options.plan !== undefined) return usage('publish', '--from-seq and --plan do not go together: a plan is about a commit');
  const expiresInSeconds = options.expiresIn === undefined ? undefined : parseDuration(options.expiresIn);
  if (options.expiresIn !== undefined && (expiresInSeconds === undefined || expiresInSeconds < 1)) return usage('publish', '--expires-in takes a duration, such as 12h or 30d');
  const plan = await readPlan(session, options.plan);
  if (plan !== undefined && isRefusal(plan)) return plan;
  const effects = await publishEffects(session, options);
  if (isRefusal(effects)) return effects;
  return (options.check === true ? checkPublication : publishWorkflow)(effects, {
    cwd: session.cwd,
    project: session.project,
    environment: env,
    ref: options.ref ?? 'HEAD',
    fromSeq,
    plan,
    to: options.to,
    servedFrom: options.servedFrom,
    expiresInSeconds,
    dryRun: options.dryRun === true,
    acceptShrink: options.acceptShrink === true,
    acceptDiverged: options.acceptDiverged === true,
    allowEmpty: options.allowEmpty === true,
    allowUnsafeStore: options.allowUnsafeStore === true,
    toolVersion: session.toolVersion,
  });
}

async function readPlan({ files, toolVersion }: Session, path: string | undefined): Promise<PlanFile | Refusal | undefined> {
  return path === undefined ? undefined : readPlanFile(files, { path, shown: path, toolVersion });
}
