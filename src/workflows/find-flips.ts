import { buildProgram, TooManyConditionsError } from '../evaluate/build-program.ts';
import { compileProgram } from '../evaluate/compile-program.ts';
import type { EvaluationContext } from '../evaluate/evaluation-context.ts';
import type { HistoricCommit, ShowProgress } from '../effects/ports.ts';
import type { Json } from '../model/json.ts';
import type { Project } from '../model/project.ts';
import type { Change } from '../plan/change.ts';
import { diffProjects } from '../plan/diff-projects.ts';
import { withoutFlags } from '../plan/without-flags.ts';
import { countingOf } from './counting.ts';
import type { OpenedHistory } from './open-history.ts';
import { type BrokenStep, type PastStep, pastSteps } from './past-steps.ts';

/** Whose answer is followed. One clock holds for all commits, so that what changes it is a commit and never time. */
export interface AskedAnswer {
  readonly flag: string;
  readonly environment: string;
  readonly context: EvaluationContext;
  readonly nowSeconds: number;
}

/** What a context gets; `undefined` where there is no such flag. */
export type Answer = { readonly variant: string; readonly value: Json } | undefined;

/** A commit in which the answer changed. */
export interface Flip {
  readonly commit: HistoricCommit;
  /** The commit compared with, where those in between could not be evaluated. */
  readonly since: string | undefined;
  readonly from: Answer;
  readonly to: Answer;
  readonly changes: readonly Change[];
}

export interface FollowedAnswer {
  /** Newest first. */
  readonly flips: readonly Flip[];
  readonly skipped: readonly { readonly commit: HistoricCommit; readonly reason: string }[];
  /** The keys of all flags that there ever were. */
  readonly flags: ReadonlySet<string>;
  /** The project at the newest commit; `undefined` where it has errors. */
  readonly newest: Project | undefined;
}

interface Known {
  readonly commit: string;
  readonly project: Project;
  readonly answer: Answer;
}

/**
 * Evaluates every commit that reaches the flag, one after the other: an answer may change more than once, which a bisection
 * would not see. While the flag has errors, or the settings, its answer is not known.
 */
export function findFlips({ root, history }: OpenedHistory, asked: AskedAnswer, showProgress?: ShowProgress): FollowedAnswer {
  const tell = countingOf(showProgress, 'commits looked at');
  let done = 0;
  const flips: Flip[] = [];
  const skipped: { readonly commit: HistoricCommit; readonly reason: string }[] = [];
  const flags = new Set<string>();
  let before: Known | undefined;
  let isHidden = false;
  for (const step of pastSteps(root, history)) {
    tell?.(done, history.commits.length);
    done += 1;
    const { commit } = step;
    if (step.kind === 'step') for (const key of step.keys) flags.add(key);
    const known = step.kind === 'step' && !step.keys.has(asked.flag) ? untouched(step, before, isHidden) : evaluate(step, asked);
    if (known === undefined || typeof known === 'string') {
      if (known !== undefined) skipped.push({ commit, reason: known });
      isHidden = true;
      continue;
    }
    const isKnownBefore = before !== undefined || !history.isCutOff;
    if (isKnownBefore && !isSame(before?.answer, known.answer)) {
      const changes = diffProjects(before?.project ?? withoutFlags(known.project), known.project, asked);
      flips.push({ commit, since: isHidden ? before?.commit : undefined, from: before?.answer, to: known.answer, changes });
    }
    before = known;
    isHidden = false;
  }
  return { flips: flips.reverse(), skipped: skipped.reverse(), flags, newest: isHidden ? undefined : before?.project };
}

/** What is known after a commit that does not reach the flag; `undefined` where its errors go on. */
function untouched({ commit, after }: PastStep, before: Known | undefined, isHidden: boolean): Known | undefined {
  if (isHidden) return undefined;
  return { commit: commit.commit, answer: before?.answer, project: before?.answer === undefined ? after : before.project };
}

/** What is known of a commit, or why it cannot be evaluated. */
function evaluate(step: PastStep | BrokenStep, asked: AskedAnswer): Known | string {
  if (step.kind === 'broken' || step.unknown.has(asked.flag)) return step.reason;
  const { commit, after } = step;
  try {
    return { commit: commit.commit, project: after, answer: answerOf(after, asked) };
  } catch (error) {
    if (error instanceof TooManyConditionsError) return error.message;
    throw error;
  }
}

function answerOf(project: Project, { flag, environment, context, nowSeconds }: AskedAnswer): Answer {
  if (!project.flags.has(flag) || !project.settings.environments.some(({ name }) => name === environment)) return undefined;
  const { variant, value } = compileProgram(buildProgram(project, flag, environment)).decide(context, nowSeconds);
  return { variant, value };
}

function isSame(one: Answer, other: Answer): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
