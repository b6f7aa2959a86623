import { createHash } from 'node:crypto';
import { compileArtifacts, compileProject } from '../../workflows/compile.ts';
import { isRefusal, type Refusal } from '../../workflows/refusal.ts';
import type { CommandModule, CommandResult, Session } from '../command.ts';
import { needsEnvironment } from '../needs-environment.ts';
import { usage } from '../usage.ts';
import { type ReadableProject, withSoundProject, withSoundProjectAt } from '../with-project.ts';

interface CompileOptions {
  readonly env?: string | undefined;
  readonly all?: true | undefined;
  readonly out?: string | undefined;
  readonly check?: true | undefined;
  readonly stdout?: true | undefined;
  readonly allowEmpty?: true | undefined;
  readonly atRef?: string | undefined;
}

/** `compile`: the artifacts that applications load. */
export const command: CommandModule = {
  examples: [
    { command: 'maestro-flags compile --all --out dist', purpose: 'dist/ENVIRONMENT.flags.json for each' },
    { command: 'maestro-flags compile --env production --out dist', purpose: 'one environment' },
    { command: 'maestro-flags compile --all --out dist --check', purpose: 'are the files there the same? (for CI)' },
    { command: 'maestro-flags compile --env production --stdout', purpose: 'print it' },
    { command: 'maestro-flags compile --env production --stdout --at-ref main', purpose: 'the bytes that publish makes of that commit' },
  ],
  define: (command, deliver) => {
    command
      .option('--env <environment>', 'compile this environment')
      .option('--all', 'compile every environment')
      .option('--out <dir>', 'the folder to write to')
      .option('--check', 'write nothing; end with 1 when a file in --out is missing or differs')
      .option('--stdout', 'print the artifact of --env instead of writing it')
      .option('--at-ref <ref-or-dir>', 'compile a revision, with the flag maestro.release that says which (default: the working tree)')
      .option('--allow-empty', 'also where the project has no flags')
      .action((options) => deliver((session) => compile(session, options)));
  },
};

function compile(session: Session, options: CompileOptions): CommandResult | Promise<CommandResult> {
  if (options.env === undefined && options.all === undefined) return needsEnvironment(session, 'compile', '--env ENVIRONMENT or --all');
  const clash = clashOf(options);
  if (clash !== undefined) return clash;
  const work = (opened: ReadableProject): Promise<CommandResult> => (options.stdout === true ? print(opened, options) : write(session, opened, options));
  return options.atRef === undefined ? withSoundProject(session, work) : withSoundProjectAt(session, options.atRef, work);
}

function clashOf({ env, all, out, check, stdout }: CompileOptions): Refusal | undefined {
  if (env !== undefined && all === true) return usage('compile', '--env and --all do not go together');
  if (stdout === true && all === true) return usage('compile', '--stdout prints one artifact: name it with --env ENVIRONMENT');
  if (stdout === true && (out !== undefined || check === true)) return usage('compile', `--stdout and ${out === undefined ? '--check' : '--out'} do not go together`);
  return stdout === undefined && out === undefined ? usage('compile', 'maestro-flags compile needs --out DIR or --stdout') : undefined;
}

async function print({ project, commit }: ReadableProject, { env, allowEmpty }: CompileOptions): Promise<CommandResult> {
  const artifacts = await compileArtifacts(project, { environment: env, allowEmpty: allowEmpty === true, commit });
  if (isRefusal(artifacts)) return artifacts;
  const warnings = artifacts.flatMap((artifact) => artifact.warnings.map(({ code, flag, message }) => `${code}: ${flag === undefined ? '' : `flag "${flag}": `}${message}`));
  return { chunks: artifacts.map(({ text }) => text), warnings, exit: 0 };
}

function write({ files, toolVersion }: Session, { project, commit }: ReadableProject, { env, out = '', check, allowEmpty }: CompileOptions): Promise<CommandResult> {
  return compileProject(files, project, {
    environment: env,
    directory: out.replaceAll('\\', '/'),
    check: check === true,
    allowEmpty: allowEmpty === true,
    commit,
    toolVersion,
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
  });
}
