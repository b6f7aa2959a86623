import { drawComment } from './comment-picture.ts';
import { readDemoOutput } from './demo-output.ts';
import { drawTerminal } from './terminal-picture.ts';

const columns = 80;

/** The pictures of the README by path, made of what the tool prints of the demo's pull request. */
export function pictures(root: string): ReadonlyMap<string, string> {
  const { terminal, markdown } = readDemoOutput(root, columns);
  return new Map([
    [
      '.github/docs/plan.svg',
      drawTerminal({
        command: 'maestro-flags plan',
        output: terminal,
        columns,
        title: 'What maestro-flags plan prints on a terminal',
        about: 'The plan of a pull request to the sample project: eleven changes by environment, each with its owner, its effect and what policy says. The README has the same as text.',
      }),
    ],
    [
      '.github/docs/comment.svg',
      drawComment(markdown, {
        title: 'The comment of maestro-flags on a pull request',
        about: 'The same plan as a comment on GitHub: one change is blocked, a table of all changes with the riskiest first, and a fold with the details of each.',
      }),
    ],
  ]);
}
