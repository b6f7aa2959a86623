import type { Files } from '../effects/ports.ts';
import { buildPrograms } from '../evaluate/build-program.ts';
import type { FlagdArtifact } from '../model/artifact.ts';
import type { CompilationReport } from '../model/generated/output/compilation.ts';
import type { Project } from '../model/project.ts';
import type { Environment } from '../model/settings.ts';
import { portabilityWarnings } from '../outputs/flagd/portability-warnings.ts';
import { withRelease } from '../outputs/flagd/release-flag.ts';
import { serializeArtifact } from '../outputs/flagd/serialize.ts';
import { artifactPath, toFlagdArtifact } from '../outputs/flagd.ts';
import { checkArtifact } from './check-artifact.ts';
import { chooseEnvironments } from './choose.ts';
import { exitCodes } from './exit-codes.ts';
import { jsonHeader } from './json-header.ts';
import type { Outcome } from './outcome.ts';
import { joinPath } from './paths.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';

/** What to compile and where it goes. */
export interface CompileRequest {
  /** `undefined` for every environment. */
  readonly environment: string | undefined;
  /** The output directory, as `Files` takes paths. */
  readonly directory: string;
  /** Compares with the files on disk and writes nothing. */
  readonly check: boolean;
  /** Makes an artifact without flags, which wipes every client that loads it. */
  readonly allowEmpty: boolean;
  /** The commit that the artifacts name in `maestro.release`; without one they do not have that flag. */
  readonly commit: string | undefined;
  readonly toolVersion: string;
  /** SHA-256 of a text in UTF-8, in hexadecimal. */
  readonly sha256: (text: string) => string;
}

/**
 * Compiles environments to flagd artifacts and writes them, or compares them with what is there. Every artifact is checked
 * before the first byte of any is written. The project must be sound: `validate` finds nothing that is an error.
 */
export async function compileProject(files: Files, project: Project, request: CompileRequest): Promise<Outcome<CompilationReport> | Refusal> {
  const compiled = await compileArtifacts(project, request);
  if (isRefusal(compiled)) return compiled;
  const entries = compiled.map((artifact) => toFile(artifact, request, settle(files, artifact, request)));
  const warnings = compiled.flatMap(({ environment, warnings: found }) =>
    found.map(({ code, flag, message }) => ({ code, environment, flag: flag ?? null, message })),
  );
  const outdated = entries.filter(({ status }) => status === 'stale' || status === 'missing').length;
  const report: CompilationReport = {
    ...jsonHeader('compilation', request.toolVersion),
    project: project.root === '' ? '.' : project.root,
    check: request.check,
    files: entries,
    warnings,
    summary: {
      files: entries.length,
      flags: project.flags.size,
      bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0),
      warnings: warnings.length,
      outdated,
    },
  };
  return { report, exit: outdated === 0 ? exitCodes.done : exitCodes.refused };
}

/** An artifact in memory. */
export interface CompiledArtifact {
  readonly environment: string;
  readonly artifact: FlagdArtifact;
  readonly text: string;
  /** `text` in UTF-8. */
  readonly bytes: Uint8Array;
  readonly warnings: ReturnType<typeof portabilityWarnings>;
}

/** The artifacts alone, checked and not written: for `--stdout` and for publishing. */
export async function compileArtifacts(
  project: Project,
  request: Pick<CompileRequest, 'environment' | 'allowEmpty' | 'commit'>,
): Promise<readonly CompiledArtifact[] | Refusal> {
  const environments = chooseEnvironments(project, request.environment);
  if (isRefusal(environments)) return environments;
  if (project.flags.size === 0 && !request.allowEmpty) return refuseEmpty(project, environments);
  const compiled = environments.map(({ name }) => compileEnvironment(project, name, request.commit));
  for (const { environment, artifact } of compiled) await checkArtifact(artifact, environment);
  return compiled;
}

function compileEnvironment(project: Project, environment: string, commit: string | undefined): CompiledArtifact {
  const programs = buildPrograms(project, environment);
  const decided = toFlagdArtifact(project, environment, programs);
  const artifact = commit === undefined ? decided : withRelease(decided, commit);
  const text = serializeArtifact(artifact);
  const bytes = new TextEncoder().encode(text);
  return { environment, artifact, text, bytes, warnings: portabilityWarnings(project, programs, bytes.length) };
}

function refuseEmpty(project: Project, environments: readonly Environment[]): Refusal {
  const names = environments.map(({ name }) => name).join(', ');
  return refuse({
    code: 'empty-artifact',
    exit: exitCodes.refused,
    message: `${project.root === '' ? 'this project' : project.root} has no flags: an artifact of ${names} without any takes every flag away from every client`,
    help: [{ kind: 'hint', text: 'with --allow-empty it is compiled all the same' }],
  });
}

type FileEntry = CompilationReport['files'][number];

/** Writes an artifact that is not on disk yet, or says how the one on disk compares. */
function settle(files: Files, { environment, text, bytes }: CompiledArtifact, { directory, check }: CompileRequest): FileEntry['status'] {
  const path = joinPath(directory, artifactPath(environment));
  const exists = files.exists(path);
  const same = exists && sameBytes(files.readBytes(path), bytes);
  if (check) return same ? 'current' : exists ? 'stale' : 'missing';
  if (same) return 'unchanged';
  files.writeAtomic(path, text);
  return 'written';
}

function toFile({ environment, artifact, text, bytes }: CompiledArtifact, { directory, sha256 }: CompileRequest, status: FileEntry['status']): FileEntry {
  const flags = Object.values(artifact.flags);
  return {
    path: joinPath(directory, artifactPath(environment)),
    environment,
    flags: flags.length,
    killed: flags.filter(({ metadata }) => metadata['killed'] === true).length,
    bytes: bytes.length,
    sha256: sha256(text),
    status,
  };
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
}
