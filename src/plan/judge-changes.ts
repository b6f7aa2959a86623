import type { Override } from '../model/flag.ts';
import type { Project } from '../model/project.ts';
import type { Settings } from '../model/settings.ts';
import type { Place } from '../source/place.ts';
import type { Change } from './change.ts';
import type { ChangePolicy, EnvironmentChange, PolicyContext } from './change-policy.ts';
import { orderChanges } from './order-changes.ts';
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
}

export interface Judgement {
  readonly before: Project;
  readonly after: Project;
  /** Whether there was a project before; the flags of a first introduction climb no ladder. */
  readonly isFirst: boolean;
  /** The present instant; overrides are measured against its day in UTC. */
  readonly now: Date;
}

/** Lets every policy judge every change, by the settings of the base, and puts what is blocked first in its environment. */
export function judgeChanges(changes: readonly Change[], judgement: Judgement): readonly JudgedChange[] {
  const context = contextIn(changes, judgement);
  const judged = changes.map((change) => judgeChange(change, judgement, context));
  return orderChanges(judged, judgement.before, judgement.after, (change) => change.verdict === 'blocked');
}

type ContextOf = (change: EnvironmentChange) => PolicyContext;

function judgeChange(change: Change, judgement: Judgement, contextOf: ContextOf): JudgedChange {
  const { environment } = change;
  if (environment === undefined || judgement.isFirst) return { ...change, verdict: 'allowed', findings: [] };
  const findings = policies.flatMap((policy) => applyPolicy(policy, contextOf, { change: { ...change, environment }, judgement }));
  return { ...change, verdict: verdictOf(findings), findings };
}

interface Judged {
  readonly change: EnvironmentChange;
  readonly judgement: Judgement;
}

function applyPolicy(policy: ChangePolicy, contextOf: ContextOf, { change, judgement }: Judged): readonly PolicyFinding[] {
  const { settings } = judgement.before;
  const severity = severityOf(policy.id, settings);
  if (severity === 'off') return [];
  const objection = policy.judge(change, contextOf(change));
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
    changes: changes.filter((change): change is EnvironmentChange => change.environment !== undefined),
    isOff: (id: string) => severityOf(id, settings) === 'off',
    isOverridden: (id: string, change: EnvironmentChange) => (findOverride(id, change, judgement)?.until ?? '') >= dayOf(now),
  };
  return (change) => ({ ...shared, environment: settings.environments.find((each) => each.name === change.environment) });
}

function severityOf(id: string, settings: Settings): 'off' | 'warn' | 'error' {
  return settings.policies.get(id)?.severity ?? 'error';
}

function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10);
}

// Of several overrides of one policy the one that lasts longest counts.
function findOverride(code: string, change: EnvironmentChange, { after }: Judgement): Override | undefined {
  const overrides = after.flags.get(change.flag)?.environments.get(change.environment)?.overrides ?? [];
  return overrides.filter((each) => each.rule === code).reduce<Override | undefined>((best, each) => (best === undefined || each.until > best.until ? each : best), undefined);
}

function verdictOf(findings: readonly PolicyFinding[]): Verdict {
  const errors = findings.filter((finding) => finding.severity === 'error');
  if (errors.length === 0) return 'allowed';
  return errors.every((finding) => finding.override !== undefined) ? 'overridden' : 'blocked';
}
