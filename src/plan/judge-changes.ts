import type { Override } from '../model/flag.ts';
import type { Project } from '../model/project.ts';
import type { Settings } from '../model/settings.ts';
import type { Place } from '../source/place.ts';
import type { Change } from './change.ts';
import { type Baked, type ChangePolicy, type EnvironmentChange, isInEnvironment, type Objection, type PolicyContext } from './change-policy.ts';
import type { FlagPlace } from './compare-past.ts';
import { type LiveHistory, placeKey } from './live-since.ts';
import { orderChanges } from './order-changes.ts';
import { bakedOf } from './policies/bake.ts';
import { policies } from './policies/index.ts';

/** What a policy has to say about a change. A `warning` does not stop it; an `error` does unless it is overridden. */
export interface PolicyFinding {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly place: Place;
  readonly mend: string;
  /** The override in the flag's file that sets it aside. */
  readonly override: Override | undefined;
}

type Verdict = 'allowed' | 'blocked' | 'overridden';

/** A change with what policy says to it. */
export interface JudgedChange extends Change {
  readonly verdict: Verdict;
  readonly findings: readonly PolicyFinding[];
  /** For a raise from a stage that has a bake time. */
  readonly baked: Baked | undefined;
}

export interface Judgement {
  readonly before: Project;
  readonly after: Project;
  /** Whether there was a project before; the flags of a first introduction climb no ladder. */
  readonly isFirst: boolean;
  /** The present instant; overrides are measured against its day in UTC. */
  readonly now: Date;
  /** Since when flags are live as the base has them; at least for all that `askedOfHistory` names. */
  readonly live?: LiveHistory;
  /** The ids of the kills that a commit between the two restores; left out where there are no commits to say so. */
  readonly restored?: ReadonlySet<string> | undefined;
}

/** The flags and environments of which policies need to know since when they are live as the base has them. */
export function askedOfHistory(changes: readonly Change[], judgement: Judgement): readonly FlagPlace[] {
  if (judgement.isFirst) return [];
  const contextOf = contextIn(changes, judgement);
  const asking = policies.filter((policy) => severityOf(policy.id, judgement.before.settings) !== 'off');
  const places = changes.flatMap((change) => asking.flatMap((policy) => policy.asksHistory?.(change, contextOf(change)) ?? []));
  return [...new Map(places.map((place) => [placeKey(place), place])).values()];
}

/** Lets every policy judge every change, by the settings of the base, and puts what is blocked first in its environment. */
export function judgeChanges(changes: readonly Change[], judgement: Judgement): readonly JudgedChange[] {
  const context = contextIn(changes, judgement);
  const seen = new Set<string>();
  const judged = changes.map((change) => {
    const isFirstOfFlag = !seen.has(change.flag);
    seen.add(change.flag);
    return judgeChange({ change, judgement, isFirstOfFlag }, context);
  });
  return orderChanges(judged, judgement.before, judgement.after, (change) => change.verdict === 'blocked');
}

type ContextOf = (change: Change) => PolicyContext;

interface Judged {
  readonly change: Change;
  readonly judgement: Judgement;
  /** What is said about the flag as a whole is said once. */
  readonly isFirstOfFlag: boolean;
}

function judgeChange(judged: Judged, contextOf: ContextOf): JudgedChange {
  const { change, judgement } = judged;
  if (judgement.isFirst) return { ...change, verdict: 'allowed', findings: [], baked: undefined };
  const context = contextOf(change);
  const findings = policies.flatMap((policy) => applyPolicy(policy, context, judged));
  const isBaking = isInEnvironment(change) && severityOf('bake', context.settings) !== 'off';
  return { ...change, verdict: verdictOf(findings), findings, baked: isBaking ? bakedOf(change, context) : undefined };
}

function objectionOf(policy: ChangePolicy, context: PolicyContext, { change, isFirstOfFlag }: Judged): Objection | undefined {
  const own = isInEnvironment(change) ? policy.judge(change, context) : undefined;
  return own ?? (isFirstOfFlag ? policy.judgeFlag?.(change, context) : undefined);
}

function applyPolicy(policy: ChangePolicy, context: PolicyContext, judged: Judged): readonly PolicyFinding[] {
  const { change, judgement } = judged;
  const severity = severityOf(policy.id, context.settings);
  if (severity === 'off') return [];
  const objection = objectionOf(policy, context, judged);
  if (objection === undefined) return [];
  const { message, place, mend, isAdvice } = objection;
  if (isAdvice === true) return [{ code: policy.id, severity: 'warning', message, place, mend, override: undefined }];
  const override = findOverride(policy.id, change, judgement);
  const expired = override !== undefined && override.until < dayOf(judgement.now) ? ` (the override by ${override.approvedBy} ended on ${override.until})` : '';
  return [
    {
      code: policy.id,
      severity: severity === 'warn' ? 'warning' : 'error',
      message: message + expired,
      place,
      mend,
      override: expired === '' ? override : undefined,
    },
  ];
}

function contextIn(changes: readonly Change[], judgement: Judgement): ContextOf {
  const { before, after, now } = judgement;
  const { settings } = before;
  const shared = {
    before,
    after,
    settings,
    now,
    live: judgement.live,
    restored: judgement.restored,
    changes: changes.filter(isInEnvironment),
    isOff: (id: string) => severityOf(id, settings) === 'off',
    isOverridden: (id: string, change: EnvironmentChange) => (findOverride(id, change, judgement)?.until ?? '') >= dayOf(now),
  };
  return (change) => ({ ...shared, environment: settings.environments.find((each) => each.name === change.environment) });
}

function severityOf(id: string, settings: Settings): 'off' | 'warn' | 'error' {
  return settings.policies.get(id)?.severity ?? policies.find((policy) => policy.id === id)?.severity ?? 'error';
}

function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10);
}

// Of several overrides of one policy the one that lasts longest counts.
function findOverride(code: string, { flag, environment }: Change, { after }: Judgement): Override | undefined {
  const entries = [...(after.flags.get(flag)?.environments ?? [])].filter(([name]) => environment === undefined || name === environment);
  const overrides = entries.flatMap(([, entry]) => entry.overrides);
  return overrides.filter((each) => each.rule === code).reduce<Override | undefined>((best, each) => (best === undefined || each.until > best.until ? each : best), undefined);
}

function verdictOf(findings: readonly PolicyFinding[]): Verdict {
  const errors = findings.filter((finding) => finding.severity === 'error');
  if (errors.length === 0) return 'allowed';
  return errors.every((finding) => finding.override !== undefined) ? 'overridden' : 'blocked';
}
