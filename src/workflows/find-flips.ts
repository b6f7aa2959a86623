import { buildProgram, TooManyConditionsError } from '../evaluate/build-program.ts';
import { compileProgram } from '../evaluate/compile-program.ts';
import type { EvaluationContext } from '../evaluate/evaluation-context.ts';
import type { HistoricCommit } from '../effects/ports.ts';
import type { Json } from '../model/json.ts';
import type { Project } from '../model/project.ts';
import type { Change } from '../plan/change.ts';
import { diffProjects } from '../plan/diff-projects.ts';
import { withoutFlags } from '../plan/without-flags.ts';
import type { OpenedHistory } from './open-history.ts';
import { type PastProject, pastProjects } from './past-projects.ts';

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

/** Evaluates every commit one after the other: an answer may change more than once, which a bisection would not see. */
export function findFlips({ root, history }: OpenedHistory, asked: AskedAnswer): FollowedAnswer {
  const flips: Flip[] = [];
  const skipped: { readonly commit: HistoricCommit; readonly reason: string }[] = [];
  const flags = new Set<string>();
  let before: Known | undefined;
  let isHidden = false;
  for (const past of pastProjects(root, history)) {
    const { commit } = past;
    const known = evaluate(past, before, asked);
    if (known === undefined) continue;
    isHidden ||= typeof known === 'string';
    if (typeof known === 'string') {
      skipped.push({ commit, reason: known });
      continue;
    }
    for (const key of known.project.flags.keys()) flags.add(key);
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

/** What is known of a commit; why it cannot be evaluated; `undefined` before there was a project. */
function evaluate({ commit, state }: PastProject, before: Known | undefined, asked: AskedAnswer): Known | string | undefined {
  if (state.kind === 'broken') return state.reason;
  const project = state.kind === 'sound' ? state.project : before && withoutFlags(before.project);
  if (project === undefined) return undefined;
  if (project === before?.project) return { ...before, commit: commit.commit };
  try {
    return { commit: commit.commit, project, answer: answerOf(project, asked) };
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
