import type { Flag, FlagEnvironment, Serve } from '../model/flag.ts';
import type { ShowReport } from '../model/generated/output/show.ts';
import type { Kill } from '../model/kill.ts';
import { killOf, type Project } from '../model/project.ts';
import type { Environment } from '../model/settings.ts';
import { wholeShare } from '../model/share.ts';
import { formatStage, stageShare } from '../model/stage.ts';
import { conditionInWords } from '../plan/condition-words.ts';
import { chooseEnvironments, chooseFlag } from './choose.ts';

import { jsonHeader } from './json-header.ts';
import { isExpired } from './list.ts';
import type { Outcome } from './outcome.ts';
import { isRefusal, type Refusal } from './refusal.ts';

export interface ShowRequest {
  readonly flag: string;
  readonly environment: string | undefined;
  /** A calendar day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly toolVersion: string;
}

/** Everything that the project says about one flag. */
export function showFlag(project: Project, request: ShowRequest): Outcome<ShowReport> | Refusal {
  const flag = chooseFlag(project, request.flag);
  if (isRefusal(flag)) return flag;
  const environments = chooseEnvironments(project, request.environment);
  if (isRefusal(environments)) return environments;
  const report: ShowReport = {
    ...jsonHeader('show', request.toolVersion),
    project: project.root === '' ? '.' : project.root,
    flag: flag.key,
    file: flag.file,
    description: flag.description,
    owner: toOwner(project, flag.owner),
    flag_kind: flag.kind,
    type: flag.type,
    expires: flag.expires ?? null,
    expired: isExpired(flag, request.today),
    safe: flag.safe ?? null,
    salt: flag.salt,
    variants: [...flag.variants].map(([name, value]) => ({ name, value })),
    prerequisites: flag.prerequisites.map(({ flag: other, variant }) => ({ flag: other, variant })),
    cases: project.suites.find((suite) => suite.flag === flag.key)?.file ?? null,
    environments: environments.map((environment) => toEnvironment(project, flag, environment)),
  };
  return { report, exit: 0 };
}

function toOwner(project: Project, name: string): ShowReport['owner'] {
  const owner = project.settings.owners.get(name);
  return { name, codeowners: owner?.codeowners ?? null, contact: owner?.contact ?? null };
}

const absent: Pick<FlagEnvironment, 'stage' | 'bucketBy' | 'serve' | 'rules' | 'overrides'> = {
  stage: { kind: 'off' },
  bucketBy: 'targetingKey',
  serve: undefined,
  rules: [],
  overrides: [],
};

function toEnvironment(project: Project, flag: Flag, environment: Environment): ShowReport['environments'][number] {
  const { stage, bucketBy, serve, rules, overrides } = flag.environments.get(environment.name) ?? absent;
  return {
    environment: environment.name,
    protected: environment.protected,
    requires: environment.requires ?? null,
    stage: formatStage(stage),
    share: stageShare(stage),
    bucket_by: bucketBy,
    serve: serve === undefined ? null : toServe(serve),
    rules: rules.map((rule) => ({ name: rule.name, when: conditionInWords(rule.when), serve: toServe(rule.serve) })),
    overrides: overrides.map(({ rule, reason, approvedBy, until }) => ({ rule, reason, approved_by: approvedBy, until })),
    kill: toKill(killOf(project, flag.key, environment.name)),
  };
}

function toServe(serve: Serve): ShowReport['environments'][number]['rules'][number]['serve'] {
  if (serve.kind === 'variant') return [{ variant: serve.variant, weight: wholeShare }];
  return serve.arms.map(({ variant, weight }) => ({ variant, weight }));
}

function toKill(kill: Kill | undefined): ShowReport['environments'][number]['kill'] {
  if (kill === undefined) return null;
  const { id, reason, incident, by, at, file } = kill;
  return { id, reason, incident: incident ?? null, by, at, file };
}
