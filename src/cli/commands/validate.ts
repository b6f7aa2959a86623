import { EffectError } from '../../effects/effect-error.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';
import type { ValidationReport } from '../../model/generated/output/validation.ts';
import { findProject } from '../../workflows/find-project.ts';
import { fixProject } from '../../workflows/fix.ts';
import { findLostKills } from '../../workflows/lost-kills.ts';
import { type OpenedProject, openProject } from '../../workflows/open-project.ts';
import type { Outcome } from '../../workflows/outcome.ts';
import { isRefusal, type Refusal } from '../../workflows/refusal.ts';
import { selectFiles } from '../../workflows/select-files.ts';
import { validateProject } from '../../workflows/validate.ts';
import type { CommandModule, CommandResult, Session } from '../command.ts';
import { today } from '../today.ts';
import { watchProject } from '../watch-project.ts';

interface ValidateRequest {
  readonly paths: readonly string[];
  readonly fix: boolean;
  readonly watch: boolean;
}

/** `validate`: everything that is wrong with the project, and the mends that are safe. */
export const command: CommandModule = {
  examples: [
    { command: 'maestro-flags validate', purpose: 'the whole project' },
    { command: 'maestro-flags validate --fix', purpose: 'mend what can be mended safely, show the rest' },
    { command: 'maestro-flags validate flags/checkout', purpose: 'show only what is wrong there' },
    { command: 'maestro-flags validate --format concise', purpose: 'one line a finding' },
    { command: 'maestro-flags validate --watch --format concise', purpose: 'again after each change, for the problem list of an editor' },
  ],
  define: (command, deliver) => {
    command
      .argument('[path...]', 'show only findings in these files or folders')
      .option('--fix', 'write the safe mends; no byte outside of them changes')
      .option('--watch', 'check again after each change, until it is stopped')
      .action((paths, options) => deliver((session) => validate(session, { paths, fix: options.fix === true, watch: options.watch === true })));
  },
};

async function validate(session: Session, request: ValidateRequest): Promise<CommandResult> {
  const first = await validateOnce(session, request);
  if (!request.watch || isRefusal(first)) return first;
  const place = findProject(session.files, session);
  return isRefusal(place) ? place : watchProject(session, place, () => validateOnce(session, request));
}

async function validateOnce(session: Session, { paths, fix }: ValidateRequest): Promise<Outcome<ValidationReport> | Refusal> {
  const opened = openProject(session.files, session);
  if (isRefusal(opened)) return opened;
  const { place, loaded } = opened;
  const named = paths.map((path) => path.replaceAll('\\', '/'));
  const only = named.length === 0 ? undefined : selectFiles(session.files, place, loaded, { cwd: session.cwd, paths: named });
  if (only !== undefined && isRefusal(only)) return only;
  const options = { today: today(session), toolVersion: session.toolVersion, only, lost: await lostKills(session, opened) };
  return fix ? fixProject(session.files, place, options) : validateProject(loaded, options);
}

/** Where git cannot say what was there before, validation is about the files alone. */
async function lostKills(session: Session, { place, loaded }: OpenedProject): Promise<readonly Diagnostic[]> {
  if (place.topLevel === undefined) return [];
  try {
    return await findLostKills(await session.loadGit(), place, loaded);
  } catch (error) {
    if (error instanceof EffectError) return [];
    throw error;
  }
}
