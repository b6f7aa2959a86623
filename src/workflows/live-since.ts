import type { Git, ListedCommit } from '../effects/ports.ts';
import type { Project } from '../model/project.ts';
import { comparePast, type FlagPlace } from '../plan/compare-past.ts';
import { type LiveHistory, type LiveSince, placeKey } from '../plan/live-since.ts';
import { fileName, PastFiles } from './past-files.ts';
import { PastFlagReader } from './past-flag.ts';
import { type CommittedFiles, type PastState, walkBack, type WalkOptions } from './walk-back.ts';

/**
 * Since when flags are live as a commit has them: one walk back along the first parents for all of them, as far as the last
 * answer is away. A commit with errors that hide a flag says nothing about it: where the flag was another before it, the
 * later date counts.
 */
export async function liveSince(git: Git, base: CommittedFiles, { asked, page }: { readonly asked: readonly FlagPlace[]; readonly page?: number }): Promise<LiveHistory> {
  const answers = new Map<string, LiveSince>();
  const reader = new PastFlagReader(git, base.topLevel);
  const newest = new PastFiles(base.files);
  let open: readonly Question[] = await inTurn(asked, (place) => toQuestion(place, { reader, base, newest }));
  const options: WalkOptions = { ...(page === undefined ? {} : { page }), onListed: (commits) => prepare(commits, open, reader) };
  for await (const { commit, before } of walkBack(git, base, options)) {
    for (const question of open) if (question.isKnown) question.oldest = { commit: commit.commit, seconds: commit.committedAtSeconds };
    const answered = before === undefined ? open : await inTurn(open, async (question) => ((await isOther(question, before, reader)) ? question : undefined));
    for (const question of answered) if (question !== undefined) answers.set(placeKey(question.place), answerOf(question, before === undefined));
    open = open.filter((question) => !answers.has(placeKey(question.place)));
    if (open.length === 0) break;
  }
  for (const question of open) answers.set(placeKey(question.place), answerOf(question, false));
  return answers;
}

interface Question {
  readonly place: FlagPlace;
  readonly present: Project;
  /** The files that the flag is made of where the walk has come to. */
  names: ReadonlySet<string>;
  /** Whether it is known to be live there as it is now. */
  isKnown: boolean;
  /** The oldest commit after which it is. */
  oldest: { readonly commit: string; readonly seconds: number } | undefined;
}

interface Present {
  readonly reader: PastFlagReader;
  readonly base: CommittedFiles;
  readonly newest: PastFiles;
}

async function toQuestion(place: FlagPlace, { reader, base, newest }: Present): Promise<Question> {
  const { project, names } = await reader.read(base.root, newest, place);
  if (project === 'broken' || project === 'absent') throw new Error(`the flag ${place.flag} was compared and cannot be read`);
  return { place, present: project, names, isKnown: true, oldest: undefined };
}

/** Whether the flag was another in this past state; notes what the next older one is compared with. */
async function isOther(question: Question, { root, files, isTouched }: PastState, reader: PastFlagReader): Promise<boolean> {
  if (!isTouched(question.names)) return false;
  const { project, names, hasUnreadKill } = await reader.read(root, files, question.place);
  question.names = names;
  if (project === 'absent') return true;
  const compared = project === 'broken' || hasUnreadKill ? 'unknown' : comparePast(project, question.present, question.place);
  question.isKnown = compared === 'same';
  return compared === 'other';
}

function answerOf({ oldest, place }: Question, isCutOff: boolean): LiveSince {
  if (oldest === undefined) throw new Error(`the flag ${place.flag} is in a commit and in no history`);
  return { kind: isCutOff ? 'cut-off' : 'since', ...oldest };
}

/** Reads what a list of commits changed in the files of the flags by one process, rather than by one for each commit. */
async function prepare(commits: readonly ListedCommit[], open: readonly Question[], reader: PastFlagReader): Promise<void> {
  const names = new Set(open.flatMap((question) => [...question.names]));
  const changes = commits.flatMap((commit) => commit.changes).filter(({ path }) => names.has(fileName(path) ?? ''));
  await reader.prepare(changes.flatMap(({ before }) => (before?.kind === 'object' ? [before] : [])));
}

/** One after the other: they share what was read. */
async function inTurn<A, B>(items: readonly A[], ask: (item: A) => Promise<B>): Promise<readonly B[]> {
  const results: B[] = [];
  for (const item of items) results.push(await ask(item));
  return results;
}
