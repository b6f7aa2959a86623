import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderReport } from '../cli/render.ts';
import { loadProject } from '../document/load-project.ts';
import { isProjectFile } from '../document/project-files.ts';
import { buildProgram } from '../evaluate/build-program.ts';
import { compileProgram, type Decision } from '../evaluate/compile-program.ts';
import { findUnit } from '../evaluate/find-unit.ts';
import type { TestCase } from '../model/case-suite.ts';
import type { Kill } from '../model/kill.ts';
import { killKey, type Project } from '../model/project.ts';
import type { Stage } from '../model/stage.ts';
import type { Report } from '../reporters/report.ts';
import { aKill } from '../testing/builders.ts';
import { mend, pullRequest } from './start-pull-request.ts';
import { type DemoRepository, editFile, makeDemoRepository } from './start-repository.ts';

const root = join(import.meta.dirname, '../..');
const cli = join(root, 'bin/maestro-flags.cjs');
const scratch = mkdtempSync(join(tmpdir(), 'sample-project-'));
let repository: DemoRepository;

beforeAll(() => {
  repository = makeDemoRepository(join(root, 'flags'), pullRequest);
  editFile(repository.folder, mend);
});

afterAll(() => {
  repository.remove();
  rmSync(scratch, { recursive: true });
});

describe('the cases of the sample project', () => {
  test('come out as they say', () => {
    expect(answers(readProject(join(root, 'flags')))).toEqual(expectations(readProject(join(root, 'flags'))));
  });

  test('come out as they say after the pull request', () => {
    const project = readProject(join(repository.folder, 'flags'));
    expect(answers(project)).toEqual(expectations(project));
  });

  test('are there for most flags', () => {
    const { suites, flags } = readProject(join(root, 'flags'));
    expect(suites.length / flags.size).toBeGreaterThan(0.75);
  });
});

test('the sample project compiles to the same bytes in another folder, time zone, locale and file order', () => {
  const files = readdirSync(join(root, 'flags'), { recursive: true, encoding: 'utf8' }).filter(isProjectFile).sort();
  writeCopy(join(scratch, 'a'), files);
  writeCopy(join(scratch, 'deeper/down/b'), files.toReversed());
  const first = compile(join(scratch, 'a'), { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' });
  const second = compile(join(scratch, 'deeper/down/b'), { TZ: 'America/St_Johns', LC_ALL: 'C', LANG: 'C' });
  expect(Object.keys(first).sort()).toEqual(['development.flags.json', 'production.flags.json', 'staging.flags.json']);
  expect(second).toEqual(first);
});

test.each([
  ['validate'],
  ['plan'],
  ['prove', '--no-change', 'HEAD..HEAD'],
  ['list'],
  ['show', 'one-page-checkout'],
  ['explain', 'stage-skip'],
  ['eval', 'fraud-model', '--env', 'production', '--context', '{"tenant":"globex","industry":"retail"}', '--at', '2026-11-23T09:00:00Z', '--trace'],
])('what people see of %s is rendered from the value that --format json prints', (...command: string[]) => {
  const report = JSON.parse(run(repository.folder, [...command, '--format', 'json'])) as Report; // as: our own output
  expect(renderReport(report, 'pretty', { color: false, unicode: true, width: 100 })).toBe(run(repository.folder, command));
});

function readProject(folder: string): Project {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isProjectFile).sort();
  const { project } = loadProject('flags', files.map((file) => ({ kind: 'bytes', path: `flags/${file}`, bytes: readFileSync(join(folder, file)) })));
  if (project === undefined) throw new Error(`${folder} cannot be read`);
  return project;
}

function expectations(project: Project): readonly object[] {
  return project.suites.flatMap(({ flag, cases }) => cases.map(({ name, expect: { variant, reason } }) => ({ flag, name, variant, ...(reason === undefined ? {} : { reason }) })));
}

function answers(project: Project): readonly object[] {
  return project.suites.flatMap(({ flag, cases }) =>
    cases.map((item) => {
      const { variant, reason } = decide(project, flag, item);
      return { flag, name: item.name, variant, ...(item.expect.reason === undefined ? {} : { reason }) };
    }),
  );
}

function decide(project: Project, flag: string, item: TestCase): Decision {
  const program = buildProgram(withGiven(project, item), flag, item.environment);
  const { attribute, salt } = program.rollout;
  const unit = item.bucket === undefined ? {} : { [attribute]: findUnit(salt, item.bucket) };
  const now = item.now === undefined ? 0 : Date.parse(item.now) / 1000;
  return compileProgram(program).decide({ ...item.context, ...unit }, now);
}

function withGiven(project: Project, { given, environment }: TestCase): Project {
  const flags = new Map(project.flags);
  // Kills in force do not count for a case.
  const kills = new Map<string, Kill>();
  for (const [key, state] of given) {
    const flag = flags.get(key);
    const settings = flag?.environments.get(environment);
    if (state.kind === 'killed') kills.set(killKey(environment, key), aKill({ flag: key, environment }));
    else if (flag !== undefined && settings !== undefined) {
      const stage: Stage = state;
      flags.set(key, { ...flag, environments: new Map([...flag.environments, [environment, { ...settings, stage }]]) });
    }
  }
  return { ...project, flags, kills };
}

function writeCopy(folder: string, files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(folder, 'flags', file)), { recursive: true });
    writeFileSync(join(folder, 'flags', file), readFileSync(join(root, 'flags', file)));
  }
}

function compile(folder: string, environment: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  run(folder, ['compile', '--all', '--out', 'out'], environment);
  return Object.fromEntries(readdirSync(join(folder, 'out')).map((name) => [name, readFileSync(join(folder, 'out', name), 'utf8')]));
}

function run(folder: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], NO_COLOR: '1', LC_ALL: 'C.UTF-8', COLUMNS: '100', ...environment },
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stdout}${stderr}`);
  return stdout;
}
