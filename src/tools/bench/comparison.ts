import { performance } from 'node:perf_hooks';
import { buildProgram } from '../../evaluate/build-program.ts';
import type { DecisionProgram } from '../../evaluate/decision-program.ts';
import type { Condition } from '../../model/condition.ts';
import { effectOfPrograms } from '../../plan/compare/effect-of-programs.ts';
import { aFlag, allOf, aProject, aRule, aStage, isIn, testOf } from '../../testing/builders.ts';
import { median } from './rounds.ts';
import { formatMilliseconds, formatNumber, formatRatio, formatTable } from './table.ts';

/** A flag before and after a change of its stage and of one of its rules. */
interface Change {
  readonly before: DecisionProgram;
  readonly after: DecisionProgram;
}

interface Row {
  readonly name: string;
  readonly changes: readonly Change[];
}

/** Times the exact comparison of a flag with itself after a change: by rules, by length of lists, and for many flags. */
export function benchComparison(rounds: number): string {
  const base = { name: '20 rules, 10 values', changes: [aChange(0, 20, 10)] };
  const rows: readonly Row[] = [
    base,
    ...[5, 10, 40, 60].map((rules) => ({ name: `${rules} rules, 10 values`, changes: [aChange(0, rules, 10)] })),
    ...[100, 500].map((values) => ({ name: `20 rules, ${values} values`, changes: [aChange(0, 20, values)] })),
    { name: '60 rules, 500 values', changes: [aChange(0, 60, 500)] },
    { name: '1,000 flags of 20 rules, 10 values', changes: Array.from({ length: 1000 }, (_, index) => aChange(index, 20, 10)) },
  ];
  const times = rows.map(({ changes }) => median(Array.from({ length: changes.length > 1 ? 1 : rounds }, () => timeOf(changes))));
  return formatTable(
    'The effect of a change, without reading anything',
    ['flag', 'x 20 rules', 'time', 'per flag'],
    rows.map(({ name, changes }, index) => {
      const time = times[index] ?? Number.NaN;
      return [name, formatRatio(time, times[0] ?? Number.NaN), formatMilliseconds(time), `${formatNumber((time * 1000) / changes.length)} us`];
    }),
  );
}

function timeOf(changes: readonly Change[]): number {
  const start = performance.now();
  for (const { before, after } of changes) if (effectOfPrograms(before, after).exact !== true) throw new Error('the change passes the bound');
  return performance.now() - start;
}

function aChange(seed: number, rules: number, values: number): Change {
  const conditions = Array.from({ length: rules }, (_, index) => aCondition(seed * 7 + index, values));
  return { before: programOf(conditions, '5%'), after: programOf(conditions.toSpliced(rules >> 1, 1, aCondition(seed + 5000, values)), '10%') };
}

/** In turn the kinds of conditions that rules have: lists of tenants, plans and seats, domains, groups, versions, names. */
function aCondition(number: number, values: number): Condition {
  const tenants = isIn('tenant', ...Array.from({ length: values }, (_, index) => `tenant-${number * 31 + index * 3}`));
  switch (number % 5) {
    case 0:
      return tenants;
    case 1:
      return allOf(isIn('plan', number % 2 === 0 ? 'pro' : 'enterprise'), testOf('seats', { kind: 'compare', operator: 'gte', bound: 10 + number }));
    case 2:
      return testOf('email', { kind: 'endsWith', texts: [`@customer-${number}.example`] });
    case 3:
      return allOf(testOf('groups', { kind: 'contains', texts: [`group-${number % 4}`] }), tenants);
    default:
      return isIn('targetingKey', `user-${number}`, `user-${number + 1}`);
  }
}

function programOf(conditions: readonly Condition[], stage: string): DecisionProgram {
  const rules = conditions.map((when, index) => aRule({ name: `rule-${index}`, when }));
  const flag = aFlag({ key: 'changed', environments: { production: { stage: aStage(stage), rules } } });
  return buildProgram(aProject({ settings: { internalSegment: undefined }, flags: [flag] }), flag.key, 'production');
}
