import { describe, expect, it } from 'vitest';
import { toFlagdArtifact } from '../outputs/flagd.ts';
import { aFlag, aKill, aProject, aRule, aStage, isIn } from '../testing/builders.ts';
import { createClient } from './index.ts';

const project = aProject({
  flags: [
    aFlag({ key: 'static', environments: { production: { stage: aStage('100%') } } }),
    aFlag({ key: 'ruled', environments: { production: { stage: aStage('targeted'), rules: [aRule({ name: 'acme', when: isIn('tenant', 'acme') })] } } }),
    aFlag({ key: 'killed', environments: { production: { stage: aStage('100%') } } }),
    aFlag({ key: 'text', type: 'string', variants: { on: 'blue', off: 'grey' }, safe: 'off', environments: { production: { stage: aStage('100%') } } }),
    aFlag({ key: 'number', type: 'number', variants: { on: 2, off: 1 }, safe: 'off', environments: { production: { stage: aStage('100%') } } }),
    aFlag({ key: 'object', type: 'object', variants: { on: { a: [1] }, off: {} }, safe: 'off', environments: { production: { stage: aStage('100%') } } }),
  ],
  kills: [aKill({ flag: 'killed', environment: 'production' })],
});
const artifact = toFlagdArtifact(project, 'production');

/** A flag of the artifact, changed by hand. */
function withFlag(key: string, change: object): object {
  return { ...artifact, flags: { ...artifact.flags, [key]: { ...artifact.flags[key], ...change } } };
}

describe('a client of an inline artifact', () => {
  const client = createClient({ bootstrap: artifact });

  it('serves values of every type, before and after it is ready', async () => {
    const ask = (): unknown => [client.boolean('static', false), client.string('text', ''), client.number('number', 0), client.object('object', {})];
    expect(ask()).toEqual([true, 'blue', 2, { a: [1] }]);
    await client.ready();
    expect(ask()).toEqual([true, 'blue', 2, { a: [1] }]);
  });

  it('decides by the context', () => {
    expect([client.boolean('ruled', true), client.boolean('ruled', false, { tenant: 'acme' })]).toEqual([false, true]);
  });

  it('gives the caller its own default where there is nothing to serve', () => {
    const given = { a: 1 };
    expect([client.boolean('none', true), client.string('static', 'mine'), client.number('text', 7), client.boolean('toString', true)]).toEqual([true, 'mine', 7, true]);
    expect(client.object('static', given)).toBe(given);
  });

  it('says in details what decided, and why nothing did', () => {
    expect(client.details('ruled', false, { tenant: 'acme' })).toMatchObject({ value: true, variant: 'on:internal', reason: 'TARGETING_MATCH', flagMetadata: { owner: 'payments', stage: 'targeted' } });
    expect(client.details('killed', true)).toMatchObject({ value: false, variant: 'off:killed', reason: 'STATIC', flagMetadata: { killed: true } });
    expect(client.details('none', true)).toEqual({ value: true, reason: 'ERROR', errorCode: 'FLAG_NOT_FOUND', errorMessage: 'there is no flag "none"', flagMetadata: {} });
    expect(client.details('static', 'mine')).toMatchObject({ value: 'mine', reason: 'ERROR', errorCode: 'TYPE_MISMATCH', errorMessage: 'the flag "static" holds a boolean, not a string' });
  });

  it('hands out values that nobody can change for others', () => {
    const value: { a?: number[] } = client.object('object', {});
    expect(() => value.a?.push(2)).toThrow(TypeError);
    expect(client.object('object', {})).toBe(value);
  });

  it('never throws, whatever the context is', () => {
    const hostile = new Proxy({}, { get: () => { throw new Error('no'); } });
    const contexts: readonly unknown[] = [hostile, null, 'text', 5, [], Object.create(null)];
    // as: callers without types hand in anything.
    expect(contexts.map((context) => client.boolean('ruled', true, context as never))).toEqual([true, false, false, false, false, false]);
    expect(client.details('ruled', true, hostile)).toMatchObject({ value: true, errorCode: 'GENERAL' });
  });

  it('tells its state', () => {
    expect(client.state).toEqual({ phase: 'READY', origin: 'bootstrap', seq: undefined, commit: undefined, ageSeconds: undefined, flags: 6, unreadable: [], unchecked: 0, refusals: 0, lastRefusal: undefined });
  });
});

