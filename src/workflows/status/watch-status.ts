import type { ErrorReport } from '../../model/generated/output/error.ts';
import type { StatusReport } from '../../model/generated/output/status.ts';
import type { ValidationReport } from '../../model/generated/output/validation.ts';
import { jsonHeader } from '../json-header.ts';
import type { PublishEffects } from '../publish/publish-request.ts';
import { isRefusal } from '../refusal.ts';
import { effectFailure } from '../operate/effect-failure.ts';
import { lookAt, type Looked, type Remembered, type StatusRequest } from './status.ts';
import { statusChanges } from './status-changes.ts';

export interface StatusWatch extends StatusRequest {
  readonly intervalMilliseconds: number;
  /** Whether each look is told, rather than only what has changed: for who draws it anew. */
  readonly everyLook: boolean;
}

type Told = StatusReport | ValidationReport | ErrorReport;

/**
 * Looks again and again until the process ends: the first look is told, and from then on each that finds something else, with
 * what that is. What keeps it from looking is told once, and it goes on.
 */
export async function* watchStatus(effects: PublishEffects, request: StatusWatch): AsyncGenerator<Told> {
  let before: StatusReport | undefined;
  let remembered: Remembered;
  let trouble = '';
  for (;;) {
    const looked = await look(effects, request, remembered);
    if ('status' in looked) {
      const changes = before === undefined ? [] : statusChanges(before, looked.status);
      if (before === undefined || changes.length > 0 || trouble !== '' || request.everyLook) yield { ...looked.status, changes: [...changes] };
      before = looked.status;
      remembered = looked.remembered;
      trouble = '';
    } else if (request.everyLook || JSON.stringify(looked) !== trouble) {
      yield looked;
      trouble = JSON.stringify(looked);
    }
    await effects.pause(request.intervalMilliseconds);
  }
}

async function look(effects: PublishEffects, request: StatusWatch, remembered: Remembered): Promise<Looked | ValidationReport | ErrorReport> {
  try {
    const looked = await lookAt(effects, request, remembered);
    if ('report' in looked) return looked.report;
    return isRefusal(looked) ? toError(request, looked) : looked;
  } catch (error) {
    const { code, says, hint } = effectFailure(error);
    return toError(request, { code, message: says, help: [{ kind: 'mend', text: hint }] });
  }
}

function toError({ toolVersion }: StatusWatch, { code, message, help }: Pick<ErrorReport, 'code' | 'message'> & { readonly help: readonly ErrorReport['help'][number][] }): ErrorReport {
  return { ...jsonHeader('error', toolVersion), code, message, help: [...help] };
}
