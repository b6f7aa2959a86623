import type { Session } from './command.ts';

/** The present calendar day in UTC, `YYYY-MM-DD`. */
export function today(session: Session): string {
  return session.clock.now().toISOString().slice(0, 10);
}
