import { formatShare } from '../../model/share.ts';
import type { Effect, Sample } from '../change.ts';
import type { ChangePolicy, EnvironmentChange, Objection, PolicyContext } from '../change-policy.ts';
import { kindOfTransition, onlyLowers } from '../effect-kinds.ts';
import { flagInProduction } from './example-flag.ts';
import { rebucket } from './rebucket.ts';
import { isGuarded, stagePlace, stepUp } from './steps.ts';

/** Who has a variant keeps it while others get it. A reweight says by its name that people move; nothing else does. */
export const lostExposure: ChangePolicy = {
  id: 'lost-exposure',
  summary: 'A change that gives a variant to some takes it from others, or moves them to another one.',
  why: 'A ramp that takes the feature from those who had it looks like a fault to them, and spoils what was measured. It counts everyone whom no rule singles out, and in a raise of the stage everyone. A change that only lowers exposure, or only reweights a split, is allowed. Where the effect is an estimate (`bounded`), it refuses what the sample saw, and warns that the rest is not proven. It holds in protected environments; `lost-exposure: { severity: error, protectedOnly: false }` asks for it everywhere.',
  bad: { file: 'search-v2.yaml', before: flagInProduction('5%'), text: `${flagInProduction('10%')}    rules:\n      - { name: no-bots, when: { groups: { contains: bots } }, serve: off }\n` },
  good: { file: 'search-v2.yaml', before: flagInProduction('5%'), text: `${flagInProduction('5%')}    rules:\n      - { name: no-bots, when: { groups: { contains: bots } }, serve: off }\n` },
  judge,
};

function judge(change: EnvironmentChange, context: PolicyContext): Objection | undefined {
  const { effect } = change;
  if (effect === undefined || !isGuarded('lost-exposure', context) || onlyLowers(change) || isReweight(change)) return undefined;
  // One objection to a new salt or unit is enough.
  if (!context.isOff(rebucket.id) && rebucket.judge(change, context) !== undefined) return undefined;
  if (effect.sample !== undefined) return judgeEstimate(change, effect, effect.sample);
  const harm = harmToEveryoneElse(effect) ?? (stepUp(change) === undefined ? undefined : harmInRegions(effect));
  if (harm === undefined) return undefined;
  return { message: `while others gain, ${harm}`, place: stagePlace(change), mend: 'make what takes it away a change of its own' };
}

/**
 * An estimate proves nothing: what the sample saw is refused, and what it did not see is said. Where all that it saw is that
 * some lose, nothing is refused, since a change that only lowers exposure never is.
 */
function judgeEstimate(change: EnvironmentChange, effect: Effect, { contexts }: Sample): Objection | undefined {
  const kinds = new Set(effect.regions.flatMap(({ matrix }) => matrix.map((each) => kindOfTransition(each, effect))));
  const looked = `a sample of ${contexts.toLocaleString('en-US')} contexts`;
  const place = stagePlace(change);
  if (kinds.has('moved') || (kinds.has('lost') && kinds.has('gained'))) {
    return { message: `in ${looked}, ${harmInRegions(effect) ?? 'some lose what they have'}`, place, mend: 'make what takes it away a change of its own, with fewer or simpler rules' };
  }
  const message = kinds.has('lost') ? `${looked} saw some lose and nobody gain; that nobody gains is not proven` : `${looked} saw nobody lose what they have; that nobody does is not proven`;
  return { message, place, mend: 'ask fewer different questions in its rules, and it can be proven', isAdvice: true };
}

function isReweight({ facets }: EnvironmentChange): boolean {
  return facets.every(({ kind }) => kind === 'reweight');
}

function harmToEveryoneElse({ lost, moved }: Effect): string | undefined {
  if (lost === 0 && moved === 0) return undefined;
  const parts = [...(lost > 0 ? [`${formatShare(lost)} lose what they have`] : []), ...(moved > 0 ? [`${formatShare(moved)} move to another variant`] : [])];
  return `of everyone else ${parts.join(' and ')}`;
}

function harmInRegions(effect: Effect): string | undefined {
  for (const { when, matrix } of effect.regions) {
    const harm = matrix.find((each) => kindOfTransition(each, effect) !== 'gained');
    if (harm === undefined) continue;
    const words = kindOfTransition(harm, effect) === 'lost' ? `lose \`${harm.from}\`` : `move from \`${harm.from}\` to \`${harm.to}\``;
    return `${formatShare(harm.share)} ${words} where ${when}`;
  }
  return undefined;
}
