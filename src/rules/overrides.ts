import type { FlagEnvironment } from '../model/flag.ts';

/** Whether the file sets one of these policies aside in that environment, and the last day of that has not passed. */
export function isSetAside({ overrides }: FlagEnvironment, codes: readonly string[], today: string): boolean {
  return overrides.some(({ rule, until }) => codes.includes(rule) && until >= today);
}
