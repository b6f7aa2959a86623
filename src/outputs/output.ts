import type { Project } from '../model/project.ts';

/** A file made from a project, in memory. `path` is relative to the directory that the user names, always with `/`. */
interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** A kind of file that a project is turned into: the same project gives the same bytes on any machine. */
export interface Output {
  /** The name of its module. */
  readonly id: string;
  /** One line for `--help`. */
  readonly summary: string;
  /** What it makes for one environment. The project must be valid. */
  generate(project: Project, environment: string): readonly GeneratedFile[];
}
