import type { PlanReport } from '../model/generated/output/plan.ts';
import type { Settings } from '../model/settings.ts';
import { programsOfPair } from '../plan/diff-released.ts';
import { askedOfHistory, judgeChanges, type JudgedChange } from '../plan/judge-changes.ts';
import { releasedProject } from '../plan/released-project.ts';
import { printable } from '../source/printable.ts';
import { readReleases } from './choose-releases.ts';
import { compareWithReleases, type ReleaseComparison } from './compare-with-releases.ts';
import { countPopulation, type Deciding, type PopulationCount } from './count-population.ts';
import type { ProjectPlace } from './find-project.ts';
import { nothingCompared, type PlanEffects, type PlanGround } from './plan-ground.ts';
import { toReportedChange } from './plan-report.ts';
import type { PlanRequest, Published } from './plan-request.ts';
import type { OpenedSide } from './plan-sides.ts';
import type { PublishedRelease } from './published-release.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { liveInReleases, openReleaseCommits, settingsOfReleases } from './release-commits.ts';

/** The head, and where its releases are. */
interface PublishedHead {
  readonly head: OpenedSide;
  readonly place: ProjectPlace;
  /** Whether the head has no errors: only then is it known what it compiles to. */
  readonly isSound: boolean;
  readonly against: Published;
}

/** What is published as the base: the live artifacts, compared with what the head compiles to. */
export async function groundOfReleases(effects: PlanEffects, { head, place, isSound, against }: PublishedHead, request: PlanRequest): Promise<PlanGround | Refusal> {
  const { loaded } = head;
  const project = loaded?.project;
  if (loaded === undefined || project === undefined) return unknownGround(nothingCompared(project));
  // As publishing has it: what maestro.yaml names is below its own folder.
  const folder = against.from === undefined ? place.directory : request.cwd;
  const reader = { openTarget: (url: string) => against.openTarget(url, folder), sha256: request.sha256, now: request.now };
  const releases = await readReleases(reader, project.settings, { from: against.from, environment: request.environment });
  if (isRefusal(releases)) return releases;
  const ground = { base: toBase(releases), live: { commit: null, releases: releases.map(({ release }) => release) } };
  if (!isSound) return { ...unknownGround(nothingCompared(project)), ...ground };
  const compared = compareWithReleases(releases, project);
  const commits = await openReleaseCommits(effects.git, place, releases);
  const settings = settingsOfReleases(commits);
  const before = releasedProject(compared.published, project, settings ?? project.settings);
  const isFirst = releases.every(({ artifact }) => artifact === undefined);
  const judgement = { before, after: project, isFirst, now: request.now };
  const live = await liveInReleases(effects.git, commits, askedOfHistory(compared.comparison.changes, judgement));
  const judged = judgeChanges(compared.comparison.changes, { ...judgement, live });
  const texts = { settings: project.settings, locator: loaded.locator, sources: loaded.sources };
  const counted = await countPeople(effects, request, { compared, judged, settings: project.settings });
  const changes = judged.map((change) => toReportedChange(withKillNote(change, releases), texts, counted?.people.get(change)));
  return { ...ground, settings, compared: { changes, comparison: compared.comparison, population: counted?.population ?? null, isWhole: compared.problems.length === 0 }, baseDiagnostics: compared.problems.map(toDiagnostic) };
}

interface Judged {
  readonly compared: ReleaseComparison;
  readonly judged: readonly JudgedChange[];
  readonly settings: Settings;
}

async function countPeople({ population: reader }: PlanEffects, { population, now }: PlanRequest, { compared, judged, settings }: Judged): Promise<PopulationCount | undefined> {
  if (reader === undefined || population === undefined) return undefined;
  const programsOf: Deciding['programsOf'] = ({ flag }, environment) => {
    const pair = compared.pairOf(environment, flag);
    if (pair === undefined) throw new Error(`a change of ${flag} in ${environment} has no pair`);
    return programsOfPair(pair);
  };
  return countPopulation(reader, population, judged, { programsOf, settings, now });
}

function unknownGround(comparison: ReleaseComparison['comparison']): PlanGround {
  return { base: toBase([]), live: { commit: null, releases: [] }, settings: undefined, compared: { changes: [], comparison, population: null, isWhole: false }, baseDiagnostics: [] };
}

function toBase(releases: readonly PublishedRelease[]): PlanReport['base'] {
  const [commit, ...others] = new Set(releases.map(({ release }) => release.commit));
  return { label: ['published', releases.map(inWords).join(', ')].join(' ').trim(), kind: 'published', commit: others.length === 0 ? (commit ?? null) : null, project: null };
}

function inWords({ release }: PublishedRelease): string {
  const { environment, seq, artifact_sha256: artifact } = release;
  if (seq !== null) return `${printable(environment)} ${seq}`;
  return `${printable(environment)} (${artifact === null ? 'nothing yet' : `artifact ${artifact.slice(0, 12)}`})`;
}

// Whether a kill was restored is told by history when it is published; here it is only known that the head does not hold it.
function withKillNote(change: JudgedChange, releases: readonly PublishedRelease[]): JudgedChange {
  if (change.from?.killed !== true || change.to?.killed === true) return change;
  const id = releases.find(({ release }) => release.environment === change.environment)?.kills.get(change.flag);
  if (id === undefined) return change;
  const note = `publishing keeps the live kill ${id} unless the head restores it`;
  return { ...change, note: change.note === undefined ? note : `${change.note}; ${note}` };
}

function toDiagnostic({ message }: ReleaseComparison['problems'][number]): PlanReport['base_diagnostics'][number] {
  return { code: 'foreign-logic', severity: 'error', message, file: null, range: null, frame: null, related: [], fix: null, help: [] };
}
