import { resolve } from 'node:path';
import { nodeFiles } from '../effects/node-files.ts';
import { systemClock } from '../effects/system-clock.ts';
import { type FormatName, formatNames } from '../reporters/format-names.ts';
import type { Explain } from '../reporters/render-options.ts';
import { goesWithoutSaying } from '../reporters/goes-without-saying.ts';
import type { Report } from '../reporters/report.ts';
import { printable } from '../source/printable.ts';
import { jsonHeader } from '../workflows/json-header.ts';
import { isRefusal, type Refusal } from '../workflows/refusal.ts';
import { wantsColor } from './color.ts';
import type { CommandResult, RawOutcome, Session, WatchOutcome } from './command.ts';
import type { Invocation } from './invocation.ts';
import { toProblem } from './problem.ts';
import { screenOf } from './screen.ts';
import { canRender, mediumOf, renderReport, type StreamLook } from './render.ts';
import { linkOf } from './link-of.ts';
import { makeSession } from './session.ts';
import { takesUnicode } from './terminal-text.ts';
import { usage } from './usage.ts';
import { makeVoice } from './voice.ts';

interface Surroundings {
  readonly argv: readonly string[];
  readonly toolVersion: string;
  /** Where the pages of the tool are, where its package says so. */
  readonly homepage?: string | undefined;
}

type Wanted = Extract<Invocation, { readonly kind: 'work' }>;

/** Does the work that was asked for, sets the exit code and writes what it came to. */
export async function perform(wanted: Wanted, surroundings: Surroundings & { readonly packageRoot: string }): Promise<void> {
  const voice = makeVoice(wanted.options.loudness, systemClock, surroundings.toolVersion);
  const session = makeSession(wanted.options, { ...surroundings, voice, showReport: (told) => write(told, 'pretty', { stream: 'stderr' }) });
  const result = await attempt(wanted, session, surroundings.argv);
  voice.fallSilent();
  await show(result, wanted, surroundings);
  voice.tellEnd(Number(process.exitCode));
}

/** Sets the exit code and writes what the work came to. */
async function show(result: CommandResult, wanted: Wanted, surroundings: Surroundings): Promise<void> {
  if (isRefusal(result)) return refuseWithReports(result, wanted, surroundings);
  if (!('report' in result) && wanted.options.reports.length > 0) return report(withoutReport(wanted), surroundings);
  // Before anything is written: a reader that goes away ends the process with this code.
  process.exitCode = result.exit;
  if ('chunks' in result) return writeRaw(result);
  if ('events' in result) return watch(result, wanted.options, surroundings);
  if (process.env['GITHUB_ACTIONS'] === 'true') (await import('./tell-job.ts')).tellJob(result);
  const stream = isTheResult(result.report, wanted.command) ? 'stdout' : 'stderr';
  const explain = await explainerFor([wanted.options.format, ...wanted.options.reports.map(({ format }) => format)]);
  // Before anything is printed: a reader that goes away ends the process.
  const failure = writeReports(result.report, wanted, { detail: result.detail, explain });
  if (!isLeftOut(result.report, result.exit, wanted.options)) write(result.report, wanted.options.format, { stream, detail: result.detail, explain, leads: { project: wanted.options.project, homepage: surroundings.homepage } });
  if (failure !== undefined) report(failure, surroundings);
}

/** With `--quiet` a program gets its document all the same, and a person what 0 does not say. */
function isLeftOut(result: Report, exit: number, { loudness, format }: Wanted['options']): boolean {
  return loudness === 'quiet' && exit === 0 && mediumOf(format) === 'terminal' && goesWithoutSaying(result);
}

/** Writes the same report to the files that `--report` names; gives what kept it from one. */
function writeReports(result: Report, { options, command }: Wanted, look: Pick<Showing, 'detail' | 'explain'>): Refusal | undefined {
  const files = nodeFiles(resolve('.'));
  try {
    for (const { format, path } of options.reports) {
      if (canRender(format, result.kind)) files.writeAtomic(path, renderReport(result, format, { color: false, unicode: true, width: unknownWidth, ...look }));
      else process.stderr.write(`warning: ${printable(path)} was not written: ${command} ended with what ${format} has no words for\n`);
    }
  } catch (error) {
    return toProblem(error);
  }
  return undefined;
}

/** Programs that read a report have to learn from it that there was nothing to judge. */
function refuseWithReports(refusal: Refusal, wanted: Wanted, surroundings: Surroundings): void {
  report(refusal, surroundings);
  const failure = writeReports(toErrorReport(refusal, surroundings), wanted, {});
  if (failure !== undefined) process.stderr.write(`error: ${failure.message}\n`);
}

function withoutReport({ command }: Wanted): Refusal {
  return usage(command, `${command} prints no report here, so there is nothing for --report to write`);
}

/** The explanations are loaded only for the format that carries them along. */
async function explainerFor(formats: readonly FormatName[]): Promise<Explain | undefined> {
  return formats.includes('sarif') ? (await import('./explain-code.ts')).explainForReport : undefined;
}

