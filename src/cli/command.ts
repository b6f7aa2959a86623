import type { Command } from '@commander-js/extra-typings';
import type { Clock, Files, Git, LocalServing, Records, ShowProgress } from '../effects/ports.ts';
import { checkFormats, type FormatName, formatNames, generalFormats } from '../reporters/format-names.ts';
import type { Report } from '../reporters/report.ts';
import type { Outcome } from '../workflows/outcome.ts';
import type { Refusal } from '../workflows/refusal.ts';

/** A line of the list of commands. Its module is loaded only when the command is asked for. */
export interface CommandEntry {
  readonly name: string;
  readonly group: 'start' | 'author' | 'review' | 'ship' | 'operate' | 'generate';
  readonly summary: string;
  /** Of what its report can be told as: of findings in files, of findings, or of neither; `none` where there is no report. */
  readonly findings?: 'in-files' | 'checks' | 'none';
  readonly load: () => Promise<CommandModule>;
}

/** The formats that a command's report can be had in. */
export function formatsOf({ findings }: CommandEntry): readonly FormatName[] {
  if (findings === 'in-files') return formatNames;
  return findings === 'checks' ? checkFormats : generalFormats;
}

/** What a command's file exports as `command`. */
export interface CommandModule {
  /** The first thing its help shows. */
  readonly examples: readonly Example[];
  /** Declares arguments and options; the action delivers the work, which is done after the command line was judged. */
  readonly define: (command: Command, deliver: Deliver) => void;
}

export interface Example {
  readonly command: string;
  readonly purpose: string;
}

type Deliver = (work: Work) => void;
export type Work = (session: Session) => CommandResult | Promise<CommandResult>;

/** What a command comes to. Commands never print. */
export type CommandResult = Outcome<Report> | RawOutcome | WatchOutcome | Refusal;

/**
 * A result that is printed as it is (an artifact, lines of JSON), whatever `--format` says. It may come about while the
 * chunks are read: `exit` and `warnings` (for stderr) count when the last one was.
 */
export interface RawOutcome {
  readonly chunks: Iterable<string>;
  readonly warnings: readonly string[];
  readonly exit: number;
}

/**
 * Reports that come about one after the other until a signal ends the process: each a line, for people on stderr, with
 * `--format json` one JSON document on stdout.
 */
export interface WatchOutcome {
  readonly events: AsyncIterable<Report>;
  /** Whether people get whole reports, as they ask for them, instead of lines. */
  readonly inFull?: boolean;
  readonly exit: number;
  /** Lines on stderr where the result is elsewhere (a file), lines on stdout, or each report drawn over the one before. */
  readonly shownAs?: 'progress' | 'result' | 'screen';
}

/** What a command may use of the world and of the global options. */
export interface Session {
  readonly files: Files;
  readonly clock: Clock;
  /** Git is loaded only by the commands that need it. */
  readonly loadGit: () => Promise<Git>;
  /** Absolute, with `/`. */
  readonly cwd: string;
  readonly toolVersion: string;
  readonly format: FormatName;
  /** What `--project` says. */
  readonly project: string | undefined;
  /** The texts of the published schemas by file name. */
  readonly readSchemas: () => ReadonlyMap<string, string>;
  /** All of standard input. */
  readonly readInput: () => Promise<Uint8Array>;
  /** Asks at the terminal for one key; whether it was `y`, `undefined` where there is no terminal. */
  readonly askKey: (question: string) => Promise<boolean | undefined>;
  /** Streams of records are loaded only by the commands that read them. */
  readonly loadRecords: () => Promise<Records>;
  /** Says something on stderr while the command goes on: a line, or a report as people read it. */
  readonly tell: (what: string | Report) => void;
  /** Says a line on stderr that nobody misses under `--quiet`. */
  readonly mention: (line: string) => void;
  /** Serving is loaded only by the commands that serve. */
  readonly loadServing: () => Promise<LocalServing>;
  readonly showProgress: ShowProgress;
}
