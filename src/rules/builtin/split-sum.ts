import type { Serve } from '../../model/flag.ts';
import type { Project } from '../../model/project.ts';
import { formatShare, wholeShare } from '../../model/share.ts';
import { valueAt } from '../../source/place.ts';
import { lines, oneFlag } from '../example-base.ts';
import type { LintRule, Offence, RuleContext } from '../lint-rule.ts';
import { servesOf } from '../serves.ts';
import { mend, quote } from '../words.ts';

const start = ['description: The ranking model.', 'owner: search', 'kind: experiment', 'expires: 2027-02-28', 'type: string', 'variants: { old: bm25, new: vectors }', 'safe: old', 'environments:'];

/** A split that leaves units without an arm, has too many of them, or one that nobody gets. */
export const splitSum: LintRule = {
  id: 'split-sum',
  summary: 'The weights of a split do not sum to 100.',
  severity: 'error',
  canBeOff: false,
  why: 'Every exposed unit has to fall into exactly one arm.',
  bad: { at: 'new-checkout.yaml:9:35', ...oneFlag(lines(...start, '  production: { stage: 5%, serve: { old: 50, new: 40 } }')) },
  good: oneFlag(lines(...start, '  production: { stage: 5%, serve: { old: 50, new: 50 } }')),
  check: checkSplitSum,
};

function* checkSplitSum(_project: Project, { facts }: RuleContext): Iterable<Offence> {
  for (const { flag, settings } of facts.entries) {
    for (const serve of servesOf(settings)) {
      if (serve.kind === 'split') yield* checkSplit(flag.file, serve);
    }
  }
}

function* checkSplit(file: string, { arms, at }: Extract<Serve, { readonly kind: 'split' }>): Iterable<Offence> {
  const sum = arms.reduce((total, { weight }) => total + weight, 0);
  if (sum !== wholeShare) {
    const missing = wholeShare - sum;
    yield {
      place: valueAt(file, at),
      message: `The split sums to ${formatShare(sum)}, not to 100%`,
      advice: [mend(missing > 0 ? `give ${formatShare(missing)} more to one of the variants` : `take ${formatShare(-missing)} from one of the variants`)],
    };
    return;
  }
  for (const { variant, weight } of arms) {
    if (weight > 0) continue;
    yield {
      severity: 'warning',
      place: valueAt(file, [...at, variant]),
      message: `Nobody gets ${quote(variant)}: its weight is 0`,
      advice: [mend('take it out of the split, or give it a weight')],
    };
  }
}
