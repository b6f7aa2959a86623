import { buildPrograms } from '../evaluate/build-program.ts';
import { canonicalJson } from '../evaluate/canonical-json.ts';
import type { FlagdFlag } from '../model/artifact.ts';
import type { Json } from '../model/json.ts';
import type { Project } from '../model/project.ts';
import { parseStage } from '../model/stage.ts';
import { OutsideProfile } from '../evaluate/flagd-profile/outside-profile.ts';
import { readFlag } from '../outputs/flagd/read-flag.ts';
import { readProgram } from '../outputs/flagd/read-program.ts';
import { releaseFlagKey } from '../outputs/flagd/release-flag.ts';
import { toFlagdArtifact } from '../outputs/flagd.ts';
import { compareReleases, type ReleasedEnvironment, type ReleasedPair } from '../plan/diff-released.ts';
import type { Comparison } from '../plan/diff-projects.ts';
import type { ReleasedFlag } from '../plan/released-flag.ts';
import type { ReleasedPlace } from '../plan/released-project.ts';
import { printable } from '../source/printable.ts';
import type { PublishedRelease } from './published-release.ts';

/** A comparison with what is published. */
export interface ReleaseComparison {
  readonly comparison: Comparison;
  /** The flags of the releases as far as they were read; the same ones are not among them. */
  readonly published: readonly ReleasedPlace[];
  /** The pair of a flag that differs. */
  readonly pairOf: (environment: string, flag: string) => ReleasedPair | undefined;
  /** Flags whose live decision cannot be told, and why. */
  readonly problems: readonly { readonly flag: string; readonly environment: string; readonly message: string }[];
}

/** Compares a sound project with releases, flag by flag; a flag of the same bytes in both artifacts is not looked at. */
export function compareWithReleases(releases: readonly PublishedRelease[], project: Project): ReleaseComparison {
  const sides = releases.map((release) => new EnvironmentSides(release, project));
  const environments = sides.map((side): ReleasedEnvironment => ({ environment: side.environment, flags: side.differing() }));
  const problems = sides.flatMap((side) => side.problems);
  const all = new Set([...project.flags.keys(), ...sides.flatMap((side) => side.publishedKeys)]);
  return {
    comparison: compareReleases(environments, project, { all, notCompared: new Set(problems.map(({ flag }) => flag)) }),
    published: environments.flatMap(({ environment, flags }) => [...flags].flatMap(([flag, { before }]) => (before === undefined ? [] : [{ environment, flag, released: before }]))),
    pairOf: (environment, flag) => environments.find((each) => each.environment === environment)?.flags.get(flag),
    problems,
  };
}

type Flags = ReadonlyMap<string, Json>;

class EnvironmentSides {
  readonly environment: string;
  readonly publishedKeys: readonly string[];
  readonly problems: { readonly flag: string; readonly environment: string; readonly message: string }[] = [];
  readonly #published: Flags;
  readonly #project: Project;

  constructor({ release, artifact }: PublishedRelease, project: Project) {
    this.environment = release.environment;
    this.#published = flagsOf(artifact);
    this.publishedKeys = [...this.#published.keys()];
    this.#project = project;
  }

  differing(): ReadonlyMap<string, ReleasedPair> {
    const programs = buildPrograms(this.#project, this.environment);
    const compiled = toFlagdArtifact(this.#project, this.environment, programs).flags;
    const byKey = new Map(programs.map((program) => [program.flag, program]));
    const pairs = new Map<string, ReleasedPair>();
    for (const key of new Set([...this.publishedKeys, ...byKey.keys()])) {
      const [before, after, program] = [this.#published.get(key), compiled[key], byKey.get(key)];
      if (before !== undefined && after !== undefined && canonicalJson(before) === canonicalJson({ ...after })) continue;
      const now = after === undefined || program === undefined ? undefined : { ...this.#toReleased(key, after), program };
      const was = before === undefined ? undefined : this.#read(key, before);
      pairs.set(key, { before: was, after: now });
    }
    return pairs;
  }

  #read(flag: string, published: Json): ReleasedFlag | undefined {
    try {
      return this.#toReleased(flag, readFlag(published));
    } catch (error) {
      if (!(error instanceof OutsideProfile)) throw error;
      this.problems.push({ flag, environment: this.environment, message: `flag ${printable(flag)} as it is live in ${printable(this.environment)} cannot be read: ${printable(error.message, 200)}` });
      return undefined;
    }
  }

  #toReleased(flag: string, published: FlagdFlag): ReleasedFlag {
    const { metadata } = published;
    const text = (key: string): string | undefined => (typeof metadata[key] === 'string' ? String(metadata[key]) : undefined);
    const normal = readProgram({ flag, environment: this.environment }, published);
    const killed = metadata['killed'] === true || published.defaultVariant.endsWith(':killed');
    return { state: { stage: parseStage(text('stage') ?? '') ?? { kind: 'off' }, killed }, owner: text('owner') ?? '', kind: text('kind') ?? '', expires: text('expires'), program: normal, normal };
  }
}

/** The flags of the project; the one that names the release is none. */
function flagsOf(artifact: Json | undefined): Flags {
  const flags = isObject(artifact) ? artifact['flags'] : undefined;
  return new Map(isObject(flags) ? Object.entries(flags).filter(([key]) => key !== releaseFlagKey) : []);
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
