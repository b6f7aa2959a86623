import { createHash } from 'node:crypto';
import { Option } from '@commander-js/extra-typings';
import { printable } from '../../source/printable.ts';
import { planWorkflow } from '../../workflows/plan.ts';
import type { PopulationFile } from '../../workflows/population-contexts.ts';
import type { OpenTarget } from '../../workflows/published-release.ts';
import { isRefusal, type Refusal } from '../../workflows/refusal.ts';
import type { CommandModule, CommandResult, Session } from '../command.ts';
import { usage } from '../usage.ts';

interface PlanOptions {
  readonly base?: string | undefined;
  readonly head?: string | undefined;
  readonly env?: string | undefined;
  readonly against?: 'published' | undefined;
  readonly from?: string | undefined;
  readonly out?: string | undefined;
  readonly check?: string | undefined;
  readonly detailedExitcode?: true | undefined;
  readonly population?: string | undefined;
  readonly populationFormat?: string | undefined;
  readonly detail?: true | undefined;
}

/** `plan`: what a change does to users. */
export const command: CommandModule = {
  examples: [
    { command: 'maestro-flags plan', purpose: 'this work tree against its base branch' },
    { command: 'maestro-flags plan --base v1.4 --head main', purpose: 'two revisions' },
    { command: 'maestro-flags plan --base ../release/flags', purpose: 'against a folder, without git (no bake times)' },
    { command: 'maestro-flags plan --env production', purpose: 'one environment' },
    { command: 'maestro-flags plan --population users.csv', purpose: 'and count these people' },
    { command: 'maestro-flags plan --against published --env production', purpose: 'against what is live' },
    { command: 'maestro-flags plan --head HEAD --out plan.json', purpose: 'save it, to be reviewed and carried out as it is' },
    { command: 'maestro-flags plan --head HEAD --check plan.json', purpose: 'would it still be the same? ends with 1 where not' },
  ],
  define: (command, deliver) => {
    command
      .option('--base <ref-or-dir>', 'what to compare with: a revision or a folder (default: the merge base)')
      .option('--head <ref-or-dir>', 'what is planned: a revision or a folder (default: the working tree)')
      .option('--env <environment>', 'only this environment')
      .option('--detail', 'show every region, who keeps what, and what is by hash or by rule')
      .optionsGroup('Counting people')
      .option('--population <file>', 'count these people: a context a line (.ndjson) or a row (.csv, | between members of lists), or -')
      .option('--population-format <format>', 'ndjson or csv, where the name of the file does not say it')
      .optionsGroup('Against what is live')
      .addOption(new Option('--against <what>', 'compare with the live release instead of a base').choices(['published'] as const))
      .option('--from <url-or-file>', 'where that is: a publish target, a manifest or an artifact (default: publish in maestro.yaml)')
      .optionsGroup('Plans that are saved')
      .option('--out <file>', 'save the plan as JSON, with digests of the sources and of what they compile to')
      .option('--check <file>', 'refuse a saved plan that is stale: other live state, sources, compiled bytes or tool')
      .option('--detailed-exitcode', 'end with 2 where there are changes and nothing stands against them')
      .action((options) => deliver((session) => plan(session, options)));
  },
};

async function plan(session: Session, options: PlanOptions): Promise<CommandResult> {
  const clash = clashOf(options);
  if (clash !== undefined) return clash;
  const { base, head, env, against, from, out, check, detailedExitcode } = options;
  const population = populationOf(options);
  if (population !== undefined && isRefusal(population)) return population;
  const reader = population === undefined ? undefined : { records: await session.loadRecords(), showProgress: session.showProgress };
  const { cwd, project, toolVersion, files, clock } = session;
  const outcome = await planWorkflow(
    { files, git: await session.loadGit(), population: reader, showProgress: session.showProgress },
    {
      cwd,
      project,
      base,
      head,
      environment: env,
      population,
      now: clock.now(),
      toolVersion,
      sha256: (content) => createHash('sha256').update(content).digest('hex'),
      against: against === undefined ? undefined : { from: from?.replaceAll('\\', '/'), openTarget },
      out: out?.replaceAll('\\', '/'),
      check: check?.replaceAll('\\', '/'),
      detailedExit: detailedExitcode,
    },
  );
  return isRefusal(outcome) ? outcome : { ...outcome, detail: options.detail, stepOutputs: out === undefined ? undefined : { 'plan-file': out } };
}

const formats: { readonly [extension: string]: PopulationFile['format'] } = { csv: 'csv', ndjson: 'ndjson', jsonl: 'ndjson' };

function populationOf({ population, populationFormat }: PlanOptions): PopulationFile | Refusal | undefined {
  if (population === undefined) return populationFormat === undefined ? undefined : usage('plan', '--population-format is for --population');
  const name = populationFormat ?? /\.([^./\\]+)$/.exec(population)?.[1]?.toLowerCase() ?? '';
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (format !== undefined) return { source: population, format };
  const unknown = populationFormat === undefined ? `the name ${printable(population)} does not say whether it is ndjson or csv` : `--population-format cannot be "${printable(populationFormat)}"`;
  return usage('plan', unknown, [{ kind: 'mend', text: 'add --population-format ndjson or --population-format csv' }]);
}

function clashOf({ base, against, from, out, check }: PlanOptions): Refusal | undefined {
  if (out !== undefined && check !== undefined) return usage('plan', '--out and --check do not go together');
  if (base !== undefined && against !== undefined) return usage('plan', '--base and --against do not go together');
  return from !== undefined && against === undefined ? usage('plan', '--from says where the release is: add --against published') : undefined;
}

async function openTarget(url: string, workingDirectory: string): ReturnType<OpenTarget> {
  const { openStore } = await import('../../effects/publish/index.ts');
  return openStore(url, { environment: process.env, workingDirectory });
}
