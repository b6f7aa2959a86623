import type { ValidationReport } from '../model/generated/output/validation.ts';
import { count } from '../reporters/layout/count.ts';
import type { Report } from '../reporters/report.ts';
import { printable } from '../source/printable.ts';
import type { ProjectPlace } from '../workflows/find-project.ts';
import { jsonHeader } from '../workflows/json-header.ts';
import type { Outcome } from '../workflows/outcome.ts';
import { isRefusal, type Refusal } from '../workflows/refusal.ts';
import type { Session, WatchOutcome } from './command.ts';

type Validate = () => Promise<Outcome<ValidationReport> | Refusal>;

/** Validates now and after each change below the project's folder. A line begins each run and another ends it, for programs that read along. */
export async function watchProject(session: Session, place: ProjectPlace, validate: Validate): Promise<WatchOutcome> {
  const changes = makeBell();
  (await session.loadServing()).watch(place.directory, changes.ring);
  return { events: rounds(session, { place, validate, changed: changes.heard }), inFull: true, exit: 0 };
}

interface Watched {
  readonly place: ProjectPlace;
  readonly validate: Validate;
  readonly changed: () => Promise<void>;
}

async function* rounds(session: Session, { place, validate, changed }: Watched): AsyncGenerator<Report> {
  const shown = printable(place.root === '' ? '.' : place.root, 1000);
  // Watching alone does not keep a process alive.
  setInterval(() => undefined, 2 ** 30);
  for (;;) {
    session.mention(`maestro-flags: checking ${shown}`);
    const result = await validate();
    yield isRefusal(result) ? errorOf(result, session) : result.report;
    session.mention(`maestro-flags: checked ${shown}: ${isRefusal(result) ? 'not readable' : summaryOf(result.report)}`);
    await changed();
  }
}

function errorOf({ code, message, help }: Refusal, { toolVersion }: Session): Report {
  return { ...jsonHeader('error', toolVersion), code, message, help: [...help] };
}

function summaryOf({ summary: { errors, warnings } }: ValidationReport): string {
  return `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
}

/** A bell that is heard once, also when it rang before somebody listened. */
function makeBell(): { readonly ring: () => void; readonly heard: () => Promise<void> } {
  let rang = false;
  let wake: (() => void) | undefined;
  return {
    ring: () => {
      rang = true;
      wake?.();
    },
    heard: async () => {
      if (!rang) await new Promise<void>((resolve) => (wake = resolve));
      rang = false;
      wake = undefined;
    },
  };
}
