import { describe, expect, it } from 'vitest';
import { aFlag, aProject, aRule, aStage, allOf, inSegment, isIn } from '../../testing/builders.ts';
import { plainLook } from '../../testing/reports.ts';
import { evaluateFlag } from '../../workflows/evaluate.ts';
import { isRefusal } from '../../workflows/refusal.ts';
import { renderEvaluation } from './evaluation.ts';

const rule = aRule({ name: 'staff-of-acme', when: allOf(inSegment('internal'), isIn('tenant', 'acme')) });
const project = aProject({ flags: [aFlag({ environments: { production: { stage: aStage('5%'), rules: [rule] } } })] });

function rendered(context: { readonly [attribute: string]: unknown }, trace: boolean): string {
  const outcome = evaluateFlag(project, { flag: 'new-checkout', environment: 'production', context, nowSeconds: 0, trace, toolVersion: '0.0.0' });
  if (isRefusal(outcome)) throw new Error(outcome.message);
  return renderEvaluation({ ...outcome.report, version: '0123456789abcdef' }, plainLook());
}

describe('renderEvaluation', () => {
  it('starts with the value, then says why', () => {
    expect(rendered({ targetingKey: 'u-1' }, false)).toBe(
      [
        'false',
        '',
        'flag      new-checkout in production',
        'variant   off (as off:control)',
        'reason    not-exposed: no rule matched, and the stage does not reach this context',
        'bucket    70557 of 100000, by targetingKey "u-1"',
        'version   0123456789abcdef',
        '',
      ].join('\n'),
    );
  });

  it('shows every clause with the parts of its condition, and what was not reached', () => {
    expect(rendered({ tenant: 'acme', groups: ['staff'] }, true).split('\n').slice(8)).toEqual([
      'matched     rule:staff-of-acme',
      '   + segment internal and tenant is "acme"',
      '     + segment internal',
      '       + groups contains "staff"',
      '     + tenant is "acme"',
      'not reached internal',
      'not reached rollout',
      '',
    ]);
    expect(rendered({ tenant: 'acme' }, true).split('\n').slice(8)).toEqual([
      'no match    rule:staff-of-acme',
      '   - segment internal and tenant is "acme"',
      '     - segment internal',
      '       - groups contains "staff"',
      '     + tenant is "acme"',
      'no match    internal',
      '   - segment internal',
      '     - groups contains "staff"',
      'matched     rollout',
      '   targetingKey is no unit: missing, empty or not a string',
      '',
    ]);
  });

  it('ends with what about the context is not as declared, made safe to print', () => {
    const text = rendered({ 'tenan\u001b[31m': 'acme' }, false);
    expect(text).toContain('warning: attribute "tenan\\u{1b}[31m" is not declared in flags/maestro.yaml');
    expect(text).not.toContain('\u001b');
  });
});
