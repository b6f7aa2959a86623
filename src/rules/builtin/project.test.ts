import { describe, expect, test } from 'vitest';
import { resultOfExample } from '../../testing/rule-results.ts';
import { flagWithRule, lines, maestroFile, releaseFlag } from '../example-base.ts';

describe('policies', () => {
  const of = (...policies: readonly string[]): readonly string[] => {
    const { lines: all, messages } = resultOfExample({ 'maestro.yaml': maestroFile('environments: { production: {} }', 'policies:', ...policies.map((policy) => `  ${policy}`)) });
    return all.map((line, index) => `${line.replace('maestro.yaml:', '')}: ${messages[index] ?? ''}`);
  };

  test('may name rules that can be set aside and policies of changes', () => {
    expect(of('unused-segment: off', 'stage-skip: { severity: warn, protectedOnly: false }')).toEqual([]);
  });

  test('may not name what evaluation stands on, nor give a rule options', () => {
    expect(of('unknown-segment: off', 'expired: { severity: error, after: 30 }')).toEqual([
      '5:3 error unknown-policy: Rule "unknown-segment" cannot be set aside here',
      '6:31 error unknown-policy: Rule "expired" has no option "after"',
    ]);
  });

  test('that go by time name stages of the ladder and durations, unless they are off', () => {
    expect(of('bake: { severity: error, internal: 1h, 1%: 2 d, protectedOnly: false }', 'stale: { after: 4w }')).toEqual([]);
    expect(of('bake: { 2%: 24h, off: 1h, 5%: a day, protectedOnly: sometimes }', 'stale: { for: 3d, after: 30 }')).toEqual([
      '5:11 error unknown-policy: Policy "bake" has no option "2%"',
      '5:20 error unknown-policy: Policy "bake" has no option "off"',
      '5:33 error unknown-policy: "5%" is "a day", which is no duration',
      '5:55 error unknown-policy: "protectedOnly" is "sometimes", which is neither true nor false',
      '6:12 error unknown-policy: Policy "stale" has no option "for"',
      '6:28 error unknown-policy: "after" is 30, which is no duration',
    ]);
    expect(of('bake: { severity: off, 2%: soon }')).toEqual([]);
  });

  test('are also looked up for overrides', () => {
    const flag = releaseFlag('environments:', '  production:', '    stage: 5%', '    override: [{ rule: stage-skp, reason: r, approvedBy: a, until: 2027-01-01 }]');
    const [one] = resultOfExample({ 'new-checkout.yaml': flag }).diagnostics;
    expect([one?.message, one?.advice[0]?.text]).toEqual(['There is no rule or policy "stage-skp"', 'did you mean "stage-skip"?']);
  });

  test('cannot turn a rule off that is an error of shape or evaluation: it is reported anyway', () => {
    const { lines: all } = resultOfExample({
      'maestro.yaml': maestroFile('environments: { production: {} }', 'attributes: { tenant: { type: string } }', 'policies: { unknown-segment: off }'),
      'new-checkout.yaml': flagWithRule('{ segment: nobody }'),
    });
    expect(all).toEqual(['maestro.yaml:5:13 error unknown-policy', 'new-checkout.yaml:10:26 error unknown-segment']);
  });
});

describe('publish targets', () => {
  test.each([
    ['dist/flags.json', 'Publish target "dist/flags.json" does not say of what kind it is'],
    ['http://flags.acme.dev/', 'Publish targets of kind "http" do not exist'],
    ['https//key:secret@flags.acme.dev', 'Publish target "flags.acme.dev" does not say of what kind it is'],
    ['file:', 'Publish target "file:" does not say of what kind it is'],
  ])('%s', (target, message) => {
    expect(resultOfExample({ 'maestro.yaml': maestroFile('environments: { production: {} }', `publish: { production: "${target}" }`) }).messages).toEqual([message]);
  });

  test.each(['file:dist/production.json', 's3://bucket/flags', 'https://flags.acme.dev/x', 'git:flags'])('%s is one', (target) => {
    expect(resultOfExample({ 'maestro.yaml': maestroFile('environments: { production: {} }', `publish: { production: "${target}" }`) }).messages).toEqual([]);
  });
});

