import { Command } from 'commander';
import { type CommandDoc, describeCommand } from '../../cli/command-doc.ts';
import { commands } from '../../cli/commands/index.ts';
import { asTyped } from '../../cli/invocation.ts';

/** Every command as it defines itself, in the order of the registry. */
export function commandDocs(): Promise<readonly CommandDoc[]> {
  return Promise.all(
    commands.map(async (entry) => {
      const { define, examples } = await entry.load();
      const command = new Command(entry.name);
      define(asTyped(command), () => undefined);
      return describeCommand(command, entry, examples);
    }),
  );
}
