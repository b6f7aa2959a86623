import type { Flag, FlagEnvironment } from '../model/flag.ts';
import { killOf, type Project } from '../model/project.ts';
import type { FlagState } from './change.ts';

/** A flag in an environment on one side of a comparison. */
export interface Side {
  readonly project: Project;
  readonly flag: Flag;
  readonly environment: string;
  readonly entry: FlagEnvironment;
  readonly state: FlagState;
}

/** The side, with the entry that an environment without one stands for; `undefined` where the flag or the environment does not exist. */
export function toSide(project: Project, key: string, environment: string): Side | undefined {
  const flag = project.flags.get(key);
  if (flag === undefined || !project.settings.environments.some((each) => each.name === environment)) return undefined;
  const entry = flag.environments.get(environment) ?? unnamedEntry;
  return { project, flag, environment, entry, state: { stage: entry.stage, killed: killOf(project, key, environment) !== undefined } };
}

const unnamedEntry: FlagEnvironment = { stage: { kind: 'off' }, bucketBy: 'targetingKey', serve: undefined, rules: [], overrides: [] };
