import type { LoadedProject } from '../document/load-project.ts';
import type { ValidationReport } from '../model/generated/output/validation.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { diagnose } from './diagnose.ts';
import { exitCodes } from './exit-codes.ts';
import { jsonHeader } from './json-header.ts';
import type { Outcome } from './outcome.ts';
import { toReportedDiagnostic } from './reported-diagnostic.ts';

/** What a validation depends on beside the project. */
export interface ValidateOptions {
  /** The calendar day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly toolVersion: string;
  /** Only what is about these files is reported (paths as in reports); all of it when left out. */
  readonly only?: ReadonlySet<string> | undefined;
  /** How many findings were mended before. */
  readonly fixed?: number;
  /** What was found by comparing with git, such as `findLostKills`. */
  readonly lost?: readonly Diagnostic[];
}

/** Everything that is wrong with a project. Exit 0 without errors, 78 when one is in `maestro.yaml`, else 1. */
export function validateProject(loaded: LoadedProject, options: ValidateOptions): Outcome<ValidationReport> {
  const diagnostics = [...(options.lost ?? []), ...diagnose(loaded, options.today)].filter((diagnostic) => isWanted(diagnostic, loaded, options.only));
  return { report: toReport(loaded, diagnostics, options), exit: exitOf(loaded, diagnostics) };
}

/** Without `maestro.yaml` nothing could be judged, so what is wrong with it is never left out. */
function isWanted({ origin }: Diagnostic, loaded: LoadedProject, only: ReadonlySet<string> | undefined): boolean {
  if (only === undefined || origin.kind !== 'file' || only.has(origin.path)) return true;
  return loaded.project === undefined && origin.path === settingsFile(loaded);
}

function toReport(loaded: LoadedProject, diagnostics: readonly Diagnostic[], { toolVersion, fixed = 0 }: ValidateOptions): ValidationReport {
  return {
    ...jsonHeader('validation', toolVersion),
    project: rootOf(loaded),
    summary: {
      files: loaded.fileCount,
      flags: loaded.project?.flags.size ?? 0,
      errors: diagnostics.filter(({ severity }) => severity === 'error').length,
      warnings: diagnostics.filter(({ severity }) => severity === 'warning').length,
      fixed,
    },
    diagnostics: diagnostics.map((diagnostic) => toReportedDiagnostic(diagnostic, loaded.sources)),
  };
}

function exitOf(loaded: LoadedProject, diagnostics: readonly Diagnostic[]): number {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return exitCodes.done;
  const settings = settingsFile(loaded);
  const isSettings = errors.some(({ origin }) => (origin.kind === 'project' && loaded.project === undefined) || (origin.kind === 'file' && origin.path === settings));
  return isSettings ? exitCodes.settings : exitCodes.refused;
}

function settingsFile(loaded: LoadedProject): string | undefined {
  if (loaded.project !== undefined) return loaded.project.settings.file;
  const paths = [...loaded.sources.keys()].filter((path) => /(?:^|\/)maestro\.yaml$/.test(path));
  return paths.sort((a, b) => a.length - b.length)[0];
}

function rootOf(loaded: LoadedProject): string {
  const root = loaded.project?.root ?? settingsFile(loaded)?.replace(/\/?maestro\.yaml$/, '') ?? '';
  return root === '' ? '.' : root;
}
