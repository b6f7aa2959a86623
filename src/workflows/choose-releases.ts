import type { Settings } from '../model/settings.ts';
import { printable } from '../source/printable.ts';
import { exitCodes } from './exit-codes.ts';
import { type PublishedRelease, readSingle, readTarget, type ReleaseReader } from './published-release.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';

/** Which releases a plan is compared with. */
export interface ReleaseQuestion {
  /** Instead of the targets of maestro.yaml: a target, or one file of it. */
  readonly from: string | undefined;
  /** The only environment that is asked for. */
  readonly environment: string | undefined;
}

/** What is live, by environment, in promotion order: as `from` has it, or the target that maestro.yaml names under `publish`. */
export async function readReleases(reader: ReleaseReader, settings: Settings, { from, environment }: ReleaseQuestion): Promise<readonly PublishedRelease[] | Refusal> {
  const names = settings.environments.map(({ name }) => name).filter((name) => environment === undefined || name === environment);
  if (from !== undefined && isFile(from)) return known(await readSingle(reader, from, environment), names, settings);
  const places = names.flatMap((name) => {
    const location = from ?? settings.publish.get(name);
    return location === undefined ? [] : [{ name, location }];
  });
  if (places.length === 0) return noTarget(settings, environment);
  const releases: PublishedRelease[] = [];
  for (const { name, location } of places) {
    const release = isFile(location) ? await readSingle(reader, location, name) : await readTarget(reader, location, name);
    if (isRefusal(release)) return release;
    releases.push(release);
  }
  return releases;
}

function isFile(location: string): boolean {
  return /\.json$/i.test(location);
}

function known(release: PublishedRelease | Refusal, names: readonly string[], settings: Settings): readonly PublishedRelease[] | Refusal {
  if (isRefusal(release) || names.includes(release.release.environment)) return isRefusal(release) ? release : [release];
  return refuse({
    code: 'unknown-environment',
    exit: exitCodes.usage,
    message: `the release is of the environment ${printable(release.release.environment)}, which ${settings.file} does not have`,
    help: [{ kind: 'hint', text: `the environments are: ${settings.environments.map(({ name }) => name).join(', ')}` }],
  });
}

function noTarget(settings: Settings, environment: string | undefined): Refusal {
  return refuse({
    code: 'no-target',
    exit: exitCodes.usage,
    message: `${settings.file} names no publish target${environment === undefined ? '' : ` for ${environment}`}, so it is not known where to read what is published`,
    help: [{ kind: 'mend', text: `name it with --from URL-OR-FILE, or in maestro.yaml: publish: { ${environment ?? 'production'}: URL }` }],
  });
}