describe('environments', () => {
  test('that require themselves or each other are circles, and not also out of order', () => {
    const { messages } = resultOfExample({ 'maestro.yaml': maestroFile('environments:', '  a: { requires: b }', '  b: { requires: c }', '  c: { requires: a }', '  d: { requires: d }') });
    expect(messages).toEqual(['Environments require each other: a -> b -> c -> a', 'Environments require each other: d -> d']);
  });
});

describe('segments', () => {
  test('are used by other segments and by the stage internal', () => {
    const { lines: all } = resultOfExample({
      'segments/a.yaml': lines('description: A.', 'when: { not: { segment: b } }'),
      'segments/b.yaml': lines('description: B.', 'when: { tenant: acme }'),
    });
    expect(all).toEqual(['segments/a.yaml:1:1 warning unused-segment']);
  });

  test('are not called unused while a flag could not be read', () => {
    const { lines: all } = resultOfExample({ 'segments/a.yaml': lines('description: A.', 'when: { tenant: acme }'), 'cart.yaml': lines('owner: payments') });
    expect(all.filter((line) => line.includes('unused'))).toEqual([]);
  });
});

describe('cases', () => {
  const flag = releaseFlag('prerequisites: [{ flag: cart, variant: on }]', 'environments:', '  staging: { stage: 100% }', '  production:', '    stage: 5%', '    rules: [{ name: partners, when: { tenant: acme }, serve: on }]');
  const cart = lines('description: The new cart.', 'owner: payments', 'kind: operational', 'environments: { staging: { stage: 100% }, production: { stage: 100% } }');
  const reasons = (environment: string, ...given: readonly string[]): readonly string[] => {
    const all = ['killed', 'off', 'prerequisite', 'rule:partners', 'rule:partner', 'internal', 'rollout', 'full', 'not-exposed', 'no-unit'];
    const cases = all.flatMap((reason) => [`  - name: ${reason}`.replace(':partner', '-partner'), `    environment: ${environment}`, ...given, `    expect: { reason: "${reason}" }`]);
    const { diagnostics } = resultOfExample({ 'cart.yaml': cart, 'flag.yaml': flag, 'flag.test.yaml': lines('cases:', ...cases) });
    const impossible = new Set(diagnostics.map(({ message }) => /"(.*)"/.exec(message)?.[1]));
    return all.filter((reason) => !impossible.has(reason));
  };

  const always = ['killed', 'off', 'prerequisite', 'internal', 'rollout', 'full', 'not-exposed', 'no-unit'];

  test('may expect only reasons that the flag can give there, at whatever stage', () => {
    expect(reasons('production')).toEqual([...always.slice(0, 3), 'rule:partners', ...always.slice(3)]);
    expect(reasons('staging')).toEqual(always);
  });

  test.each(['off', 'targeted', 'internal', '1%', '100%'])('stay what they are when the flag goes to %s, as by a restore or a rollback', (stage) => {
    const about = lines('cases:', ...always.flatMap((reason) => [`  - name: ${reason}`, '    environment: production', `    expect: { reason: ${reason} }`]));
    const { diagnostics } = resultOfExample({ 'cart.yaml': cart, 'flag.yaml': flag.replace('stage: 5%', `stage: ${stage}`), 'flag.test.yaml': about });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('judge by the state that they lay over the flag', () => {
    expect(reasons('production', '    given: { flag: killed }')).toEqual(['killed']);
    expect(reasons('production', '    given: { flag: off }')).toEqual(['off']);
    expect(reasons('production', '    given: { flag: targeted }')).toEqual(['prerequisite', 'rule:partners', 'not-exposed', 'no-unit']);
    expect(reasons('production', '    given: { flag: 100% }')).toEqual(['prerequisite', 'rule:partners', 'internal', 'full', 'no-unit']);
  });

  test('say which reason is near and which there are', () => {
    const { diagnostics } = resultOfExample({ 'cart.yaml': cart, 'flag.yaml': flag, 'flag.test.yaml': lines('cases:', '  - { name: one, environment: production, expect: { reason: "rule:partner" } }') });
    expect(diagnostics[0]?.advice.map(({ text }) => text)).toEqual([
      'did you mean "rule:partners"?',
      'the flag can answer with prerequisite, rule:partners, internal, not-exposed, no-unit, rollout, full, off and killed',
    ]);
  });
});
