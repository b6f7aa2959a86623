import { commandDocs } from './command-docs.ts';
import { codesPage } from './codes-page.ts';
import { commandsPage } from './commands-page.ts';
import { filesPage } from './files-page.ts';
import { manPage } from './man-page.ts';

const note = '<!-- Made by `npm run generate` from what the tool itself says; edit that. -->\n';

/** The reference, by path: made from the tree of commands, the rules and the schemas, so it cannot say anything else than they do. */
export async function docPages(schemas: ReadonlyMap<string, object>): Promise<ReadonlyMap<string, string>> {
  const commands = await commandDocs();
  const pages = new Map([
    ['commands.md', commandsPage(commands)],
    ['codes.md', codesPage()],
    ['files.md', filesPage(schemas)],
    ['README.md', index],
  ]);
  return new Map([...[...pages].map(([name, text]) => [`.github/docs/${name}`, note + text] as const), ['.github/docs/maestro-flags.1', manPage(commands)]]);
}

const index = `# Reference

- [commands](commands.md): every command with its examples, arguments and options; the same as \`--help\` and [the man page](maestro-flags.1).
- [files](files.md): every key of \`maestro.yaml\`, of a flag, a segment, a kill and a case file; the same as the JSON Schemas.
- [codes](codes.md): what each finding, policy and refusal means; the same as \`maestro-flags explain\`.

Guides:

- [which command](which-command.md) does what, policy, formats and exit codes
- [in the pull request](pull-request.md): the comment and the jobs
- [publishing](publishing.md): releases, signatures and targets
- [killing and restoring](killing.md): when it burns
- [guarantees](guarantees.md): what holds, and the test that says so

How to read the flags in an application: [the guides](../guides/README.md). Why things are as they are: [the decisions](../decisions/README.md).
`;
