import type { ReachedRemote } from '../../effects/doctor/doctor-ports.ts';
import type { RemoteFailure } from '../../effects/git-writer/classify-push.ts';
import type { Advice } from '../../source/diagnostic.ts';
import { printable } from '../../source/printable.ts';
import { fail, hint, mend, notChecked, ok, run, type Verdict, warn } from './verdict.ts';
import type { Ground } from './ground.ts';

/** Whether the repository that kills are recorded in can be read. */
export async function checkRemote({ topLevel, clone, reached }: Ground): Promise<Verdict> {
  if (topLevel === undefined) return warn('no git repository here: nothing can be recorded', run('git init'), hint('or go into the clone of your flags'));
  const found = await reached();
  if (found === undefined) return warn('the clone has no remote: nothing can be recorded', run('git remote add origin URL'));
  if (found.kind !== 'reached') return fail(`${await shownRemote(clone)} cannot be read: ${found.says}`, ...mendOf(found));
  if (found.branches.length === 0) return warn(`${found.shown} is empty`, run('git push --set-upstream origin HEAD'));
  return ok(found.shown);
}

/** Whether this machine may push, found out without pushing. */
export async function checkCredentials(ground: Ground): Promise<Verdict> {
  const { effects, topLevel, clone, reached } = ground;
  const found = await reached();
  if (found === undefined || topLevel === undefined) return notChecked('no remote');
  if (found.kind !== 'reached' && found.kind !== 'access') return notChecked('the remote is out of reach');
  const { remote = '', secrets } = await clone();
  const failure = await effects.remotes.tryPush({ remote, secrets, workingDirectory: topLevel });
  if (failure === undefined) return ok('a push is let in (tried, and nothing was sent)');
  return fail(`a push is refused: ${failure.says}`, ...mendOf(failure), hint('until then kill makes everyone safe, records nothing and ends with 10'));
}

/** Whether the branch that kills go to takes a push at all. */
export async function checkProtection(ground: Ground): Promise<Verdict> {
  const { effects, topLevel, clone, reached } = ground;
  const found = await reached();
  if (found === undefined || topLevel === undefined) return notChecked('no remote');
  const branch = await branchOf(ground, found);
  if (branch === undefined) return notChecked('the branch that kills go to is not known');
  const { remote = '' } = await clone();
  const told = await effects.remotes.protection(remote, branch);
  const shown = printable(branch);
  if (told.kind === 'open') return ok(`${shown} takes direct pushes: ${printable(told.says)}`);
  const page = told.page === undefined ? [] : [printable(told.page, 400)];
  if (told.kind === 'protected') {
    return warn(`${shown} is protected (${printable(told.says)})`, ...whatKillDoes(shown), mend(['let whoever is on call push there, or bypass the rule', ...page].join(': ')));
  }
  const ask = told.variable === undefined ? [] : [hint(`to have it asked: set ${told.variable}`)];
  return notChecked(`whether ${shown} is protected: ${printable(told.why)}`, ...page.map((url) => hint(`look at ${url}`)), ...ask, ...whatKillDoes(shown));
}

async function branchOf({ effects, topLevel }: Ground, found: ReachedRemote | RemoteFailure): Promise<string | undefined> {
  const here = topLevel === undefined ? undefined : await effects.git.defaultBranch(topLevel);
  return here?.replace(/^origin\//, '') ?? (found.kind === 'reached' ? found.defaultBranch : undefined);
}

function whatKillDoes(branch: string): readonly Advice[] {
  return [hint(`where ${branch} refuses a push, kill makes everyone safe all the same, ends with 10, and names the branch kill/ID to merge`)];
}

async function shownRemote(clone: Ground['clone']): Promise<string> {
  const { remote = '' } = await clone();
  return printable(remote.replace(/\/\/[^/@\s]*@/, '//').replace(/[?#].*$/, ''), 200);
}

function mendOf({ kind, hint: what }: RemoteFailure): readonly Advice[] {
  return [mend(printable(what, 400)), ...(kind === 'access' || kind === 'absent' ? [run('git push --dry-run')] : [run('git ls-remote')])];
}
