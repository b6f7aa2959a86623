import { describe, expect, it } from 'vitest';
import { aFlag, aProject, aRule, aStage } from '../testing/builders.ts';
import { evaluateFlag, type EvaluationRequest } from './evaluate.ts';
import { evaluateLines } from './evaluate-lines.ts';
import { linesOf } from './lines-of.ts';
import { readContext } from './read-context.ts';

const project = aProject({ flags: [aFlag({ environments: { production: { stage: aStage('5%'), rules: [aRule()] } } }), aFlag({ key: 'dark' })] });
const request: EvaluationRequest = {
  flag: 'new-checkout', environment: 'production', context: { tenant: 'acme', targetingKey: 'u-1' }, nowSeconds: 1_000_000_000, trace: false, toolVersion: '0.0.0',
};

describe('evaluateFlag', () => {
  it('reports the decision with its reason, bucket and version', () => {
    expect(evaluateFlag(project, request)).toEqual({
      exit: 0,
      report: {
        format_version: '1.0', tool_version: '0.0.0', kind: 'evaluation', flag: 'new-checkout', environment: 'production', now: '2001-09-09T01:46:40Z',
        value: true, variant: 'on', arm: 'on:internal', reason: 'rule:design-partners', bucket: 70_557,
        unit: { attribute: 'targetingKey', value: 'u-1', salt: 'new-checkout' }, version: expect.stringMatching(/^[0-9a-f]{16}$/), warnings: [],
      },
    });
  });

  it('adds the clauses when a trace is asked for', () => {
    expect(evaluateFlag(project, { ...request, trace: true })).toMatchObject({
      report: {
        trace: [
          { name: 'rule:design-partners', matched: true, condition: { text: 'tenant is "acme"', holds: true, of: [] }, buckets: [] },
          { name: 'internal', matched: null },
          { name: 'rollout', matched: null },
        ],
      },
    });
  });

  it('warns of what is not declared, of another type, outside its enum or no version', () => {
    const context = { tennant: 'acme', seats: 'ten', plan: 'gold', appVersion: 'latest', groups: ['staff'], now: 1, beta: null };
    const outcome = evaluateFlag(project, { ...request, context });
    expect('report' in outcome ? outcome.report.warnings.map(({ message }) => message) : []).toEqual([
      'attribute "tennant" is not declared in flags/maestro.yaml; did you mean "tenant"?',
      'attribute "seats" is declared as number and is a string: every positive test of it is false',
      'attribute "plan" is "gold", which is not one of free, pro, enterprise',
      'attribute "appVersion" is declared as semver and "latest" is not a version: every range is false',
      'attribute "now" is the clock of the evaluation; the context\'s value has no effect',
    ]);
  });

  it('refuses a flag or an environment that does not exist, with the nearest name', () => {
    expect(evaluateFlag(project, { ...request, flag: 'new-chekout' })).toMatchObject({ code: 'unknown-flag', help: [{ text: 'did you mean "new-checkout"?' }, {}] });
    expect(evaluateFlag(project, { ...request, environment: 'prodction' })).toMatchObject({ code: 'unknown-environment', exit: 64 });
  });
});

describe('readContext', () => {
  it('takes an object and nothing else', () => {
    expect(readContext('{"a":1}', '--context')).toEqual({ kind: 'context', context: { a: 1 } });
    const messages = ['[1]', 'null', '"x"', '{', '', '{"secret": x}'].map((text) => readContext(text, '--context')).map((read) => ('message' in read ? read.message : ''));
    expect(messages.slice(0, 3)).toEqual([
      '--context is not a context: it is a list, not an object',
      '--context is not a context: it is null, not an object',
      '--context is not a context: it is a string, not an object',
    ]);
    expect(messages.slice(3).every((message) => message.startsWith('--context is not a context: it cannot be read as JSON (')) && !messages.join().includes('secret')).toBe(true);
  });
});

describe('evaluateLines', () => {
  it('gives one result a line, passes over blank ones, and ends with 1 when a line is no context', () => {
    const lines = ['{"tenant":"acme","targetingKey":"u-1"}', '', 'nope', '{"plann":"pro"}'];
    const batch = evaluateLines(project, { flag: 'new-checkout', environment: 'production', nowSeconds: 0 }, lines);
    if (batch.kind !== 'lines') throw new Error(batch.message);
    const results: unknown[] = [...batch.chunks].join('').trimEnd().split('\n').map((line) => JSON.parse(line));
    expect(results).toEqual([
      { line: 1, flag: 'new-checkout', value: true, variant: 'on', arm: 'on:internal', reason: 'rule:design-partners', bucket: 70_557 },
      { line: 3, error: expect.stringContaining('the line is not a context: it cannot be read as JSON') },
      { line: 4, flag: 'new-checkout', value: false, variant: 'off', arm: 'off', reason: 'no-unit', bucket: null },
    ]);
    expect(batch.exit).toBe(1);
    expect(batch.warnings).toEqual(['line 4: attribute "plann" is not declared in flags/maestro.yaml; did you mean "plan"?']);
  });

  it('decides every flag for each line when none is named, in the order of their keys', () => {
    const batch = evaluateLines(project, { flag: undefined, environment: 'production', nowSeconds: 0 }, ['{}', '{}']);
    if (batch.kind !== 'lines') throw new Error(batch.message);
    const flags = [...batch.chunks].join('').match(/"flag":"[^"]+"/g);
    expect([flags, batch.exit]).toEqual([['"flag":"dark"', '"flag":"new-checkout"', '"flag":"dark"', '"flag":"new-checkout"'], 0]);
  });
});

describe('linesOf', () => {
  it('splits at every line end and keeps characters of several bytes whole', () => {
    const lines = (text: string): readonly string[] => [...linesOf(new TextEncoder().encode(text))];
    expect([lines('a\r\nGrüße\n\n{}'), lines('a\n'), lines('')]).toEqual([['a', 'Grüße', '', '{}'], ['a'], []]);
  });
});
