import type { Project } from '../../model/project.ts';
import { valueAt } from '../../source/place.ts';
import { lines } from '../example-base.ts';
import type { LintRule, Offence } from '../lint-rule.ts';
import { mend, quote } from '../words.ts';

const flag = lines('description: The new cart.', 'owner: payments', 'kind: operational');
const prefix = 'maestro.';

/** A flag under a name that published artifacts use themselves. */
export const reservedKey: LintRule = {
  id: 'reserved-key',
  summary: 'The key of a flag starts with maestro.',
  severity: 'error',
  canBeOff: false,
  why: 'A published artifact holds flags of its own under such keys, above all maestro.release, which is the commit it was made of.',
  bad: { at: 'maestro.release.yaml:1:1', files: { 'maestro.release.yaml': flag } },
  good: { files: { 'maestro-release.yaml': flag } },
  check: checkReservedKey,
};

function* checkReservedKey({ flags }: Project): Iterable<Offence> {
  for (const { key, file } of flags.values()) {
    if (!key.startsWith(prefix)) continue;
    yield {
      place: valueAt(file, []),
      message: `The key ${quote(key)} starts with ${quote(prefix)}, which is kept for flags of published artifacts`,
      advice: [mend(`name the file ${key.replace(prefix, 'maestro-')}.yaml, or anything that does not start so`)],
    };
  }
}
