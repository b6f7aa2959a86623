import type { PlanReport } from '../../model/generated/output/plan.ts';
import type { RawFile } from '../../source/raw-file.ts';
import { jsonHeader } from '../json-header.ts';
import { loadFiles } from '../open-project.ts';
import { compareSides } from '../plan-ground.ts';
import { toReportedSide, toSummary } from '../plan-report.ts';
import type { OpenedSide } from '../plan-sides.ts';
import { workingTree } from '../plan-target.ts';
import { digestSources } from '../sources-digest.ts';
import { killFileBytes, killPath } from './kill-file.ts';
import type { KillRequest } from './kill-request.ts';
import type { OperateEffects } from './operate-effects.ts';
import type { WantedKill } from './record-kill.ts';
import type { Scene } from './scene.ts';

/** So many flags are looked at closely: who kills everything does not wait for a list of everything. */
const mostPlanned = 20;

interface Killing {
  readonly scene: Scene;
  readonly wanted: readonly WantedKill[];
}

/**
 * Exactly who loses what by these kills, flags that need a killed one included, as far as the files here can be understood.
 * Nothing is judged: killing is always allowed.
 */
export async function previewKill({ clock, sha256 }: Pick<OperateEffects, 'clock' | 'sha256'>, request: KillRequest, { scene, wanted }: Killing): Promise<PlanReport | undefined> {
  const { loaded, root, files } = scene;
  if (loaded.project === undefined || wanted.length > mostPlanned) return undefined;
  const added = wanted.map((kill): RawFile => ({ kind: 'bytes', path: killPath(request.environment, kill.flag), bytes: killFileBytes(kill) }));
  const known = new Set(files.map(({ path }) => path));
  const after = [...files, ...added.filter(({ path }) => !known.has(path))].sort((a, b) => (a.path < b.path ? -1 : 1));
  const target = workingTree({ kind: 'place', directory: scene.directory, topLevel: scene.topLevel, root });
  const base: OpenedSide = { kind: 'side', target: { ...target, label: scene.branch ?? 'what is here' }, root, loaded, files };
  const head: OpenedSide = { kind: 'side', target: { ...target, label: 'killed' }, root, loaded: loadFiles(root, after), files: after };
  const now = clock.now();
  const { changes: judged, comparison } = await compareSides({ kind: 'sides', base, head }, { environment: request.environment, now }, { live: async () => new Map(), restored: async () => undefined, population: undefined });
  // Policy has no say in a kill, and its warning of a prerequisite names again what the change of the flag that needs it says.
  const changes = judged.map((change): PlanReport['changes'][number] => ({ ...change, verdict: 'allowed', policy: [] }));
  return {
    ...jsonHeader('plan', request.toolVersion),
    base: toReportedSide(base),
    head: toReportedSide(head),
    environment: request.environment,
    sources_sha256: digestSources(after, (content) => sha256(typeof content === 'string' ? new TextEncoder().encode(content) : content)),
    artifacts: null,
    live: { commit: null, releases: [] },
    changes,
    settings: [],
    diagnostics: [],
    base_diagnostics: [],
    population: null,
    summary: toSummary(changes, comparison, 0),
    applyable: true,
  };
}
