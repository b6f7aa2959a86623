import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FormatName } from '../reporters/format-names.ts';
import type { Report } from '../reporters/report.ts';
import { type Performed, runCommand } from '../testing/run-command.ts';
import { type SampleCommand, sampleCommands, type SampleGrounds, sampleGrounds } from '../testing/sample-commands.ts';
import { commands } from './commands/index.ts';
import { renderReport } from './render.ts';

const isLong = process.env['MAESTRO_TEST_LONG'] === '1';
let grounds: SampleGrounds;
beforeAll(async () => {
  grounds = await sampleGrounds();
});
afterAll(() => grounds.remove());

interface Run extends Performed {
  readonly directory: string;
  /** What the same run wrote as JSON; `undefined` where no report came about. */
  readonly report: Report | undefined;
}

/** What the runner of GitHub Actions sets in every job. */
const job = { CI: 'true', GITHUB_ACTIONS: 'true' };

/** Runs a sample, on a ground of its own, with further options, and where it is said in a job. */
async function run({ ground, argv, isRaw }: SampleCommand, options: readonly string[] = [], environment: Readonly<Record<string, string>> = {}): Promise<Run> {
  const place = grounds.lay(ground);
  const file = join(place.cwd, 'report.json');
  const reported = isRaw === true || argv[0] === 'dev' ? [] : ['--report', 'json=report.json'];
  try {
    const performed = await runCommand([...argv, ...options, ...reported], { ...place, environment: { ...place.environment, ...environment } });
    return { ...performed, directory: place.cwd, report: existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined }; // as: our own file
  } finally {
    place.remove();
  }
}

function shown(report: Report, format: FormatName = 'pretty'): string {
  return renderReport(report, format, { color: false, unicode: true, width: 80 });
}

/** What each run says in its own way: where it was, how long it took, and what it made up. */
function likened(text: string, { directory }: Run): string {
  return text
    .replaceAll(directory, '$DIR')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
    .replace(/[\d.]+ s\b/g, 'S s')
    .replace(/"(?:\w*milliseconds|age_seconds)": \d+|live for [^(]+\(/g, 'MS')
    .replace(/\b01[0-9A-Z]{24}\b/g, 'ULID')
    .replace(/\b[0-9a-f]{40,64}\b|MCowBQYDK2VwAyEA[^"]+|\b[0-9a-f]{7}(?= on | of )/g, 'HEX')
    .replace(/127\.0\.0\.1:\d+|flags-[0-9a-z]+|-\d{14}/g, 'X');
}

it('there is a sample of every command, of its success and of what it refuses', () => {
  const missing = commands.flatMap(({ name }) => {
    const samples = sampleCommands.filter(({ argv }) => argv[0] === name);
    return [...(name === 'dev' || samples.some(({ exit }) => exit === 0) ? [] : [name]), ...(samples.some(({ exit }) => exit > 0) ? [] : [name])];
  });
  expect(missing).toEqual([]);
});

const left: string[] = [];

describe.each(sampleCommands)('$name', (sample) => {
  let plain: Run;
  beforeAll(async () => {
    plain = await run(sample);
  });

  it('ends as it should, and shows the very value that programs get', () => {
    expect(plain.exit).toBe(sample.exit);
    if (plain.report !== undefined && plain.stdout !== '') expect(plain.stdout).toBe(shown(plain.report));
  });

  it('says more on stderr with --verbose, and the same on stdout, also in a job', async () => {
    const verbose = await run(sample, ['--verbose'], job);
    const told = verbose.stderr.split('\n').filter((line) => line.startsWith('verbose: '));
    expect(verbose.exit).toBe(plain.exit);
    expect(likened(verbose.stdout, verbose)).toBe(likened(plain.stdout, plain));
    expect(likened(verbose.stderr.replace(/^verbose: .*\n/gm, ''), verbose)).toBe(likened(plain.stderr, plain));
    // A command line that is wrong in itself ends before there is anything to tell.
    if (told.length > 0) expect([told[0], told.at(-1)]).toEqual([expect.stringMatching(/^verbose: maestro-flags \d.*, Node \d.*, /), expect.stringMatching(new RegExp(`^verbose: ended with ${sample.exit} \\([a-z -]+\\) after \\d+\\.\\d{3} s$`))]);
    expect(told.filter((line) => line.includes('undefined'))).toEqual([]);
  });

  it('says with --quiet the same or nothing on stdout, and nothing less of what is wrong', async () => {
    const quiet = await run(sample, ['--quiet']);
    expect(quiet.exit).toBe(plain.exit);
    expect(likened(quiet.stderr, quiet)).toBe(likened(plain.stderr, plain));
    if (quiet.stdout !== '' || plain.exit > 0) expect(likened(quiet.stdout, quiet)).toBe(likened(plain.stdout, plain));
    if (quiet.stdout !== '' && plain.exit === 0) left.push(sample.name);
  });

  const isForPrograms = sample.isRaw !== true && (isLong || sample.exit === 0);
  it.each(isForPrograms ? ['json'] : [])('gives programs the same with --quiet, as %s', async () => {
    const quiet = await run(sample, ['--format', 'json', '--quiet']);
    expect(quiet.exit).toBe(plain.exit);
    expect(JSON.parse(quiet.stdout)).toHaveProperty('format_version');
    if (plain.report !== undefined) expect(likened(quiet.stdout, quiet)).toBe(likened(shown(plain.report, 'json'), plain));
  });
});

it('with --quiet only what was asked to be shown, or has to be known, is left of what went well', () => {
  expect(left).toEqual(['compile: as it is', 'completion', 'completion: as it is', 'doctor', 'eval', 'eval: as it is', 'explain', 'generate', 'history', 'keys: new', 'list', 'plan', 'restore: of what lives', 'show', 'status', 'why']);
});
