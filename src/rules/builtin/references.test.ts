import { expect, test } from 'vitest';
import { resultOfExample } from '../../testing/rule-results.ts';
import { flagWithRule, lines, maestroFile, releaseFlag } from '../example-base.ts';

const cart = lines('description: The new cart.', 'owner: payments', 'kind: operational');

test('finds every unknown environment: of a flag, of requires, of publish, of a freeze, of a limit and of a case', () => {
  const { lines: found } = resultOfExample({
    'maestro.yaml': maestroFile('environments:', '  staging: {}', '  production: { requires: stagin }', 'publish:', '  prodution: file:dist/flags.json', 'freezes:', '  - { name: f, from: 2026-01-01T00:00:00Z, to: 2026-01-02T00:00:00Z, environments: [prod] }', 'policies:', '  blast-radius: { stag: 3 }'),
    'new-cart.yaml': cart + lines('environments:', '  stagging: { stage: 100% }'),
    'new-cart.test.yaml': lines('cases:', '  - { name: one, environment: stage, expect: off }'),
  });
  expect(found).toEqual([
    'maestro.yaml:11:19 error unknown-environment',
    'maestro.yaml:5:27 error unknown-environment',
    'maestro.yaml:7:3 error unknown-environment',
    'maestro.yaml:9:85 error unknown-environment',
    'new-cart.test.yaml:2:31 error unknown-environment',
    'new-cart.yaml:5:3 error unknown-environment',
  ]);
});

test('finds an unknown segment in maestro.yaml and in another segment', () => {
  const { lines: found } = resultOfExample({
    'maestro.yaml': lines('version: 1', 'environments: { production: {} }', 'internal: staf'),
    'segments/staff.yaml': lines('description: Staff.', 'when: { any: [{ targetingKey: u-1 }, { not: { segment: partner } }] }'),
  });
  expect(found).toEqual(['maestro.yaml:3:11 error unknown-segment', 'segments/staff.yaml:2:56 error unknown-segment']);
});

test('does not call a segment or flag unknown whose file could not be read', () => {
  const { lines: found } = resultOfExample({
    'new-checkout.yaml': flagWithRule('{ segment: partners }') + lines('prerequisites: [{ flag: new-cart, variant: on }]'),
    'segments/partners.yaml': lines('description: Partners.'),
    'new-cart.yaml': lines('description: The new cart.'),
    'new-cart.test.yaml': lines('cases:', '  - { name: one, environment: production, expect: off }'),
    'kills/production/new-cart.yaml': lines('id: a', 'reason: b', 'by: c', 'at: 2026-11-23T03:12:00Z'),
  });
  expect(found.map((line) => line.split(' ')[2])).toEqual(['missing-key', 'missing-key', 'missing-key']);
});

test('takes any owner where the project declares none', () => {
  const { lines: found } = resultOfExample({ 'maestro.yaml': maestroFile('environments: { production: {} }'), 'new-cart.yaml': cart });
  expect(found).toEqual([]);
});

test('finds unknown attributes in the unit and in the context of a case, and points at the attribute before its operator', () => {
  const { lines: found } = resultOfExample({
    'new-checkout.yaml': releaseFlag('environments:', '  production:', '    stage: 5%', '    bucketBy: tenent', '    rules:', '      - { name: a, when: { tenent: { notIn: [acme] } }, serve: on }'),
    'new-checkout.test.yaml': lines('cases:', '  - name: one', '    environment: production', '    context: { targetingKey: u-1, tenent: acme }', '    expect: on'),
  });
  expect(found).toEqual([
    'new-checkout.test.yaml:4:35 error unknown-attribute',
    'new-checkout.yaml:10:28 error unknown-attribute',
    'new-checkout.yaml:8:15 error unknown-attribute',
  ]);
});

test('knows the attributes that are always there', () => {
  const { lines: found } = resultOfExample({ 'new-checkout.yaml': flagWithRule('{ targetingKey: u-1, now: { after: 2027-01-01T00:00:00Z } }') });
  expect(found).toEqual([]);
});

test('finds an unknown flag in what a case is given', () => {
  const { lines: found } = resultOfExample({
    'new-cart.yaml': cart,
    'new-cart.test.yaml': lines('cases:', '  - name: one', '    environment: production', '    given: { new-crat: killed }', '    expect: off'),
  });
  expect(found).toEqual(['new-cart.test.yaml:4:14 error unknown-flag']);
});

test('finds unknown variants wherever one is named', () => {
  const { lines: found } = resultOfExample({
    'new-cart.yaml': cart,
    'ranking.yaml': lines(
      'description: Ranking.',
      'owner: search',
      'kind: operational',
      'type: string',
      'variants: { old: a, new: b }',
      'safe: older',
      'prerequisites: [{ flag: new-cart, variant: enabled }]',
      'environments:',
      '  production:',
      '    stage: 5%',
      '    serve: { old: 50, newer: 50 }',
      '    rules:',
      '      - { name: a, when: { tenant: acme }, serve: newest }',
    ),
    'ranking.test.yaml': lines('cases:', '  - { name: a, environment: production, expect: on }', '  - { name: b, environment: production, expect: { variant: on, reason: rollout } }'),
  });
  expect(found).toEqual([
    'ranking.test.yaml:2:49 error unknown-variant',
    'ranking.test.yaml:3:60 error unknown-variant',
    'ranking.yaml:11:23 error unknown-variant',
    'ranking.yaml:13:51 error unknown-variant',
    'ranking.yaml:6:7 error unknown-variant',
    'ranking.yaml:7:44 error unknown-variant',
  ]);
});

test('says once per place what is near, and lists what there is', () => {
  const [first] = resultOfExample({ 'new-checkout.yaml': flagWithRule('{ segment: interal }') }).diagnostics;
  expect(first?.message).toBe('Segment "interal" does not exist');
  expect(first?.advice.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'hint: did you mean "internal"?',
    'mend: there is only internal',
    'mend: or describe it in a file of that name in segments/',
  ]);
});

test('escapes what a user wrote before it is said', () => {
  const { messages } = resultOfExample({ 'new-cart.yaml': cart.replace('payments', '"a\\u001b[31mb"') });
  expect(messages).toEqual(['Owner "a\\u{1b}[31mb" is not declared in maestro.yaml']);
});

test('finds where a chain of segments becomes too long, once, and an internal segment that multiplies', () => {
  const chain = (count: number, when: (before: string) => string): { readonly [path: string]: string } =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`segments/s${index}.yaml`, lines('description: One more.', `when: ${index === 0 ? '{ tenant: acme }' : when(`{ segment: s${index - 1} }`)}`)]));
  const long = resultOfExample({ ...chain(1_500, (before) => `{ any: [${before}, { plan: pro }] }`), 'new-checkout.yaml': flagWithRule('{ segment: s1499 }') });
  expect(long.lines).toEqual(['segments/s32.yaml:2:1 error program-size']);
  const doubled = resultOfExample({ ...chain(30, (before) => `{ any: [${before}, ${before}] }`), 'segments/internal.yaml': lines('description: Who works here.', 'when: { segment: s29 }') });
  expect(doubled.lines.filter((line) => line.includes('error'))).toEqual(['maestro.yaml:6:11 error program-size']);
});
