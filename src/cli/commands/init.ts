import { Option } from '@commander-js/extra-typings';
import { initProject } from '../../workflows/init.ts';
import type { Addition, Surroundings } from '../../workflows/init/addition.ts';
import { agentAddition } from '../../workflows/init/agent-addition.ts';
import { ciAdditions, type CiHost, ciHosts } from '../../workflows/init/ci-additions.ts';
import { editorAdditions, editors } from '../../workflows/init/editor-additions.ts';
import { hookAddition, type HookManager, hookManagers } from '../../workflows/init/hook-additions.ts';
import type { CommandModule } from '../command.ts';
import { today } from '../today.ts';

interface InitOptions {
  readonly editor?: (typeof editors)[number] | undefined;
  readonly hooks?: HookManager | undefined;
  readonly agents?: true | undefined;
  readonly ci?: CiHost | undefined;
}

/** `init`: a new project, complete and clean, or nothing. */
export const command: CommandModule = {
  examples: [
    { command: 'maestro-flags init', purpose: 'a project in ./flags' },
    { command: 'maestro-flags init services/shop/flags', purpose: 'a project elsewhere' },
    { command: 'maestro-flags init --editor vscode', purpose: 'settings and a task for VS Code, also for a project that is there' },
    { command: 'maestro-flags init --ci github', purpose: 'the plan on each pull request, publication, and a break-glass kill' },
    { command: 'maestro-flags init --hooks lefthook --agents', purpose: 'validate before each commit; rules for coding agents' },
  ],
  define: (command, deliver) => {
    command
      .argument('[dir]', 'the folder to make the project in; nothing in it is overwritten', 'flags')
      .addOption(new Option('--ci <host>', 'jobs that tell the plan on each pull request, publish what is merged, and kill').choices(ciHosts))
      .addOption(new Option('--editor <editor>', 'complete its settings: schemas, and a task that validates while you type').choices(editors))
      .addOption(new Option('--hooks <manager>', 'validate before each commit').choices(hookManagers))
      .option('--agents', 'a block of AGENTS.md: how flags are changed, and that raising exposure needs a person')
      .action((directory, options) =>
        deliver((session) =>
          initProject(session.files, {
            cwd: session.cwd,
            directory: directory.replaceAll('\\', '/'),
            today: today(session),
            schemas: session.readSchemas(),
            beside: (surroundings) => additionsOf(options, { ...surroundings, version: session.toolVersion }),
            toolVersion: session.toolVersion,
          }),
        ),
      );
  },
};

function additionsOf({ editor, hooks, agents, ci }: InitOptions, surroundings: Surroundings & { readonly version: string }): readonly Addition[] {
  return [
    ...(ci === undefined ? [] : ciAdditions(ci, surroundings)),
    ...(editor === undefined ? [] : editorAdditions(surroundings)),
    ...(hooks === undefined ? [] : [hookAddition(hooks, surroundings)]),
    ...(agents === undefined ? [] : [agentAddition(surroundings)]),
  ];
}
