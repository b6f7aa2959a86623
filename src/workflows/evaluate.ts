import { unitOf } from '../evaluate/bucket.ts';
import { buildProgram } from '../evaluate/build-program.ts';
import type { DecisionProgram } from '../evaluate/decision-program.ts';
import type { EvaluationContext } from '../evaluate/evaluation-context.ts';
import { programVersion } from '../evaluate/program-version.ts';
import { type ClauseTrace, type Trace, traceProgram } from '../evaluate/trace-program.ts';
import type { EvaluationReport } from '../model/generated/output/evaluation.ts';
import type { Project } from '../model/project.ts';
import { chooseEnvironments, chooseFlag } from './choose.ts';
import { contextWarnings } from './context-warnings.ts';
import { jsonHeader } from './json-header.ts';
import type { Outcome } from './outcome.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Which decision is asked for. */
export interface EvaluationRequest {
  readonly flag: string;
  readonly environment: string;
  readonly context: EvaluationContext;
  /** The clock of the evaluation, in whole seconds since 1970. */
  readonly nowSeconds: number;
  /** Whether the report says clause by clause how the decision came about. */
  readonly trace: boolean;
  readonly toolVersion: string;
}

/** Decides one flag for one context. The project must be sound: `validate` finds nothing that is an error. */
export function evaluateFlag(project: Project, request: EvaluationRequest): Outcome<EvaluationReport> | Refusal {
  const flag = chooseFlag(project, request.flag);
  if (isRefusal(flag)) return flag;
  const environments = chooseEnvironments(project, request.environment);
  if (isRefusal(environments)) return environments;
  const program = buildProgram(project, flag.key, request.environment);
  const trace = traceProgram(program, request.context, request.nowSeconds);
  const report: EvaluationReport = {
    ...jsonHeader('evaluation', request.toolVersion),
    ...decisionOf(program, trace, request),
    warnings: [...contextWarnings(project.settings, request.context)],
    ...(request.trace ? { trace: trace.clauses.map(toTraceEntry) } : {}),
  };
  return { report, exit: 0 };
}

type Decided = Pick<EvaluationReport, 'flag' | 'environment' | 'now' | 'value' | 'variant' | 'arm' | 'reason' | 'bucket' | 'unit' | 'version'>;

function decisionOf(program: DecisionProgram, { decision, bucket }: Trace, { context, nowSeconds }: EvaluationRequest): Decided {
  const { attribute, salt } = program.rollout;
  return {
    flag: program.flag,
    environment: program.environment,
    now: new Date(nowSeconds * 1000).toISOString().replace('.000Z', 'Z'),
    value: decision.value,
    variant: decision.variant,
    arm: decision.arm,
    reason: decision.reason,
    bucket: bucket ?? null,
    unit: { attribute, value: unitOf(context, program.rollout) ?? null, salt },
    version: programVersion(program),
  };
}

type TraceEntry = NonNullable<EvaluationReport['trace']>[number];

function toTraceEntry({ name, matched, condition, buckets }: ClauseTrace): TraceEntry {
  return { name, matched: matched ?? null, condition: toCondition(condition), buckets: [...buckets] };
}

function toCondition({ text, holds, of }: ClauseTrace['condition']): TraceEntry['condition'] {
  return { text, holds, of: of.map(toCondition) };
}
