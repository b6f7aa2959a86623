import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { ReportedDiagnostic } from '../model/generated/output/diagnostic.ts';
import { loadFiles } from '../testing/project-of-files.ts';
import { explainedList } from '../workflows/code-list.ts';
import { validateProject } from '../workflows/validate.ts';
import { exampleDay } from './example-base.ts';

const folder = fileURLToPath(new URL('fixtures/', import.meta.url));
const names = readdirSync(folder);
const codes = new Set(explainedList().map(({ code }) => code));

function readFolder(path: string): ReadonlyMap<string, string> {
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  return new Map(files.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(path, name), 'utf8')]));
}

function placeOf({ file, range }: Pick<ReportedDiagnostic, 'file' | 'range'>): string {
  return `${file ?? ''}:${range?.start.line ?? 0}:${range?.start.column ?? 0}`;
}

describe('the catalogue of broken projects', () => {
  test('has at least 25 projects', () => {
    expect(names.length).toBeGreaterThanOrEqual(25);
  });

  test.each(names)('%s is told with the codes, the places and the mends that its golden file shows', (name) => {
    const { report, exit } = validateProject(loadFiles(readFolder(join(folder, name))), { today: exampleDay, toolVersion: '0.0.0' });
    const lines = report.diagnostics.flatMap((diagnostic) => [
      `${placeOf(diagnostic)}: ${diagnostic.severity} ${diagnostic.code} ${diagnostic.message}`,
      ...diagnostic.related.map((related) => `  see ${placeOf(related)}: ${related.message}`),
      ...diagnostic.help.map(({ kind, text }) => `  ${kind}: ${text}`),
      ...(diagnostic.fix === null ? [] : [`  fix (${diagnostic.fix.safety}): ${diagnostic.fix.title}`]),
    ]);
    const shown = [...lines, `exit ${exit}: ${report.summary.errors} errors, ${report.summary.warnings} warnings`, ''].join('\n');
    const golden = join(folder, name, 'expected.golden');
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, shown);
    expect(shown).toBe(existsSync(golden) ? readFileSync(golden, 'utf8') : '');
    expect(report.diagnostics.length).toBeGreaterThan(0);
    for (const { code, help, range } of report.diagnostics) {
      expect(codes).toContain(code);
      expect(help.length).toBeGreaterThan(0);
      expect(range).not.toBeNull();
    }
  });
});
