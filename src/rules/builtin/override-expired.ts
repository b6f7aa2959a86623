import type { Project } from '../../model/project.ts';
import type { Amendment } from '../../source/amendment.ts';
import { type Path, valueAt } from '../../source/place.ts';
import { oneFlag, releaseFlag } from '../example-base.ts';
import type { LintRule, Offence, RuleContext } from '../lint-rule.ts';
import { mend, quote, safeFix } from '../words.ts';

const override = (until: string): string =>
  releaseFlag(
    'environments:',
    '  production:',
    '    stage: 5%',
    '    override:',
    '      rule: stage-skip',
    '      reason: Black Friday',
    '      approvedBy: cto@acme.dev',
    `      until: ${until}`,
  );

/** An override whose last day has passed. */
export const overrideExpired: LintRule = {
  id: 'override-expired',
  summary: 'An override has run out.',
  severity: 'warning',
  canBeOff: true,
  why: 'It has no effect any more; what it allowed is judged like everything else.',
  bad: { at: 'new-checkout.yaml:12:14', ...oneFlag(override('2026-11-01')) },
  good: oneFlag(override('2026-12-01')),
  check: checkOverrideExpired,
};

function* checkOverrideExpired(_project: Project, { facts, today }: RuleContext): Iterable<Offence> {
  for (const { flag, settings } of facts.entries) {
    for (const { rule, until, at } of settings.overrides) {
      if (until >= today) continue;
      yield {
        place: valueAt(flag.file, [...at, 'until']),
        message: `The override of ${quote(rule)} ended on ${until}`,
        advice: [mend('take it out')],
        fix: safeFix('take it out', removal(flag.file, at, settings.overrides.length)),
      };
    }
  }
}

/** The last of a list goes with its list: an empty one would be an error. */
function removal(file: string, at: Path, count: number): Amendment {
  const isLast = count === 1 && typeof at.at(-1) === 'number';
  return { kind: 'remove', place: valueAt(file, isLast ? at.slice(0, -1) : at) };
}
