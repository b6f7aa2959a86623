import type { DoctorReport } from '../../model/generated/output/doctor.ts';
import type { Advice } from '../../source/diagnostic.ts';

type Reported = DoctorReport['checks'][number];

/** What was found. `not-checked`: there is nothing to look at, or it cannot be told from here. */
export interface Verdict {
  readonly state: Reported['state'];
  /** Which of several it is about: an environment or a target. */
  readonly subject?: string;
  /** A sentence without a full stop, safe to print. */
  readonly message: string;
  readonly help: readonly Advice[];
}

/** It is as it should be; `hint` says what could be done besides. */
export function ok(message: string, ...help: readonly Advice[]): Verdict {
  return { state: 'ok', message, help };
}

export function warn(message: string, ...help: readonly Advice[]): Verdict {
  return { state: 'warn', message, help };
}

export function fail(message: string, ...help: readonly Advice[]): Verdict {
  return { state: 'fail', message, help };
}

export function notChecked(message: string, ...help: readonly Advice[]): Verdict {
  return { state: 'not-checked', message, help };
}

/** An exact command line. */
export function run(text: string): Advice {
  return { kind: 'run', text };
}

/** What to do where no command does it. */
export function mend(text: string): Advice {
  return { kind: 'mend', text };
}

export function hint(text: string): Advice {
  return { kind: 'hint', text };
}
