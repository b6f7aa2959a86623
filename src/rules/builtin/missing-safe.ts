import type { Project } from '../../model/project.ts';
import { keyAt } from '../../source/place.ts';
import { lines, oneFlag } from '../example-base.ts';
import type { LintRule, Offence } from '../lint-rule.ts';
import { listed, mend, quote } from '../words.ts';

const start = ['description: How many results a page has.', 'owner: search', 'kind: operational', 'type: number', 'variants: { small: 10, large: 50 }'];

/** A flag that does not say what is safe. */
export const missingSafe: LintRule = {
  id: 'missing-safe',
  summary: 'A flag does not say which of its variants is the safe one.',
  severity: 'error',
  canBeOff: false,
  why: 'The safe variant is what everyone gets who is not exposed, and what a kill falls back to. Only a boolean flag has one by itself: off.',
  bad: { at: 'new-checkout.yaml:5:1', ...oneFlag(lines(...start)) },
  good: oneFlag(lines(...start, 'safe: small')),
  check: checkMissingSafe,
};

function* checkMissingSafe({ flags }: Project): Iterable<Offence> {
  for (const { key, file, safe, variants } of flags.values()) {
    if (safe !== undefined || variants.size === 0) continue;
    yield {
      place: keyAt(file, ['variants']),
      message: `Flag ${quote(key)} does not say which variant is safe`,
      advice: [mend(`add \`safe:\` with one of ${listed(variants.keys())}`)],
    };
  }
}
