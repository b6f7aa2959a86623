import { roleOf } from '../../document/project-files.ts';
import { formatStage } from '../../model/stage.ts';
import { nearestName } from '../../source/nearest-name.ts';
import { printable } from '../../source/printable.ts';
import { didYouMean } from '../choose.ts';
import { exitCodes } from '../exit-codes.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { dependentsOf } from './dependents.ts';
import type { KillRequest, PreviewedFlag } from './kill-request.ts';
import type { Scene } from './scene.ts';

/** The flags that a kill is about: those that are named, or all of an owner, or all. */
export function chooseKilled({ loaded }: Scene, { flags, owner, all }: Pick<KillRequest, 'flags' | 'owner' | 'all'>): readonly string[] | Refusal {
  if (owner === undefined && !all) return [...new Set(flags)];
  const project = loaded.project;
  if (project === undefined) return refuse({ code: 'unreadable-settings', exit: exitCodes.refused, message: 'nothing was done: maestro.yaml cannot be understood, so the flags must be named one by one', help: [{ kind: 'run', text: 'maestro-flags validate' }] });
  const chosen = [...project.flags.values()].filter((flag) => all || flag.owner === owner).map(({ key }) => key);
  // A file that cannot be understood may be of any owner.
  const unreadable = [...project.unreadable.flags];
  const keys = [...chosen, ...(all ? unreadable : [])].sort();
  if (keys.length > 0) return keys;
  const owners = [...new Set([...project.flags.values()].map((flag) => flag.owner))];
  return refuse({ code: 'no-flags', exit: exitCodes.refused, message: owner === undefined ? 'nothing was done: the project has no flags' : `nothing was done: no flag belongs to ${printable(owner)}`, help: owner === undefined ? [] : didYouMean(owner, owners) });
}

/** The names of flags as the files here have them, whether or not they can be understood. */
export function namesHere({ files }: Scene): readonly string[] {
  return files.flatMap(({ path }) => {
    const role = roleOf(path);
    return role.kind === 'flag' ? [role.key] : [];
  });
}

/** Refuses names that nobody knows. */
export function unknownFlags(flags: readonly string[], known: Iterable<string>, environment: string): Refusal {
  const names = [...new Set(known)];
  const near = flags.flatMap((flag) => {
    const nearest = nearestName(flag, names) ?? names.find((name) => name.startsWith(flag) || name.includes(flag));
    return nearest === undefined ? [] : [{ kind: 'hint' as const, text: `did you mean "${nearest}"?` }];
  });
  const shown = flags.map((flag) => `"${printable(flag)}"`).join(', ');
  return refuse({ code: 'unknown-flag', exit: exitCodes.refused, message: `nothing was done: there is no flag ${shown}`, help: [...near, { kind: 'run', text: `maestro-flags kill --list --env ${printable(environment)}` }] });
}

/** Refuses an environment that maestro.yaml does not know. */
export function unknownEnvironment({ loaded }: Scene, name: string): Refusal | undefined {
  const names = loaded.project?.settings.environments.map((environment) => environment.name);
  if (names === undefined || names.includes(name)) return undefined;
  return refuse({
    code: 'unknown-environment',
    exit: exitCodes.usage,
    message: `nothing was done: there is no environment "${printable(name)}"`,
    help: [...didYouMean(name, names), { kind: 'hint', text: `the environments are: ${names.join(', ')}` }],
  });
}

/** What is known here of flags that are about to be killed. */
export function previewFlags({ loaded }: Scene, flags: readonly string[], environment: string): readonly PreviewedFlag[] {
  const { project } = loaded;
  return flags.map((flag) => {
    const entry = project?.flags.get(flag);
    const here = entry?.environments.get(environment);
    return {
      flag,
      stage: entry === undefined ? undefined : formatStage(here?.stage ?? { kind: 'off' }),
      rules: here?.rules.length ?? 0,
      neededBy: project === undefined ? [] : dependentsOf(project, [flag]),
    };
  });
}
