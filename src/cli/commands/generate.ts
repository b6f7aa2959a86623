import { Argument } from '@commander-js/extra-typings';
import { generateCodeOwners } from '../../workflows/generate-codeowners.ts';
import { generateSchema } from '../../workflows/generate-schema.ts';
import type { CommandModule, CommandResult, Session } from '../command.ts';
import { withProject, withSoundProject } from '../with-project.ts';

/** `generate`: files that are made from the project, and whether they are current. */
export const command: CommandModule = {
  examples: [
    { command: 'maestro-flags generate schema', purpose: 'editors complete and check the names of this project' },
    { command: 'maestro-flags generate codeowners', purpose: 'a block of CODEOWNERS: each flag goes to its owner' },
    { command: 'maestro-flags generate codeowners --check', purpose: 'exit 1 where the file is stale; for CI' },
  ],
  define: (command, deliver) => {
    command
      .addArgument(new Argument('<what>', 'schema: .schemas/ beside the project; codeowners: a block of CODEOWNERS').choices(['schema', 'codeowners'] as const))
      .option('--check', 'write nothing; exit 1 where a file is not what the project makes it')
      .action((what, options) => deliver((session) => generate(session, what, options.check === true)));
  },
};

function generate(session: Session, what: 'schema' | 'codeowners', check: boolean): CommandResult | Promise<CommandResult> {
  const { files, project: named, toolVersion } = session;
  const request = { check, project: named, toolVersion };
  // Names are known long before everything else is right; whoever is still editing needs them most.
  if (what === 'schema') return withProject(session, ({ project, place }) => generateSchema(files, project, { ...request, place, schemas: session.readSchemas() }));
  return withSoundProject(session, ({ project, place }) => generateCodeOwners(files, project, { ...request, place }));
}
