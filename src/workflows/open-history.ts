import type { FolderHistory } from '../effects/ports.ts';
import { printable } from '../source/printable.ts';
import { exitCodes } from './exit-codes.ts';
import { findProject, type ProjectRequest } from './find-project.ts';
import { formerFolder } from './former-folder.ts';
import { toIsoSeconds } from './past-commit.ts';
import type { Readers } from './plan-target.ts';
import { type ProjectHistory, readHistory } from './read-history.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';

/** A point of history that a command line names. */
export type Moment = { readonly kind: 'revision'; readonly revision: string } | { readonly kind: 'instant'; readonly seconds: number };

export interface HistoryQuestion extends ProjectRequest {
  /** Up to where history is read; the default is what is checked out. */
  readonly at: Moment | undefined;
}

/** The first-parent history of a project, up to a commit. */
export interface OpenedHistory {
  readonly kind: 'history';
  readonly root: string;
  readonly topLevel: string;
  /** For people and for programs. */
  readonly at: { readonly label: string; readonly commit: string };
  readonly history: ProjectHistory;
}

/** Finds the project and reads its history. */
export async function openHistory(effects: Readers, question: HistoryQuestion): Promise<OpenedHistory | Refusal> {
  const place = findProject(effects.files, question);
  if (isRefusal(place)) return place;
  const { topLevel, root } = place;
  if (topLevel === undefined) return noGit();
  const tip = await resolveTip(effects, topLevel, question.at);
  if (isRefusal(tip)) return tip;
  const read = await readHistory(effects.git, { topLevel, commit: tip.commit, root: await rootAt(effects, { topLevel, root }, tip) });
  const { at } = question;
  if (at?.kind !== 'instant') return { kind: 'history', root, topLevel, at: { label: tip.label, commit: tip.commit }, history: read };
  const history = { ...read, commits: commitsUntil(read, at.seconds) };
  const [newest] = history.commits;
  if (newest === undefined) return nothingThen(at.seconds, read.isCutOff);
  return { kind: 'history', root, topLevel, at: { label: `${newest.commit.slice(0, 7)} (the last by ${toIsoSeconds(at.seconds)})`, commit: newest.commit }, history };
}

/** The commits from the newest one on that was committed by then. */
export function commitsUntil({ commits }: FolderHistory, seconds: number): FolderHistory['commits'] {
  const index = commits.findIndex((commit) => commit.committedAtSeconds <= seconds);
  return index === -1 ? [] : commits.slice(index);
}

/** Where the project that stands here now stood at an older revision. */
async function rootAt({ git }: Readers, { topLevel, root }: { readonly topLevel: string; readonly root: string }, tip: Tip): Promise<string> {
  const head = tip.isAsked ? await git.resolveCommit(topLevel, 'HEAD') : undefined;
  if (head === undefined || head === tip.commit || (await git.lastCommitOf({ topLevel, commit: tip.commit, folder: root })) !== undefined) return root;
  return (await formerFolder(git, topLevel, { before: tip.commit, after: head })) ?? root;
}

interface Tip {
  readonly label: string;
  readonly commit: string;
  /** Whether it was asked for, rather than what is checked out. */
  readonly isAsked: boolean;
}

async function resolveTip({ git }: Readers, topLevel: string, at: Moment | undefined): Promise<Tip | Refusal> {
  const revision = at?.kind === 'revision' ? at.revision : 'HEAD';
  const commit = await git.resolveCommit(topLevel, revision);
  if (commit === undefined) return at?.kind === 'revision' ? unknownRevision('--at', revision) : noCommits();
  const name = at?.kind === 'revision' ? revision : ((await git.currentBranch(topLevel)) ?? 'HEAD');
  const isId = name.length >= 7 && commit.startsWith(name);
  return { label: isId ? commit.slice(0, 7) : `${printable(name)}@${commit.slice(0, 7)}`, commit, isAsked: at?.kind === 'revision' };
}

function noGit(): Refusal {
  return refuse({
    code: 'no-git',
    exit: exitCodes.usage,
    message: 'there is no git repository here, so there is no history',
    help: [{ kind: 'mend', text: 'go into the repository of the flags, or name their folder with --project DIR' }],
  });
}

function noCommits(): Refusal {
  return refuse({ code: 'no-commits', exit: exitCodes.notFound, message: 'there are no commits yet, so there is no history', help: [{ kind: 'run', text: 'git commit' }] });
}

/** The refusal of a revision that names nothing. */
export function unknownRevision(option: string, revision: string): Refusal {
  return refuse({
    code: 'unknown-revision',
    exit: exitCodes.notFound,
    message: `${option} ${printable(revision)} is no revision of this repository`,
    help: [
      { kind: 'hint', text: 'name a branch, a tag, a commit, or an instant such as 2026-11-23T03:12:00Z; a clone may lack branches and older commits' },
      { kind: 'run', text: 'git fetch origin' },
    ],
  });
}

function nothingThen(seconds: number, isCutOff: boolean): Refusal {
  return refuse({
    code: 'before-history',
    exit: exitCodes.notFound,
    message: `there was no flags project yet at ${toIsoSeconds(seconds)}${isCutOff ? ', as far as this shallow clone reaches' : ''}`,
    help: isCutOff ? [{ kind: 'run', text: 'git fetch --unshallow origin' }] : [{ kind: 'run', text: 'maestro-flags history' }],
  });
}
