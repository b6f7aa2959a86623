import type { Project } from '../../model/project.ts';

/** For a flag: itself, whatever needs it, and whatever all of these need; no other flag is changed by it or decides with it. */
export function relatedFlags({ flags }: Project): (key: string) => Project['flags'] {
  const needing = new Map<string, string[]>();
  for (const { key, prerequisites } of flags.values()) for (const { flag } of prerequisites) needing.set(flag, [...(needing.get(flag) ?? []), key]);
  const needed = (key: string): readonly string[] => flags.get(key)?.prerequisites.map(({ flag }) => flag) ?? [];
  return (key) => {
    const affected = reach([key], (each) => needing.get(each) ?? []);
    const related = reach([...affected], needed);
    return new Map([...related].flatMap((each) => {
      const flag = flags.get(each);
      return flag === undefined ? [] : [[each, flag] as const];
    }));
  };
}

function reach(from: readonly string[], next: (key: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set(from);
  // A set is walked in the order in which it grows.
  for (const key of reached) for (const further of next(key)) reached.add(further);
  return reached;
}
