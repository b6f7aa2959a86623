import { formatStage } from '../../model/stage.ts';
import type { Project } from '../../model/project.ts';
import type { Attribute } from '../../model/settings.ts';

/** A name that a file may use, with what an editor shows beside it. */
export interface KnownName {
  readonly name: string;
  readonly about: string;
}

/** Everything that the files of a project refer to by name. */
export interface ProjectNames {
  /** In promotion order. */
  readonly environments: readonly KnownName[];
  /** `off`, `targeted` and the ladder. */
  readonly stages: readonly KnownName[];
  readonly attributes: readonly Attribute[];
  readonly segments: readonly KnownName[];
  readonly owners: readonly KnownName[];
  readonly flags: readonly KnownName[];
  /** Rules that `policies` may set. */
  readonly rules: readonly KnownName[];
  /** Policies that an `override` may set aside. */
  readonly policies: readonly KnownName[];
}

/** The codes that a project may set, with a sentence each. */
export type KnownCodes = Pick<ProjectNames, 'rules' | 'policies'>;

/** The names of a project, with those of files that cannot be understood: somebody is editing them. */
export function namesOf(project: Project, codes: KnownCodes): ProjectNames {
  const { settings, segments, flags, unreadable } = project;
  return {
    environments: settings.environments.map((environment) => ({ name: environment.name, about: environmentAbout(environment) })),
    stages: stagesOf(project),
    attributes: [...settings.attributes.values()],
    segments: withUnreadable([...segments.values()].map(({ name, description }) => ({ name, about: description })), unreadable.segments),
    owners: [...settings.owners.values()].map(({ name, codeowners, contact }) => ({ name, about: [codeowners, contact].filter((each) => each !== undefined).join(', ') })),
    flags: withUnreadable([...flags.values()].map(({ key, description }) => ({ name: key, about: description })), unreadable.flags),
    ...codes,
  };
}

function environmentAbout(environment: Project['settings']['environments'][number]): string {
  const words = [...(environment.protected ? ['protected'] : []), ...(environment.requires === undefined ? [] : [`needs at least the same stage in ${environment.requires}`])];
  return words.length === 0 ? 'How far the flag is here.' : `How far the flag is here (${words.join('; ')}).`;
}

function stagesOf({ settings: { ladder, internalSegment } }: Project): readonly KnownName[] {
  return [
    { name: 'off', about: 'nobody, rules included' },
    { name: 'targeted', about: 'the rules decide' },
    ...ladder.map((stage) => {
      const name = formatStage(stage);
      if (stage.kind === 'internal') return { name, about: `also the segment ${internalSegment ?? 'internal'}` };
      return { name, about: name === '100%' ? 'everyone' : `also ${name} of all units` };
    }),
  ];
}

function withUnreadable(known: readonly KnownName[], unreadable: ReadonlySet<string>): readonly KnownName[] {
  const names = new Set(known.map(({ name }) => name));
  const others = [...unreadable].filter((name) => !names.has(name)).map((name) => ({ name, about: '' }));
  return [...known, ...others].sort((a, b) => (a.name < b.name ? -1 : 1));
}
