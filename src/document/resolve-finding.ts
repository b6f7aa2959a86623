import type { Diagnostic, Fix, Origin } from '../source/diagnostic.ts';
import type { Finding, Locator } from '../source/finding.ts';
import type { Place } from '../source/place.ts';

/**
 * The diagnostic that a finding is, with spans for its places. A fix that cannot be made by splices is left out.
 * Throws when a place is not in its file: then the rule that named it is wrong.
 */
export function resolveFinding(finding: Finding, locator: Locator): Diagnostic {
  const { code, severity, message, advice } = finding;
  const fix = toFix(finding, locator);
  return {
    code,
    severity,
    message,
    origin: toOrigin(finding.place, code, locator),
    related: finding.related.map((related) => ({ message: related.message, origin: toOrigin(related.place, code, locator) })),
    advice,
    ...(fix === undefined ? {} : { fix }),
  };
}

function toOrigin(place: Place, code: string, locator: Locator): Origin {
  const span = locator.locate(place);
  if (span === undefined) throw new Error(`the rule ${code} points at ${place.file}: ${place.path.join('.')} (${place.part}), which is not there`);
  return { kind: 'file', path: place.file, span };
}

function toFix({ fix }: Finding, locator: Locator): Fix | undefined {
  if (fix === undefined) return undefined;
  const edits = locator.toEdits(fix.amendments);
  return edits === undefined ? undefined : { title: fix.title, safety: fix.safety, edits };
}
