import { join } from 'node:path';
import { interleavedMedians, processContender } from './rounds.ts';
import { formatMilliseconds, formatRatio, formatTable } from './table.ts';
import { writeProject } from './projects.ts';

export interface StartUpBench {
  readonly root: string;
  readonly scratch: string;
  readonly rounds: number;
}

/** Times what everybody waits for, however small the project, against a Node that does nothing. */
export function benchStartUp(bench: StartUpBench): string {
  const cli = join(bench.root, 'bin/maestro-flags.cjs');
  const project = join(bench.scratch, 'project-20');
  writeProject(project, 20);
  const medians = interleavedMedians(
    [
      processContender('node -e 0', ['-e', '0'], bench.scratch),
      processContender('--version', [cli, '--version'], bench.scratch),
      processContender('--help', [cli, '--help'], bench.scratch),
      processContender('validate, 20 flags', [cli, 'validate', '--project', project], bench.scratch),
    ],
    bench.rounds,
  );
  const base = medians.get('node -e 0') ?? Number.NaN;
  const rows = [...medians].map(([name, time]) => [name, formatRatio(time, base), formatMilliseconds(time)]);
  return formatTable('Start-up against an empty Node process', ['command', 'x node', 'time'], rows);
}
