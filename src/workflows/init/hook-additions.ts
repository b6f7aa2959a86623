import { replaceBlock } from '../marked-block.ts';
import { isRefusal } from '../refusal.ts';
import { type Addition, type Surroundings, wholeFile } from './addition.ts';

/** The managers of git hooks that `init --hooks` knows. */
export const hookManagers = ['lefthook', 'husky', 'pre-commit'] as const;

export type HookManager = (typeof hookManagers)[number];

/** A hook that checks the project before a commit is made. */
export function hookAddition(manager: HookManager, surroundings: Surroundings): Addition {
  const command = `npx --no-install maestro-flags validate${surroundings.option}`;
  switch (manager) {
    case 'lefthook':
      return wholeFile('lefthook.yml', ['pre-commit:', '  commands:', '    maestro-flags:', `      glob: ${JSON.stringify(`${surroundings.prefix}**/*.yaml`)}`, `      run: ${command}`, ''].join('\n'));
    case 'husky':
      return husky(command);
    case 'pre-commit':
      return wholeFile('.pre-commit-config.yaml', preCommit(command, surroundings));
  }
}

function husky(command: string): Addition {
  return {
    path: '.husky/pre-commit',
    complete: (before) => {
      const replaced = replaceBlock(before ?? '', { madeBy: 'maestro-flags init --hooks husky', file: '.husky/pre-commit', lines: [command] });
      return isRefusal(replaced) ? replaced : { kind: 'text', text: replaced.text };
    },
  };
}

function preCommit(command: string, { prefix }: Surroundings): string {
  const pattern = `^${prefix.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&')}.*\\.yaml$`;
  return [
    'repos:',
    '  - repo: local',
    '    hooks:',
    '      - id: maestro-flags',
    '        name: maestro-flags validate',
    '        language: system',
    `        entry: ${command}`,
    `        files: '${pattern.replaceAll("'", "''")}'`,
    '        pass_filenames: false',
    '',
  ].join('\n');
}