function toErrorReport({ code, message, help }: Refusal, { toolVersion }: Surroundings): Report {
  return { ...jsonHeader('error', toolVersion), code, message, help: [...help] };
}

/** Sets the exit code and writes why a request was not carried out. Programs get it in their format too. */
export function report(refusal: Refusal, surroundings: Surroundings): void {
  process.exitCode = refusal.exit;
  const error = toErrorReport(refusal, surroundings);
  const format = formatOf(surroundings.argv);
  const isForPrograms = mediumOf(format) === 'file';
  if (isForPrograms && canRender(format, error.kind)) write(error, format, { stream: 'stdout' });
  write(error, isForPrograms ? 'pretty' : format, { stream: 'stderr' });
}

/**
 * Writes reports as they come about. A signal ends it between two system calls, so no half-written file stays behind; a
 * handler of its own is needed because the first process of a container has no default one.
 */
async function watch({ events, shownAs, inFull = false }: WatchOutcome, options: Wanted['options'], surroundings: Surroundings): Promise<void> {
  const { format } = options;
  const stream = shownAs === undefined || shownAs === 'progress' ? process.stderr : process.stdout;
  process.once('SIGTERM', () => process.exit(143));
  process.once('SIGINT', () => process.exit(130));
  try {
    for await (const event of events) {
      if (isLeftOut(event, 0, options)) continue;
      // Line ends stand between the parts of a document only, never inside its texts.
      if (format === 'json') process.stdout.write(`${renderReport(event, 'json', lookOf(process.stdout)).replace(/\n\s*/g, '')}\n`);
      else if (shownAs === 'screen') process.stdout.write(screenOf(renderReport(event, 'pretty', lookOf(process.stdout)), process.stdout.rows ?? 24));
      else stream.write(renderReport(event, inFull ? format : 'concise', lookOf(stream)));
    }
  } catch (error) {
    report(toProblem(error), surroundings);
  }
}

function writeRaw(result: RawOutcome): void {
  for (const chunk of result.chunks) {
    if (process.stdout.errored !== null) return;
    process.stdout.write(chunk);
  }
  process.exitCode = result.exit;
  for (const warning of result.warnings) process.stderr.write(`warning: ${printable(warning, 1000)}\n`);
}

async function attempt(wanted: Wanted, session: Session, argv: readonly string[]): Promise<CommandResult> {
  try {
    return await wanted.work(session);
  } catch (error) {
    if (argv.includes('--debug') && error instanceof Error) process.stderr.write(`${error.stack ?? error.message}\n`);
    return toProblem(error);
  }
}

// The findings that keep another command from its work are not its result: `compile --stdout > file` must not hold them.
function isTheResult(result: Report, command: string): boolean {
  return result.kind !== 'error' && (result.kind !== 'validation' || command === 'validate');
}

interface Showing {
  readonly stream: 'stdout' | 'stderr';
  readonly detail?: boolean | undefined;
  readonly explain?: Explain | undefined;
  readonly leads?: Leads | undefined;
}

/** What links of a report are made from. */
type Leads = Pick<Parameters<typeof linkOf>[1], 'project' | 'homepage'>;

function write(result: Report, format: FormatName, { stream, detail, explain, leads }: Showing): void {
  const target = mediumOf(format) === 'file' ? process.stdout : process[stream];
  const look = lookOf(target);
  const link = leads === undefined || format !== 'pretty' ? undefined : linkOf(target, { ...leads, isColored: look.color });
  if (canRender(format, result.kind)) target.write(renderReport(result, format, { ...look, detail, explain, link }));
  else process.stderr.write(renderReport(result, 'pretty', lookOf(process.stderr)));
}

/** Columns that a stream is laid out for when it is no terminal. */
const unknownWidth = 100;

function lookOf(stream: NodeJS.WriteStream): StreamLook {
  const environment = process.env;
  return {
    color: wantsColor({ option: colorOption(process.argv.slice(2)), environment, isTerminal: stream.isTTY === true }),
    unicode: takesUnicode(environment),
    fits: stream.isTTY === true,
    width: stream.columns || Number(environment['COLUMNS']) || unknownWidth,
  };
}

// Read from argv itself: an error in argv has to be shown in the right look as well. The last one counts.
function colorOption(argv: readonly string[]): boolean | undefined {
  const last = optionWords(argv).findLast((word) => word === '--color' || word === '--no-color');
  return last === undefined ? undefined : last === '--color';
}

function formatOf(argv: readonly string[]): FormatName {
  const words = optionWords(argv);
  const at = words.findLastIndex((word) => word === '--format' || word.startsWith('--format='));
  const value = words[at] === '--format' ? words[at + 1] : words[at]?.slice('--format='.length);
  return formatNames.find((name) => name === value) ?? 'pretty';
}

function optionWords(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  return end < 0 ? argv : argv.slice(0, end);
}
