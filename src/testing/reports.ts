import { Chalk } from 'chalk';
import type { ReportedDiagnostic } from '../model/generated/output/diagnostic.ts';
import type { ValidationReport } from '../model/generated/output/validation.ts';
import type { RenderOptions } from '../reporters/render-options.ts';

/** 80 columns of UTF-8 without colour. */
export function plainLook(overrides: Partial<RenderOptions> = {}): RenderOptions {
  return { style: new Chalk({ level: 0 }), unicode: true, width: 80, ...overrides };
}

/** The finding of the style guide: a key "rang" in line 4. */
export function aReportedDiagnostic(overrides: Partial<ReportedDiagnostic> = {}): ReportedDiagnostic {
  return {
    code: 'unknown-key',
    severity: 'error',
    message: 'there is no key "rang" in a flag',
    file: 'flags/search-v2.yaml',
    range: { start: { line: 4, column: 1 }, end: { line: 4, column: 5 } },
    frame: { first_line: 3, lines: ['kind: release', 'rang: 3'] },
    related: [],
    fix: { title: 'rename it', safety: 'safe', edits: [] },
    help: [{ kind: 'hint', text: 'did you mean "range"?' }],
    ...overrides,
  };
}

/** A validation of 31 files with these findings. */
export function aValidation(diagnostics: readonly ReportedDiagnostic[], fixed = 0): ValidationReport {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
  const warnings = diagnostics.filter((diagnostic) => diagnostic.severity === 'warning').length;
  return {
    format_version: '1.0',
    tool_version: '0.1.0',
    kind: 'validation',
    project: 'flags',
    summary: { files: 31, flags: 14, errors, warnings, fixed },
    diagnostics: [...diagnostics],
  };
}
