import type { Files } from '../../effects/ports.ts';
import type { Flag } from '../../model/flag.ts';
import { killOf, type Project } from '../../model/project.ts';
import { formatStage } from '../../model/stage.ts';
import { printable } from '../../source/printable.ts';
import { explainedList } from '../../workflows/code-list.ts';
import { openProject } from '../../workflows/open-project.ts';
import { isRefusal } from '../../workflows/refusal.ts';
import type { Candidate } from './candidate.ts';

/** The names that values of options and arguments may have. */
export interface Known {
  readonly environments: readonly Candidate[];
  readonly stages: readonly Candidate[];
  readonly owners: readonly Candidate[];
  /** Each with its owner and how far it is in an environment: the named one, or the last in promotion order. */
  readonly flags: (environment: string | undefined, killedOnly: boolean) => readonly Candidate[];
  readonly codes: () => readonly Candidate[];
}

/** The names of the project that a command would find from here; without one, those that every project has. */
export function knownFrom(files: Files, request: { readonly cwd: string; readonly project: string | undefined }): Known {
  const opened = openProject(files, request);
  const project = isRefusal(opened) ? undefined : opened.loaded.project;
  return {
    environments: (project?.settings.environments ?? []).map(({ name, protected: isProtected, requires }) => ({ value: name, about: [...(isProtected ? ['protected'] : []), ...(requires === undefined ? [] : [`after ${requires}`])].join(', ') })),
    stages: ['off', 'targeted', ...(project?.settings.ladder ?? []).map(formatStage)].map((value) => ({ value, about: '' })),
    owners: [...(project?.settings.owners.values() ?? [])].map(({ name, codeowners, contact }) => ({ value: name, about: printable(codeowners ?? contact ?? '') })),
    flags: (environment, killedOnly) => (project === undefined ? [] : flagsOf(project, environment, killedOnly)),
    codes: () => explainedList().map((explained) => ({ value: explained.code, about: (explained.kind === 'rule' ? explained.rule : explained.explanation).summary })),
  };
}

function flagsOf(project: Project, environment: string | undefined, killedOnly: boolean): readonly Candidate[] {
  const { environments } = project.settings;
  const shown = environments.find(({ name }) => name === environment) ?? environments.at(-1);
  const isKilled = (flag: Flag): boolean => environments.some(({ name }) => (environment === undefined || name === environment) && killOf(project, flag.key, name) !== undefined);
  const flags = [...project.flags.values()].filter((flag) => !killedOnly || isKilled(flag)).sort((a, b) => (a.key < b.key ? -1 : 1));
  return flags.map((flag) => ({ value: flag.key, about: aboutFlag(project, flag, shown?.name) }));
}

function aboutFlag(project: Project, { key, owner, environments }: Flag, environment: string | undefined): string {
  if (environment === undefined) return `@${printable(owner)}`;
  const state = killOf(project, key, environment) === undefined ? formatStage(environments.get(environment)?.stage ?? { kind: 'off' }) : 'killed';
  return `@${printable(owner)} ${environment} ${state}`;
}
