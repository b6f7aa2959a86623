import type { Project } from '../../model/project.ts';

/** The lines of CODEOWNERS about the flags of a project, sorted by path: each flag's file and its cases go to its owner. */
export function codeOwnersLines(project: Project): readonly string[] {
  const owned = [...project.flags.values()].flatMap(({ file, owner }) => {
    const teams = teamsOf(project, owner);
    return teams === '' ? [] : [file, file.replace(/\.yaml$/, '.test.yaml')].map((path) => `/${toPattern(path)} ${teams}`);
  });
  return owned.sort((a, b) => (a < b ? -1 : 1));
}

/** The owners that CODEOWNERS cannot name, with how many flags they have. */
export function withoutTeam(project: Project): readonly { readonly owner: string; readonly flags: number }[] {
  const counts = new Map<string, number>();
  for (const { owner } of project.flags.values()) if (teamsOf(project, owner) === '') counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return [...counts].map(([owner, flags]) => ({ owner, flags })).sort((a, b) => (a.owner < b.owner ? -1 : 1));
}

// A `#` would start a comment, and a line end a line of its own.
function teamsOf({ settings }: Project, owner: string): string {
  const words = settings.owners.get(owner)?.codeowners?.split(/\s+/) ?? [];
  return words.filter((word) => word !== '' && !word.startsWith('#')).join(' ');
}

/** Hosts differ in how they escape; `?` stands for any one character on all of them. */
function toPattern(path: string): string {
  return path.replace(/[\s#!*?[\]\\]/g, '?');
}
