import type { Project } from '../../model/project.ts';

/** The flags that need one of these, directly or through others; sorted, without these themselves. */
export function dependentsOf(project: Project, flags: readonly string[]): readonly string[] {
  const reached = new Set(flags);
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const { key, prerequisites } of project.flags.values()) {
      if (prerequisites.some(({ flag }) => reached.has(flag))) reached.add(key);
    }
  }
  return [...reached].filter((key) => !flags.includes(key)).sort();
}
