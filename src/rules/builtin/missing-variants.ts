import type { Project } from '../../model/project.ts';
import { valueAt } from '../../source/place.ts';
import { lines } from '../example-base.ts';
import type { LintRule, Offence } from '../lint-rule.ts';
import { mend, quote } from '../words.ts';

const start = ['description: How many results a page has.', 'owner: search', 'kind: operational', 'type: number'];

/** A multi-valued flag without values. */
export const missingVariants: LintRule = {
  id: 'missing-variants',
  summary: 'A string, number or object flag has no variants.',
  severity: 'error',
  canBeOff: false,
  why: 'Only a boolean flag has values of its own (on: true, off: false); the others have to say what they can be.',
  bad: { at: 'page-size.yaml:4:7', files: { 'page-size.yaml': lines(...start) } },
  good: { files: { 'page-size.yaml': lines(...start, 'variants: { small: 10, large: 50 }', 'safe: small') } },
  check: checkMissingVariants,
};

function* checkMissingVariants({ flags }: Project): Iterable<Offence> {
  for (const { key, file, type, variants } of flags.values()) {
    if (variants.size > 0) continue;
    yield {
      place: valueAt(file, ['type']),
      message: `Flag ${quote(key)} is of type ${type} and has no \`variants\``,
      advice: [mend(`name its values, such as \`variants: ${examples[type]}\``)],
    };
  }
}

const examples = {
  boolean: '{ on: true, off: false }',
  string: '{ control: blue, treatment: green }',
  number: '{ small: 10, large: 50 }',
  object: '{ old: { retries: 1 }, new: { retries: 3 } }',
} as const;
