import type { Project } from '../../model/project.ts';
import type { Environment } from '../../model/settings.ts';
import { printable } from '../../source/printable.ts';
import type { ProjectPlace } from '../find-project.ts';
import { readArtifact, readLive, type StoredRelease } from '../publish/live-release.ts';
import { openTarget } from '../publish/open-ledger.ts';
import { relationOf } from '../publish/relation.ts';
import { isRefusal } from '../refusal.ts';
import { fail, hint, mend, notChecked, ok, run, type Verdict, warn } from './verdict.ts';
import { shellWord } from '../shell-word.ts';
import type { Ground } from './ground.ts';
import { whatItRanInto } from './what-it-ran-into.ts';

/** For each environment: is it published, can it be read and believed, and is it what git says. */
export async function checkPublished(ground: Ground): Promise<readonly Verdict[]> {
  const project = ground.project();
  if (project === undefined || isRefusal(ground.place)) return [notChecked('no project that can be read')];
  const { place } = ground;
  const { settings } = project;
  if (settings.publish.size === 0) return [notChecked('maestro.yaml names no target', mend(`write there: publish: { ${settings.environments.at(-1)?.name ?? 'production'}: "s3://BUCKET/PREFIX" }`))];
  const looked = settings.environments.map((environment) => look(ground, { project, place, environment }).catch(whatItRanInto));
  return (await Promise.all(looked)).map((verdict, index) => ({ ...verdict, subject: settings.environments[index]?.name ?? '' }));
}

interface Published {
  readonly project: Project;
  readonly place: ProjectPlace;
  readonly environment: Environment;
}

async function look(ground: Ground, { project, place, environment: { name } }: Published): Promise<Verdict> {
  const { effects, request, ours } = ground;
  const opened = openTarget(effects, { cwd: request.cwd, to: undefined, environment: name }, { project, place });
  if ('kind' in opened) return notChecked('not published anywhere');
  const ledger = { store: await opened, environment: name };
  const live = await readLive(effects, ledger);
  if (live === undefined) return warn(`nothing was published yet at ${printable(ledger.store.url)}`, run(ours(`publish --env ${shellWord(name)}`)));
  if (isRefusal(live)) return fail(live.message, ...live.help);
  const stored = await readArtifact(effects, ledger, live);
  if (isRefusal(stored)) return fail(stored.message, ...stored.help);
  const about = `release ${live.manifest.seq} at ${printable(ledger.store.url)}`;
  return expired(ground, name, live) ?? vanished(ground, { project, name, live }) ?? (await drift(ground, { name, about, live }));
}

function expired({ effects: { clock }, ours }: Ground, name: string, { manifest }: StoredRelease): Verdict | undefined {
  if (manifest.expiresAt === null || Date.parse(manifest.expiresAt) > clock.now().getTime()) return undefined;
  return fail(`release ${manifest.seq} ended at ${manifest.expiresAt}: applications that start now refuse it`, run(ours(`publish --env ${shellWord(name)}`)));
}

function vanished({ ours }: Ground, { project, name, live }: { readonly project: Project; readonly name: string; readonly live: StoredRelease }): Verdict | undefined {
  const held = new Set([...project.kills.values()].map(({ id }) => id));
  const loose = live.manifest.kills.filter(({ id }) => !held.has(id));
  if (loose.length === 0) return undefined;
  const flags = loose.map(({ flag }) => printable(flag)).join(', ');
  return warn(`killed in what is live and not here: ${flags}`, run('git pull'), run(ours(`kill --resume ${loose.map(({ id }) => shellWord(id)).join(' ')} --env ${shellWord(name)}`)));
}

async function drift({ effects, topLevel, ours, request }: Ground, { name, about, live }: { readonly name: string; readonly about: string; readonly live: StoredRelease }): Promise<Verdict> {
  const trust = live.isSigned && request.trust === undefined ? [hint('it is signed; to have that checked: --trust FILE')] : [];
  const head = topLevel === undefined ? undefined : await effects.git.resolveCommit(topLevel, 'HEAD');
  const { commit } = live.manifest;
  if (topLevel === undefined || head === undefined || commit === null) return ok(about, ...trust);
  const [here, there] = [head.slice(0, 7), printable(commit).slice(0, 7)];
  switch (await relationOf(effects.git, topLevel, { ours: head, live: commit })) {
    case 'same':
      return ok(`${about}, of ${here}, which is checked out`, ...trust);
    case 'newer':
      return warn(`${about} is of ${there}, and ${here} is newer`, run(ours(`plan --against published --env ${shellWord(name)}`)), run(ours(`publish --env ${shellWord(name)}`)), ...trust);
    case 'older':
      return ok(`${about}, of ${there}, which is newer than ${here}`, run('git pull'), ...trust);
    case 'diverged':
      return warn(`${about} is of ${there}, which ${here} does not contain`, run('git pull'), ...trust);
    case 'unknown':
      return warn(`${about} is of ${there}, which this clone does not know`, run('git fetch'), ...trust);
  }
}
