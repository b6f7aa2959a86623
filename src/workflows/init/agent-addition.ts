import { replaceBlock } from '../marked-block.ts';
import { isRefusal } from '../refusal.ts';
import type { Addition, Surroundings } from './addition.ts';

/** The block of AGENTS.md that tells a coding agent how flags are changed here, and what only a person may do. */
export function agentAddition(surroundings: Surroundings): Addition {
  return {
    path: 'AGENTS.md',
    complete: (before) => {
      const replaced = replaceBlock(before ?? '', { madeBy: 'maestro-flags init --agents', file: 'AGENTS.md', lines: rules(surroundings), comment: ['<!-- ', ' -->'] });
      return isRefusal(replaced) ? replaced : { kind: 'text', text: replaced.text };
    },
  };
}

function rules({ prefix, option }: Surroundings): readonly string[] {
  const folder = prefix === '' ? 'this folder' : `\`${prefix}\``;
  return [
    '## Feature flags',
    '',
    `The feature flags of this repository are the YAML files in ${folder}, read by \`maestro-flags\`. One file is one flag, and its name is the key.`,
    '',
    '**Raising exposure needs a person.** Nobody may get something that they did not have because an agent decided so. Do not, on your own:',
    '',
    '- raise a `stage`, add or widen a rule, raise a weight, or add people to a segment;',
    '- run `promote`, `restore` or `publish`, or take a file out of `kills/`;',
    '- add an `override`, loosen `policies` or `freezes`, or put a `# maestro-ignore` over a finding.',
    '',
    'Where one of these is what the task needs, make the edit on a branch, put the output of `plan` into the pull request, and say that a person has to approve it. Do not approve or merge it.',
    '',
    'What lowers exposure (`rollback`, `kill`) is for whoever is on call; run it when you are told to.',
    '',
    'How to work:',
    '',
    `- \`maestro-flags new KEY --owner OWNER${option}\` makes a flag that is off everywhere. Do not copy the file of another one.`,
    `- After every edit run \`maestro-flags validate${option}\`, then \`maestro-flags plan${option}\` and read what it does to users. \`maestro-flags explain CODE\` tells what a finding means.`,
    '- `--format json` gives every result as JSON. Exit 0 is done, 1 is refused: mend the cause, do not work around it.',
    '- Never change a `salt`: it moves everybody. Never write in `kills/` or `.schemas/` by hand.',
    '- When a flag is at 100 % everywhere, take it out of the code first, and delete its file afterwards.',
  ];
}
