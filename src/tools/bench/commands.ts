import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { type Contender, interleavedMedians, processContender } from './rounds.ts';
import { formatMilliseconds, formatNumber, formatRatio, formatTable } from './table.ts';
import { writeProject } from './projects.ts';

/** The least that anything which reads YAML with positions has to do: read every file and parse it, in one process. */
const bareLimit = `
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { parseDocument } = require('yaml');
let errors = 0;
for (const name of readdirSync(process.argv[2], { recursive: true })) {
  if (name.endsWith('.yaml')) errors += parseDocument(readFileSync(join(process.argv[2], name), 'utf8')).errors.length;
}
if (errors > 0) process.exitCode = 1;
`;

export interface CommandBench {
  readonly root: string;
  readonly scratch: string;
  readonly sizes: readonly number[];
  readonly rounds: number;
}

/** Times validate and compile as whole processes against the bare limit on the same files; a table per run. */
export function benchCommands(bench: CommandBench): string {
  const limit = writeBareLimit(bench);
  const rows = bench.sizes.flatMap((size) => benchSize(bench, limit, size));
  return formatTable(
    'Whole commands against the bare limit (one process: read the same files, `yaml` parseDocument)',
    ['flags', 'command', 'x limit', 'time', 'per flag'],
    rows,
  );
}

function benchSize(bench: CommandBench, limit: string, size: number): readonly (readonly string[])[] {
  const project = join(bench.scratch, `project-${size}`);
  writeProject(project, size);
  const medians = interleavedMedians(contenders(bench, limit, project), size >= 10_000 ? Math.min(bench.rounds, 3) : bench.rounds);
  const base = medians.get('bare limit') ?? Number.NaN;
  return [...medians].map(([name, time]) => [
    formatNumber(size),
    name,
    formatRatio(time, base),
    formatMilliseconds(time),
    `${formatNumber((time * 1000) / size)} us`,
  ]);
}

function contenders(bench: CommandBench, limit: string, project: string): readonly Contender[] {
  const cli = join(bench.root, 'bin/maestro-flags.cjs');
  return [
    processContender('bare limit', [limit, project], bench.scratch),
    processContender('validate', [cli, 'validate', '--project', project], bench.scratch),
    processContender('compile --env', [cli, 'compile', '--env', 'production', '--project', project, '--out', `${project}-one`], bench.scratch),
    processContender('compile --all', [cli, 'compile', '--all', '--project', project, '--out', `${project}-all`], bench.scratch),
  ];
}

/** Bundled into one file, as the tool itself is: otherwise the limit would pay for loading the parser's many modules. */
function writeBareLimit(bench: CommandBench): string {
  const path = join(bench.scratch, 'bare-limit.cjs');
  const bundle = buildSync({ stdin: { contents: bareLimit, resolveDir: bench.root }, bundle: true, platform: 'node', format: 'cjs', write: false });
  writeFileSync(path, bundle.outputFiles[0]?.text ?? '');
  return path;
}
