import type { Serve } from '../../model/flag.ts';
import type { Project } from '../../model/project.ts';
import { formatStage } from '../../model/stage.ts';
import { type Path, valueAt } from '../../source/place.ts';
import { lines, oneFlag } from '../example-base.ts';
import type { LintRule, Offence, RuleContext } from '../lint-rule.ts';
import { exposesByStage } from '../serves.ts';
import { mend, quote } from '../words.ts';

const start = ['description: The ranking model.', 'owner: search', 'kind: release', 'expires: 2027-02-28', 'type: string', 'variants: { old: bm25, new: vectors }', 'safe: old', 'environments:'];

/** A rollout of the safe variant. Operational and permission flags may serve their usual value at 100 %, so they are left alone. */
export const safeEqualsServe: LintRule = {
  id: 'safe-equals-serve',
  summary: 'A release or experiment serves the exposed the variant that everyone has anyway.',
  severity: 'warning',
  canBeOff: true,
  why: 'The rollout goes up and nobody gets anything new.',
  bad: { at: 'new-checkout.yaml:9:35', ...oneFlag(lines(...start, '  production: { stage: 5%, serve: old }')) },
  good: oneFlag(lines(...start, '  production: { stage: 5%, serve: new }')),
  check: checkSafeEqualsServe,
};

function* checkSafeEqualsServe(_project: Project, { facts }: RuleContext): Iterable<Offence> {
  const told = new Set<string>();
  for (const { flag, environment, settings } of facts.entries) {
    const isRollout = flag.kind === 'release' || flag.kind === 'experiment';
    if (!isRollout || !exposesByStage(settings.stage) || settings.serve?.kind !== 'variant' || settings.serve.variant !== flag.safe) continue;
    const path = servePath(settings.serve);
    if (path.length === 1 && told.has(flag.key)) continue;
    if (path.length === 1) told.add(flag.key);
    yield {
      place: valueAt(flag.file, path),
      message: `Stage ${formatStage(settings.stage)} of ${environment} serves ${quote(settings.serve.variant)}, the safe variant of flag ${quote(flag.key)}`,
      advice: [mend('serve the variant that is to be rolled out, or make another one safe')],
    };
  }
}

/** A boolean flag may serve `on` without saying so, but then its file says `safe: on`: told once for all environments. */
function servePath(serve: Serve): Path {
  return serve.at.at(-1) === 'serve' ? serve.at : ['safe'];
}
