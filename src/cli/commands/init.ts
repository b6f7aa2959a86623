import { initProject } from '../../workflows/init.ts';
import type { CommandModule } from '../command.ts';
import { today } from '../today.ts';

/** `init`: a new project, complete and clean, or nothing. */
export const command: CommandModule = {
  examples: [
    { command: 'maestro-flags init', purpose: 'a project in ./flags' },
    { command: 'maestro-flags init services/shop/flags', purpose: 'a project elsewhere' },
  ],
  define: (command, deliver) => {
    command.argument('[dir]', 'the folder to make the project in; nothing in it is overwritten', 'flags').action((directory) =>
      deliver((session) =>
        initProject(session.files, {
          cwd: session.cwd,
          directory: directory.replaceAll('\\', '/'),
          today: today(session),
          schemas: session.readSchemas(),
          toolVersion: session.toolVersion,
        }),
      ),
    );
  },
};
