import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type EvaluationTimes, measureEvaluation } from './measure-evaluation.ts';
import { type Scenario, scenarios } from './scenarios.ts';
import { formatNumber, formatRatio, formatTable } from './table.ts';

/** The last row: one process that asks for every flag in turn, as a server does. */
const inTurn = 'all four in turn';

export interface EvaluationBench {
  readonly root: string;
  readonly rounds: number;
}

/**
 * One decision of ours, of flagd-core and of a function written by hand. Every flag has a process of its own: in one process
 * the call sites that flags share would make the later ones slower, and the order of the rows would decide.
 */
export function benchEvaluation(bench: EvaluationBench): string {
  const rows = [...scenarios.map(({ name }) => name), inTurn].map((name) => toRow(name, measureInProcess(bench, name)));
  return formatTable(
    'One evaluation: ours against a hand-written function for the same flag, and flagd-core (compiled mode) against ours',
    ['flag', 'ours x hand-written', 'flagd-core x ours', 'hand-written', 'ours', 'flagd-core'],
    rows,
  );
}

/** What the child process of one row measures. */
export function measureNamed(name: string, rounds: number): EvaluationTimes {
  const chosen: readonly Scenario[] = name === inTurn ? scenarios : scenarios.filter((scenario) => scenario.name === name);
  if (chosen.length === 0) throw new Error(`there is no scenario ${JSON.stringify(name)}`);
  return measureEvaluation(chosen, rounds);
}

function measureInProcess({ root, rounds }: EvaluationBench, name: string): EvaluationTimes {
  const args = ['--import', 'tsx', join(root, 'src/tools/bench.ts'), '--scenario', name, '--rounds', String(rounds)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`measuring ${name} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as EvaluationTimes; // as: the child prints what measureNamed returns
}

function toRow(name: string, times: EvaluationTimes): readonly string[] {
  const { handWritten, ours, flagdCore } = times;
  return [name, formatRatio(ours, handWritten), formatRatio(flagdCore, ours), ...[handWritten, ours, flagdCore].map((time) => `${formatNumber(time)} ns`)];
}
