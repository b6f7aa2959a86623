import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** An action as its file says it. */
export interface ActionFile {
  readonly inputs?: Readonly<Record<string, { readonly required?: boolean; readonly default?: string }>>;
  readonly outputs?: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly ActionStep[] };
}

interface ActionStep {
  readonly id?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface ActionRun {
  /** The folder of the action, with its `action.yml`. */
  readonly action: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** The checkout. */
  readonly workspace: string;
  /** A folder for the files of the runner. */
  readonly temporary: string;
  /** The variables of the job; nothing else of this process but PATH and HOME. */
  readonly environment: Readonly<Record<string, string>>;
  readonly token: string;
}

export interface ActionResult {
  readonly exit: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly log: string;
}

/** Reads the file of an action. */
export function readAction(folder: string): ActionFile {
  return parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as ActionFile; // as: its schema is a test of its own
}

let count = 0;

/**
 * Runs a composite action of run-steps as the runner of GitHub does (actions/runner, CompositeActionHandler, ScriptHandler and
 * FileCommandManager): expressions are replaced before anything runs, a script is a file for `bash -eo pipefail`, each step has
 * files of its own for outputs, environment and summary, a step that fails ends the action, and outputs are read all the same.
 */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const action = readAction(run.action);
  const scope: Scope = { inputs: inputsOf(action, run), token: run.token, steps: new Map() };
  const result = { exit: 0, summary: '', log: '' };
  let carried: Readonly<Record<string, string>> = {};
  for (const step of action.runs.steps) {
    const done = await runStep(step, { run, scope, carried });
    result.exit = done.exit;
    result.log += done.log;
    result.summary += done.summary;
    carried = { ...carried, ...done.environment };
    if (step.id !== undefined) scope.steps.set(step.id, done.outputs);
    if (done.exit !== 0) break;
  }
  const outputs = Object.entries(action.outputs ?? {}).map(([name, { value }]) => [name, evaluate(value, scope)]);
  return { ...result, outputs: Object.fromEntries(outputs) as Record<string, string> }; // as: pairs of texts
}

interface Scope {
  readonly inputs: Readonly<Record<string, string>>;
  readonly token: string;
  readonly steps: Map<string, Readonly<Record<string, string>>>;
}

function inputsOf({ inputs = {} }: ActionFile, run: ActionRun): Readonly<Record<string, string>> {
  const unknown = Object.keys(run.inputs).filter((name) => !(name in inputs));
  if (unknown.length > 0) throw new Error(`the action has no input ${unknown.join(', ')}`);
  const scope: Scope = { inputs: {}, token: run.token, steps: new Map() };
  const values = Object.entries(inputs).map(([name, { default: otherwise = '' }]) => [name, run.inputs[name] ?? evaluate(otherwise, scope)]);
  return Object.fromEntries(values) as Record<string, string>; // as: pairs of texts
}

/** Replaces what these actions use of the language of expressions; anything else is an error here, as it would be a risk there. */
function evaluate(text: string, { inputs, token, steps }: Scope): string {
  return text.replace(/\$\{\{ *([^}]*?) *\}\}/g, (_, expression: string) => {
    const [kind = '', name = '', outputs, output = ''] = expression.split('.');
    if (kind === 'inputs' && outputs === undefined) return inputs[name] ?? '';
    if (expression === 'github.token') return token;
    if (kind === 'steps' && outputs === 'outputs') return steps.get(name)?.[output] ?? '';
    throw new Error(`no expression for an action of ours: ${expression}`);
  });
}

interface StepScene {
  readonly run: ActionRun;
  readonly scope: Scope;
  readonly carried: Readonly<Record<string, string>>;
}

interface StepResult extends ActionResult {
  readonly environment: Readonly<Record<string, string>>;
}

async function runStep(step: ActionStep, { run, scope, carried }: StepScene): Promise<StepResult> {
  count += 1;
  const folder = join(run.temporary, `step-${count}`);
  mkdirSync(folder, { recursive: true });
  const file = (name: string, text = ''): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const script = file('script.sh', evaluate(step.run ?? '', scope));
  const files = { GITHUB_OUTPUT: file('output'), GITHUB_ENV: file('env'), GITHUB_PATH: file('path'), GITHUB_STEP_SUMMARY: file('summary') };
  const own = Object.entries(step.env ?? {}).map(([name, value]) => [name, evaluate(value, scope)]);
  const environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: run.temporary,
    RUNNER_TEMP: run.temporary,
    GITHUB_WORKSPACE: run.workspace,
    GITHUB_ACTION_PATH: run.action,
    ...run.environment,
    ...carried,
    ...(Object.fromEntries(own) as Record<string, string>), // as: pairs of texts
    ...files,
  };
  const { exit, log } = await shell(script, run.workspace, environment);
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return { exit, log, summary: read('summary'), outputs: readCommands(read('output')), environment: readCommands(read('env')) };
}

function shell(script: string, cwd: string, env: Readonly<Record<string, string>>): Promise<{ readonly exit: number; readonly log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (log += text));
    child.on('error', reject).on('close', (code) => resolve({ exit: code ?? -1, log }));
  });
}

/** `NAME=VALUE`, or `NAME<<DELIMITER` and lines up to the delimiter; anything else fails the step there. */
function readCommands(text: string): Readonly<Record<string, string>> {
  const lines = text.split('\n');
  const found: Record<string, string> = {};
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const [equals, here] = [line.indexOf('='), line.indexOf('<<')];
    if (equals > 0 && (here < 0 || equals < here)) found[line.slice(0, equals)] = line.slice(equals + 1);
    else if (here > 0 && line.length > here + 2) {
      const end = lines.indexOf(line.slice(here + 2), at + 1);
      if (end < 0) throw new Error(`the delimiter of ${line} is not found`);
      found[line.slice(0, here)] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else throw new Error(`no output: ${line}`);
  }
  return found;
}
