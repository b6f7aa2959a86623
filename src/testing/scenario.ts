import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { shellEnvironment } from './shell-environment.ts';
import { missingFile, type Outcome, type Scenario } from './scenario-file.ts';

const root = join(import.meta.dirname, '../..');
const projects = join(root, 'src/cli/scenarios/projects');
const version = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string }).version;

/**
 * Runs a scenario with the built command line in a temporary folder that is no git repository unless its setup makes one.
 * In what comes out the folder reads `$DIR` and the version of the tool `$VERSION`.
 */
export function runScenario(scenario: Scenario): Outcome {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'maestro-scenario-')));
  try {
    const directory = layDown(scenario, home);
    const environment = environmentOf(scenario, home);
    if (scenario.setup !== '') runShell(`set -e\n${scenario.setup}`, { directory, environment, input: '', mustSucceed: true });
    const run = runShell(scenario.command, { directory, environment, input: scenario.stdin, mustSucceed: false });
    const shown = (text: string): string => text.replaceAll(directory, '$DIR').replaceAll(new RegExp(`"(tool_version|semanticVersion)": "${version}"`, 'g'), '"$1": "$VERSION"');
    return { exit: run.exit, stdout: shown(run.stdout), stderr: shown(run.stderr), filesAfter: filesAfter(scenario, directory) };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function layDown(scenario: Scenario, home: string): string {
  const directory = join(home, 'work');
  mkdirSync(directory);
  for (const project of scenario.uses) cpSync(join(projects, project), directory, { recursive: true });
  for (const [path, content] of scenario.files) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
  mkdirSync(join(home, 'bin'));
  symlinkSync(join(root, 'bin/maestro-flags.cjs'), join(home, 'bin/maestro-flags'));
  return directory;
}

function environmentOf(scenario: Scenario, home: string): NodeJS.ProcessEnv {
  return { ...shellEnvironment(home), ...Object.fromEntries(scenario.environment) };
}

interface Surroundings {
  readonly directory: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly input: string;
  readonly mustSucceed: boolean;
}

function runShell(script: string, { directory, environment, input, mustSucceed }: Surroundings): { readonly exit: number; readonly stdout: string; readonly stderr: string } {
  const run = spawnSync('sh', ['-c', script], { cwd: directory, env: environment, input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, timeout: 60_000 });
  if (mustSucceed && run.status !== 0) throw new Error(`the setup of the scenario ended with ${run.status}: ${run.stderr}`);
  return { exit: run.status ?? -1, stdout: run.stdout, stderr: run.stderr };
}

function filesAfter(scenario: Scenario, directory: string): ReadonlyMap<string, string> {
  const paths = [...scenario.expected.filesAfter.keys()];
  return new Map(paths.map((path) => [path, existsSync(join(directory, path)) ? readFileSync(join(directory, path), 'utf8') : missingFile]));
}
