import type { Flag } from '../model/flag.ts';
import type { Project } from '../model/project.ts';
import type { Environment } from '../model/settings.ts';
import { nearestName } from '../source/nearest-name.ts';
import { printable } from '../source/printable.ts';
import { exitCodes } from './exit-codes.ts';
import { type Refusal, refuse } from './refusal.ts';

/** The environment of that name, or all of them (in promotion order) when none is named. */
export function chooseEnvironments(project: Project, name: string | undefined): readonly Environment[] | Refusal {
  const all = project.settings.environments;
  if (name === undefined) return all;
  const chosen = all.filter((environment) => environment.name === name);
  if (chosen.length > 0) return chosen;
  const names = all.map((environment) => environment.name);
  return refuse({
    code: 'unknown-environment',
    exit: exitCodes.usage,
    message: `there is no environment "${printable(name)}" in ${project.settings.file}`,
    help: [...didYouMean(name, names), { kind: 'hint', text: `the environments are: ${names.join(', ')}` }],
  });
}

/** The flag of that key. */
export function chooseFlag(project: Project, key: string): Flag | Refusal {
  const flag = project.flags.get(key);
  if (flag !== undefined) return flag;
  const shown = printable(key);
  if (project.unreadable.flags.has(key)) {
    return refuse({
      code: 'unreadable-flag',
      exit: exitCodes.refused,
      message: `the file of the flag "${shown}" could not be understood`,
      help: [{ kind: 'run', text: 'maestro-flags validate' }],
    });
  }
  return refuse({
    code: 'unknown-flag',
    exit: exitCodes.notFound,
    message: `there is no flag "${shown}" in ${project.root === '' ? 'this project' : project.root}`,
    help: [...didYouMean(key, project.flags.keys()), { kind: 'run', text: 'maestro-flags list' }],
  });
}

/** The name that was most likely meant, as advice. */
export function didYouMean(name: string, candidates: Iterable<string>): Refusal['help'] {
  const known = [...candidates];
  const nearest = nearestName(name, known) ?? known.find((candidate) => name !== '' && candidate.startsWith(name));
  return nearest === undefined ? [] : [{ kind: 'hint', text: `did you mean "${nearest}"?` }];
}
