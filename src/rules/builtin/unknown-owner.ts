import type { Project } from '../../model/project.ts';
import { nearestName } from '../../source/nearest-name.ts';
import { valueAt } from '../../source/place.ts';
import { lines, oneFlag } from '../example-base.ts';
import type { LintRule, Offence } from '../lint-rule.ts';
import { nameAdvice, quote, safeFix } from '../words.ts';

/** An owner that `maestro.yaml` does not declare. A project that declares no owners takes any name. */
export const unknownOwner: LintRule = {
  id: 'unknown-owner',
  summary: 'The owner of a flag is not declared under owners in maestro.yaml.',
  severity: 'error',
  canBeOff: true,
  why: 'Reviews, alerts and the question "may this go?" are sent to the owner; a name that nobody answers to gets none of them.',
  bad: { at: 'new-checkout.yaml:2:8', ...oneFlag(lines('description: Serve the one-page checkout.', 'owner: paymnets', 'kind: operational')) },
  good: oneFlag(lines('description: Serve the one-page checkout.', 'owner: payments', 'kind: operational')),
  check: checkUnknownOwner,
};

function* checkUnknownOwner({ flags, settings }: Project): Iterable<Offence> {
  const { owners } = settings;
  if (owners.size === 0) return;
  for (const { file, owner } of flags.values()) {
    if (owners.has(owner)) continue;
    const place = valueAt(file, ['owner']);
    const nearest = nearestName(owner, owners.keys());
    yield {
      place,
      message: `Owner ${quote(owner)} is not declared in maestro.yaml`,
      advice: nameAdvice(owner, owners.keys(), { noun: 'owners', declare: `or declare it under \`owners:\` in ${settings.file}` }),
      fix: nearest === undefined ? undefined : safeFix(`write owner: ${nearest}`, { kind: 'set', place, value: nearest }),
    };
  }
}
