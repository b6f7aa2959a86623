import { renderComment } from './pretty/comment.ts';
import { renderCompilation } from './pretty/compilation.ts';
import { renderDoctor } from './pretty/doctor.ts';
import { renderError } from './pretty/error.ts';
import { renderEvaluation } from './pretty/evaluation.ts';
import { renderExplanation } from './pretty/explanation.ts';
import { renderGeneration } from './pretty/generation.ts';
import { renderHistory } from './pretty/history.ts';
import { renderInit } from './pretty/init.ts';
import { renderKey } from './pretty/key.ts';
import { renderKill } from './pretty/kill.ts';
import { renderList } from './pretty/list.ts';
import { renderNewFlag } from './pretty/new-flag.ts';
import { renderPlan } from './pretty/plan.ts';
import { renderProof } from './pretty/proof.ts';
import { renderPublicationCheck } from './pretty/publication-check.ts';
import { renderPublication } from './pretty/publication.ts';
import { renderPull } from './pretty/pull.ts';
import { renderRestoration } from './pretty/restoration.ts';
import { renderShow } from './pretty/show.ts';
import { renderStageChange } from './pretty/stage-change.ts';
import { renderStatus } from './pretty/status.ts';
import { renderTrust } from './pretty/trust.ts';
import { renderValidation } from './pretty/validation.ts';
import { renderVerification } from './pretty/verification.ts';
import { renderWhy } from './pretty/why.ts';
import type { RenderOptions } from './render-options.ts';
import type { Report } from './report.ts';
import type { Reporter } from './reporter.ts';

/** For people: frames, tables and the next step. */
export const pretty: Reporter = {
  id: 'pretty',
  summary: 'for people (the default)',
  kinds: 'all',
  medium: 'terminal',
  render: renderPretty,
};

function renderPretty(report: Report, options: RenderOptions): string {
  switch (report.kind) {
    case 'comment':
      return renderComment(report, options);
    case 'compilation':
      return renderCompilation(report, options);
    case 'doctor':
      return renderDoctor(report, options);
    case 'error':
      return renderError(report, options);
    case 'evaluation':
      return renderEvaluation(report, options);
    case 'explanation':
      return renderExplanation(report, options);
    case 'generation':
      return renderGeneration(report, options);
    case 'history':
      return renderHistory(report, options);
    case 'init':
      return renderInit(report, options);
    case 'key':
      return renderKey(report, options);
    case 'kill':
      return renderKill(report, options);
    case 'list':
      return renderList(report, options);
    case 'new-flag':
      return renderNewFlag(report, options);
    case 'plan':
      return renderPlan(report, options);
    case 'proof':
      return renderProof(report, options);
    case 'publication-check':
      return renderPublicationCheck(report, options);
    case 'publication':
      return renderPublication(report, options);
    case 'pull':
      return renderPull(report, options);
    case 'restoration':
      return renderRestoration(report, options);
    case 'show':
      return renderShow(report, options);
    case 'stage-change':
      return renderStageChange(report, options);
    case 'status':
      return renderStatus(report, options);
    case 'trust':
      return renderTrust(report, options);
    case 'validation':
      return renderValidation(report, options);
    case 'verification':
      return renderVerification(report, options);
    case 'why':
      return renderWhy(report, options);
  }
}
