import type { PlanReport } from '../model/generated/output/plan.ts';
import type { Settings } from '../model/settings.ts';
import { type Facet, facetKinds } from '../plan/change.ts';
import type { Baked } from '../plan/change-policy.ts';
import type { SettingChange } from '../plan/compare-settings.ts';
import type { Comparison } from '../plan/diff-projects.ts';
import type { JudgedChange, PolicyFinding } from '../plan/judge-changes.ts';
import type { Locator } from '../source/finding.ts';
import type { Place } from '../source/place.ts';
import { type SourceFile, toRange } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';
import { toIsoSeconds } from './past-commit.ts';
import type { ReportedPeople } from './count-population.ts';
import type { OpenedSide } from './plan-sides.ts';
import { toReportedEffect } from './reported-effect.ts';

type ReportedChange = PlanReport['changes'][number];

/** Where the places of policy findings are looked up: always in the head. */
export interface HeadTexts {
  readonly settings: Settings;
  readonly locator: Locator;
  readonly sources: ReadonlyMap<string, SourceFile>;
}

/** A change as machine output carries it. */
export function toReportedChange(change: JudgedChange, head: HeadTexts, people: ReportedPeople | undefined): ReportedChange {
  const environment = head.settings.environments.find((each) => each.name === change.environment);
  return {
    flag: change.flag,
    environment: change.environment ?? null,
    protected: environment?.protected ?? false,
    file: change.file,
    owner: change.owner,
    facets: change.facets.map(toReportedFacet),
    effect: change.effect === undefined ? null : toReportedEffect(change.effect),
    people: people ?? null,
    note: change.note ?? null,
    verdict: change.verdict,
    policy: change.findings.map((finding) => toReportedFinding(finding, head)),
    baked: change.baked === undefined ? null : toReportedBake(change.baked),
  };
}

function toReportedBake({ neededSeconds, liveSeconds, sinceSeconds, commit, isAtLeast }: Baked): ReportedChange['baked'] {
  return { needed_seconds: neededSeconds, live_seconds: liveSeconds, since: toIsoSeconds(sinceSeconds), commit, at_least: isAtLeast };
}

/** A facet as machine output carries it. */
export function toReportedFacet({ kind, before, after, cause }: Facet): ReportedChange['facets'][number] {
  return { kind, before: before ?? null, after: after ?? null, cause: cause ?? null };
}

function toReportedFinding(finding: PolicyFinding, { locator, sources }: HeadTexts): ReportedChange['policy'][number] {
  const { code, severity, message, place, mend, override } = finding;
  const span = locateNearest(place, locator);
  const source = sources.get(place.file);
  if (span === undefined || source === undefined) throw new Error(`the policy ${code} points at ${place.file}: ${place.path.join('.')}, which is not there`);
  const { start, end } = toRange(source, span);
  return {
    code,
    severity,
    message,
    file: place.file,
    range: { start: { ...start }, end: { ...end } },
    mend,
    override: override === undefined ? null : { reason: override.reason, approved_by: override.approvedBy, until: override.until },
  };
}

// What a finding is about may be what the change took out of the file: then what it stood in is shown.
function locateNearest(place: Place, locator: Locator): Span | undefined {
  const [own, around] = [locator.locate(place), place.path.slice(0, -1)];
  return own ?? (place.path.length === 0 ? undefined : locateNearest({ ...place, path: around, part: 'key' }, locator));
}

/** A difference of the settings as machine output carries it. */
export function toReportedSetting({ name, before, after }: SettingChange): PlanReport['settings'][number] {
  return { name, before: before ?? null, after: after ?? null };
}

/** A side that was read from files. */
type ReportedSide = PlanReport['base'] & { readonly kind: Exclude<PlanReport['base']['kind'], 'published'> };

/** A side as machine output carries it. */
export function toReportedSide(side: OpenedSide): ReportedSide {
  const { target, root } = side;
  return { label: target.label, kind: target.kind === 'nothing' ? 'commit' : target.kind, commit: commitOf(side), project: root ?? null };
}

/** The commit that a side is, if it is one. */
export function commitOf({ target }: OpenedSide): string | null {
  return target.kind === 'commit' ? target.commit : null;
}

/** What a plan comes to; blocked changes are counted as such and under no other name. */
export function toSummary(changes: PlanReport['changes'], comparison: Comparison, errors: number): PlanReport['summary'] {
  const free = changes.filter((change) => change.verdict !== 'blocked').map((change) => change.facets[0]?.kind);
  const kinds = facetKinds.map((kind) => ({ kind, count: free.filter((each) => each === kind).length }));
  return {
    changes: changes.length,
    blocked: changes.filter((change) => change.verdict === 'blocked').length,
    overridden: changes.filter((change) => change.verdict === 'overridden').length,
    kinds: kinds.filter((each) => each.count > 0),
    unchanged: comparison.unchanged,
    not_compared: [...comparison.notCompared],
    errors,
  };
}
