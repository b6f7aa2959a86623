import type { Project } from '../../model/project.ts';
import { valueAt } from '../../source/place.ts';
import { oneFlag, releaseFlag } from '../example-base.ts';
import type { LintRule, Offence, RuleContext } from '../lint-rule.ts';
import { listed, mend, quote } from '../words.ts';

/** A unit that is not a string. */
export const bucketByType: LintRule = {
  id: 'bucket-by-type',
  summary: 'A rollout is bucketed by an attribute that is not a string.',
  severity: 'error',
  canBeOff: false,
  why: 'Only strings have the same hash in every engine; a unit of another type is in no bucket, so nobody would be exposed.',
  bad: { at: 'new-checkout.yaml:6:38', ...oneFlag(releaseFlag('environments:', '  production: { stage: 5%, bucketBy: seats }')) },
  good: oneFlag(releaseFlag('environments:', '  production: { stage: 5%, bucketBy: tenant }')),
  check: checkBucketByType,
};

function* checkBucketByType({ settings: { attributes } }: Project, { facts }: RuleContext): Iterable<Offence> {
  for (const { flag, settings, path } of facts.entries) {
    const attribute = attributes.get(settings.bucketBy);
    if (attribute === undefined || attribute.type === 'string' || attribute.type === 'semver') continue;
    const usable = [...attributes.values()].filter(({ type }) => type === 'string');
    yield {
      place: valueAt(flag.file, [...path, 'bucketBy']),
      message: `Attribute ${quote(attribute.name)} is of type ${attribute.type}, and a unit has to be a string`,
      advice: [mend(`bucket by one of ${listed(usable.map(({ name }) => name))}`)],
    };
  }
}
