import { printable } from '../../source/printable.ts';
import { fail, notChecked, ok, run, type Verdict, warn, mend } from './verdict.ts';
import type { Ground } from './ground.ts';

/** As `engines` of package.json says. */
const leastNode = '20.19';

/** The first one that takes configuration from the environment (`GIT_CONFIG_COUNT`), which keeps secrets off command lines. */
const leastGit = '2.31';

export async function checkNode({ effects: { machine } }: Ground): Promise<Verdict> {
  if (isAtLeast(machine.node, leastNode)) return ok(`${machine.node}; ${leastNode} or newer is needed`);
  return fail(`${machine.node} is too old: ${leastNode} or newer is needed`, mend('install a newer one: https://nodejs.org/en/download'));
}

export async function checkGit({ effects: { machine } }: Ground): Promise<Verdict> {
  const version = await machine.gitVersion();
  if (isAtLeast(version, leastGit)) return ok(`${version}; ${leastGit} or newer is needed`);
  return fail(`${version} is too old: ${leastGit} or newer is needed`, mend('install a newer one: https://git-scm.com/downloads'));
}

export async function checkIdentity({ effects: { machine }, request, topLevel, clone }: Ground): Promise<Verdict> {
  const { author } = await clone();
  if (author !== undefined) return ok(printable(`${author.name} <${author.email}>`));
  const guessed = await machine.gitIdentity(topLevel ?? request.cwd);
  const set = [run('git config --global user.name "YOUR NAME"'), run('git config --global user.email YOU@EXAMPLE.COM')];
  if (guessed !== undefined) return warn(`git guesses ${printable(guessed)}: neither name nor address is set`, ...set);
  return warn('git knows nobody here: what is committed from here is in the name of maestro-flags', ...set);
}

/** Whether git knows since when flags are as they are. */
export async function checkHistory({ effects: { git }, topLevel }: Ground): Promise<Verdict> {
  if (topLevel === undefined) return notChecked('no git repository here');
  if ((await git.resolveCommit(topLevel, 'HEAD')) === undefined) return warn('there are no commits yet', run('git commit'));
  if (!(await git.isShallow(topLevel))) return ok('the clone has all of it');
  return warn('the clone is shallow: what it lacks is fetched aside when it is needed, and what takes no network cannot tell it', run('git fetch --unshallow'));
}

/** Whether a version is another or a later one; only the parts that the least one has are looked at. */
function isAtLeast(version: string, least: string): boolean {
  const [have, need] = [version, least].map((text) => text.split('.').map(Number));
  for (const [index, wanted] of (need ?? []).entries()) {
    const part = have?.[index] ?? 0;
    if (part !== wanted) return part > wanted;
  }
  return true;
}
