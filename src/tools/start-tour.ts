import { spawnSync } from 'node:child_process';
import { editFile, withoutGitVariables } from './start-repository.ts';
import { mend } from './start-pull-request.ts';

/** One command of the tour, as a user would type it, and what it has to end with. */
export interface Step {
  readonly before: string;
  readonly command: readonly string[];
  /** Where it runs: the checkout with the sample project, or the repository with the pull request. */
  readonly where: 'checkout' | 'pull-request';
  readonly exit: number;
  /** Said when it does not end with 0. */
  readonly after?: string;
  /** `last` shows only the last sentence of what it prints: its last line, and what of it does not fit on one. */
  readonly show?: 'last';
  readonly prepare?: (folder: string) => void;
}

export const planCommand: readonly string[] = ['plan'];

/** What `npm start` shows, in order. */
export const tour: readonly Step[] = [
  {
    before: 'The sample project in flags/ is a payments company. Is it sound?',
    command: ['validate'],
    where: 'checkout',
    exit: 0,
  },
  {
    before: 'A pull request, "Move rollouts along before the freeze". What would it do to users?',
    command: planCommand,
    where: 'pull-request',
    exit: 1,
    after: 'as it should: search-v2 would jump from 10 % to everyone, and the plan says what to write instead.',
  },
  {
    before: 'After that one edit, `stage: 50%` in flags/search/search-v2.yaml:',
    command: planCommand,
    where: 'pull-request',
    exit: 0,
    show: 'last',
    prepare: (folder) => editFile(folder, mend),
  },
  {
    before: 'What applications read, one flagd flag definition per environment:',
    command: ['compile', '--all', '--out', 'dist/flags'],
    where: 'checkout',
    exit: 0,
  },
  {
    before: 'Why does this user get that variant?',
    command: [
      'eval', 'fraud-model', '--env', 'production', '--trace',
      '--context', '{"targetingKey":"u-21","tenant":"globex","industry":"retail","country":"DE"}',
    ],
    where: 'checkout',
    exit: 0,
  },
];

export interface Places {
  readonly cli: string;
  readonly checkout: string;
  readonly pullRequest: string;
}

/** Runs one step, shows its command line and what it prints; returns whether it ended as it should. */
export function runStep(step: Step, places: Places): boolean {
  const folder = step.where === 'checkout' ? places.checkout : places.pullRequest;
  step.prepare?.(folder);
  console.log(`\n${step.before}\n\n$ ${['maestro-flags', ...step.command].map(quoteForShell).join(' ')}`);
  const result = spawnSync(process.execPath, [places.cli, ...step.command], {
    cwd: folder,
    encoding: 'utf8',
    env: toEnvironment(step),
    stdio: step.show === undefined ? 'inherit' : ['ignore', 'pipe', 'inherit'],
  });
  if (step.show === 'last') console.log(/\S.*(?:\n +\S.*)*$/.exec(result.stdout.trimEnd())?.[0]);
  if (result.status === step.exit) {
    if (step.after !== undefined) console.log(`exit ${result.status}, ${step.after}`);
    return true;
  }
  console.error(`This command ended with ${result.status ?? result.signal}; it should have ended with ${step.exit}.`);
  return false;
}

/** The user's environment; a step whose output passes through here keeps the colours of the terminal it ends up on. */
function toEnvironment(step: Step): NodeJS.ProcessEnv {
  const environment = withoutGitVariables(process.env);
  const keepsColours = step.show === 'last' && process.stdout.isTTY && environment['NO_COLOR'] === undefined && environment['FORCE_COLOR'] === undefined;
  return keepsColours ? { ...environment, FORCE_COLOR: '1' } : environment;
}

function quoteForShell(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