describe('what is not in the portable profile', () => {
  const outside: readonly (readonly [string, unknown])[] = [
    ['an operator', { if: [{ some: [{ var: 'groups' }, true] }, 'on', 'off'] }],
    ['loose equality', { if: [{ '==': [{ var: 'tenant' }, 'a'] }, 'on', 'off'] }],
    ['a search in what may be a list', { if: [{ in: ['a', { var: 'tenant' }] }, 'on', 'off'] }],
    ['a comparison without its guards', { if: [{ '>=': [{ var: 'seats' }, 5] }, 'on', 'off'] }],
    ['a version without its guard', { if: [{ sem_ver: [{ var: 'version' }, '>=', '1.0.0'] }, 'on', 'off'] }],
    ['an operator of versions', { if: [{ and: [{ starts_with: [{ var: 'v' }, ''] }, { sem_ver: [{ var: 'v' }, '^', '1.0.0'] }] }, 'on', 'off'] }],
    ['a division without a unit', { if: [true, { fractional: [{ cat: ['s:', { var: 'targetingKey' }, ':'] }, ['on', 50_000], ['off', 50_000]] }, 'off'] }],
    ['the short form of a division', { fractional: [['on', 50], ['off', 50]] }],
    ['a variant that is not there', { if: [{ '===': [{ var: 'tenant' }, 'a'] }, 'maybe', 'off'] }],
    ['a chain without an end', { if: [{ '===': [{ var: 'tenant' }, 'a'] }, 'on'] }],
    ['a path', { if: [{ '===': [{ var: 'tenant.name' }, 'a'] }, 'on', 'off'] }],
    ['a default of a variable', { if: [{ '===': [{ var: ['tenant', 'a'] }, 'a'] }, 'on', 'off'] }],
    ['a list', [1]],
    ['a text', 'on'],
    ['conditions in conditions, too deep', { if: [Array.from({ length: 500 }).reduce<unknown>((inner) => ({ '!': [inner] }), true), 'on', 'off'] }],
  ];

  it.each(outside)('is not guessed at: %s', (_, targeting) => {
    const client = createClient({ bootstrap: withFlag('ruled', { targeting }) });
    expect(client.details('ruled', true, { tenant: 'a' })).toMatchObject({ value: true, reason: 'ERROR', errorCode: 'PARSE_ERROR' });
    expect(client.state.unreadable).toEqual(['ruled']);
    expect(client.boolean('static', false)).toBe(true);
  });

  it('does not hide a kill', () => {
    const client = createClient({ bootstrap: withFlag('killed', { targeting: { if: [{ never: [] }, 'on', 'off'] } }) });
    expect(client.boolean('killed', true)).toBe(false);
  });

  it('leaves a flag to its caller that flagd calls disabled', () => {
    const client = createClient({ bootstrap: withFlag('static', { state: 'DISABLED' }) });
    expect(client.details('static', false)).toMatchObject({ value: false, reason: 'DISABLED' });
  });

  it.each([['a text', 'no'], ['a flag that is cut off', '{"flags":{\n"static":{"state":1\n},\n"metadata":{\n'], ['no mapping of flags', { flags: [] }], ['nothing', '{']])('is refused as a whole: %s', (_, bootstrap) => {
    const client = createClient({ bootstrap });
    expect(client.boolean('static', true)).toBe(true);
    expect(client.state).toMatchObject({ origin: 'nothing', refusals: 1 });
  });
});
