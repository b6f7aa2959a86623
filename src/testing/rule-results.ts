import { resolveFinding } from '../document/resolve-finding.ts';
import { exactReasoning } from '../plan/exact-reasoning.ts';
import { checkProject } from '../rules/check-project.ts';
import { exampleDay, exampleProject } from '../rules/example-base.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { loadFiles, placeLine } from './project-of-files.ts';

/** What reading and checking a project says. */
export interface RuleResult {
  readonly diagnostics: readonly Diagnostic[];
  /** By `placeLine`, in the order of the places' text. */
  readonly lines: readonly string[];
  /** The sentences, in the same order. */
  readonly messages: readonly string[];
}

/** Policies that `policies:` and overrides may name in tests. */
const somePolicyCodes: ReadonlySet<string> = new Set(['stage-skip', 'stage-order', 'killed-flag', 'new-above-internal', 'blast-radius', 'bake', 'stale']);

/** Reads and checks the files of a whole project on the day of the examples. Throws when a finding has no place. */
export function resultOf(files: ReadonlyMap<string, string>): RuleResult {
  const { project, diagnostics, locator, sources } = loadFiles(files);
  const findings = project === undefined ? [] : checkProject(project, { today: exampleDay, policyCodes: somePolicyCodes, exact: exactReasoning });
  const found = [...diagnostics, ...findings.map((finding) => resolveFinding(finding, locator))];
  const lined = found.map((diagnostic) => ({ diagnostic, line: placeLine(diagnostic, sources) })).sort((a, b) => (a.line < b.line ? -1 : 1));
  return { diagnostics: lined.map(({ diagnostic }) => diagnostic), lines: lined.map(({ line }) => line), messages: lined.map(({ diagnostic }) => diagnostic.message) };
}

/** The same for files laid over the base project of the examples. */
export function resultOfExample(files: { readonly [path: string]: string }): RuleResult {
  return resultOf(exampleProject({ files }));
}
