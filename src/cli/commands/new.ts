import { Option } from '@commander-js/extra-typings';
import { newFlag } from '../../workflows/new-flag.ts';
import type { CommandModule } from '../command.ts';
import { today } from '../today.ts';
import { usage } from '../usage.ts';

/** `new`: a flag that nobody has yet. */
export const command: CommandModule = {
  examples: [
    { command: 'maestro-flags new new-checkout --owner payments', purpose: 'a switch that is released in steps and gone in 90 days' },
    { command: 'maestro-flags new price-test --owner growth --kind experiment --type string', purpose: 'with values of its own' },
    { command: 'maestro-flags new read-only --owner platform --kind operational --dir ops', purpose: 'one that stays, in a folder' },
  ],
  define: (command, deliver) => {
    command
      .argument('<flag>', 'the key of the flag, which is the name of its file')
      .option('--owner <owner>', 'who answers for it (default: whom CODEOWNERS names, or the only owner)')
      .option('--description <text>', 'what it does (default: its key in words)')
      .addOption(new Option('--kind <kind>', 'what it is for').choices(['release', 'experiment', 'operational', 'permission'] as const).default('release' as const))
      .addOption(new Option('--type <type>', 'what it gives').choices(['boolean', 'string', 'number', 'object'] as const).default('boolean' as const))
      .option('--expires <day>', 'its last day, YYYY-MM-DD (default for release and experiment: in 90 days)')
      .option('--dir <folder>', 'the folder below that of maestro.yaml (default: that one itself)')
      .action((flag, { owner, description, kind, type, expires, dir }) =>
        deliver((session) => {
          if (expires !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(expires)) return usage('new', '--expires takes a day such as 2027-02-28');
          const { cwd, project, toolVersion, files } = session;
          const directory = (dir ?? '').replaceAll('\\', '/').replace(/^\.\/|\/+$/g, '').replace(/^\.$/, '');
          return newFlag(files, { cwd, project, flag, owner, description, kind, type, expires, directory, today: today(session), toolVersion });
        }),
      );
  },
};
