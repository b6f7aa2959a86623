import { describe, expect, it } from 'vitest';
import type { CompilationReport } from '../../model/generated/output/compilation.ts';
import { plainLook } from '../../testing/reports.ts';
import { renderCompilation } from './compilation.ts';

const file: CompilationReport['files'][number] = {
  path: 'dist/production.flags.json', environment: 'production', flags: 14, killed: 1, bytes: 20_480, sha256: 'a'.repeat(64), status: 'written',
};
const report: CompilationReport = {
  format_version: '1.0', tool_version: '0.0.0', kind: 'compilation', project: 'flags', check: false, files: [file], warnings: [],
  summary: { files: 1, flags: 14, bytes: 20_480, warnings: 0, outdated: 0 },
};

describe('renderCompilation', () => {
  it('shows a file a line and what it comes to', () => {
    const other = { ...file, path: 'dist/staging.flags.json', killed: 0, bytes: 900, status: 'unchanged' as const };
    expect(renderCompilation({ ...report, files: [file, other] }, plainLook({ width: 100 }))).toBe(
      [
        'written    dist/production.flags.json  14 flags (1 killed)  20.0 KiB  sha256 aaaaaaaaaaaa',
        'unchanged  dist/staging.flags.json     14 flags             900 B     sha256 aaaaaaaaaaaa',
        '',
        '2 artifacts of 14 flags, 1 written, 1 unchanged',
        '',
      ].join('\n'),
    );
  });

  it('leaves nothing out where the terminal is narrow', () => {
    expect(renderCompilation(report, plainLook({ width: 40 })).split('\n').slice(0, 2)).toEqual([
      'written dist/production.flags.json',
      '   14 flags (1 killed), 20.0 KiB, sha256 aaaaaaaaaaaa',
    ]);
  });

  it('says after a check what is not current and how to make it so', () => {
    const checked = { ...report, check: true, files: [{ ...file, status: 'stale' as const }] };
    expect(renderCompilation({ ...checked, summary: { ...report.summary, outdated: 1 } }, plainLook())).toContain(
      '1 of 1 artifact on disk is not what the project compiles to\nnext: the same without --check\n',
    );
    expect(renderCompilation({ ...checked, files: [{ ...file, status: 'current' }] }, plainLook())).toContain('1 artifact on disk is current\n');
  });

  it('names the flag of each warning', () => {
    const warning = { code: 'long-list' as const, environment: 'production', flag: 'new-checkout', message: 'a list of 101 values' };
    expect(renderCompilation({ ...report, warnings: [warning] }, plainLook())).toContain('warning: production/new-checkout long-list: a list of 101 values\n');
  });
});
