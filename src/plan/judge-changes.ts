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
  /** The calendar day that overrides are measured against, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Lets every policy judge every change, by the settings of the base, and puts what is blocked first in its environment. */
export function judgeChanges(changes: readonly Change[], judgement: Judgement): readonly JudgedChange[] {
  const judged = changes.map((change) => judgeChange(change, judgement));
  return orderChanges(judged, judgement.before, judgement.after, (change) => change.verdict === 'blocked');
}

function judgeChange(change: Change, judgement: Judgement): JudgedChange {
  const { environment } = change;
  if (environment === undefined || judgement.isFirst) return { ...change, verdict: 'allowed', findings: [] };
  const findings = policies.flatMap((policy) => applyPolicy(policy, { ...change, environment }, judgement));
  return { ...change, verdict: verdictOf(findings), findings };
}

function applyPolicy(policy: ChangePolicy, change: EnvironmentChange, judgement: Judgement): readonly PolicyFinding[] {
  const { settings } = judgement.before;
  const severity = severityOf(policy.id, settings);
  if (severity === 'off') return [];
  const objection = policy.judge(change, contextOf(change, judgement));
  if (objection === undefined) return [];
  const override = findOverride(policy.id, change, judgement);
  const expired = override !== undefined && override.until < judgement.today ? ` (the override by ${override.approvedBy} ended on ${override.until})` : '';
  return [
    {
      code: policy.id,
      severity: severity === 'warn' ? 'warning' : 'error',
      ...objection,
      message: objection.message + expired,
      override: expired === '' ? override : undefined,
    },
  ];
}

function contextOf(change: EnvironmentChange, { before, after }: Judgement): PolicyContext {
  const { settings } = before;
  const environment = settings.environments.find((each) => each.name === change.environment);
  return { before, after, settings, environment, isOff: (id) => severityOf(id, settings) === 'off' };
}

function severityOf(id: string, settings: Settings): 'off' | 'warn' | 'error' {
  return settings.policies.get(id)?.severity ?? 'error';
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
