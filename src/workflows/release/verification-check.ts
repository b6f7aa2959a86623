import type { VerificationReport } from '../../model/generated/output/verification.ts';

/** Something that was looked at, or that nobody looked at. */
export type Check = VerificationReport['environments'][number]['checks'][number];

/** A check that held. */
export function passed(id: Check['id'], message: string): Check {
  return { id, status: 'passed', code: null, message };
}

/** A check that did not hold, and why. */
export function failed(id: Check['id'], code: string, message: string): Check {
  return { id, status: 'failed', code, message };
}

/** Something that was not looked at, and why. */
export function notChecked(id: Check['id'], message: string): Check {
  return { id, status: 'not-checked', code: null, message };
}
