import type { CommentReport } from '../model/generated/output/comment.ts';
import type { CompilationReport } from '../model/generated/output/compilation.ts';
import type { DoctorReport } from '../model/generated/output/doctor.ts';
import type { ErrorReport } from '../model/generated/output/error.ts';
import type { EvaluationReport } from '../model/generated/output/evaluation.ts';
import type { ExplanationReport } from '../model/generated/output/explanation.ts';
import type { GenerationReport } from '../model/generated/output/generation.ts';
import type { HistoryReport } from '../model/generated/output/history.ts';
import type { InitReport } from '../model/generated/output/init.ts';
import type { KeyReport } from '../model/generated/output/key.ts';
import type { KillReport } from '../model/generated/output/kill.ts';
import type { ListReport } from '../model/generated/output/list.ts';
import type { NewFlagReport } from '../model/generated/output/new-flag.ts';
import type { PlanReport } from '../model/generated/output/plan.ts';
import type { ProofReport } from '../model/generated/output/proof.ts';
import type { PublicationCheckReport } from '../model/generated/output/publication-check.ts';
import type { PublicationReport } from '../model/generated/output/publication.ts';
import type { PullReport } from '../model/generated/output/pull.ts';
import type { RestorationReport } from '../model/generated/output/restoration.ts';
import type { ShowReport } from '../model/generated/output/show.ts';
import type { StageChangeReport } from '../model/generated/output/stage-change.ts';
import type { StatusReport } from '../model/generated/output/status.ts';
import type { TrustReport } from '../model/generated/output/trust.ts';
import type { ValidationReport } from '../model/generated/output/validation.ts';
import type { VerificationReport } from '../model/generated/output/verification.ts';
import type { WhyReport } from '../model/generated/output/why.ts';

/** Everything that can be shown, told apart by `kind`. Each has a schema in `schemas/output/`. */
export type Report =
  | CommentReport
  | CompilationReport
  | DoctorReport
  | ErrorReport
  | EvaluationReport
  | ExplanationReport
  | GenerationReport
  | HistoryReport
  | InitReport
  | KeyReport
  | KillReport
  | ListReport
  | NewFlagReport
  | PlanReport
  | ProofReport
  | PublicationCheckReport
  | PublicationReport
  | PullReport
  | RestorationReport
  | ShowReport
  | StageChangeReport
  | StatusReport
  | TrustReport
  | ValidationReport
  | VerificationReport
  | WhyReport;
