import type { Project } from '../model/project.ts';

/** What a project is compared with before its introduction: the same settings and no flags, so that all there is, is created. */
export function withoutFlags(project: Project): Project {
  return { ...project, flags: new Map(), segments: new Map(), kills: new Map(), suites: [], unreadable: { flags: new Set(), segments: new Set() }, duplicates: [] };
}
