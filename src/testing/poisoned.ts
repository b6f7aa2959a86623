import type { Report } from '../reporters/report.ts';

/** What only we write: closed vocabularies, versions, hashes and instants. */
const ours: ReadonlySet<string> = new Set([
  'kind', 'code', 'severity', 'verdict', 'safety', 'format_version', 'tool_version', 'about', 'flag_kind', 'type', 'status', 'sha256', 'sources_sha256', 'version', 'outcome', 'state', 'drift', 'killed', 'origin', 'plain',
  'since', 'at', 'issued_at', 'expires_at', 'committed_at', 'format', 'property',
]);

/** A report in which each text that anybody else may have written holds another one of the payloads, from a place in their list on. */
export function poisoned<R extends Report>(report: R, payloads: readonly string[], from: number): R {
  let next = from;
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      if (ours.has(key)) return value;
      const payload = payloads[next % payloads.length] ?? '';
      next += 1;
      // In turn at its beginning, at its end and alone.
      return [`${payload}${value}`, `${value}${payload}`, payload][next % 3];
    }
    if (Array.isArray(value)) return value.map((item: unknown) => walk(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walk(item as unknown, name)]));
  };
  // Only texts are other ones, so it is still the same kind of report.
  return walk(report, '') as R;
}

/** How many texts of a report others may have written. */
export function openTextsOf(report: Report): number {
  let amount = 0;
  JSON.stringify(report, (key, value: unknown) => {
    if (typeof value === 'string' && !ours.has(key)) amount += 1;
    return value;
  });
  return amount;
}
