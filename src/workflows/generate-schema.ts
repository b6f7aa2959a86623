import type { Files } from '../effects/ports.ts';
import type { GenerationReport } from '../model/generated/output/generation.ts';
import type { Project } from '../model/project.ts';
import { editorSchemas } from './editor-schemas.ts';
import type { ProjectPlace } from './find-project.ts';
import { settleFiles } from './generate-files.ts';
import type { Outcome } from './outcome.ts';
import { joinPath } from './paths.ts';

export interface GenerateRequest {
  readonly check: boolean;
  /** What `--project` says. */
  readonly project: string | undefined;
  readonly toolVersion: string;
}

export interface SchemaRequest extends GenerateRequest {
  readonly place: ProjectPlace;
  /** The texts of the published schemas by file name. */
  readonly schemas: ReadonlyMap<string, string>;
}

/** Lays the schemas of a project beside it, with its own names in them, so that editors complete and check these. */
export function generateSchema(files: Files, project: Project, { place, schemas, ...request }: SchemaRequest): Outcome<GenerationReport> {
  const wanted = [...editorSchemas(project, schemas)].map(([path, text]) => ({ path: joinPath(place.directory, path), shown: joinPath(place.root, path), text }));
  return settleFiles(files, { ...request, what: 'schema', wanted, notes: [], command: generateCommand('schema', request) });
}

/** The command that makes files of a project again. */
export function generateCommand(what: string, { project }: Pick<GenerateRequest, 'project'>): string {
  return `maestro-flags generate ${what}${project === undefined ? '' : ` --project ${project}`}`;
}
