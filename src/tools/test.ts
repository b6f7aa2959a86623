import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const bin = join(root, 'node_modules/.bin');

/** What must hold besides the tests; each is a command that ends with 0. */
const gates: readonly { readonly name: string; readonly command: string; readonly args: readonly string[] }[] = [
  { name: 'generated files are current', command: 'node', args: ['--import', 'tsx', 'src/tools/generate.ts', '--check'] },
  { name: 'types', command: join(bin, 'tsc'), args: ['-p', '.'] },
  { name: 'lint and walls', command: join(bin, 'oxlint'), args: ['--type-aware', '--deny-warnings', 'src'] },
  { name: 'no dead exports or packages', command: join(bin, 'knip'), args: [] },
  { name: 'build', command: 'node', args: ['--import', 'tsx', 'src/tools/build.ts'] },
];

interface TestCounts {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly success: boolean;
}

/** Runs every gate and every test; the last line is `N passed, N failed`, gates counted among them. */
function main(): void {
  let passed = 0;
  let failed = 0;
  for (const gate of gates) {
    const ok = spawnSync(gate.command, gate.args, { cwd: root, stdio: 'inherit' }).status === 0;
    console.log(`${ok ? 'ok' : 'FAILED'}  ${gate.name}`);
    if (ok) passed += 1;
    else failed += 1;
  }
  const counts = runTests();
  passed += counts.numPassedTests;
  failed += counts.numFailedTests + (counts.success || counts.numFailedTests > 0 ? 0 : 1);
  console.log(`${passed} passed, ${failed} failed${counts.numPendingTests > 0 ? `, ${counts.numPendingTests} skipped` : ''}`);
  process.exitCode = failed === 0 ? 0 : 1;
}

function runTests(): TestCounts {
  const folder = mkdtempSync(join(tmpdir(), 'maestro-test-'));
  const output = join(folder, 'results.json');
  spawnSync(join(bin, 'vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile=${output}`, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  try {
    return JSON.parse(readFileSync(output, 'utf8')) as TestCounts;
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, success: false };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main();
