import type { HistoricCommit } from '../effects/ports.ts';
import type { WhyReport } from '../model/generated/output/why.ts';
import { printable } from '../source/printable.ts';
import { didYouMean } from './choose.ts';
import { evaluateFlag } from './evaluate.ts';
import { exitCodes } from './exit-codes.ts';
import { type Answer, type AskedAnswer, findFlips, type Flip, type FollowedAnswer } from './find-flips.ts';
import { toReportedPast } from './history.ts';
import { jsonHeader } from './json-header.ts';
import { commitsUntil, type HistoryQuestion, type Moment, type OpenedHistory, openHistory, unknownRevision } from './open-history.ts';
import type { Outcome } from './outcome.ts';
import { toIsoSeconds, toPastCommit } from './past-commit.ts';
import type { Readers } from './plan-target.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';

export interface WhyRequest extends HistoryQuestion, AskedAnswer {
  /** After which changes of the answer are listed; the default is the beginning. */
  readonly since: Moment | undefined;
  readonly toolVersion: string;
}

/** What a flag decides for one context, clause by clause, and the commits that changed that answer. */
export async function whyWorkflow(effects: Readers, request: WhyRequest): Promise<Outcome<WhyReport> | Refusal> {
  const opened = await openHistory(effects, request);
  if (isRefusal(opened)) return opened;
  const since = request.since === undefined ? undefined : await resolveSince(effects, opened, request.since);
  if (since !== undefined && isRefusal(since)) return since;
  const followed = findFlips(opened, request, effects.showProgress);
  const { newest } = followed;
  if (newest === undefined) return brokenNow(opened, followed);
  if (!newest.flags.has(request.flag)) return noFlag(opened, followed, request.flag);
  const evaluated = evaluateFlag(newest, { ...request, trace: true });
  if (isRefusal(evaluated)) return evaluated;
  const report: WhyReport = { ...jsonHeader('why', request.toolVersion), ...originOf(opened, since, followed), evaluation: evaluated.report };
  return { report, exit: exitCodes.done };
}

interface Since {
  readonly kind: 'since';
  readonly label: string;
  /** `undefined` where the folder was not there yet. */
  readonly commit: string | undefined;
}

type Origin = Pick<WhyReport, 'project' | 'at' | 'since' | 'flips' | 'skipped' | 'cut_off_at'>;

function originOf({ root, at, history }: OpenedHistory, since: Since | undefined, { flips, skipped }: FollowedAnswer): Origin {
  const newer = commitsAfter(history.commits, since?.commit);
  return {
    project: root === '' ? '.' : root,
    at,
    since: since === undefined ? null : { label: since.label, commit: since.commit ?? null },
    flips: flips.filter(({ commit }) => newer.has(commit)).map(toFlip),
    skipped: skipped.filter(({ commit }) => newer.has(commit)).map(({ commit, reason }) => ({ at: toPastCommit(commit), reason })),
    cut_off_at: history.isCutOff ? (history.commits.at(-1)?.commit ?? null) : null,
  };
}

function commitsAfter(commits: readonly HistoricCommit[], since: string | undefined): ReadonlySet<HistoricCommit> {
  const index = commits.findIndex(({ commit }) => commit === since);
  return new Set(index === -1 ? commits : commits.slice(0, index));
}

function toFlip({ commit, since, from, to, changes }: Flip): WhyReport['flips'][number] {
  const toAnswer = (answer: Answer): WhyReport['flips'][number]['from'] => answer ?? null;
  return { at: toPastCommit(commit), since: since ?? null, from: toAnswer(from), to: toAnswer(to), changes: changes.map(toReportedPast) };
}

async function resolveSince({ git }: Readers, { topLevel, at, history }: OpenedHistory, since: Moment): Promise<Since | Refusal> {
  if (since.kind === 'instant') return { kind: 'since', label: toIsoSeconds(since.seconds), commit: commitsUntil(history, since.seconds)[0]?.commit };
  const named = await git.resolveCommit(topLevel, since.revision);
  if (named === undefined) return unknownRevision('--since', since.revision);
  const label = named.startsWith(since.revision) ? named.slice(0, 7) : `${printable(since.revision)}@${named.slice(0, 7)}`;
  const last = await Promise.all(history.roots.map((folder) => git.lastCommitOf({ topLevel, commit: named, folder })));
  const commit = last.find((each) => history.commits.some((known) => known.commit === each));
  if (commit !== undefined || last.every((each) => each === undefined)) return { kind: 'since', label, commit };
  return refuse({
    code: 'not-on-the-line',
    exit: exitCodes.notFound,
    message: `--since ${label} is not on the first-parent line of ${at.label}`,
    help: [
      { kind: 'hint', text: 'a commit of a branch that was merged is part of its merge; an instant such as 2026-11-23 works as well' },
      ...(history.isCutOff ? [{ kind: 'run', text: 'git fetch --unshallow origin' } as const] : []),
    ],
  });
}

function brokenNow({ at }: OpenedHistory, { skipped }: FollowedAnswer): Refusal {
  const [newest] = skipped;
  return refuse({
    code: 'broken-project',
    exit: exitCodes.refused,
    message: newest === undefined ? `there is no flags project at ${at.label}` : `the project at ${at.label} has errors, so its flags decide nothing`,
    help: [...(newest === undefined ? [] : [{ kind: 'hint', text: printable(newest.reason, 300) } as const]), { kind: 'mend', text: 'ask of an earlier commit: --at REF' }],
  });
}

function noFlag({ at, history }: OpenedHistory, { flags }: FollowedAnswer, flag: string): Refusal {
  const shown = printable(flag);
  const wasThere = flags.has(flag);
  return refuse({
    code: 'unknown-flag',
    exit: exitCodes.notFound,
    message: wasThere ? `there is no flag "${shown}" any more at ${at.label}` : `there is no flag "${shown}" in the history of ${at.label}`,
    help: [
      ...(wasThere ? [] : didYouMean(flag, [...flags].sort())),
      ...(wasThere || !history.isCutOff ? [] : [{ kind: 'hint', text: 'this clone is shallow; for all of its history run: git fetch --unshallow origin' } as const]),
      ...(wasThere ? [{ kind: 'hint', text: 'ask of a commit that has it: --at REF' } as const] : []),
      { kind: 'run', text: wasThere ? `maestro-flags history ${shown}` : 'maestro-flags list' },
    ],
  });
}
