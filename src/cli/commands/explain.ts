import { explainCode } from '../../workflows/explain.ts';
import type { CommandModule } from '../command.ts';

/** `explain`: what a code means. Needs no project. */
export const command: CommandModule = {
  examples: [
    { command: 'maestro-flags explain unknown-key', purpose: 'what it means, a bad and a good file' },
    { command: 'maestro-flags explain stage-skip', purpose: 'a policy of plan' },
  ],
  define: (command, deliver) => {
    command.argument('<code>', 'the code of a finding, as it stands behind "error" or "warning"').action((code) =>
      deliver(({ toolVersion }) => explainCode(code, { toolVersion })),
    );
  },
};
