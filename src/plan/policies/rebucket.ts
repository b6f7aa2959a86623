import { isDark } from '../change.ts';
import type { ChangePolicy, EnvironmentChange, Objection, PolicyContext } from '../change-policy.ts';
import { onlyLowers } from '../effect-kinds.ts';
import { flagInProduction } from './example-flag.ts';
import { isGuarded, stagePlace } from './steps.ts';

/** Buckets are drawn anew only while nobody is in one. */
export const rebucket: ChangePolicy = {
  id: 'rebucket',
  summary: 'The salt or the unit of a flag changes while a partial stage or a split is live.',
  why: 'It draws everyone anew: the share stays, the people do not. Those who had the variant lose it and others get it. Lower the flag first, or go to 100% first. It holds in protected environments; `rebucket: { severity: error, protectedOnly: false }` asks for it everywhere.',
  bad: { file: 'search-v2.yaml', before: flagInProduction('5%'), text: `salt: search-v3\n${flagInProduction('5%')}` },
  good: { file: 'search-v2.yaml', before: flagInProduction('internal'), text: `salt: search-v3\n${flagInProduction('internal')}` },
  judge,
};

function judge(change: EnvironmentChange, context: PolicyContext): Objection | undefined {
  const facet = change.facets.find(({ kind }) => kind === 'rebucket');
  if (facet === undefined || !isGuarded('rebucket', context) || isDark(change.from) || onlyLowers(change)) return undefined;
  return { message: 'a new salt or unit draws everyone anew while the flag is live', place: stagePlace(change), mend: `keep it ${facet.before ?? 'as it was'}` };
}
