import type { Json } from '../model/json.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Axis, Clause, DecisionProgram, Formula, Outcome } from './decision-program.ts';
import { murmur3 } from './murmur3.ts';

const seeds = [0x6d616573, 0x74726f21] as const;

/**
 * A short hash of what a program decides, 16 hexadecimal digits: equal for equal arms, values, conditions and ranges.
 * Names of rules and segments, the flag's key and its metadata do not count. Not cryptographic: it tells versions apart,
 * it proves nothing.
 */
export function programVersion(program: DecisionProgram): string {
  const decision: Json = {
    arms: program.arms.map(({ name, value }) => [name, value]),
    clauses: program.clauses.map(clauseJson),
  };
  const text = canonicalJson(decision);
  return seeds.map((seed) => murmur3(text, seed).toString(16).padStart(8, '0')).join('');
}

function clauseJson({ when, outcome }: Clause): Json {
  return [formulaJson(when), outcomeJson(outcome)];
}

function outcomeJson(outcome: Outcome): Json {
  if (outcome.kind === 'arm') return outcome.arm;
  const ranges = outcome.ranges.map((range): Json => [range.to, outcomeJson(range.outcome)]);
  return { axis: axisJson(outcome.axis), ranges, without: outcome.withoutUnit.arm };
}

function axisJson({ attribute, salt }: Axis): Json {
  return [attribute, salt];
}

function formulaJson(formula: Formula): Json {
  switch (formula.kind) {
    case 'all':
    case 'any':
      return { [formula.kind]: formula.of.map(formulaJson) };
    case 'not':
      return { not: formulaJson(formula.of) };
    case 'named':
      return formulaJson(formula.of);
    case 'attribute':
      return [formula.attribute, formula.type, testJson(formula.test)];
    case 'bucket':
      return { bucket: axisJson(formula.axis), from: formula.from, to: formula.to };
  }
}

function testJson(test: object): Json {
  // as: a test is an interface of JSON values only, which TypeScript does not take for an index signature.
  return test as { readonly [key: string]: Json };
}
