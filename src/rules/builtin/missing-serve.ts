import type { Project } from '../../model/project.ts';
import { formatStage } from '../../model/stage.ts';
import { valueAt } from '../../source/place.ts';
import { lines, oneFlag } from '../example-base.ts';
import type { LintRule, Offence, RuleContext } from '../lint-rule.ts';
import { exposesByStage } from '../serves.ts';
import { listed, mend, quote } from '../words.ts';

const start = ['description: How many results a page has.', 'owner: search', 'kind: operational', 'type: number', 'variants: { small: 10, large: 50 }', 'safe: small', 'environments:'];

/** A stage that exposes people to nothing in particular. */
export const missingServe: LintRule = {
  id: 'missing-serve',
  summary: 'A stage exposes people, but the flag does not say what they get.',
  severity: 'error',
  canBeOff: false,
  why: 'Only a boolean flag with a variant `on` knows by itself what the exposed get.',
  bad: { at: 'new-checkout.yaml:8:24', ...oneFlag(lines(...start, '  production: { stage: 5% }')) },
  good: oneFlag(lines(...start, '  production: { stage: 5%, serve: large }')),
  check: checkMissingServe,
};

function* checkMissingServe(_project: Project, { facts }: RuleContext): Iterable<Offence> {
  for (const { flag, environment, settings, path } of facts.entries) {
    if (settings.serve !== undefined || !exposesByStage(settings.stage) || flag.variants.size === 0) continue;
    const others = [...flag.variants.keys()].filter((name) => name !== flag.safe);
    yield {
      place: valueAt(flag.file, [...path, 'stage']),
      message: `Flag ${quote(flag.key)} does not say what stage ${formatStage(settings.stage)} serves in ${environment}`,
      advice: [mend(`add \`serve:\` with one of ${listed(others)}, or a split of them`)],
    };
  }
}
