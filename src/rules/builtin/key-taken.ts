import type { Project } from '../../model/project.ts';
import { valueAt } from '../../source/place.ts';
import { lines } from '../example-base.ts';
import type { LintRule, Offence } from '../lint-rule.ts';
import { mend, quote } from '../words.ts';

const cart = lines('description: The new cart.', 'owner: payments', 'kind: operational');

/** A key that two files have. */
export const keyTaken: LintRule = {
  id: 'key-taken',
  summary: 'Two files have the same name, and so the same key, in different folders.',
  severity: 'error',
  canBeOff: false,
  why: 'The key of a flag is the name of its file, whatever the folder; an application could not say which of the two it means.',
  bad: { at: 'checkout/new-cart.yaml:1:1', files: { 'cart/new-cart.yaml': cart, 'checkout/new-cart.yaml': cart } },
  good: { files: { 'cart/new-cart.yaml': cart, 'checkout/new-cart-banner.yaml': cart } },
  check: checkKeyTaken,
};

function* checkKeyTaken({ duplicates }: Project): Iterable<Offence> {
  for (const { key, kind, file, firstFile } of duplicates) {
    yield {
      place: valueAt(file, []),
      message: `The ${kind} ${quote(key)} is already described in ${firstFile}`,
      advice: [mend('give this file another name, or take one of the two out')],
      related: [{ message: 'the first file of that name', place: valueAt(firstFile, []) }],
    };
  }
}
