import { arch, release, type } from 'node:os';
import { type Heard, listenToActivities } from '../effects/activity.ts';
import { gitVersion } from '../effects/git-version.ts';
import type { Clock, ShowProgress } from '../effects/ports.ts';
import { printable } from '../source/printable.ts';
import { exitCodes } from '../workflows/exit-codes.ts';
import type { Loudness } from './invocation.ts';
import { makeProgress, ProgressLine, takesProgress, Waiting } from './progress.ts';

/** What is said on stderr beside the result and what went wrong. */
export interface Voice {
  readonly showProgress: ShowProgress;
  /** Something is about to be written that stays. */
  readonly makeRoom: () => void;
  /** Asks, with no progress in between. */
  readonly asking: <T>(ask: () => Promise<T>) => Promise<T>;
  /** No more progress: the result is being written. */
  readonly fallSilent: () => void;
  /** What the command came to, with `--verbose`. */
  readonly tellEnd: (exit: number) => void;
}

const betweenLooks = 200;

/** The voice of this process. Whoever pipes or redirects stderr, or runs in CI, gets no progress. */
export function makeVoice(loudness: Loudness, clock: Clock, toolVersion: string): Voice {
  const line = new ProgressLine(process.stderr, loudness !== 'quiet' && takesProgress(process.env));
  const stopWaiting = line.isWanted ? showWaiting(line, clock) : () => undefined;
  const say = (text: string): void => {
    line.clear();
    process.stderr.write(`verbose: ${printable(text, mostCharacters)}\n`);
  };
  const stopTelling = loudness === 'verbose' ? tellEverything(say, toolVersion) : () => undefined;
  return {
    showProgress: makeProgress(line, clock),
    makeRoom: () => line.clear(),
    asking: (ask) => line.without(ask),
    fallSilent: () => {
      stopWaiting();
      line.clear();
    },
    tellEnd: (exit) => {
      stopTelling();
      if (loudness === 'verbose') say(`ended with ${exit}${nameOf(exit)} after ${inSeconds(performance.now())}`);
    },
  };
}

function showWaiting(line: ProgressLine, clock: Clock): () => void {
  const waiting = new Waiting(line, clock);
  const stopListening = listenToActivities((heard) => waiting.hear(heard));
  const timer = setInterval(() => waiting.look(), betweenLooks).unref();
  return () => {
    stopListening();
    clearInterval(timer);
  };
}

const mostCharacters = 300;

function tellEverything(say: (text: string) => void, toolVersion: string): () => void {
  say(`maestro-flags ${toolVersion}, Node ${process.versions.node}, ${type()} ${release()} ${arch()}`);
  const below = `${process.cwd()}/`;
  let usesGit = false;
  return listenToActivities((heard) => {
    if (!usesGit && heard.activity.what.startsWith('git ')) say(gitVersion() ?? 'there is no git');
    usesGit ||= heard.activity.what.startsWith('git ');
    const text = wordsOf(heard);
    if (text !== undefined) say(text.replaceAll(below, ''));
  });
}

function wordsOf({ phase, activity, milliseconds, outcome }: Heard): string | undefined {
  if (phase === 'begin') return undefined;
  return milliseconds === undefined ? activity.what : `${printable(activity.what, mostCharacters - 60)}: ${outcome}, ${inSeconds(milliseconds)}`;
}

function inSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(3)} s`;
}

/** `done`, `usage`: the word for an exit code, as the reference of exit codes has it. */
function nameOf(exit: number): string {
  const name = Object.entries(exitCodes).find(([, code]) => code === exit)?.[0];
  return name === undefined ? '' : ` (${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)})`;
}
