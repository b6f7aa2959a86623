import type { Project } from '../../model/project.ts';
import { valueAt } from '../../source/place.ts';
import { lines, oneFlag } from '../example-base.ts';
import type { LintRule, Offence } from '../lint-rule.ts';
import { mend, quote } from '../words.ts';

const largest = 2 ** 31 - 1;
const smallest = -(2 ** 31);
const start = ['description: How long a session lives, in milliseconds.', 'owner: search', 'kind: operational', 'type: number', 'safe: short'];

/** A whole number that not every SDK can hold. */
export const numberRange: LintRule = {
  id: 'number-range',
  summary: 'A whole number is outside of what 32 bits hold.',
  severity: 'warning',
  canBeOff: true,
  why: 'Some OpenFeature SDKs read whole numbers as 32-bit integers: there the value is cut or refused.',
  bad: { at: 'new-checkout.yaml:6:38', ...oneFlag(lines(...start, 'variants: { short: 3600000, forever: 31536000000 }')) },
  good: oneFlag(lines(...start, 'variants: { short: 3600000, long: 86400000 }')),
  check: checkNumberRange,
};

function* checkNumberRange({ flags }: Project): Iterable<Offence> {
  for (const { file, type, variants } of flags.values()) {
    if (type !== 'number') continue;
    for (const [name, value] of variants) {
      if (typeof value !== 'number' || !Number.isInteger(value) || (value <= largest && value >= smallest)) continue;
      yield {
        place: valueAt(file, ['variants', name]),
        message: `Variant ${quote(name)} is ${value}, which 32 bits do not hold`,
        advice: [mend(`choose a larger unit, so that it is from ${smallest} to ${largest}`), mend('or write it as a string flag')],
      };
    }
  }
}
