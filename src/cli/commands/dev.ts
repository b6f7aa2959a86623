import type { Project } from '../../model/project.ts';
import { printable } from '../../source/printable.ts';
import { chooseEnvironments } from '../../workflows/choose.ts';
import { answerOfrep } from '../../workflows/dev/answer-ofrep.ts';
import { changedDevFlags, type Overrides, readOverrides, toDevFlags } from '../../workflows/dev/dev-flags.ts';
import { openProject } from '../../workflows/open-project.ts';
import { isRefusal } from '../../workflows/refusal.ts';
import { validateProject } from '../../workflows/validate.ts';
import type { CommandModule, CommandResult, Session } from '../command.ts';
import { today } from '../today.ts';
import { usage } from '../usage.ts';
import { type ReadableProject, withSoundProject } from '../with-project.ts';

interface DevOptions {
  readonly env?: string | undefined;
  readonly port: string;
  readonly override: readonly string[];
}

/** `dev`: flags over the OpenFeature Remote Evaluation Protocol, as the files on disk have them. */
export const command: CommandModule = {
  examples: [
    { command: 'maestro-flags dev', purpose: 'the first environment, on port 8016' },
    { command: 'maestro-flags dev --env production --port 0', purpose: 'another environment, on any free port' },
    { command: 'maestro-flags dev --override new-dashboard=on', purpose: 'one variant for everybody' },
  ],
  define: (command, deliver) => {
    command
      .option('--env <environment>', 'serve this environment (default: the first one in maestro.yaml)')
      .option('--port <port>', 'the port on 127.0.0.1; 0 for any that is free', '8016')
      .option('--override <key=variant>', 'serve this variant to everybody; may be repeated', collect, [])
      .action((options) => deliver((session) => withSoundProject(session, (opened) => serve(session, opened, options))));
  },
};

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

async function serve(session: Session, { project, place }: ReadableProject, options: DevOptions): Promise<CommandResult> {
  const port = readPort(options.port);
  if (port === undefined) return usage('dev', `--port takes a number from 0 to 65535, not "${printable(options.port)}"`);
  const environments = chooseEnvironments(project, options.env);
  if (isRefusal(environments)) return environments;
  const environment = environments[0]?.name ?? '';
  const overrides = readOverrides(project, options.override);
  if (isRefusal(overrides)) return overrides;
  const flags = liveFlags(session, project, { environment, overrides });
  const serving = await session.loadServing();
  const listening = await serving.listen(port, (request) => answerOfrep(request, flags.current(), Math.floor(session.clock.now().getTime() / 1000)));
  // A port that the system chose is said nowhere else.
  (port === 0 ? session.tell : session.mention)(`${project.flags.size} flags of ${environment} at http://127.0.0.1:${listening} (OFREP); files are read again when they change, Ctrl-C ends it`);
  serving.watch(place.directory, flags.reload);
  // Until a signal ends the process.
  return new Promise<never>(() => undefined);
}

function readPort(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined;
}

interface Serving {
  readonly environment: string;
  readonly overrides: Overrides;
}

/** The flags as the files have them; while something is wrong with these, as they had them before. */
function liveFlags(session: Session, project: Project, { environment, overrides }: Serving): { readonly current: () => ReturnType<typeof toDevFlags>; readonly reload: () => void } {
  let flags = toDevFlags(project, environment, overrides);
  const reload = (): void => {
    const opened = openProject(session.files, session);
    if (isRefusal(opened)) return session.tell(`${opened.message}; flags are served as they were`);
    const validation = validateProject(opened.loaded, { today: today(session), toolVersion: session.toolVersion });
    if (validation.exit !== 0 || opened.loaded.project === undefined) {
      session.tell(validation.report);
      return session.tell('flags are served as they were before');
    }
    const after = toDevFlags(opened.loaded.project, environment, overrides);
    const changed = changedDevFlags(flags, after);
    flags = after;
    session.mention(changed.length === 0 ? 'read again: no flag decides otherwise' : `read again, these decide otherwise: ${changed.join(', ')}`);
  };
  return { current: () => flags, reload };
}
