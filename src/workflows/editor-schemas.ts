import type { Project } from '../model/project.ts';
import { namesOf } from '../outputs/editor/project-names.ts';
import { toProjectSchemas } from '../outputs/editor/project-schemas.ts';
import { policyExplanations } from '../plan/policy-codes.ts';
import { rules } from '../rules/index.ts';

/** The loader does not enter it. */
const schemaFolder = '.schemas';

/** The published schemas, narrowed to the names of a project, by path below its folder. */
export function editorSchemas(project: Project, published: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const codes = {
    rules: rules.filter(({ canBeOff }) => canBeOff).map(({ id, summary }) => ({ name: id, about: summary })),
    policies: policyExplanations.map(({ code, summary }) => ({ name: code, about: summary })),
  };
  return new Map([...toProjectSchemas(published, namesOf(project, codes))].map(([file, text]) => [`${schemaFolder}/${file}`, text]));
}
