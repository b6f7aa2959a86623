import type { Project } from '../../model/project.ts';
import { keyAt } from '../../source/place.ts';
import { lines } from '../example-base.ts';
import type { LintRule, Offence, RuleContext } from '../lint-rule.ts';
import { exposesByStage, servedVariants, servesOf } from '../serves.ts';
import { mend, quote } from '../words.ts';

const experiment = (serve: string): string =>
  lines(
    'description: The ranking model.',
    'owner: search',
    'kind: experiment',
    'expires: 2027-02-28',
    'type: string',
    'variants: { old: bm25, new: vectors, mixed: both }',
    'safe: old',
    'environments:',
    `  production: { stage: 5%, serve: ${serve} }`,
  );

/**
 * A variant of a running experiment that nobody gets. Flags of other kinds may keep variants to be switched to,
 * and an experiment that has not begun has none in use.
 */
export const unusedVariant: LintRule = {
  id: 'unused-variant',
  summary: 'A running experiment has a variant that nobody gets anywhere.',
  severity: 'warning',
  canBeOff: true,
  why: 'An arm that was left out of the split is most often an oversight, and the experiment learns nothing about it.',
  bad: { at: 'ranking.yaml:6:38', files: { 'ranking.yaml': experiment('{ old: 50, new: 50 }') } },
  good: { files: { 'ranking.yaml': experiment('{ old: 40, new: 30, mixed: 30 }') } },
  check: checkUnusedVariant,
};

function* checkUnusedVariant({ flags }: Project, { facts }: RuleContext): Iterable<Offence> {
  const used = new Map<string, Set<string | undefined>>();
  const running = new Set<string>();
  for (const { flag, settings } of facts.entries) {
    if (flag.kind !== 'experiment') continue;
    if (exposesByStage(settings.stage)) running.add(flag.key);
    const served = servesOf(settings).flatMap((serve) => servedVariants(flag.file, serve));
    used.set(flag.key, new Set([...(used.get(flag.key) ?? [flag.safe]), ...served.map(({ variant }) => variant)]));
  }
  for (const key of running) {
    const flag = flags.get(key);
    if (flag === undefined || flag.type === 'boolean') continue;
    for (const name of flag.variants.keys()) {
      if (used.get(key)?.has(name) !== false) continue;
      yield {
        place: keyAt(flag.file, ['variants', name]),
        message: `Nobody gets variant ${quote(name)} of experiment ${quote(key)}`,
        advice: [mend('add it to the split, or take it out')],
      };
    }
  }
}
